// SPDX-License-Identifier: MulanPSL-2.0
// The partner's own side: nothing leaves without its consent, each passing is in the ledger, and a
// withdrawal takes back what was passed.
#include <algorithm>

#include "base/json_decode.h"
#include "base/json_encode.h"
#include "partners/service.h"
#include "partners/store.h"

namespace ortoo::partners {

namespace {
struct Kept {  // sealed in the appointment
    std::vector<PassedField> values;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("values", r.values, items(0, 5));
    }
};

std::string seal_context(const Appointment& row) {
    return "partner_appointments.passed." + row.id.text;
}

AppointmentView shown(const Appointment& row) {
    return {row.id, row.version, row.intake, row.service_name, row.wish, row.state, row.needs};
}
}  // namespace

Result<Appointment> Partners::my_appointment(db::Session& session, const Context& ctx,
                                             const Post& post, const AppointmentId& id) const {
    auto found = store::appointment(session, ctx.county, id);
    if (!found || found->point != post.point.id) {
        return refuse(appointment_not_found, "id");
    }
    return std::move(*found);
}

std::vector<PassedField> Partners::values_of(db::Session& session, const Context& ctx,
                                             const Intake& intake,
                                             const std::vector<Field>& needs) {
    std::vector<PassedField> out;
    const auto person = parts_.people.person(session, ctx, intake.person);
    for (const Field each : needs) {
        std::string value;
        switch (each) {
            case Field::name:
                value = person ? person->name : std::string();
                break;
            case Field::phone:
                value = parts_.people.phone_for_message(session, ctx.county, intake.person)
                            .value_or("");
                break;
            case Field::result:
                for (const CaseLink& link : store::links(session, ctx.county, intake.id)) {
                    const auto item = parts_.cases.find(session, ctx, link.id);
                    if (item && !item->result_number.empty()) {
                        value += (value.empty() ? "" : "、") + item->result_number;
                    }
                }
                break;
            case Field::materials:
            case Field::notice:
                break;  // of a case, for the clerk who helps; never passed to the house itself
        }
        if (!value.empty()) {
            out.push_back({each, std::move(value)});
        }
    }
    return out;
}

void Partners::log_passing(db::Tx& tx, const Context& ctx, const Appointment& row,
                           const std::string& consent, const std::vector<Field>& fields) const {
    store::add(tx, ctx.county, row.partner,
               Passing{make_id(ctx.now, parts_.random), row.intake, row.id, row.service_name,
                       fields, consent, ctx.actor.id, ctx.now});
    boost::json::array names;
    for (const Field each : fields) {
        names.emplace_back(name_of(each));
    }
    log(tx, ctx, "partner.passed", row.intake.text, {},
        {{"appointment", row.id.text},
         {"purpose", row.service_name},
         {"fields", std::move(names)},
         {"consent", consent}});
}

Result<void> Partners::book(db::Tx& tx, const Context& ctx, const Post& post, const Intake& intake,
                            Appointment row) {
    const auto consent = parts_.people.consents().in_force(
        tx, ctx, intake.person, purpose_of(post.partner.kind), post.partner.name);
    if (!consent) {
        return refuse(consent_partner);
    }
    const Kept kept{values_of(tx, ctx, intake, row.needs)};
    row.passed = parts_.vault.seal(boost::json::serialize(encode(kept)), seal_context(row));
    row.state = AppointmentState::booked;
    row.version += 1;
    row.changed_at = ctx.now;
    if (!store::save(tx, ctx.county, row)) {
        return refuse(partner_stale, "If-Match");
    }
    std::vector<Field> passed;
    std::ranges::transform(kept.values, std::back_inserter(passed), &PassedField::field);
    log_passing(tx, ctx, row, consent->id.text, passed);
    return {};
}

Result<IntakeView> Partners::consent_later(db::Tx& tx, const Context& ctx, const ConsentLater& in) {
    const Post post = TRY(post_of(tx, ctx));
    const Intake intake = TRY(mine(tx, ctx, post, in.id));
    (void)TRY(agreement_of(tx, ctx, post.partner));  // nothing new is passed outside it
    const people::Purpose purpose = purpose_of(post.partner.kind);
    TRY(check_text(in.partner, purpose, post.partner.name, "partner"));
    TRY(keep_consent(tx, ctx, intake, in.partner, purpose, post.partner.name, "partner"));
    for (const Appointment& each : store::appointments(tx, ctx.county, intake.id)) {
        if (each.state == AppointmentState::waiting) {
            TRY(book(tx, ctx, post, intake, each));
        }
    }
    return view_of(tx, ctx, post, intake);
}

Result<IntakeView> Partners::withdraw(db::Tx& tx, const Context& ctx, const WithdrawConsent& in) {
    const Post post = TRY(post_of(tx, ctx));
    const Intake intake = TRY(mine(tx, ctx, post, in.id));
    const auto& consents = parts_.people.consents();
    const auto found = in.side == Side::government
                           ? consents.in_force(tx, ctx, intake.person, people::Purpose::data_use)
                           : consents.in_force(tx, ctx, intake.person,
                                               purpose_of(post.partner.kind), post.partner.name);
    if (found) {
        consents.end(tx, ctx, *found);
    }
    if (in.side == Side::partner) {
        for (Appointment& each : store::appointments(tx, ctx.county, intake.id)) {
            if (each.state == AppointmentState::done) {
                continue;
            }
            each.state = AppointmentState::withdrawn;
            each.passed.clear();
            each.version += 1;
            each.changed_at = ctx.now;
            if (!store::save(tx, ctx.county, each)) {
                return refuse(partner_stale, "If-Match");
            }
        }
    }
    log(tx, ctx, "partner.consent_withdrawn", intake.id.text, post.branch.unit,
        {{"side", name_of(in.side)}, {"consent", found ? found->id.text : std::string()}});
    return view_of(tx, ctx, post, intake);
}

Result<AppointmentList> Partners::appointments(db::Session& session, const Context& ctx,
                                               const PageQuery& in) {
    const Post post = TRY(post_of(session, ctx));
    AppointmentList out;
    out.page = in.page.value_or(0);
    auto rows = store::appointments(session, ctx.county, post.point.id, out.page);
    out.more = static_cast<std::int64_t>(rows.size()) > store::page_size;
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(store::page_size)));
    for (const Appointment& each : rows) {
        out.rows.push_back(shown(each));
    }
    return out;
}

Result<PassedData> Partners::look(db::Tx& tx, const Context& ctx, const AppointmentAt& in) {
    const Post post = TRY(post_of(tx, ctx));
    const Appointment row = TRY(my_appointment(tx, ctx, post, in.id));
    const Intake intake = TRY(mine(tx, ctx, post, row.intake));
    const auto consent = parts_.people.consents().in_force(
        tx, ctx, intake.person, purpose_of(post.partner.kind), post.partner.name);
    if (!consent || row.passed.empty()) {
        return refuse(consent_partner);
    }
    const auto plain = parts_.vault.open(row.passed, seal_context(row));
    if (!plain) {
        throw db::Fault("what was passed for an appointment does not open");
    }
    Source source;
    source.fields = boost::json::parse(*plain).as_object();
    auto kept = TRY(decode<Kept>(source));
    std::vector<Field> fields;
    std::ranges::transform(kept.values, std::back_inserter(fields), &PassedField::field);
    log_passing(tx, ctx, row, consent->id.text, fields);
    return PassedData{shown(row), std::move(kept.values)};
}

Result<AppointmentView> Partners::done(db::Tx& tx, const Context& ctx, const AppointmentStep& in) {
    const Post post = TRY(post_of(tx, ctx));
    Appointment row = TRY(my_appointment(tx, ctx, post, in.id));
    if (row.version != in.version) {
        return refuse(partner_stale, "If-Match");
    }
    if (row.state != AppointmentState::booked) {
        return refuse(appointment_state, "state", {{"state", std::string(name_of(row.state))}});
    }
    row.state = AppointmentState::done;
    row.passed.clear();  // the purpose is over
    row.version += 1;
    row.changed_at = ctx.now;
    if (!store::save(tx, ctx.county, row)) {
        return refuse(partner_stale, "If-Match");
    }
    log(tx, ctx, "partner.appointment_done", row.intake.text, post.branch.unit,
        {{"appointment", row.id.text}});
    return shown(row);
}

void Partners::forget(db::Tx& tx, const Context& ctx, const people::PersonId& person) {
    for (const IntakeId& intake : store::intakes_of(tx, ctx.county, person)) {
        for (Appointment& each : store::appointments(tx, ctx.county, intake)) {
            if (!each.passed.empty()) {
                each.state = AppointmentState::withdrawn;
                each.passed.clear();
                each.version += 1;
                each.changed_at = ctx.now;
                (void)store::save(tx, ctx.county, each);
            }
        }
    }
}

}  // namespace ortoo::partners
