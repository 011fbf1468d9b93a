// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "documents/service.h"
#include "documents/store.h"
#include "identity/rules.h"

namespace ortoo::documents {

std::optional<Document> Documents::find(db::Session& session, const Context& ctx,
                                        const DocumentId& id) const {
    return store::Papers(parts_.vault).find(session, ctx.county, id);
}

DocumentList Documents::all_of(db::Session& session, const Context& ctx,
                               const std::string& subject) const {
    DocumentList out;
    for (Document& each : store::of_subject(session, ctx.county, subject)) {
        out.rows.push_back(std::move(each.brief));
    }
    return out;
}

DocumentList Documents::of(db::Session& session, const Context& ctx,
                           const std::string& subject) const {
    DocumentList out;
    for (Document& each : store::of_subject(session, ctx.county, subject)) {
        if (readable(ctx.actor, each)) {
            out.rows.push_back(std::move(each.brief));
        }
    }
    return out;
}

Result<Register> Documents::day_register(db::Session& session, const Context& ctx,
                                         const RegisterQuery& in) const {
    std::string path;
    if (in.unit) {
        const auto unit = parts_.outlets.unit(session, ctx.county, *in.unit);
        if (!unit) {
            return refuse(identity::unit_not_found, "unit");
        }
        TRY(identity::in_scope(ctx.actor, may_read, unit->path));
        path = unit->path;
    } else {
        const auto widest = identity::widest_scope(ctx.actor, may_read);
        if (!widest) {
            return refuse(identity::out_of_scope);
        }
        path = *widest;
    }
    Register out;
    out.day = in.day.value_or(local_date(ctx.now));
    out.page = in.page.value_or(0);
    out.rows = store::of_day(session, ctx.county, out.day, path, store::page_size,
                             out.page * store::page_size);
    out.more = static_cast<std::int64_t>(out.rows.size()) > store::page_size;
    out.rows.resize(std::min<std::size_t>(out.rows.size(), store::page_size));
    return out;
}

Result<CheckView> Documents::check(db::Session& session, const Context& ctx, const CheckQuery& in) {
    if (const auto wait = limiter_.wait_seconds(ctx.peer, ctx.now); wait > 0) {
        return refuse(document_check_wait, "code", {{"seconds", std::to_string(wait)}});
    }
    const std::string code = normal_code(in.code);
    if (code.empty()) {
        return refuse(document_code_mistyped, "code");
    }
    return known(session, ctx, code);
}

Result<CheckView> Documents::known(db::Session& session, const Context& ctx,
                                   const std::string& code) const {
    const auto paper = store::find_code(session, ctx.county, code);
    if (!paper) {
        return refuse(document_code_unknown, "code");
    }
    const DocumentBrief& brief = paper->brief;
    CheckView out;
    out.state = brief.state;
    out.kind = brief.kind;
    out.number = brief.number;
    out.date = brief.date;
    out.unit_name = brief.unit_name;
    out.to_masked = brief.to_masked;
    out.snapshot_sm3 = paper->snapshot_sm3;
    if (brief.successor) {
        if (const auto next = store::find_brief(session, ctx.county, *brief.successor)) {
            out.successor_number = next->brief.number;
            out.successor_date = next->brief.date;
        }
    }
    return out;
}

}  // namespace ortoo::documents
