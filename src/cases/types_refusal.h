// SPDX-License-Identifier: MulanPSL-2.0
// Why an act on a case is refused.
#pragma once

#include "base/result.h"

namespace ortoo::cases {

inline constexpr RefusalCode case_not_found{"case.not_found", Kind::not_found};
inline constexpr RefusalCode case_stale{"case.stale", Kind::stale};
inline constexpr RefusalCode case_not_open{"case.not_open", Kind::conflict};
inline constexpr RefusalCode case_already_accepted{"case.already_accepted", Kind::conflict};
inline constexpr RefusalCode case_own_agent{"case.own_agent", Kind::forbidden};
inline constexpr RefusalCode case_materials_missing{"case.materials_missing", Kind::unprocessable};
inline constexpr RefusalCode case_material_unknown{"case.material_unknown", Kind::unprocessable};
inline constexpr RefusalCode case_notice_empty{"case.notice_empty", Kind::unprocessable};
inline constexpr RefusalCode case_notice_repeated{"case.notice_repeated", Kind::unprocessable};
inline constexpr RefusalCode case_where_to_missing{"case.where_to_missing", Kind::unprocessable};
inline constexpr RefusalCode case_nothing_supplied{"case.nothing_supplied", Kind::unprocessable};
inline constexpr RefusalCode case_has_order{"case.has_order", Kind::conflict};
inline constexpr RefusalCode case_valid_until_past{"case.valid_until_past", Kind::unprocessable};
inline constexpr RefusalCode progress_not_found{"progress.not_found", Kind::not_found};
inline constexpr RefusalCode progress_wait{"progress.wait", Kind::too_many};
inline constexpr RefusalCode case_answer_unknown{"case.answer_unknown", Kind::unprocessable};
inline constexpr RefusalCode case_answer_missing{"case.answer_missing", Kind::unprocessable};
inline constexpr RefusalCode case_window_elsewhere{"case.window_elsewhere", Kind::unprocessable};
// 免交: the paper is somebody else's, or of another kind than the list asks for.
inline constexpr RefusalCode case_paper_other{"case.paper_other", Kind::unprocessable};
inline constexpr RefusalCode case_incomplete_not_allowed{"case.incomplete_not_allowed",
                                                         Kind::conflict};
inline constexpr RefusalCode case_commitment_not_allowed{"case.commitment_not_allowed",
                                                         Kind::conflict};
// Neither 即办 nor accepted on a promise.
inline constexpr RefusalCode case_not_at_once{"case.not_at_once", Kind::conflict};
// Two people must decide it: whoever accepted or checked it does not grant it at once.
inline constexpr RefusalCode case_at_once_four_eyes{"case.at_once_four_eyes", Kind::forbidden};
// 容缺受理 without anything that could follow.
inline constexpr RefusalCode case_nothing_to_follow{"case.nothing_to_follow", Kind::unprocessable};
// A special procedure for a ground that has been used, without a supervisor's word.
inline constexpr RefusalCode case_procedure_again{"case.procedure_again", Kind::conflict};
// 补正 after acceptance has its own act.
inline constexpr RefusalCode case_procedure_kind{"case.procedure_kind", Kind::unprocessable};
// The applicant withdraws himself, at his page or with his signature at the window.
inline constexpr RefusalCode case_withdraw_by_applicant{"case.withdraw_by_applicant",
                                                        Kind::forbidden};
inline constexpr RefusalCode case_signature_missing{"case.signature_missing", Kind::unprocessable};
// 作废: asked for by a decider, confirmed by a supervisor who is another person.
inline constexpr RefusalCode case_void_asked{"case.void_asked", Kind::conflict};
inline constexpr RefusalCode case_void_not_asked{"case.void_not_asked", Kind::conflict};
inline constexpr RefusalCode case_void_same_person{"case.void_same_person", Kind::forbidden};
// Nothing there that this override could allow.
inline constexpr RefusalCode case_override_kind{"case.override_kind", Kind::unprocessable};
// Clocks and states.
// Nothing is sent back, and no waiting is given up, while the citizen still has time.
inline constexpr RefusalCode case_wait_running{"case.wait_running", Kind::conflict};
// 容缺: nothing is decided before what was promised has come.
inline constexpr RefusalCode case_completion_open{"case.completion_open", Kind::conflict};
inline constexpr RefusalCode case_extended_before{"case.extended_before", Kind::conflict};
inline constexpr RefusalCode case_extension_none{"case.extension_none", Kind::unprocessable};
inline constexpr RefusalCode case_extension_days{"case.extension_days", Kind::unprocessable};
inline constexpr RefusalCode case_extension_late{"case.extension_late", Kind::conflict};

}  // namespace ortoo::cases
