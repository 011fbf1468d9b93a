// SPDX-License-Identifier: MulanPSL-2.0
// The steps of a matter.
#include <algorithm>

#include "base/text.h"
#include "crypto/hash.h"
#include "identity/rules.h"
#include "ratings/rules.h"
#include "ratings/rules_coverage.h"
#include "ratings/service_matter.h"
#include "ratings/store.h"
#include "ratings/store_count.h"
#include "ratings/store_matter.h"

namespace ortoo::ratings {

namespace {
// The words may name people, so the entry holds their digest.
std::string digest_of(const std::string& words) {
    return hex(crypto::sm3(words));
}

bool may_handle(const identity::Staff& staff) {
    return staff.state == identity::StaffState::active &&
           std::ranges::any_of(staff.roles, [](const identity::RoleGrant& grant) {
               const auto may = identity::permissions_of(grant.role);
               return std::ranges::find(may, rating_handle) != may.end();
           });
}
}  // namespace

Result<MatterHands> Matters::hands(db::Session& session, const Context& ctx,
                                   const MatterAt& in) const {
    const Found at = TRY(found(session, ctx, in.item_case));
    if (!at.hand.assigns || at.hand.handled) {
        return refuse(matter_handled);
    }
    MatterHands out;
    for (const UnitId& unit : {at.item.unit.id, at.item.town.id}) {
        for (const auto& [role, name] : identity::role_names) {
            for (const identity::Staff& each :
                 parts_.identity.holders(session, ctx.county, role, unit)) {
                const bool known =
                    std::ranges::find(out.rows, each.id.text, &MatterHand::id) != out.rows.end();
                if (!known && may_handle(each) &&
                    !handled(parts_, session, ctx, at.item, each.id.text)) {
                    out.rows.push_back({each.id.text, each.name});
                }
            }
        }
    }
    return out;
}

Result<MatterView> Matters::assign(db::Tx& tx, const Context& ctx, const AssignMatter& in) const {
    Found at = TRY(moved(tx, ctx, in.item_case, in.version, MatterAct::assign));
    if (!at.hand.assigns) {
        return refuse(identity::out_of_scope);
    }
    const auto staff = parts_.identity.staff(tx, ctx.county, identity::StaffId{in.to});
    if (!staff || !may_handle(*staff)) {
        return refuse(matter_owner_unknown, "to");
    }
    if (handled(parts_, tx, ctx, at.item, in.to)) {
        return refuse(matter_handled, "to");
    }
    own(at.matter, *staff);
    tell_staff(tx, ctx, at.matter, in.to, "rating.assigned");
    return saved(tx, ctx, std::move(at), "rating.assigned", {{"owner", in.to}});
}

Result<MatterView> Matters::call(db::Tx& tx, const Context& ctx, const NoteCall& in) const {
    Found at = TRY(moved(tx, ctx, in.item_case, in.version, MatterAct::call));
    const auto before = store::calls(tx, parts_.vault, ctx.county, in.item_case);
    store::add(tx, parts_.vault, ctx.county, in.item_case,
               {static_cast<std::int64_t>(before.size()) + 1, ctx.now, ctx.actor.id, ctx.actor.name,
                in.way, in.reached, in.words});
    if (!at.matter.called_at) {
        at.matter.called_at = ctx.now;
    }
    const auto rating = store::rating(tx, ctx.county, in.item_case);
    if (in.reached && !at.matter.reached && rating) {
        at.matter.reached = true;
        Tally one;
        one.called_back = 1;
        store::count(tx, ctx.county, count_key(at.item, rating->way), one);
    }
    return saved(
        tx, ctx, std::move(at), "rating.called",
        {{"way", name_of(in.way)}, {"reached", in.reached}, {"words_sm3", digest_of(in.words)}});
}

Result<MatterView> Matters::verify(db::Tx& tx, const Context& ctx, const VerifyMatter& in) const {
    const MatterAct act = act_of(in.verdict);
    Found at = TRY(moved(tx, ctx, in.item_case, in.version, act));
    const std::string evidence(trim(in.evidence.value_or("")));
    if (act == MatterAct::propose && code_points(evidence) < 5) {
        return refuse(matter_evidence, "evidence");
    }
    at.matter.verdict = in.verdict;
    at.matter.words.finding = in.finding;
    at.matter.words.evidence = evidence;
    at.matter.verifier = ctx.actor.id;
    at.matter.verifier_name = ctx.actor.name;
    if (act != MatterAct::propose) {
        at.matter.verified_at = ctx.now;
    }
    return saved(
        tx, ctx, std::move(at), act == MatterAct::propose ? "rating.proposed" : "rating.verified",
        {{"verdict", name_of(in.verdict)}, {"words_sm3", digest_of(in.finding + evidence)}});
}

Result<MatterView> Matters::confirm(db::Tx& tx, const Context& ctx, const ConfirmMatter& in) const {
    Found at = TRY(moved(tx, ctx, in.item_case, in.version,
                         in.agree ? MatterAct::confirm : MatterAct::reject));
    if (!at.hand.confirms) {
        return refuse(identity::out_of_scope);
    }
    const std::string verdict(name_of(at.matter.verdict.value_or(Verdict::mistaken)));
    if (!in.agree) {
        at.matter.verdict.reset();
        return saved(tx, ctx, std::move(at), "rating.rejected", {{"verdict", verdict}});
    }
    at.matter.verified_at = ctx.now;
    at.matter.confirmer_name = ctx.actor.name;
    // Left out of every rate from now on; the rating itself stays to be seen.
    if (const auto rating = store::rating(tx, ctx.county, in.item_case)) {
        store::uncount(tx, ctx.county, in.item_case);
        store::count(tx, ctx.county, count_key(at.item, rating->way), uncounted(rating->level));
    }
    return saved(tx, ctx, std::move(at), "rating.confirmed", {{"verdict", verdict}});
}

Result<MatterView> Matters::mend(db::Tx& tx, const Context& ctx, const MendMatter& in) const {
    Found at = TRY(moved(tx, ctx, in.item_case, in.version, MatterAct::mend));
    if (in.day > local_date(ctx.now) || in.day < local_date(at.matter.opened_at)) {
        return refuse(matter_day, "day");
    }
    at.matter.words.measures = in.measures;
    at.matter.mended_on = in.day;
    return saved(tx, ctx, std::move(at), "rating.mended",
                 {{"day", to_text(in.day)}, {"words_sm3", digest_of(in.measures)}});
}

Result<MatterView> Matters::tell(db::Tx& tx, const Context& ctx, const TellMatter& in) const {
    Found at = TRY(moved(tx, ctx, in.item_case, in.version, MatterAct::tell));
    at.matter.words.answer = in.answer;
    at.matter.told_at = ctx.now;
    notices::Message message;
    message.template_name = "rating.answered";
    message.params = {
        {"item", at.matter.item_name}, {"number", at.matter.number}, {"phone", "12345"}};
    message.subject = at.matter.item_case.text;
    message.recipient = at.matter.account;
    if (!message.recipient.empty()) {
        parts_.outbox.push(tx, ctx, message);
    }
    if (auto phone = parts_.people.phone_for_message(tx, ctx.county, at.item.applicant)) {
        message.channel = notices::Channel::sms;
        message.address = std::move(*phone);
        parts_.outbox.push(tx, ctx, message);
    }
    return saved(tx, ctx, std::move(at), "rating.told", {{"words_sm3", digest_of(in.answer)}});
}

Result<void> Matters::again(db::Tx& tx, const Context& ctx, const cases::Case& item, Level level,
                            const std::string& words) const {
    auto matter = store::matter(tx, parts_.vault, ctx.county, item.id);
    if (!matter) {
        return refuse(rating_not_told);
    }
    const std::int64_t days =
        parts_.duty.setting(tx, ctx.county, duty::Setting::rating_window_days, local_date(ctx.now));
    TRY(may_rate_again(*matter, days, ctx.now));
    if (ctx.actor.kind == ActorKind::staff && handled(parts_, tx, ctx, item, ctx.actor.id)) {
        return refuse(rating_own_case);
    }
    matter->state = TRY(after(matter->state, MatterAct::rate_again));
    matter->second = level;
    matter->second_at = ctx.now;
    matter->words.second = words;
    matter->version += 1;
    if (!store::save(tx, parts_.vault, ctx.county, *matter, next_due(*matter))) {
        return refuse(matter_stale, "version");
    }
    log(tx, ctx, *matter, "rating.given_again", {{"level", name_of(level)}});
    return {};
}

}  // namespace ortoo::ratings
