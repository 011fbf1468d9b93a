// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/service_template.h"

#include <fmt/format.h>

#include <boost/json.hpp>
#include <stdexcept>

#include "base/text.h"
#include "crypto/hash.h"
#include "documents/rules_template.h"
#include "documents/service_builtin.h"
#include "documents/store_print.h"
#include "identity/rules.h"

namespace ortoo::documents {

InForce sound(std::string_view name, std::string_view body) {
    auto read = parse_template(body);
    if (!read) {
        std::string where;
        for (const auto& [key, value] : read.error().params) {
            where += " " + key + " " + value;
        }
        throw std::runtime_error(fmt::format("template {}: {}{}", name, read.error().code, where));
    }
    return {std::move(*read), std::string(body), hex(crypto::sm3(body))};
}

Templates::Templates(TemplatesParts parts) : parts_(parts) {
    for (const BuiltIn& each : builtin_templates()) {
        InForce made = sound(each.file, each.body);
        built_in_.emplace(made.read.kind, std::move(made));
    }
    for (const auto& [kind, name] : names(DocumentKind{})) {
        if (!built_in_.contains(kind)) {
            throw std::runtime_error(fmt::format("no template of {}", name));
        }
    }
}

InForce Templates::in_force(db::Session& session, const Context& ctx, DocumentKind kind) const {
    const auto own = store::newest_wording(session, ctx.county, kind);
    return own && !own->built_in ? sound(name_of(kind), own->body) : built_in_.at(kind);
}

WordingList Templates::list(db::Session& session, const Context& ctx) const {
    WordingList out;
    for (const auto& [kind, name] : names(DocumentKind{})) {
        Wording row = store::newest_wording(session, ctx.county, kind).value_or(Wording{});
        row.kind = kind;
        row.title = in_force(session, ctx, kind).read.title;
        row.body.clear();
        out.rows.push_back(std::move(row));
    }
    return out;
}

WordingHistory Templates::history(db::Session& session, const Context& ctx,
                                  const KindAt& in) const {
    WordingHistory out;
    out.rows = store::wordings(session, ctx.county, in.kind);
    if (out.rows.empty()) {
        out.rows.push_back({});
        out.rows.front().kind = in.kind;
    }
    const InForce& ours = built_in_.at(in.kind);
    for (Wording& each : out.rows) {
        each.body = each.built_in ? ours.body : each.body;
        each.title = each.built_in ? ours.read.title : sound("", each.body).read.title;
    }
    return out;
}

Result<WordingHistory> Templates::change(db::Tx& tx, const Context& ctx,
                                         const ChangeWording& in) const {
    const auto banner = parts_.outlets.banner(tx, ctx.county);
    TRY(identity::in_scope(ctx.actor, may_word, banner ? banner->path : ctx.county + "."));
    const auto before = store::newest_wording(tx, ctx.county, in.kind);
    const std::int64_t version = before ? before->version : 0;
    if (in.version != version) {
        return refuse(template_stale);
    }
    if (!in.body.empty()) {
        const Template read = TRY(parse_template(in.body));
        if (read.kind != in.kind) {
            return refuse(template_kind, "body", {{"word", std::string(name_of(read.kind))}});
        }
    }
    Wording row;
    row.kind = in.kind;
    row.version = version + 1;
    row.body = in.body;
    row.reason = in.reason;
    row.at = ctx.now;
    store::add_wording(tx, ctx.county, row, ctx.actor);
    const boost::json::object body{{"kind", name_of(in.kind)},
                                   {"version", row.version},
                                   {"sm3", in.body.empty() ? "" : hex(crypto::sm3(in.body))},
                                   {"reason", in.reason}};
    parts_.ledger.append(
        tx, ctx,
        {"document.template_changed", ledger::SubjectKind::system, "documents-" + ctx.county,
         banner ? banner->id.text : "", boost::json::serialize(body)});
    return history(tx, ctx, {in.kind});
}

}  // namespace ortoo::documents
