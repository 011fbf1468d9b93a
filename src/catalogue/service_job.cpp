// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_job.h"

#include "base/text.h"
#include "catalogue/store_job.h"
#include "crypto/hash.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

namespace {

Result<void> manages(const Context& ctx) {
    return identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + ".");
}

}  // namespace

Imports::Imports(ImportParts parts) : parts_(parts), worker_(make_id(Instant{}, parts.random)) {}

Result<std::int64_t> Imports::look_into(const Context& ctx, const PutImport& in,
                                        std::string_view file) const {
    TRY(manages(ctx));
    const auto rows = TRY(table_of(file));
    switch (in.kind) {
        case ImportKind::items:
            return TRY(parse_items(rows)).rows;
        case ImportKind::tasks:
            (void)TRY(parse_tasks(rows, in.standard.value_or(Standard::gbt39046)));
            break;
        case ImportKind::guidance:
            (void)TRY(parse_guidance(rows));
            break;
    }
    return static_cast<std::int64_t>(rows.size()) - 1;
}

Result<ImportJob> Imports::receive(db::Tx& tx, const Context& ctx, const PutImport& in,
                                   std::string_view file, std::int64_t rows) const {
    TRY(manages(ctx));
    const std::string digest = hex(crypto::sm3(file));
    if (const auto known = store::job(tx, ctx.county, in.id)) {
        if (known->file_sm3 != digest || known->job.kind != in.kind) {
            return refuse(import_taken, "id");
        }
        return known->job;
    }
    store::StoredJob stored;
    stored.job.id = in.id;
    stored.job.kind = in.kind;
    stored.job.file_name = in.name;
    stored.job.bytes = static_cast<std::int64_t>(file.size());
    stored.job.rows = rows;
    stored.job.created_at = stored.job.changed_at = ctx.now;
    stored.job.created_by = ctx.actor.name;
    stored.standard = in.standard.value_or(Standard::gbt39046);
    stored.file_sm3 = digest;
    stored.actor = ctx.actor.id;
    stored.actor_name = ctx.actor.name;
    store::add(tx, ctx.county, stored, file);
    return stored.job;
}

Result<ImportJob> Imports::job(db::Session& session, const Context& ctx, const ImportAt& in) const {
    TRY(manages(ctx));
    auto found = store::job(session, ctx.county, in.id);
    if (!found) {
        return refuse(import_unknown, "id");
    }
    return std::move(found->job);
}

Result<ImportJobs> Imports::jobs(db::Session& session, const Context& ctx,
                                 const ImportQuery& in) const {
    TRY(manages(ctx));
    ImportJobs out;
    out.page = in.page.value_or(0);
    out.rows = store::jobs(session, ctx.county, out.page);
    out.more = out.rows.size() > static_cast<std::size_t>(store::job_page);
    if (out.more) {
        out.rows.pop_back();
    }
    return out;
}

namespace {

// The import in the state the person saw it in, on its way to another.
Result<store::StoredJob> stepped(db::Session& session, const Context& ctx, const EndImport& in,
                                 ImportState to, std::initializer_list<ImportState> from) {
    TRY(manages(ctx));
    auto found = store::job(session, ctx.county, in.id);
    if (!found) {
        return refuse(import_unknown, "id");
    }
    if (std::find(from.begin(), from.end(), found->job.state) == from.end()) {
        return refuse(import_state_wrong, "state",
                      {{"state", std::string(name_of(found->job.state))}});
    }
    if (found->job.version != in.version) {
        return refuse(import_stale, "If-Match", {{"version", std::to_string(found->job.version)}});
    }
    found->job.state = to;
    found->job.version += 1;
    found->job.done = 0;
    found->job.changed_at = ctx.now;
    found->actor = ctx.actor.id;
    found->actor_name = ctx.actor.name;
    return std::move(*found);
}

}  // namespace

Result<ImportJob> Imports::confirm(db::Tx& tx, const Context& ctx, const EndImport& in) const {
    auto stored = TRY(stepped(tx, ctx, in, ImportState::confirmed, {ImportState::checked}));
    store::save(tx, ctx.county, stored);
    return stored.job;
}

Result<ImportJob> Imports::drop(db::Tx& tx, const Context& ctx, const EndImport& in) const {
    auto stored = TRY(stepped(tx, ctx, in, ImportState::dropped,
                              {ImportState::waiting, ImportState::checking, ImportState::checked}));
    store::save(tx, ctx.county, stored);
    return stored.job;
}

}  // namespace ortoo::catalogue
