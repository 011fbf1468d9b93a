// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/service_paper.h"

namespace ortoo::cases {

namespace {
using documents::DocumentKind;
using documents::Draft;
using documents::Row;
using documents::Rows;

Rows handed_in(const std::vector<Material>& list) {
    Rows rows;
    for (const Material& each : list) {
        if (each.state == MaterialState::missing || each.state == MaterialState::promised) {
            continue;
        }
        const std::string pictures = std::to_string(each.uploads.size());
        rows.push_back(Row{{"no", std::to_string(each.no)},
                           {"name", each.name},
                           {"form", each.state == MaterialState::exempt ? "免交"
                                    : each.uploads.empty()              ? "纸质"
                                                                        : "电子件"},
                           {"count", each.uploads.empty() ? "1" : pictures},
                           {"note", each.note}});
    }
    return rows;
}

std::string way_text(orders::DeliveryWay way) {
    switch (way) {
        case orders::DeliveryWay::village:
            return "村级送达";
        case orders::DeliveryWay::town:
            return "苏木镇领取";
        case orders::DeliveryWay::post:
            return "邮寄";
        case orders::DeliveryWay::electronic:
            return "电子送达";
    }
    return "";
}
}  // namespace

std::string allowance_text(const Allowance& allowance) {
    if (allowance.limit == 0) {
        return "当场办结";
    }
    return std::to_string(allowance.limit) +
           (allowance.unit == duty::DayUnit::working_days ? " 个工作日" : " 个自然日");
}

Draft draft_of(const Case& item, DocumentKind kind, const Place& unit) {
    Draft draft;
    draft.kind = kind;
    draft.subject = item.id.text;
    draft.subject_number = item.number;
    draft.unit = {unit.id, unit.name, unit.path};
    draft.paths = {item.unit.path, item.town.path, item.bureau.path};
    draft.account = item.account;
    draft.person = item.applicant;
    draft.to = item.applicant_name;
    draft.item = item.item_name;
    if (!item.agent_name.empty()) {
        draft.values["agent"] = item.agent_name;
    }
    if (!item.mandate_number.empty()) {
        draft.values["mandate"] = item.mandate_number;
    }
    return draft;
}

Draft receipt_paper(const Case& item, const std::string& number, const std::vector<Material>& list,
                    bool supplement, Instant now) {
    Draft draft = draft_of(item, DocumentKind::receipt, item.acceptor());
    draft.number = number;
    draft.due = item.due;
    draft.due_words = "是否受理，最晚在这一天告知";
    draft.values["received_at"] = now;
    draft.values["materials"] = handed_in(list);
    draft.values["supplement"] = supplement;
    draft.values["window"] = item.acceptor().name;
    return draft;
}

Draft acceptance_paper(const Case& item) {
    Draft draft = draft_of(item, DocumentKind::acceptance, item.acceptor());
    draft.number = item.acceptance_number;
    draft.due = item.due;
    draft.due_words = "自受理之日起 " + allowance_text(item.promised);
    draft.values["received_on"] = local_date(item.received_at);
    draft.values["promised"] = allowance_text(item.promised);
    if (item.statutory) {
        draft.values["statutory"] = allowance_text(*item.statutory);
    }
    draft.values["deemed"] = item.acceptance == Acceptance::deemed;
    return draft;
}

Draft refusal_paper(const Case& item, const RefuseAcceptance& in) {
    const bool ours = in.kind == RefusalKind::not_required;
    Draft draft =
        draft_of(item, ours ? DocumentKind::not_required : DocumentKind::acceptance_refusal,
                 item.acceptor());
    draft.number = item.acceptance_number;
    draft.values["reason"] = in.reason;
    if (!ours) {
        draft.values["where_to"] = in.where_to.value_or("");
    }
    return draft;
}

Draft notice_paper(const Case& item, const Notice& notice, CivilDate due) {
    Draft draft = draft_of(item, DocumentKind::notice,
                           notice.after_acceptance ? item.bureau : item.acceptor());
    draft.number = notice.number;
    draft.due = due;
    Rows rows;
    for (const Defect& each : notice.defects) {
        rows.push_back(Row{{"no", std::to_string(each.material)},
                           {"name", each.name.value_or("")},
                           {"reason", each.reason},
                           {"need", each.need}});
    }
    draft.values["materials"] = std::move(rows);
    draft.values["due"] = due;
    draft.values["after_acceptance"] = notice.after_acceptance;
    if (!notice.override_reason.empty()) {
        draft.values["override_reason"] = notice.override_reason;
    }
    return draft;
}

Draft incomplete_paper(const Case& item, const std::vector<Material>& list, CivilDate due) {
    Draft draft = draft_of(item, DocumentKind::incomplete_acceptance, item.acceptor());
    draft.due = due;
    Rows rows;
    for (const Material& each : list) {
        if (each.state == MaterialState::promised) {
            rows.push_back(Row{{"no", std::to_string(each.no)},
                               {"name", each.name},
                               {"need", each.note.empty() ? "按期补齐" : each.note}});
        }
    }
    draft.values["materials"] = std::move(rows);
    draft.values["due"] = due;
    draft.values["promised"] = allowance_text(item.promised);
    return draft;
}

Draft decision_paper(const Case& item, const Opinion& opinion, const std::string& number) {
    const bool granted = opinion.outcome == Outcome::grant;
    Draft draft = draft_of(item, granted ? DocumentKind::grant : DocumentKind::denial, item.bureau);
    draft.number = number;
    if (granted) {
        draft.values["decision"] = opinion.opinion;
        draft.values["delivery"] = way_text(item.delivery);
        draft.values["commitment"] = item.acceptance == Acceptance::commitment;
    } else {
        draft.values["reasons"] = opinion.opinion;
    }
    return draft;
}

Draft delivery_paper(const Case& item, Instant now) {
    Draft draft = draft_of(item, DocumentKind::delivery, item.order ? item.unit : item.town);
    const bool denied = item.state == CaseState::denied;
    draft.values["papers"] = Rows{Row{{"no", "1"},
                                      {"name", denied ? "不予许可决定书" : item.item_name},
                                      {"number", item.result_number},
                                      {"count", "1"}}};
    draft.values["way"] = way_text(item.delivery);
    draft.values["receiver"] = item.applicant_name;
    draft.values["delivered_at"] = now;
    return draft;
}

Rows originals_of(const std::vector<Material>& list) {
    Rows rows;
    for (const Material& each : list) {
        const bool on_paper = each.uploads.empty() && each.supplied_in > 0 &&
                              each.state != MaterialState::missing &&
                              each.state != MaterialState::promised;
        if (on_paper) {
            rows.push_back(Row{{"no", std::to_string(each.no)},
                               {"name", each.name},
                               {"form", "原件"},
                               {"pages", ""},
                               {"where", "窗口当面退回"}});
        }
    }
    return rows;
}

}  // namespace ortoo::cases
