// SPDX-License-Identifier: MulanPSL-2.0
// Ways to rate at every sample centre and station, and bad ratings in every step of their way.
#include "app/demo.h"

namespace ortoo::app {

namespace {
using ratings::ChannelKind;

constexpr std::int64_t tried_days_ago = 40;  // the register is older than the month of sample work
// A station whose sign hangs and was never tried: it is red.
constexpr std::string_view untried = "150626100204";
}  // namespace

void Demo::load_channels() {
    const Instant then = now_.plus_minutes(-tried_days_ago * 1440);
    const auto add = [&](const outlets::UnitRow& unit, ChannelKind kind, const char* place) {
        const auto channel = must("channel", [&](db::Tx& tx) {
            return rooms_.rating_loop.channels.add(tx, context(then), {unit.id, kind, place});
        });
        if (unit.id.text == untried) {
            return;
        }
        must("channel test", [&](db::Tx& tx) {
            return rooms_.rating_loop.channels.test(
                tx, context(then),
                {channel.id, channel.version, local_date(then), true, "评了一次样例，收到了"});
        });
    };
    for (const auto kind :
         {outlets::UnitKind::town, outlets::UnitKind::zone, outlets::UnitKind::village}) {
        for (const outlets::UnitRow& unit : units(kind)) {
            add(unit, ChannelKind::qr, "大厅墙上");
            if (kind != outlets::UnitKind::village) {
                add(unit, ChannelKind::tablet, "综合窗口一号");
            }
            if (unit.id.text != untried) {
                add(unit, ChannelKind::paper, "办事台抽屉");
            }
        }
    }
}

// The oldest was told its answer; the next is proposed as mistaken, is being mended, was called
// back; the rest waits for its first call.
void Demo::load_matters() {
    const auto reader = database_.reader();
    const auto list =
        rooms_.rating_loop.matters.list(*reader, context(now_), {ratings::MatterFilter::open, {}})
            .value();
    std::size_t at = 0;
    for (const ratings::MatterRow& row : list.rows) {
        carry_matter(row, at++);
    }
}

void Demo::carry_matter(const ratings::MatterRow& row, std::size_t stage) {
    auto& matters = rooms_.rating_loop.matters;
    const auto reader = database_.reader();
    const auto seen = matters.view(*reader, context(now_), {row.item_case}).value();
    std::string login;
    for (const auto& [name, staff] : staff_) {
        login = staff.id.text == seen.matter.owner ? name : login;
    }
    const Instant when = std::min(row.opened_at.plus_minutes(20 * 60), now_.plus_minutes(-1));
    if (login.empty() || stage > 3 || when < row.opened_at) {
        return;
    }
    const Context owner = as(login, when);
    const auto step = [&](const char* what, auto act) { return must(what, act).matter.version; };
    std::int64_t version = step("call-back", [&](db::Tx& tx) {
        return matters.call(tx, owner,
                            {row.item_case, 1, ratings::CallWay::phone, true,
                             "说等了半个上午，没有人告诉他还要多久（样例）"});
    });
    if (stage == 3) {
        return;
    }
    const bool mistaken = stage == 1;
    ratings::VerifyMatter verdict{row.item_case,
                                  version,
                                  ratings::Verdict::valid,
                                  "当天排队的人多，确实没有人出来说明（样例）",
                                  {}};
    if (mistaken) {
        verdict.verdict = ratings::Verdict::mistaken;
        verdict.finding = "本人说按错了，想按满意（样例）";
        verdict.evidence = "通话录音编号 L-0007（样例）";
    }
    version = step("verdict", [&](db::Tx& tx) { return matters.verify(tx, owner, verdict); });
    if (stage != 0) {
        return;
    }
    version = step("mending", [&](db::Tx& tx) {
        return matters.mend(
            tx, owner,
            {row.item_case, version, "排队超过半小时，出来说明（样例）", local_date(when)});
    });
    step("answer", [&](db::Tx& tx) {
        return matters.tell(tx, owner,
                            {row.item_case, version,
                             "让您久等了。以后排队超过半小时，"
                             "我们会出来说明还要多久（样例）"});
    });
}

}  // namespace ortoo::app
