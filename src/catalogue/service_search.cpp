// SPDX-License-Identifier: MulanPSL-2.0
// Questions to the catalogue. The index of a county stays in memory until its items change.
#include "base/text.h"
#include "catalogue/service.h"
#include "catalogue/store.h"

namespace ortoo::catalogue {

namespace {

constexpr std::size_t page_size = 20;
constexpr std::size_t themes_shown = 6;

Listed listed(store::SearchRow row) {
    row.brief.limit_sentence = limit_sentence(row.promised, row.brief.is_instant);
    row.brief.picto = std::string(picto_of(row.brief.theme));
    return {std::move(row.brief), row.village, row.town, join(row.conditions, " ")};
}

std::shared_ptr<const SearchIndex> index_of(db::Session& session, const std::string& county) {
    std::vector<Listed> items;
    std::string after;
    std::size_t read = 0;
    do {
        std::vector<store::SearchRow> rows = store::search_rows(session, county, after);
        read = rows.size();
        for (store::SearchRow& each : rows) {
            after = each.code;
            items.push_back(listed(std::move(each)));
        }
    } while (read == static_cast<std::size_t>(store::search_page));
    std::vector<Synonym> synonyms;
    for (store::Word& each : store::synonyms(session, county)) {
        synonyms.push_back({std::move(each.word), std::move(each.means)});
    }
    return std::make_shared<const SearchIndex>(std::move(items), std::move(synonyms));
}

std::vector<ThemeRow> with_pictos(std::vector<ThemeRow> rows) {
    for (ThemeRow& each : rows) {
        each.picto = std::string(picto_of(each.theme));
    }
    return rows;
}

std::vector<ItemBrief> page_of(std::span<const Hit> hits, std::size_t page) {
    std::vector<ItemBrief> out;
    for (std::size_t i = page * page_size; i < hits.size() && out.size() < page_size; ++i) {
        out.push_back(hits[i].item->brief);
        out.back().matched = hits[i].how;
        out.back().matched_by = std::string(hits[i].by);
    }
    return out;
}

std::vector<ItemBrief> page_of(std::span<const Listed* const> items, std::size_t page) {
    std::vector<ItemBrief> out;
    for (std::size_t i = page * page_size; i < items.size() && out.size() < page_size; ++i) {
        out.push_back(items[i]->brief);
    }
    return out;
}

}  // namespace

std::shared_ptr<const SearchIndex> Catalogue::index(db::Session& session,
                                                    const std::string& county) const {
    // The edition is read first: should an import commit between the reads, the newer items are
    // kept under the older edition and the next caller loads them again.
    const std::string edition = store::search_edition(session, county);
    {
        const std::lock_guard hold(search_mutex_);
        const auto found = searches_.find(county);
        if (found != searches_.end() && found->second.edition == edition) {
            return found->second.index;
        }
    }
    std::shared_ptr<const SearchIndex> fresh = index_of(session, county);
    const std::lock_guard hold(search_mutex_);
    searches_[county] = {edition, fresh};
    return fresh;
}

Result<ItemList> Catalogue::search(db::Session& session, const Context& ctx,
                                   const ItemQuery& in) const {
    const auto all = index(session, ctx.county);
    const Wanted wanted{in.theme.value_or(""), in.level, in.high_frequency.value_or(false)};
    const std::string question(trim(in.q.value_or("")));
    ItemList out;
    out.page = in.page.value_or(0);
    const auto page = static_cast<std::size_t>(out.page);
    std::size_t total = 0;
    if (question.empty()) {
        const auto rows = all->list(wanted);
        total = rows.size();
        out.rows = page_of(rows, page);
    } else {
        const Found found = all->find(question, wanted);
        total = found.hits.size();
        out.rows = page_of(found.hits, page);
        out.suggestion = found.suggestion;
        if (total == 0) {
            out.themes = with_pictos(all->nearest_themes(question, themes_shown));
        }
    }
    out.total = static_cast<std::int64_t>(total);
    out.more = total > (page + 1) * page_size;
    return out;
}

Result<ThemeList> Catalogue::themes(db::Session& session, const Context& ctx) const {
    return ThemeList{with_pictos(index(session, ctx.county)->themes())};
}

}  // namespace ortoo::catalogue
