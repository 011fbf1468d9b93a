// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "orders/service.h"
#include "orders/types_exempt.h"

namespace ortoo::orders {

// 免交 ("never ask twice"): a paper of the applicant's wallet stands for a material, by the citizen
// or by his agent under the mandate. It is checked here and again, and written into the read log,
// when the case is handed in.
[[nodiscard]] Result<OrderView> exempt_material(Orders&, db::Tx&, const Context&,
                                                const ExemptMaterial&);

}  // namespace ortoo::orders
