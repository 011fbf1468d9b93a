// SPDX-License-Identifier: MulanPSL-2.0
// 评价表: printed with its number, filled by hand, entered later with its picture (R57).
#include "cases/service_paper.h"
#include "base/text.h"
#include "identity/rules.h"
#include "ratings/service_desk.h"

namespace ortoo::ratings {

namespace {
// As the five stand on the form, the best and the worst in one line each.
documents::Rows boxes() {
    documents::Rows out;
    for (const char* name : {"非常满意", "满意", "基本满意", "不满意", "非常不满意"}) {
        out.push_back({{"name", name}, {"yes", ""}});
    }
    return out;
}
}  // namespace

Result<cases::Case> Papers::found(db::Session& session, const Context& ctx,
                                  const std::string& number) const {
    auto item = parts_.cases.find_number(session, ctx, number);
    if (!item || (!identity::in_scope(ctx.actor, rating_form, item->unit.path) &&
                  !identity::in_scope(ctx.actor, rating_form, item->acceptor().path))) {
        return refuse(cases::case_not_found, "number");
    }
    return std::move(*item);
}

std::optional<FormMade> Papers::form_of(db::Session& session, const Context& ctx,
                                        const cases::Case& item) const {
    for (const auto& each : parts_.documents.all_of(session, ctx, item.id.text).rows) {
        if (each.kind == documents::DocumentKind::rating_form && !each.successor) {
            return FormMade{each.id, each.number, each.code, item.number, item.item_name};
        }
    }
    return std::nullopt;
}

Result<FormMade> Papers::make(db::Tx& tx, const Context& ctx, const MakeForm& in) const {
    const cases::Case item = TRY(found(tx, ctx, in.number));
    TRY(may_rate(
        item, {}, false,
        parts_.duty.setting(tx, ctx.county, duty::Setting::rating_window_days, local_date(ctx.now)),
        ctx.now));
    if (auto made = form_of(tx, ctx, item)) {
        return std::move(*made);
    }
    documents::Draft draft = cases::draft_of(item, documents::DocumentKind::rating_form,
                                             item.order ? item.unit : item.acceptor());
    draft.values["levels"] = boxes();
    const documents::Issued issued = TRY(parts_.documents.issue(tx, ctx, draft));
    return FormMade{issued.id, issued.number, issued.code, item.number, item.item_name};
}

Result<Thanks> Papers::enter(db::Tx& tx, const Context& ctx, const EnterForm& in) const {
    cases::Case item = TRY(found(tx, ctx, in.number));
    const auto form = form_of(tx, ctx, item);
    const std::string said(trim(in.form));
    if (!form || (form->number != said && form->code != said)) {
        return refuse(form_unknown, "form");
    }
    if (item.invitation == cases::Invitation::rated) {
        return refuse(rating_already_given);
    }
    if (in.filled_on > local_date(ctx.now) ||
        in.filled_on < local_date(item.invited_at.value_or(ctx.now))) {
        return refuse(form_day, "filled_on");
    }
    TRY(parts_.orders.bind_upload(tx, ctx, in.scan, item.id.text, "scan"));
    const boost::json::object body{
        {"form", form->number}, {"filled_on", to_text(in.filled_on)}, {"scan", in.scan.text}};
    const cases::CaseId id = item.id;
    const UnitId unit = item.unit.id;
    Given given;
    given.level = in.level;
    given.comment = in.comment.value_or("");
    given.way = Way::paper;
    given.form = form->number;
    given.scan = in.scan.text;
    given.filled_on = in.filled_on;
    TRY(ratings_.give(tx, ctx, std::move(item), given));
    parts_.ledger.append(tx, ctx,
                         {"rating.form_entered", ledger::SubjectKind::item_case, id.text, unit.text,
                          boost::json::serialize(body)});
    return Thanks{};
}

}  // namespace ortoo::ratings
