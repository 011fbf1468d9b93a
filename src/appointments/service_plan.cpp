// SPDX-License-Identifier: MulanPSL-2.0
// Plans, the numbers of a hall, and the slots that follow from them.
#include <algorithm>
#include <boost/json.hpp>

#include "appointments/service.h"
#include "identity/rules.h"

namespace ortoo::appointments {

namespace {
std::string name_of_group(const std::vector<queue::Group>& groups, const queue::GroupId& id) {
    const auto found = std::ranges::find(groups, id, &queue::Group::id);
    return found == groups.end() ? std::string() : found->name;
}

Plan plan_of(const AddPlan& in, CivilDate today) {
    Plan out;
    out.hall = in.hall;
    out.group = in.group;
    out.weekday = in.weekday.value_or(0);
    out.day = in.day;
    out.from_minute = in.from_minute;
    out.to_minute = in.to_minute;
    out.slot_minutes = in.slot_minutes;
    out.places = in.places;
    out.first_day = in.day.value_or(in.first_day.value_or(today));
    out.last_day = in.day ? in.day : in.last_day;
    return out;
}
}  // namespace

Result<queue::Hall> Appointments::managed(db::Session& session, const Context& ctx,
                                          const queue::HallId& id) const {
    queue::Hall hall = TRY(parts_.queue.hall_of(session, ctx, id));
    TRY(identity::in_scope(ctx.actor, appointment_manage, hall.unit_path));
    return hall;
}

// Somebody of this unit, who may be found at work there.
Result<std::string> Appointments::person(db::Session& session, const Context& ctx,
                                         const queue::Hall& hall, const std::string& staff) const {
    const auto found = parts_.identity.staff(session, ctx.county, identity::StaffId{staff});
    if (!found || found->unit != hall.unit || found->state != identity::StaffState::active) {
        return refuse(person_unfit, "staff");
    }
    return found->name;
}

PlanList Appointments::plans_of(db::Session& session, const Context& ctx,
                                const queue::Hall& hall) const {
    PlanList out;
    const auto groups = parts_.queue.groups_of(session, ctx, hall.id);
    for (Plan& each : store::plans(session, ctx.county, hall.id, local_date(ctx.now))) {
        std::string name = name_of_group(groups, each.group);
        out.rows.push_back({std::move(each), std::move(name)});
    }
    const store::RulesRow row = store::rules(session, ctx.county, hall.id);
    out.version = row.version;
    out.rules = row.rules;
    out.manages = ctx.actor.may(appointment_manage, hall.unit_path);
    return out;
}

Result<PlanList> Appointments::plans(db::Session& session, const Context& ctx, const HallAt& in) {
    const queue::Hall hall = TRY(parts_.queue.hall_of(session, ctx, in.hall));
    TRY(identity::in_scope(ctx.actor, appointment_serve, hall.unit_path));
    return plans_of(session, ctx, hall);
}

Result<PlanList> Appointments::add_plan(db::Tx& tx, const Context& ctx, const AddPlan& in) {
    const queue::Hall hall = TRY(managed(tx, ctx, in.hall));
    TRY(parts_.queue.group_in(tx, ctx, hall, in.group, std::nullopt));
    const CivilDate today = local_date(ctx.now);
    Plan plan = plan_of(in, today);
    if (in.staff) {
        plan.staff = *in.staff;
        plan.staff_name = TRY(person(tx, ctx, hall, *in.staff));
    }
    std::vector<Plan> others = store::plans(tx, ctx.county, hall.id, today);
    std::erase_if(others, [&](const Plan& each) { return each.group != plan.group; });
    const auto calendar = parts_.duty.calendar(tx, ctx.county, hall.unit_path);
    TRY(check_plan(plan, others, *calendar, today));
    plan.id = new_id<PlanTag>(ctx.now, parts_.random);
    store::add(tx, ctx.county, plan);
    const boost::json::object body{{"plan", plan.id.text},
                                   {"hall", hall.id.text},
                                   {"group", plan.group.text},
                                   {"weekday", plan.weekday},
                                   {"day", plan.day ? to_text(*plan.day) : ""},
                                   {"from", plan.from_minute},
                                   {"to", plan.to_minute},
                                   {"places", plan.places},
                                   {"staff", plan.staff}};
    parts_.ledger.append(tx, ctx,
                         {"appointment.plan_added", ledger::SubjectKind::unit, hall.unit.text,
                          hall.unit.text, boost::json::serialize(body)});
    return plans_of(tx, ctx, hall);
}

void Appointments::withdraw(db::Tx& tx, const Context& ctx, const queue::Hall& hall,
                            Appointment& row) const {
    store::release(tx, ctx.county, row);
    row.state = AppointmentState::withdrawn;
    keep(tx, ctx, hall, row, "appointment.withdrawn");
    tell(tx, ctx, hall, row, "appointment.withdrawn");
}

void Appointments::withdraw_after(db::Tx& tx, const Context& ctx, const queue::Hall& hall,
                                  const Plan& plan) const {
    for (;;) {
        auto rows = store::booked_after(tx, ctx.county, plan, *plan.last_day);
        if (rows.empty()) {
            return;
        }
        for (Appointment& each : rows) {
            withdraw(tx, ctx, hall, each);
        }
    }
}

Result<PlanList> Appointments::end_plan(db::Tx& tx, const Context& ctx, const EndPlan& in) {
    auto plan = store::plan(tx, ctx.county, in.id);
    if (!plan) {
        return refuse(plan_not_found, "id");
    }
    const queue::Hall hall = TRY(managed(tx, ctx, plan->hall));
    if (plan->version != in.version) {
        return refuse(appointment_stale, "If-Match", {{"version", std::to_string(plan->version)}});
    }
    if (in.last_day < local_date(ctx.now).plus_days(-1)) {
        return refuse(plan_day, "last_day");
    }
    plan->version += 1;
    plan->last_day = in.last_day;
    if (!store::end(tx, ctx.county, *plan)) {
        throw db::Fault("plan " + plan->id.text + " changed inside its own transaction");
    }
    const boost::json::object body{{"plan", plan->id.text}, {"last_day", to_text(in.last_day)}};
    parts_.ledger.append(tx, ctx,
                         {"appointment.plan_ended", ledger::SubjectKind::unit, hall.unit.text,
                          hall.unit.text, boost::json::serialize(body)});
    withdraw_after(tx, ctx, hall, *plan);
    return plans_of(tx, ctx, hall);
}

Result<PlanList> Appointments::set_rules(db::Tx& tx, const Context& ctx,
                                         const SetBookingRules& in) {
    const queue::Hall hall = TRY(managed(tx, ctx, in.hall));
    if (store::rules(tx, ctx.county, hall.id).version != in.version ||
        !store::set_rules(tx, ctx.county, hall.id, {in.version + 1, in.rules})) {
        return refuse(appointment_stale, "If-Match");
    }
    const boost::json::object body{{"hall", hall.id.text},
                                   {"ahead_days", in.rules.ahead_days},
                                   {"early_minutes", in.rules.early_minutes},
                                   {"late_minutes", in.rules.late_minutes},
                                   {"misses_max", in.rules.misses_max}};
    parts_.ledger.append(tx, ctx,
                         {"appointment.rules_changed", ledger::SubjectKind::unit, hall.unit.text,
                          hall.unit.text, boost::json::serialize(body)});
    return plans_of(tx, ctx, hall);
}

Result<Appointments::Chosen> Appointments::chosen(db::Session& session, const Context& ctx,
                                                  const queue::HallId& id,
                                                  const std::optional<queue::GroupId>& group,
                                                  const std::optional<std::string>& item) const {
    Chosen out;
    out.hall = TRY(parts_.queue.hall_of(session, ctx, id));
    out.group = TRY(parts_.queue.group_in(session, ctx, out.hall, group, item));
    return out;
}

std::vector<SlotDay> Appointments::days_of(db::Session& session, const Context& ctx,
                                           const Chosen& at) const {
    const CivilDate today = local_date(ctx.now);
    const auto ahead =
        static_cast<int>(store::rules(session, ctx.county, at.hall.id).rules.ahead_days);
    const auto calendar = parts_.duty.calendar(session, ctx.county, at.hall.unit_path);
    std::vector<SlotDay> days;
    for (int i = 0; i <= ahead; ++i) {
        days.push_back({today.plus_days(i), {}});
    }
    for (const Plan& plan : store::plans(session, ctx.county, at.hall.id, today)) {
        if (plan.group != at.group.id) {
            continue;
        }
        const auto taken = store::taken(session, ctx.county, plan.id, today, days.back().day);
        const bool nobody =
            !plan.staff.empty() && parts_.duty.away(session, ctx.county, {plan.staff}, ctx.now);
        for (SlotDay& each : days) {
            for (Slot& slot : slots_of(plan, *calendar, each.day)) {
                for (const store::Taken& some : taken) {
                    if (some.day == each.day && some.minute == slot.minute) {
                        slot.free = std::max<std::int64_t>(0, slot.free - some.count);
                    }
                }
                // Who is away, is away for today.
                if (starts(each.day, slot.minute) > ctx.now && !(nobody && each.day == today)) {
                    each.slots.push_back(slot);
                }
            }
        }
    }
    std::erase_if(days, [](const SlotDay& each) { return each.slots.empty(); });
    for (SlotDay& each : days) {
        std::ranges::sort(each.slots, {}, &Slot::minute);
    }
    return days;
}

Result<SlotList> Appointments::slots(db::Session& session, const Context& ctx,
                                     const SlotQuery& in) {
    const Chosen at = TRY(chosen(session, ctx, in.hall, in.group, in.item));
    return SlotList{at.hall.name, at.group.id, at.group.name, days_of(session, ctx, at)};
}

}  // namespace ortoo::appointments
