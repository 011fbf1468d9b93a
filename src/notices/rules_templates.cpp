// SPDX-License-Identifier: MulanPSL-2.0
// One SMS holds 70 characters with the gateway's signature; the test beside this fills each
// sentence with ordinary values and measures it.
#include "notices/rules_templates.h"

#include <algorithm>
#include <array>

namespace ortoo::notices {

namespace {

constexpr std::array templates{
    Template{"login.code", "您的验证码是{code}，5分钟内有效。驿办不会向您索要验证码。", 5},

    // To the citizen.
    Template{"order.placed",
             "您要办的“{item}”已登记，单号{number}。代办员会打电话找您。有事打{phone}。"},
    Template{"order.accepted",
             "代办员{agent}接了您的单子{number}，会和您联系，手机{phone}，有事随时打。"},
    Template{"order.declined",
             "您的单子{number}暂时办不了：{reason}。我们另作安排，有事打{phone}。"},
    Template{"order.cancelled",
             "您的单子{number}已撤销，原因：{reason}。还想办，打{phone}或再登记一次。"},
    Template{"mandate.signed",
             "您已委托{agent}代办“{item}”，委托单{number}。不是您本人签的，马上打{phone}。"},
    Template{"mandate.renewed",
             "您签了续办委托书{paper}，“{item}”接着办。不是您本人签的，马上打{phone}。"},
    Template{"order.suspended",
             "“{item}”（{number}）已中止。要接着办，请签续办委托书，打{phone}。"},
    Template{"order.terminated",
             "“{item}”（{number}）的代办已终止，原件会还您，已交的您可自己办。问{phone}。"},
    Template{"order.refused",
             "“{item}”（{number}）不能代办，原因和该找谁写在告知书里。问{phone}。"},
    Template{"order.delegated", "“{item}”（{number}）改由{agent}接着代办，不同意请打{phone}。"},
    Template{"papers.lost_yours",
             "“{item}”（{number}）您的一份材料没找到，正在找、并帮您补办。请打{phone}。"},
    Template{"papers.given_back",
             "“{item}”（{number}）的材料已还到您手上。没拿到请马上打{phone}。"},
    Template{"appointment.booked",
             "您预约了{hall}{date}{time}，号{number}。来不了请取消，打{phone}。"},
    Template{"appointment.reminded",
             "{hall}{date}{time}您有预约{number}。来不了请取消，打{phone}。"},
    Template{"appointment.withdrawn",
             "抱歉，{hall}{date}{time}的预约{number}办不了，请改约，问{phone}。"},
    Template{"enquiry.answered", "您的咨询{number}有答复了，请在驿办里看。还不清楚打{phone}。"},
    Template{"enquiry.owner_changed", "您的咨询{number}改由{agent}答复，有事打{phone}。"},
    Template{"case.received",
             "“{item}”的材料已交到窗口，办件号{number}。凭这个号可查进度，也可打{phone}。"},
    Template{"case.notice", "“{item}”（{number}）还要补：{what}。请一次补齐，不明白打{phone}。"},
    Template{"case.accepted", "“{item}”已受理，办件号{number}，最晚{date}办完。询问打{phone}。"},
    Template{"case.decided",
             "“{item}”（{number}）批下来了，正在做结果，做好再告诉您。询问打{phone}。"},
    Template{"case.refused",
             "“{item}”（{number}）没办成：{reason}。不服可复议或起诉，详情打{phone}。"},
    Template{"case.paused", "“{item}”（{number}）要{what}，约到{date}，不计时。电话{phone}。"},
    Template{"case.resumed", "“{item}”（{number}）继续办理，最晚{date}办完。询问打{phone}。"},
    Template{"case.extended", "“{item}”（{number}）经批准延期，最晚{date}办完。询问打{phone}。"},
    Template{"case.transferred",
             "“{item}”（{number}）已转报{where}，后面由那里办理。询问打{phone}。"},
    Template{"case.returned",
             "“{item}”（{number}）退件：{reason}。原件退还，备齐再来。询问打{phone}。"},
    Template{"case.withdrawn", "“{item}”（{number}）已按您的意思撤回。不是您本人的，打{phone}。"},
    Template{"case.voided", "“{item}”（{number}）已作废：{reason}。不服可复议或起诉，打{phone}。"},
    Template{"result.ready", "“{item}”（{number}）的结果好了，{where}。取件或送件打{phone}。"},
    Template{"order.delivered",
             "“{item}”（{number}）的结果已送到您手上，材料原件已还您。不对请打{phone}。"},
    Template{"rating.invited",
             "“{item}”办完了，请评好不好：驿办“一键评价”，号码{number}，或打{phone}。"},

    Template{"rating.answered",
             "您评的“{item}”（{number}）已查清，答复在“一键评价”里。有事打{phone}。"},

    Template{"urge.answered", "您催的“{item}”（{number}）有回复了，请在驿办里看。询问打{phone}。"},

    Template{"draft.opened",
             "代办员{agent}和您一起填“{item}”（{number}），请打开驿办看，电话{phone}。"},

    // To the staff.
    Template{"draft.confirmed", "单子{number}（{unit}“{item}”）的申请表，本人已确认，可以提交了。"},
    Template{"order.undispatched",
             "单子{number}（{unit}“{item}”）没有可派的代办员，请您马上派单。"},
    Template{"order.agent_gone", "单子{number}（{unit}“{item}”）的代办员已不在岗，请换人接着办。"},
    Template{"call.missed", "{unit}有人打电话没打通（{number}），请在{before}前回拨。"},
    Template{"call.overdue", "{unit}的来电{number}一直没人回拨，已转到您，请在{before}前回拨。"},
    Template{"order.dispatched",
             "新单{number}：{unit}“{item}”。请在{before}前接单；办不了请写明原因退回。"},
    Template{"order.reopened",
             "单子{number}（{unit}“{item}”）要补材料。请看一次性告知书，联系办事人补齐。"},
    Template{"order.cases_ended",
             "单子{number}（{unit}“{item}”）有结果了。请领取，送到办事人手上。"},
    Template{"order.withdrawn", "单子{number}（{unit}“{item}”）办事人已撤回，不用再办了。"},
    Template{"order.stopped",
             "单子{number}（{unit}“{item}”）已停办，请看原因，该退的原件马上退还。"},
    Template{"order.notice_to_citizen",
             "单子{number}（{unit}“{item}”）要补材料，告知书只发给了本人。请联系他。"},
    Template{"enquiry.opened", "咨询{number}（{unit}）由您负责，请在{before}前答复。"},
    Template{"enquiry.passed", "咨询{number}（{unit}）请您接下，接不了请退回。{before}前要答复。"},
    Template{"enquiry.overdue", "咨询{number}（{unit}）过期还没答复，负责人{agent}，请督促。"},
    Template{"papers.lost", "单子{number}（{unit}“{item}”）有材料登记遗失，请马上查找并补救。"},
    Template{"order.resumed", "单子{number}（{unit}“{item}”）办事人已签续办委托书，请接着办。"},
    Template{"order.transport_due",
             "单子{number}（{unit}“{item}”）的材料过了期限还没交上去，请今天递交。"},
    Template{"order.transport_overdue",
             "单子{number}（{unit}“{item}”）材料在{agent}手上过期没递交，请督促。"},
    Template{"order.handed_to_you",
             "单子{number}（{unit}“{item}”）转给您办了，请接着办，原件请点清。"},
    Template{"order.fetched", "单子{number}（{unit}“{item}”）的结果本人已在窗口取走，不用再取了。"},
    Template{"order.proposed",
             "单子{number}（{unit}“{item}”）代办员提出中止或不予代办，请您决定。"},
    Template{"order.proposal_decided",
             "单子{number}（{unit}“{item}”）的申请，站长{result}，请看。"},
    Template{"order.escalated",
             "单子{number}（{unit}“{item}”）{waited}没人接，已转到您这里，请马上安排。"},
    Template{"supervision.issued", "督办{paper}：“{item}”（{number}），请{date}前办理并回复。"},
    Template{"supervision.urged", "催办{paper}：“{item}”（{number}），请尽快办，{date}前回复。"},
    Template{"supervision.asked", "求助{paper}：“{item}”（{number}），请{date}前答复。"},
    Template{"supervision.answered", "督办{paper}（“{item}”，{number}）已回复，请查看。"},
    Template{"rating.assigned", "{unit}“{item}”（{number}）有差评由您核实，请{date}前回访。"},
    Template{"rating.unassigned", "{unit}“{item}”（{number}）有差评没人核实，请{date}前指定人。"},
    Template{"calendar.missing",
             "{year}年节假日安排还没导入，{count}个时限是暂定的。请管理员尽快导入。"},
};

}  // namespace

std::span<const Template> all_templates() {
    return templates;
}

const Template* find_template(std::string_view name) {
    const auto* found = std::find_if(templates.begin(), templates.end(),
                                     [&](const Template& each) { return each.name == name; });
    return found == templates.end() ? nullptr : found;
}

}  // namespace ortoo::notices
