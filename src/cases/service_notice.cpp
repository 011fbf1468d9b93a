// SPDX-License-Identifier: MulanPSL-2.0
// 一次性告知 before acceptance, and 补正 after it: one notice that names everything (R21).
#include "cases/service.h"
#include "cases/service_material.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

// The row, and the list as it stands after it. A supervisor's word lets it name more than the first
// notice did, once.
Result<Notice> Cases::make_notice(db::Tx& tx, const Context& ctx, const Case& item,
                                  const Notify& in, std::vector<Material>& list) {
    const auto earlier = store::notices(tx, ctx.county, item.id);
    const auto words = store::overrides(tx, ctx.county, item.id);
    Notice notice;
    auto answer = notified(list, in.defects, !earlier.empty());
    if (!answer && answer.error().code == case_notice_repeated.code) {
        if (const Override* word = unused(words, OverrideKind::notice)) {
            answer = notified(list, in.defects, true, true);
            notice.override_reason = word->reason;
            store::use_override(tx, ctx.county, item.id, word->seq, ctx.now);
        }
    }
    list = TRY(std::move(answer));
    notice.id = make_id(ctx.now, parts_.random);
    notice.number = number(tx, ctx, "BZ");
    notice.submission = item.submissions;
    notice.at = ctx.now;
    notice.by = ctx.actor.name;
    notice.defects = named_defects(in.defects, list);
    return notice;
}

Result<CaseView> Cases::told(db::Tx& tx, const Context& ctx, Case item, CaseAct act,
                             const Notify& in) {
    const bool later = act == CaseAct::ask_more;
    const auto before = store::materials(tx, ctx.county, item.id);
    const auto earlier = store::notices(tx, ctx.county, item.id);
    auto list = before;
    Notice notice = TRY(make_notice(tx, ctx, item, in, list));
    notice.after_acceptance = later;
    const UnitId unit = later ? item.bureau.id : item.acceptor().id;
    boost::json::object body{{"notice", notice.number},
                             {"submission", notice.submission},
                             {"materials", states_of(list)}};
    if (!notice.override_reason.empty()) {
        body["overridden"] = true;
    }
    item = TRY(move(tx, ctx, std::move(item), {act},
                    {later ? "case.asked_more" : "case.notified", unit, std::move(body), in.days}));
    store::add_notice(tx, ctx.county, item.id, static_cast<std::int64_t>(earlier.size()) + 1,
                      notice, ctx.actor.id);
    save_changed(tx, ctx, item.id, before, list);
    const auto clocks = store::clocks(tx, ctx.county, item.id);
    const CivilDate due = running(clocks, ClockKind::correction)->due.date;
    TRY(parts_.documents.issue(tx, ctx, notice_paper(item, notice, due)));
    TRY(reopen_order(tx, ctx, item));
    tell_citizen(parts_, tx, ctx, item, "case.notice", {{"what", names_of(notice.defects)}}, true);
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::notify(db::Tx& tx, const Context& ctx, const Notify& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.check"));
    TRY(after(item.state, CaseAct::notify));
    return told(tx, ctx, std::move(item), CaseAct::notify, in);
}

Result<CaseView> Cases::ask_more(db::Tx& tx, const Context& ctx, const Notify& in) {
    Case item = TRY(for_bureau(tx, ctx, in.id, in.version, "approval.review"));
    TRY(after(item.state, CaseAct::ask_more));
    return told(tx, ctx, std::move(item), CaseAct::ask_more, in);
}

}  // namespace ortoo::cases
