// SPDX-License-Identifier: MulanPSL-2.0
// 督办 and 催办 from the word to the answer. The order or case itself is never touched: what was
// said stands in its chain, and whoever has it gets a letter.
#include <boost/json.hpp>

#include "crypto/hash.h"
#include "identity/rules.h"
#include "oversight/service_subject.h"
#include "oversight/store.h"

namespace ortoo::oversight {

namespace {
constexpr std::string_view may_urge = "supervision.urge";
constexpr std::string_view may_issue = "supervision.issue";

std::string_view act_of(SupervisionKind kind) {
    switch (kind) {
        case SupervisionKind::urge:
            return "supervision.urged";
        case SupervisionKind::help:
            return "supervision.asked";
        case SupervisionKind::order:
        case SupervisionKind::record:
            break;
    }
    return "supervision.issued";
}
}  // namespace

Supervision Oversight::started(db::Tx& tx, const Context& ctx, const Subject& about,
                               SupervisionKind kind, Cause cause, std::string content,
                               std::optional<std::int64_t> reply_days) {
    const CivilDate today = local_date(ctx.now);
    const std::int64_t days =
        reply_days.value_or(parts_.duty.setting(tx, ctx.county, duty::Setting::reply_days, today));
    Supervision out;
    out.id = new_id<SupervisionTag>(ctx.now, parts_.random);
    out.number = parts_.cases.number(tx, ctx, "DC");
    out.kind = kind;
    out.cause = cause;
    out.subject_kind = about.kind;
    out.subject = about.id;
    out.subject_number = about.number;
    out.item_name = about.item_name;
    out.unit_path = about.unit_path;
    out.office = about.office.id;
    out.office_name = about.office.name;
    out.office_path = about.office.path;
    out.content = std::move(content);
    out.issued_at = ctx.now;
    out.by = ctx.actor.id;
    out.by_kind = ctx.actor.kind;
    out.by_name = ctx.actor.name;
    out.reply_due = duty::due(*parts_.duty.calendar(tx, ctx.county, out.office_path),
                              duty::DayUnit::working_days, ctx.now, days)
                        .date;
    return out;
}

void Oversight::tell(db::Tx& tx, const Context& ctx, const std::string& recipient,
                     std::string_view template_name, const Supervision& row) const {
    notices::Message message;
    message.recipient = recipient;
    message.template_name = std::string(template_name);
    message.params = {{"item", row.item_name},
                      {"number", row.subject_number},
                      {"paper", row.number},
                      {"date", std::to_string(row.reply_due.month()) + "月" +
                                   std::to_string(row.reply_due.day()) + "日"},
                      {"phone", "12345"}};
    message.subject = row.subject;
    parts_.outbox.push(tx, ctx, message);
}

void Oversight::log(db::Tx& tx, const Context& ctx, std::string_view act,
                    const Supervision& row) const {
    // The words may name people, so the entry holds their digest.
    const boost::json::object body{
        {"supervision", row.id.text},
        {"number", row.number},
        {"kind", name_of(row.kind)},
        {"cause", name_of(row.cause)},
        {"reply_due", to_text(row.reply_due)},
        {"words_sm3", hex(crypto::sm3(row.reply.empty() ? row.content : row.reply))}};
    const auto kind = row.subject_kind == FoundKind::order ? ledger::SubjectKind::order
                                                           : ledger::SubjectKind::item_case;
    parts_.ledger.append(
        tx, ctx,
        {std::string(act), kind, row.subject, row.office.text, boost::json::serialize(body)});
}

void Oversight::store_new(db::Tx& tx, const Context& ctx, const Subject& about,
                          const Supervision& row) {
    store::add(tx, parts_.vault, ctx.county, row);
    const std::string_view act = act_of(row.kind);
    log(tx, ctx, act, row);
    tell_all(tx, ctx, about, act, row);
}

void Oversight::tell_all(db::Tx& tx, const Context& ctx, const Subject& about, std::string_view act,
                         const Supervision& row) const {
    std::vector<std::string> told;
    const auto once = [&](const std::string& staff) {
        if (!staff.empty() && std::ranges::find(told, staff) == told.end()) {
            told.push_back(staff);
            tell(tx, ctx, staff, act, row);
        }
    };
    once(about.agent);
    for (const identity::Role role : about.roles) {
        for (const identity::Staff& each :
             parts_.identity.holders(tx, ctx.county, role, row.office)) {
            once(each.id.text);
        }
    }
}

Result<void> Oversight::paper(db::Tx& tx, const Context& ctx, const Subject& about,
                              const Supervision& row) {
    documents::Draft draft;
    draft.kind = documents::DocumentKind::urging;
    draft.number = row.number;
    draft.subject_kind = row.subject_kind == FoundKind::order ? ledger::SubjectKind::order
                                                              : ledger::SubjectKind::item_case;
    draft.subject = row.subject;
    draft.subject_number = row.subject_number;
    draft.unit = {row.office, row.office_name, row.office_path};
    draft.paths = about.paths;
    draft.to = row.office_name;
    draft.item = row.item_name;
    draft.due = row.reply_due;
    draft.due_words = "请在这一天以前办理并书面回复";
    draft.values = {{"problem", "“" + row.item_name + "”（" + row.subject_number + "）"},
                    {"demand", row.content}};
    TRY(parts_.documents.issue(tx, ctx, draft));
    return {};
}

Result<SupervisionView> Oversight::issue(db::Tx& tx, const Context& ctx,
                                         const IssueSupervision& in) {
    if (in.kind == SupervisionKind::record || in.kind == SupervisionKind::help) {
        return refuse(supervision_automatic, "kind");
    }
    const auto about = subject(tx, ctx, in.subject_kind, in.subject);
    if (!about || (!concerned(ctx.actor, may_urge, about->paths) &&
                   !concerned(ctx.actor, may_issue, about->paths))) {
        return refuse(supervision_subject, "subject");
    }
    if (in.kind == SupervisionKind::order && !concerned(ctx.actor, may_issue, about->paths)) {
        return refuse(identity::out_of_scope, "kind");
    }
    const Supervision row =
        started(tx, ctx, *about, in.kind, Cause::staff, in.content, in.reply_days);
    store_new(tx, ctx, *about, row);
    if (row.kind == SupervisionKind::order) {
        TRY(paper(tx, ctx, *about, row));
    }
    return view_of(tx, ctx, row);
}

Result<SupervisionView> Oversight::urge(db::Tx& tx, const Context& ctx, const UrgeMine& in) {
    std::optional<Subject> about;
    if (const auto item = parts_.cases.find_number(tx, ctx, in.number)) {
        about = of_case(*item);
    } else if (const auto order = parts_.orders.find_number(tx, ctx, in.number)) {
        about = of_order(tx, ctx, *order);
    }
    if (!about || about->account.empty() || about->account != ctx.actor.id) {
        return refuse(supervision_subject, "number");
    }
    if (about->ended) {
        return refuse(supervision_ended, "number");
    }
    const CivilDate today = local_date(ctx.now);
    const Instant since = local_start(today.plus_days(1 - quota_days));
    TRY(check_quota(store::urged(tx, ctx.county, ctx.actor.id, about->id, since),
                    parts_.duty.setting(tx, ctx.county, duty::Setting::urges_max, today)));
    std::string words = in.content.value_or("");
    const Supervision row =
        started(tx, ctx, *about, SupervisionKind::urge, Cause::citizen,
                words.empty() ? std::string("请尽快办理。") : std::move(words), std::nullopt);
    store_new(tx, ctx, *about, row);
    return view_of(tx, ctx, row);
}

Result<SupervisionView> Oversight::reply(db::Tx& tx, const Context& ctx,
                                         const ReplySupervision& in) {
    auto row = store::find(tx, parts_.vault, ctx.county, in.id);
    if (!row || !may_read(ctx, *row)) {
        return refuse(supervision_not_found, "id");
    }
    if (!may_reply(ctx, *row)) {
        return refuse(identity::out_of_scope);
    }
    if (row->state == SupervisionState::answered) {
        return refuse(supervision_answered, "state");
    }
    if (row->version != in.version) {
        return refuse(supervision_stale, "If-Match", {{"version", std::to_string(row->version)}});
    }
    row->version += 1;
    row->state = SupervisionState::answered;
    row->reply = in.content;
    row->replied_at = ctx.now;
    row->replied_by = ctx.actor.name;
    if (!store::answer(tx, parts_.vault, ctx.county, *row)) {
        throw db::Fault("supervision " + row->id.text + " changed inside its own transaction");
    }
    log(tx, ctx, "supervision.answered", *row);
    if (row->by_kind == ActorKind::citizen) {
        tell(tx, ctx, row->by, "urge.answered", *row);
    } else if (row->by_kind == ActorKind::staff) {
        tell(tx, ctx, row->by, "supervision.answered", *row);
    }
    return view_of(tx, ctx, std::move(*row));
}

Result<Supervision> Oversight::record(db::Tx& tx, const Context& ctx, const cases::Case& item,
                                      const cases::Clock& clock, bool deemed_accepted) {
    const Cause cause = cause_of(clock.kind, deemed_accepted);
    Subject about = of_case(item);
    about.office = office_of(item, clock.kind);
    const Supervision row = started(tx, ctx, about, SupervisionKind::record, cause,
                                    record_words(cause, clock.due.date), std::nullopt);
    store_new(tx, ctx, about, row);
    return row;
}

Result<bool> Oversight::watch_next(db::Tx& tx, const Context& ctx) {
    const auto breach = TRY(parts_.cases.breach_next(tx, ctx));
    if (!breach) {
        return false;
    }
    TRY(record(tx, ctx, breach->item, breach->clock, breach->deemed_accepted));
    return true;
}

}  // namespace ortoo::oversight
