// SPDX-License-Identifier: MulanPSL-2.0
// Identity once: whoever stands at the window is written down for the whole visit.
#include "identity/rules.h"
#include "queue/service.h"

namespace ortoo::queue {

Result<people::Person> Queue::identify(db::Tx& tx, const Context& ctx, const IdentifyVisit& in) {
    const InHand at = TRY(in_hand_here(tx, ctx, in.id));
    TRY(identity::in_scope(ctx.actor, "case.receive", at.hall.unit_path));
    const auto applicant =
        TRY(people::check_person(in.applicant, "applicant.", local_date(ctx.now)));
    const auto account = parts_.identity.account_for_phone(tx, ctx, applicant.phone);
    auto person = TRY(parts_.people.register_person(tx, ctx, applicant, account, "applicant."));
    parts_.people.tie(tx, ctx, person.id, at.hall.unit_path);
    const boost::json::object body{{"number", at.ticket.number}};
    parts_.ledger.append(tx, ctx,
                         {"ticket.identified", ledger::SubjectKind::ticket, at.ticket.id.text,
                          at.hall.unit.text, boost::json::serialize(body)});
    return person;
}

}  // namespace ortoo::queue
