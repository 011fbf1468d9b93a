// SPDX-License-Identifier: MulanPSL-2.0
// The worker's side of imports.
#include <algorithm>

#include "catalogue/service_job.h"
#include "catalogue/service_job_weigh.h"
#include "catalogue/store_job.h"

namespace ortoo::catalogue {

namespace {

constexpr std::int64_t rows_between_words = 500;
// Longer than any portion of the work takes, on the slowest machine.
constexpr std::int64_t silent_minutes = 2;
constexpr int tries_max = 3;

Findings findings_of(const ImportReport& report) {
    Findings out;
    out.imported = report.imported;
    out.changed = report.changed;
    out.unchanged = report.unchanged;
    out.fault_count = static_cast<std::int64_t>(report.faults.size());
    out.faults.assign(report.faults.begin(),
                      report.faults.begin() + std::min(out.fault_count, faults_shown));
    return out;
}

// The person who said yes acts; the worker only carries it out. A file may name a department whose
// bureau is not there yet.
Context as_person(Context ctx, const store::StoredJob& stored) {
    ctx.actor = Actor{};
    ctx.actor.kind = ActorKind::staff;
    ctx.actor.id = stored.actor;
    ctx.actor.name = stored.actor_name;
    ctx.actor.grants.push_back(
        {"administrator", ctx.county + ".", {"catalogue.manage", "unit.manage"}});
    return ctx;
}

void finish(db::Database& database, const Context& ctx, store::StoredJob stored, ImportState state,
            Findings findings) {
    stored.job.version += 1;
    stored.job.state = state;
    stored.job.done = stored.job.rows;
    stored.job.changed_at = ctx.now;
    stored.job.findings = std::move(findings);
    (void)database.write([&](db::Tx& tx) -> Result<Nothing> {
        const auto now = store::job(tx, ctx.county, stored.job.id);
        // Dropped meanwhile, or taken over by another worker: that one has the last word.
        if (now && now->job.version + 1 == stored.job.version && now->worker == stored.worker) {
            store::save(tx, ctx.county, stored);
        }
        return Nothing{};
    });
}

}  // namespace

Progress Imports::progress_of(db::Database& database, const Context& ctx,
                              const store::StoredJob& stored) const {
    return [&database, ctx, id = stored.job.id, worker = worker_](std::int64_t rows) {
        if (rows % rows_between_words == 0 && rows > 0) {
            (void)database.write([&](db::Tx& tx) -> Result<Nothing> {
                store::progress(tx, ctx.county, id, worker, rows, ctx.now);
                return Nothing{};
            });
        }
    };
}

std::optional<store::StoredJob> Imports::take(db::Database& database, const Context& ctx) const {
    auto taken = database.write([&](db::Tx& tx) -> Result<std::optional<store::StoredJob>> {
        const auto id = store::waiting_job(tx, ctx.county, ctx.now.plus_minutes(-silent_minutes));
        auto stored = id ? store::job(tx, ctx.county, *id) : std::nullopt;
        if (!stored) {
            return std::optional<store::StoredJob>{};
        }
        const bool writes = stored->job.state == ImportState::confirmed ||
                            stored->job.state == ImportState::writing;
        stored->job.state = writes ? ImportState::writing : ImportState::checking;
        stored->job.version += 1;
        stored->job.done = 0;
        stored->job.changed_at = ctx.now;
        stored->worker = worker_;
        store::save(tx, ctx.county, *stored);
        return stored;
    });
    return taken ? std::move(*taken) : std::nullopt;
}

void Imports::check(db::Database& database, db::Session& reader, const Context& ctx,
                    store::StoredJob stored) const {
    const auto found = weigh(reader, ctx, stored, progress_of(database, ctx, stored));
    if (!found) {  // it was readable when it came
        throw db::Fault("an import cannot be read any more: " + found.error().code);
    }
    Findings findings = findings_of(found->report());
    const bool fit = findings.fault_count == 0;
    if (fit) {
        found->add_changes(findings, parts_.catalogue, reader, ctx.county);
    }
    finish(database, ctx, std::move(stored), fit ? ImportState::checked : ImportState::faulty,
           std::move(findings));
}

void Imports::write_out(db::Database& database, db::Session& reader, const Context& ctx,
                        store::StoredJob stored) const {
    const Context person = as_person(ctx, stored);
    for (int i = 0; i < tries_max; ++i) {
        const auto found = weigh(reader, ctx, stored, progress_of(database, ctx, stored));
        if (!found) {
            throw db::Fault("an import cannot be read any more: " + found.error().code);
        }
        Findings findings = findings_of(found->report());
        if (findings.fault_count > 0) {  // an item that it speaks of has gone since
            return finish(database, ctx, std::move(stored), ImportState::faulty,
                          std::move(findings));
        }
        found->add_changes(findings, parts_.catalogue, reader, ctx.county);
        store::StoredJob done = stored;
        done.job.version += 1;
        done.job.state = ImportState::done;
        done.job.done = done.job.rows;
        done.job.changed_at = ctx.now;
        done.job.findings = std::move(findings);
        const auto written = database.write([&](db::Tx& tx) -> Result<Nothing> {
            const auto now = store::job(tx, ctx.county, stored.job.id);
            if (!now || now->job.version != stored.job.version) {
                return Nothing{};  // another worker has it
            }
            (void)TRY(write(tx, person, *found));
            store::save(tx, ctx.county, done);
            return Nothing{};
        });
        if (written || written.error().code != import_overtaken.code) {
            if (!written) {
                throw db::Fault("an import was refused: " + written.error().code);
            }
            return;
        }
    }
    // Somebody changes items all the time: the person looks again at what would change now.
    Findings findings = stored.job.findings;
    finish(database, ctx, std::move(stored), ImportState::checked, std::move(findings));
}

bool Imports::work(db::Database& database, db::Session& reader, const Context& system) const {
    // Most of the time there is nothing, and looking costs no commit.
    if (!store::waiting_job(reader, system.county, system.now.plus_minutes(-silent_minutes))) {
        return false;
    }
    auto stored = take(database, system);
    if (!stored) {
        return false;
    }
    if (stored->job.state == ImportState::writing) {
        write_out(database, reader, system, std::move(*stored));
    } else {
        check(database, reader, system, std::move(*stored));
    }
    return true;
}

}  // namespace ortoo::catalogue
