// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_weigh.h"

#include <boost/json.hpp>

#include "base/text.h"
#include "catalogue/store.h"
#include "catalogue/types_job.h"
#include "crypto/hash.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

namespace {

std::string body_of(const ImportReport& report) {
    const boost::json::object body{{"rows", report.rows},
                                   {"imported", report.imported},
                                   {"changed", report.changed},
                                   {"unchanged", report.unchanged},
                                   {"synonyms", report.synonyms}};
    return boost::json::serialize(body);
}

std::string digest_of(const Item& item) {
    return hex(crypto::sm3(content_of(item)));
}

}  // namespace

WeighedItems ItemImport::weigh(db::Session& session, const Context& ctx,
                               const Catalogue::Prepared& in, const Progress& progress) const {
    WeighedItems out;
    ImportReport& report = out.report;
    report.rows = in.items.rows;
    report.faults = in.items.faults;
    report.faults.insert(report.faults.end(), in.synonyms.faults.begin(), in.synonyms.faults.end());
    if (!report.faults.empty()) {
        return out;
    }
    const auto known = store::by_code(session, ctx.county);
    std::int64_t seen = 0;
    for (Item item : in.items.items) {
        if (progress) {
            progress(seen++);
        }
        const auto before = known.find(item.code);
        if (before == known.end()) {
            std::string digest = digest_of(item);
            out.changes.push_back({std::move(item), std::move(digest), 0, 0});
            ++report.imported;
            continue;
        }
        std::string digest = digest_of(item);
        if (digest != before->second.digest) {  // with what the file does not speak of
            if (const auto old = catalogue_.item(session, ctx.county, before->second.id)) {
                keep_details(item, *old, in.items.detailed.contains(item.code));
                digest = digest_of(item);
            }
        }
        if (digest == before->second.digest) {
            ++report.unchanged;
            continue;
        }
        item.id = before->second.id;
        item.four_eyes = before->second.four_eyes;
        out.changes.push_back(
            {std::move(item), std::move(digest), before->second.no, before->second.version});
        ++report.changed;
    }
    out.synonyms = in.synonyms.rows;
    out.with_synonyms = in.with_synonyms;
    return out;
}

Result<ImportReport> ItemImport::write(db::Tx& tx, const Context& ctx,
                                       const WeighedItems& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    ImportReport report = in.report;
    if (!report.faults.empty()) {
        return report;
    }
    const auto known = store::by_code(tx, ctx.county);
    std::map<std::string, UnitId> bureaus;
    for (const WeighedItem& each : in.changes) {
        const auto before = known.find(each.item.code);
        if ((before == known.end() ? 0 : before->second.version) != each.version_before) {
            return refuse(import_overtaken, "file", {{"item", each.item.name}});
        }
        Item item = each.item;
        const std::string bureau = bureau_name(item.department);
        if (!bureaus.contains(bureau)) {
            bureaus[bureau] = TRY(outlets_.ensure_bureau(tx, ctx, bureau)).id;
        }
        item.bureau = bureaus[bureau];
        const bool is_new = each.version_before == 0;
        item.id = is_new ? new_id<ItemTag>(ctx.now, random_) : item.id;
        item.version = each.version_before + 1;
        const std::int64_t no = is_new ? tx.next_number(ctx.county, "catalogue.item") : each.no;
        store::save(tx, ctx.county, item, no, each.digest, ctx.now);
        log_item(ledger_, tx, ctx, item, each.digest, is_new ? "item.imported" : "item.changed");
    }
    store::renew_search(tx, ctx.county, make_id(ctx.now, random_));
    if (in.with_synonyms) {
        std::vector<store::Word> words;
        for (const Synonym& each : in.synonyms) {
            words.push_back({each.word, each.means});
        }
        store::replace_synonyms(tx, ctx.county, words);
        report.synonyms = static_cast<std::int64_t>(words.size());
    }
    ledger_.append(tx, ctx,
                   {"catalogue.imported", ledger::SubjectKind::system, "catalogue-" + ctx.county,
                    "", body_of(report)});
    return report;
}

}  // namespace ortoo::catalogue
