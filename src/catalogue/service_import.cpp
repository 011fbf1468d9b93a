// SPDX-License-Identifier: MulanPSL-2.0
#include <boost/json.hpp>

#include "catalogue/service_weigh.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

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
    const ItemImport import(random_, ledger_, outlets_, *this);
    return import.write(tx, ctx, import.weigh(tx, ctx, in));
}

void Catalogue::log_item(db::Tx& tx, const Context& ctx, const Item& item,
                         const std::string& digest, std::string_view act) const {
    catalogue::log_item(ledger_, tx, ctx, item, digest, act);
}

void log_item(const ledger::Ledger& ledger, db::Tx& tx, const Context& ctx, const Item& item,
              const std::string& digest, std::string_view act) {
    const boost::json::object body{
        {"code", item.code}, {"version", item.version}, {"content_sm3", digest}};
    ledger.append(tx, ctx,
                  {std::string(act), ledger::SubjectKind::item, item.id.text, item.bureau.text,
                   boost::json::serialize(body)});
}

}  // namespace ortoo::catalogue
