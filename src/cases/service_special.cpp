// SPDX-License-Identifier: MulanPSL-2.0
// 特别程序, 延长审批, 转报: what the deciding unit does while it reviews.
#include "base/text.h"
#include "cases/service.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"
#include "crypto/hash.h"

namespace ortoo::cases {

namespace {
using documents::DocumentKind;

documents::Draft procedure_paper(const Case& item, const Procedure& procedure) {
    documents::Draft draft = draft_of(item, DocumentKind::special_procedure, item.bureau);
    draft.values["procedure"] = std::string(procedure_word(procedure.kind));
    draft.values["reason"] = procedure.reason;
    draft.values["basis"] = procedure.basis;
    draft.values["planned"] = std::to_string(procedure.planned_days) + " 个工作日";
    draft.values["starts_on"] = local_date(procedure.started);
    draft.values["ends_on"] = procedure.planned_end;
    return draft;
}
}  // namespace

Result<CaseView> Cases::pause(db::Tx& tx, const Context& ctx, const StartProcedure& in) {
    Case item = TRY(for_bureau(tx, ctx, in.id, in.version, "approval.decide"));
    TRY(after(item.state, CaseAct::pause));
    const auto earlier = store::procedures(tx, ctx.county, item.id);
    const auto words = store::overrides(tx, ctx.county, item.id);
    const Override* word = TRY(openable(earlier, words, in.kind));
    if (word != nullptr) {
        store::use_override(tx, ctx.county, item.id, word->seq, ctx.now);
    }
    Procedure procedure;
    procedure.seq = static_cast<std::int64_t>(earlier.size()) + 1;
    procedure.kind = in.kind;
    procedure.reason = in.reason;
    procedure.basis = in.basis;
    procedure.planned_days = in.planned_days;
    procedure.planned_end =
        duty::due(*calendar(tx, ctx, item), duty::DayUnit::working_days, ctx.now, in.planned_days)
            .date;
    procedure.started = ctx.now;
    procedure.by = ctx.actor.name;
    const UnitId bureau = item.bureau.id;
    const auto paper = TRY(parts_.documents.issue(tx, ctx, procedure_paper(item, procedure)));
    procedure.paper = paper.number;
    boost::json::object body{{"procedure", name_of(in.kind)},
                             {"planned_end", to_text(procedure.planned_end)},
                             {"paper", paper.number},
                             {"overridden", word != nullptr},
                             {"reason_sm3", hex(crypto::sm3(in.reason))}};
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::pause},
                    {"case.paused", bureau, std::move(body), {}, {{}, in.reason, in.kind, 0}}));
    store::add_procedure(tx, ctx.county, item.id, procedure);
    tell_citizen(
        parts_, tx, ctx, item, "case.paused",
        {{"what", std::string(procedure_word(in.kind))}, {"date", to_text(procedure.planned_end)}},
        true);
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::resume(db::Tx& tx, const Context& ctx, const EndProcedure& in) {
    Case item = TRY(for_bureau(tx, ctx, in.id, in.version, "approval.review"));
    const UnitId bureau = item.bureau.id;
    const bool waited = item.procedure == ProcedureKind::supplement;
    boost::json::object body{{"result_sm3", hex(crypto::sm3(in.result))}};
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::resume},
                    {"case.resumed", bureau, std::move(body), {}}));
    auto procedures = store::procedures(tx, ctx.county, item.id);
    if (!waited && !procedures.empty()) {
        procedures.back().ended = ctx.now;
        procedures.back().result = in.result;
        store::end_procedure(tx, ctx.county, item.id, procedures.back());
    }
    if (waited) {  // the agent need not bring anything any more
        TRY(close_order_wait(tx, ctx, item));
    }
    tell_citizen(parts_, tx, ctx, item, "case.resumed",
                 {{"date", item.due ? to_text(*item.due) : std::string()}}, false);
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::extend(db::Tx& tx, const Context& ctx, const ExtendCase& in) {
    Case item = TRY(for_bureau(tx, ctx, in.id, in.version, "approval.decide"));
    const UnitId bureau = item.bureau.id;
    const CivilDate old_due = item.due.value_or(CivilDate{});
    boost::json::object body{{"days", in.days}, {"reason_sm3", hex(crypto::sm3(in.reason))}};
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::extend},
                    {"case.extended",
                     bureau,
                     std::move(body),
                     {},
                     {{}, in.reason, ProcedureKind::hearing, in.days}}));
    documents::Draft draft = draft_of(item, DocumentKind::extension, item.bureau);
    draft.due = item.due;
    draft.values["reason"] = in.reason;
    draft.values["days"] = in.days;
    draft.values["old_due"] = old_due;
    draft.values["due"] = item.due.value_or(old_due);
    draft.values["approved_by"] = ctx.actor.name;
    TRY(parts_.documents.issue(tx, ctx, draft));
    tell_citizen(parts_, tx, ctx, item, "case.extended",
                 {{"date", item.due ? to_text(*item.due) : std::string()}}, true);
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::transfer(db::Tx& tx, const Context& ctx, const TransferCase& in) {
    Case item = TRY(for_bureau(tx, ctx, in.id, in.version, "approval.decide"));
    const UnitId bureau = item.bureau.id;
    const std::string follow = in.follow_number.value_or("");
    boost::json::object body{{"from", bureau.text},
                             {"to", in.to},
                             {"artefact", follow},
                             {"opinion_sm3", hex(crypto::sm3(in.opinion))}};
    item = TRY(end(tx, ctx, std::move(item), CaseAct::transfer,
                   {"case.transferred", bureau, std::move(body), {}}));
    documents::Draft draft = draft_of(item, DocumentKind::transfer, item.bureau);
    draft.to = in.to;
    draft.values["opinion"] = in.opinion;
    draft.values["follow_number"] = follow;
    TRY(parts_.documents.issue(tx, ctx, draft));
    tell_citizen(parts_, tx, ctx, item, "case.transferred", {{"where", in.to}}, true);
    return view_of(tx, ctx, item);
}

}  // namespace ortoo::cases
