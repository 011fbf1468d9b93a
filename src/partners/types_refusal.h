// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "base/result.h"

namespace ortoo::partners {

inline constexpr std::string_view partner_serve = "partner.serve";
inline constexpr std::string_view partner_manage = "partner.manage";
inline constexpr std::string_view partner_read = "partner.read";

inline constexpr RefusalCode partner_not_found{"partner.not_found", Kind::not_found};
inline constexpr RefusalCode partner_exists{"partner.exists", Kind::conflict};  // name
inline constexpr RefusalCode credit_code_wrong{"partner.credit_code", Kind::unprocessable};
inline constexpr RefusalCode agreement_not_found{"partner.agreement_not_found", Kind::not_found};
inline constexpr RefusalCode agreement_number{"partner.agreement_number", Kind::conflict};
inline constexpr RefusalCode agreement_dates{"partner.agreement_dates", Kind::unprocessable};
inline constexpr RefusalCode agreement_overlaps{"partner.agreement_overlaps", Kind::conflict};
inline constexpr RefusalCode agreement_over_already{"partner.agreement_over_already",
                                                    Kind::conflict};
inline constexpr RefusalCode items_missing{"partner.items_missing", Kind::unprocessable};
inline constexpr RefusalCode item_unknown{"partner.item_unknown", Kind::unprocessable};
inline constexpr RefusalCode item_not_flagged{"partner.item_not_flagged", Kind::unprocessable};
inline constexpr RefusalCode item_not_agreed{"partner.item_not_agreed", Kind::unprocessable};
inline constexpr RefusalCode item_twice{"partner.item_twice", Kind::unprocessable};
inline constexpr RefusalCode point_unknown{"partner.point_unknown", Kind::not_found};
inline constexpr RefusalCode point_kind_other{"partner.point_kind", Kind::unprocessable};
inline constexpr RefusalCode point_taken{"partner.point_taken", Kind::conflict};
inline constexpr RefusalCode staff_role{"partner.staff_role", Kind::unprocessable};
inline constexpr RefusalCode no_post{"partner.no_post", Kind::forbidden};
inline constexpr RefusalCode agreement_none{"partner.agreement_none", Kind::conflict};
inline constexpr RefusalCode agreement_coming{"partner.agreement_coming", Kind::conflict};
inline constexpr RefusalCode agreement_over{"partner.agreement_over", Kind::conflict};
inline constexpr RefusalCode package_not_found{"partner.package_not_found", Kind::not_found};
inline constexpr RefusalCode package_exists{"partner.package_exists", Kind::conflict};
inline constexpr RefusalCode package_item{"partner.package_item", Kind::unprocessable};
inline constexpr RefusalCode service_unknown{"partner.service_unknown", Kind::unprocessable};
inline constexpr RefusalCode wish_date{"partner.wish_date", Kind::unprocessable};
inline constexpr RefusalCode consent_government{"partner.consent_government", Kind::unprocessable};
inline constexpr RefusalCode consent_partner{"partner.consent_partner", Kind::conflict};
inline constexpr RefusalCode consent_text{"partner.consent_text", Kind::conflict};
inline constexpr RefusalCode consent_ended{"partner.consent_ended", Kind::conflict};
inline constexpr RefusalCode intake_not_found{"partner.intake_not_found", Kind::not_found};
inline constexpr RefusalCode case_elsewhere{"partner.case_not_found", Kind::not_found};
inline constexpr RefusalCode bureau_accepts{"partner.bureau_accepts", Kind::conflict};
inline constexpr RefusalCode appointment_not_found{"partner.appointment_not_found",
                                                   Kind::not_found};
inline constexpr RefusalCode appointment_state{"partner.appointment_state", Kind::conflict};
inline constexpr RefusalCode partner_stale{"partner.stale", Kind::stale};

}  // namespace ortoo::partners
