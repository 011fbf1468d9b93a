// SPDX-License-Identifier: MulanPSL-2.0
#include <boost/json.hpp>

#include "base/text.h"
#include "catalogue/service.h"
#include "catalogue/store.h"
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

}  // namespace

Result<Catalogue::Prepared> Catalogue::prepare(const Context& ctx, const ImportItems& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    Prepared out;
    out.items = TRY(parse_items(in.csv));
    if (in.details) {
        TRY(read_details(*in.details, out.items));
    }
    if (in.synonyms) {
        out.synonyms = TRY(parse_synonyms(*in.synonyms));
        out.with_synonyms = true;
    }
    return out;
}

Result<ImportReport> Catalogue::import_csv(db::Tx& tx, const Context& ctx,
                                           const ImportItems& in) const {
    return import_prepared(tx, ctx, TRY(prepare(ctx, in)));
}

Result<ImportReport> Catalogue::import_prepared(db::Tx& tx, const Context& ctx,
                                                const Prepared& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    ImportReport report;
    report.rows = in.items.rows;
    report.faults = in.items.faults;
    report.faults.insert(report.faults.end(), in.synonyms.faults.begin(), in.synonyms.faults.end());
    if (!report.faults.empty()) {
        return report;
    }
    const auto known = store::by_code(tx, ctx.county);
    std::map<std::string, UnitId> bureaus;
    for (Item item : in.items.items) {
        const auto before = known.find(item.code);
        const std::string digest = before == known.end() ? hex(crypto::sm3(content_of(item)))
                                                         : merge(tx, ctx, in, before->second, item);
        if (before != known.end() && before->second.digest == digest) {
            ++report.unchanged;
            continue;
        }
        const std::string bureau = bureau_name(item.department);
        if (!bureaus.contains(bureau)) {
            bureaus[bureau] = TRY(outlets_.ensure_bureau(tx, ctx, bureau)).id;
        }
        item.bureau = bureaus[bureau];
        const bool is_new = before == known.end();
        item.id = is_new ? new_id<ItemTag>(ctx.now, random_) : before->second.id;
        item.version = is_new ? 1 : before->second.version + 1;
        item.four_eyes = is_new ? item.four_eyes : before->second.four_eyes;
        const std::int64_t no =
            is_new ? tx.next_number(ctx.county, "catalogue.item") : before->second.no;
        store::save(tx, ctx.county, item, no, digest, ctx.now);
        log_item(tx, ctx, item, digest, is_new ? "item.imported" : "item.changed");
        ++(is_new ? report.imported : report.changed);
    }
    store::renew_search(tx, ctx.county, make_id(ctx.now, random_));
    if (in.with_synonyms) {
        std::vector<store::Word> words;
        for (const Synonym& each : in.synonyms.rows) {
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

std::string Catalogue::merge(db::Session& session, const Context& ctx, const Prepared& in,
                             const store::Known& before, Item& item) const {
    std::string digest = hex(crypto::sm3(content_of(item)));
    if (digest != before.digest) {
        if (const auto old = this->item(session, ctx.county, before.id)) {
            keep_details(item, *old, in.items.detailed.contains(item.code));
            digest = hex(crypto::sm3(content_of(item)));
        }
    }
    return digest;
}

void Catalogue::log_item(db::Tx& tx, const Context& ctx, const Item& item,
                         const std::string& digest, std::string_view act) const {
    const boost::json::object body{
        {"code", item.code}, {"version", item.version}, {"content_sm3", digest}};
    ledger_.append(tx, ctx,
                   {std::string(act), ledger::SubjectKind::item, item.id.text, item.bureau.text,
                    boost::json::serialize(body)});
}

}  // namespace ortoo::catalogue
