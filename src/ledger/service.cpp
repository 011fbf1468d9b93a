// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/service.h"

#include <algorithm>
#include <array>

#include "base/identifiers.h"
#include "crypto/hash.h"
#include "ledger/rules.h"
#include "ledger/service_verify.h"
#include "ledger/store.h"
#include "ledger/store_tree.h"

namespace ortoo::ledger {

namespace {

constexpr int page = 1000;

std::string fresh_salt(Random& random) {
    std::array<std::byte, 16> bytes{};
    random.fill(bytes);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

void Ledger::append(db::Tx& tx, const Context& ctx, const Act& act) const {
    const Head before = store::head(tx, ctx.county, act.subject).value_or(Head{0, no_hash()});
    StoredEntry entry;
    entry.county = ctx.county;
    entry.subject = act.subject;
    entry.seq = before.seq + 1;
    entry.subject_kind = name_of(act.subject_kind);
    entry.kind = act.kind;
    entry.actor = ctx.actor.id;
    entry.actor_kind = name_of(ctx.actor.kind);
    // Who of the staff acted is public to his supervisors; a citizen's name is personal data.
    entry.actor_name =
        ctx.actor.kind == ActorKind::citizen ? mask_name(ctx.actor.name) : ctx.actor.name;
    entry.unit = act.unit.empty() ? ctx.actor.unit.text : act.unit;
    entry.at = ctx.now;
    entry.body = act.body;
    entry.salt = fresh_salt(random_);
    entry.commitment = commitment_of(entry, crypto::sm3);
    entry.prev_hash = before.hash;
    entry.hash = hash_of(entry, crypto::sm3);
    store::insert(tx, entry);
    store::advance_head(tx, entry);
}

std::vector<Entry> Ledger::trail(db::Session& session, const std::string& county,
                                 const std::string& subject, int max) const {
    return store::trail(session, county, subject, max);
}

std::vector<Entry> Ledger::acts_of(db::Session& session, const std::string& county,
                                   const std::string& actor, Instant from, Instant to,
                                   int max) const {
    return store::acts_of(session, county, actor, from, to, max);
}

Result<Trail> Ledger::read_trail(db::Session& session, const Context& ctx,
                                 const std::string& subject) const {
    constexpr std::size_t shown = 500;
    Trail trail;
    trail.rows = store::trail(session, ctx.county, subject, static_cast<int>(shown) + 1);
    if (trail.rows.empty() || !may_read_trail(ctx.actor, ctx.county, trail.rows)) {
        return refuse(no_such_subject);
    }
    trail.more = trail.rows.size() > shown;
    if (trail.more) {
        trail.rows.pop_back();
    }
    return trail;
}

Result<VerifyReport> Ledger::read_proof(db::Session& session, const Context& ctx,
                                        const std::string& subject) const {
    // A chain whose rows are all gone has no trail; who reads the county still sees it missing.
    if (!ctx.actor.may(may_read, ctx.county + ".")) {
        (void)TRY(read_trail(session, ctx, subject));
    }
    VerifyReport report = verify_subject(session, ctx.county, subject);
    if (report.entries == 0 && report.faults.empty()) {
        return refuse(no_such_subject);
    }
    return report;
}

VerifyReport Ledger::verify_subject(db::Session& session, const std::string& county,
                                    const std::string& subject) const {
    VerifyReport report;
    ChainCheck check(crypto::sm3, report);
    StoredEntry place;
    place.county = county;
    place.subject = subject;
    for (;;) {
        const std::vector<ChainRow> rows = store::chain_after(session, place, page);
        for (const ChainRow& row : rows) {
            check.add(row);
        }
        if (rows.empty()) {
            break;
        }
        place = rows.back().entry;
    }
    check.finish();
    if (report.entries == 0) {
        if (const auto head = store::head(session, county, subject)) {
            check.add_head_without_entries({county, subject, *head});
        }
    }
    TreeVerify(session, county, report).one(subject);
    return report;
}

VerifyReport Ledger::verify_all(
    db::Session& session,
    const std::function<void(std::int64_t done, std::int64_t total)>& progress) const {
    VerifyReport report;
    ChainCheck check(crypto::sm3, report);
    const std::int64_t total = store::expected_entries(session);
    StoredEntry place;
    for (;;) {
        const std::vector<ChainRow> rows = store::all_after(session, place, page);
        for (const ChainRow& row : rows) {
            check.add(row);
        }
        if (progress) {
            progress(report.entries, std::max(total, report.entries));
        }
        if (rows.empty()) {
            break;
        }
        place = rows.back().entry;
    }
    check.finish();
    for (const HeadRow& row : store::heads_without_entries(session, page)) {
        check.add_head_without_entries(row);
    }
    for (const std::string& county : store::counties(session)) {
        TreeVerify(session, county, report).all();
    }
    return report;
}

std::optional<SignedHead> Ledger::signed_head(db::Session& session,
                                              const std::string& county) const {
    return store::newest_head(session, county);
}

}  // namespace ortoo::ledger
