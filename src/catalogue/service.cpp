// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service.h"

#include <boost/json.hpp>

#include "base/text.h"
#include "catalogue/store.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

namespace {

constexpr std::int64_t page_size = 20;

std::optional<Item> completed(std::optional<Item> item) {
    if (item) {
        complete(*item);
    }
    return item;
}

std::vector<store::Term> planned(db::Session& session, const std::string& county,
                                 std::string_view question) {
    std::vector<Synonym> synonyms;
    for (store::Word& each : store::synonyms(session, county)) {
        synonyms.push_back({std::move(each.word), std::move(each.means)});
    }
    std::vector<Asked> asked = asked_of(question, synonyms);
    std::vector<store::Term> terms;
    for (const Asked& each : asked) {
        terms.push_back({each.term, 0});
    }
    std::map<std::string, std::int64_t> counts = store::counts(session, county, terms);
    for (Asked& each : asked) {
        each.postings = counts[each.term];
    }
    terms.clear();
    for (const Asked& each : plan_search(std::move(asked), counts[""])) {
        terms.push_back({each.term, each.factor});
    }
    return terms;
}

}  // namespace

static_assert(asked_max == store::terms_max);

std::optional<Item> Catalogue::item(db::Session& session, const std::string& county,
                                    const ItemId& id) const {
    return completed(store::item(session, county, id));
}

std::optional<Item> Catalogue::item(db::Session& session, const std::string& county,
                                    const ItemId& id, std::int64_t version) const {
    return completed(store::item(session, county, id, version));
}

bool Catalogue::offered_at(const Item& item, std::string_view unit_kind) const {
    return catalogue::offered_at(item, unit_kind);
}

Result<Item> Catalogue::guide(db::Session& session, const Context& ctx, const ItemAt& in) const {
    auto found = item(session, ctx.county, in.item);
    if (!found) {
        return refuse(catalogue_item_unknown, "id");
    }
    return std::move(*found);
}

Result<ItemList> Catalogue::search(db::Session& session, const Context& ctx,
                                   const ItemQuery& in) const {
    ItemList out;
    out.page = in.page.value_or(0);
    const store::Filter filter{in.theme.value_or(""), in.level, in.high_frequency.value_or(false),
                               page_size + 1, out.page * page_size};
    const std::string question(trim(in.q.value_or("")));
    std::vector<store::BriefRow> rows;
    if (question.empty()) {
        rows = store::list(session, ctx.county, filter);
    } else if (const auto terms = planned(session, ctx.county, question); !terms.empty()) {
        rows = store::search(session, ctx.county, terms, filter);
    }
    out.total = rows.empty() ? 0 : rows.front().total;
    out.more = static_cast<std::int64_t>(rows.size()) > page_size;
    for (store::BriefRow& each : rows) {
        if (static_cast<std::int64_t>(out.rows.size()) == page_size) {
            break;
        }
        each.brief.limit_sentence = limit_sentence(each.promised, each.brief.is_instant);
        each.brief.picto = std::string(picto_of(each.brief.theme));
        out.rows.push_back(std::move(each.brief));
    }
    return out;
}

Result<ThemeList> Catalogue::themes(db::Session& session, const Context& ctx) const {
    ThemeList out{store::themes(session, ctx.county)};
    for (ThemeRow& each : out.rows) {
        each.picto = std::string(picto_of(each.theme));
    }
    return out;
}

Result<Item> Catalogue::set_four_eyes(db::Tx& tx, const Context& ctx, const SetFourEyes& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    auto found = item(tx, ctx.county, in.item);
    if (!found) {
        return refuse(catalogue_item_unknown, "id");
    }
    if (found->four_eyes != in.four_eyes) {
        store::set_four_eyes(tx, ctx.county, in.item, in.four_eyes);
        found->four_eyes = in.four_eyes;
        const boost::json::object body{{"four_eyes", in.four_eyes}};
        ledger_.append(tx, ctx,
                       {"item.four_eyes_set", ledger::SubjectKind::item, in.item.text, "",
                        boost::json::serialize(body)});
    }
    return std::move(*found);
}

}  // namespace ortoo::catalogue
