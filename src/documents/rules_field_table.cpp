// SPDX-License-Identifier: MulanPSL-2.0
// The fields of the papers: what domain tables and the law ask each of them to say.
#include "documents/rules_field_table.h"

#include "documents/rules_field.h"

namespace ortoo::documents {

namespace {
using enum FieldType;
constexpr bool optional = false;
constexpr bool required = true;

constexpr std::array common{
    Field{"number"}, Field{"code"}, Field{"date", date}, Field{"unit"}, Field{"to"}, Field{"by"},
    Field{"item", text, optional}, Field{"subject_number", text, optional},
    Field{"due", date, optional}, Field{"due_words", text, optional},
    Field{"review_organ", text, optional}, Field{"court", text, optional},
    // Given with the values by whoever knows them.
    Field{"phone", text, optional},      // whom to ask
    Field{"complaint", text, optional},  // where to complain
    Field{"permit", flag, optional},     // the item is a 行政许可
    Field{"basis", text, optional},      // 法律依据, in words
    Field{"agent", text, optional},      // 代办员
    Field{"agent_phone", text, optional}, Field{"mandate", text, optional},  // number of the 委托单
};

constexpr std::array receipt{
    Field{"received_at", instant},
    Field{"materials", list, required, "no name form count note"},
    Field{"supplement", flag, optional},  // 补交
    Field{"window", text, optional},
    Field{"ledger_head", text, optional},  // signed head of the ledger, one line
};
constexpr std::array acceptance{
    Field{"received_on", date}, Field{"promised"},                        // "5 个工作日"
    Field{"statutory", text, optional}, Field{"deemed", flag, optional},  // 视为受理
};
constexpr std::array not_required{Field{"reason"}};
constexpr std::array acceptance_refusal{Field{"reason"}, Field{"where_to", text, optional}};
constexpr std::array notice{
    Field{"materials", list, required, "no name reason need"}, Field{"due", date},
    Field{"override_reason", text, optional},   // of a second notice that a supervisor allowed
    Field{"after_acceptance", flag, optional},  // part of the review, pauses the promise
};
constexpr std::array incomplete_acceptance{
    Field{"materials", list, required, "no name form need"},
    Field{"due", date},
    Field{"promised", text, optional},
};
constexpr std::array commitment{
    Field{"conditions", list, required, "no text"}, Field{"materials", list, optional, "no name"},
    Field{"inspection", text, optional},  // how it will be checked later
};
constexpr std::array special_procedure{
    Field{"procedure"},  // 听证, 现场勘验 …
    Field{"reason"},          Field{"basis"},
    Field{"planned"},  // "15 个工作日"
    Field{"starts_on", date}, Field{"ends_on", date, optional},
};
constexpr std::array extension{
    Field{"reason"},
    Field{"days", number},
    Field{"old_due", date},
    Field{"due", date},
    Field{"approved_by", text, optional},
};
constexpr std::array grant{
    Field{"decision", text, optional},      Field{"result_name", text, optional},
    Field{"result_number", text, optional}, Field{"valid_until", date, optional},
    Field{"conditions", text, optional},    Field{"delivery", text, optional},
    Field{"commitment", flag, optional},  // on the applicant's promise
};
constexpr std::array denial{Field{"reasons"}, Field{"facts", text, optional}};
constexpr std::array send_back{
    Field{"reason"},
    Field{"notice_number", text, optional},
    Field{"originals", list, optional, "no name form pages where"},
};
constexpr std::array withdrawal{
    Field{"requested_on", date},
    Field{"requested_by"},
    Field{"reason", text, optional},
    Field{"originals", list, optional, "no name form pages where"},
};
constexpr std::array voiding{
    Field{"target"},
    Field{"target_number"},
    Field{"reason"},
    Field{"approved_by", text, optional},
};
constexpr std::array transfer{
    Field{"materials", list, optional, "no name form count"},
    Field{"opinion", text, optional},
    Field{"follow_number", text, optional},
};
constexpr std::array delivery{
    Field{"papers", list, required, "no name number count"},
    Field{"way"},
    Field{"receiver"},
    Field{"relation", text, optional},
    Field{"delivered_at", instant, optional},
    Field{"place", text, optional},
    Field{"originals", list, optional, "no name form pages"},
};
constexpr std::array mandate{
    Field{"client_id_number"},
    Field{"client_phone"},
    Field{"client_address"},
    Field{"client_id_type", text, optional},
    Field{"guardian", text, optional},
    Field{"guardian_relation", text, optional},
    Field{"special_group", text, optional},
    Field{"agent"},
    Field{"agent_phone"},
    Field{"agent_unit"},
    Field{"agent_number", text, optional},
    Field{"mode"},
    Field{"steps", text, optional},
    Field{"scope", list, required, "name yes"},
    Field{"excluded", text, optional},
    Field{"consents", list, required, "name yes"},
    Field{"materials", list, optional, "no name form pages condition to_return"},
    Field{"sub_delegation", flag, optional},
    Field{"valid_from", date},
    Field{"valid_until", date},
    Field{"delivery"},
    Field{"place", text, optional},
    Field{"language", text, optional},
    Field{"identity_check", text, optional},
    Field{"signed_at", instant},
    Field{"signed_by"},  // 手写签名, 指印, 纸质扫描
    Field{"witnesses", text, optional},
    Field{"audio", text, optional},
};
constexpr std::array suspension{
    Field{"mandate"},
    Field{"reason"},
    Field{"resume"},  // under which condition it goes on
    Field{"from", date},
    Field{"proposed_by", text, optional},
    Field{"originals", list, optional, "name form pages where"},
};
constexpr std::array renewal{
    Field{"mandate"},
    Field{"suspension_number", text, optional},
    Field{"resumed_on", date},
    Field{"valid_until", date},
    Field{"changes", text, optional},
    Field{"scope", list, optional, "name yes"},
};
constexpr std::array termination{
    Field{"reason"},
    Field{"ended_on", date},
    Field{"originals", list, required, "name form pages where"},
    Field{"cases", list, optional, "number item state"},
};
constexpr std::array completion{
    Field{"summary"},
    Field{"cases", list, optional, "number item result date"},
    Field{"originals", list, optional, "name form pages where"},
};
constexpr std::array papers{
    Field{"giver"},
    Field{"receiver"},
    Field{"at", instant},
    Field{"materials", list, required, "no name form pages condition to_return"},
    Field{"envelope", text, optional},  // number of the sealed bag
    Field{"place", text, optional},
};
constexpr std::array loss{
    Field{"papers", list, required, "name form pages"},
    Field{"holder"},
    Field{"last_seen"},
    Field{"found_on", date},
    Field{"circumstances"},
    Field{"remedy"},
    Field{"reported_to", text, optional},
};
constexpr std::array refusal_to_act{
    Field{"reason"},
    Field{"where_to", text, optional},
    Field{"help_offer", text, optional},
    Field{"approved_by", text, optional},
};
constexpr std::array rating_form{Field{"levels", list, required, "name yes"}};
constexpr std::array urging{Field{"problem"}, Field{"demand"}, Field{"state", text, optional}};

// Initials of the Chinese name; DB is the order's own number, WS the case's.
constexpr std::array kinds{
    KindRow{DocumentKind::receipt, "SJ", false, receipt},
    KindRow{DocumentKind::acceptance, "SL", false, acceptance},
    KindRow{DocumentKind::not_required, "BX", false, not_required},
    KindRow{DocumentKind::acceptance_refusal, "BS", true, acceptance_refusal},
    KindRow{DocumentKind::notice, "BZ", false, notice},
    KindRow{DocumentKind::incomplete_acceptance, "RQ", false, incomplete_acceptance},
    KindRow{DocumentKind::commitment, "CN", false, commitment},
    KindRow{DocumentKind::special_procedure, "TB", false, special_procedure},
    KindRow{DocumentKind::extension, "YQ", false, extension},
    KindRow{DocumentKind::grant, "JD", true, grant},
    KindRow{DocumentKind::denial, "JD", true, denial},
    KindRow{DocumentKind::send_back, "TJ", true, send_back},
    KindRow{DocumentKind::withdrawal, "CH", false, withdrawal},
    KindRow{DocumentKind::voiding, "ZF", true, voiding},
    KindRow{DocumentKind::transfer, "ZB", false, transfer},
    KindRow{DocumentKind::delivery, "SD", false, delivery},
    KindRow{DocumentKind::mandate, "WT", false, mandate},
    KindRow{DocumentKind::suspension, "ZT", false, suspension},
    KindRow{DocumentKind::renewal, "XB", false, renewal},
    KindRow{DocumentKind::termination, "ZZ", false, termination},
    KindRow{DocumentKind::completion, "BJ", false, completion},
    KindRow{DocumentKind::papers, "JJ", false, papers},
    KindRow{DocumentKind::loss, "YS", false, loss},
    KindRow{DocumentKind::refusal_to_act, "BD", false, refusal_to_act},
    KindRow{DocumentKind::urging, "DU", false, urging},
    KindRow{DocumentKind::rating_form, "PJ", false, rating_form},
};
}  // namespace

std::span<const KindRow> kind_rows() {
    return kinds;
}

std::span<const Field> common_fields() {
    return common;
}

}  // namespace ortoo::documents
