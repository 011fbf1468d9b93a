// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <functional>

#include "catalogue/service.h"
#include "catalogue/service_claim.h"
#include "catalogue/service_job.h"
#include "catalogue/service_overview.h"
#include "catalogue/service_situation.h"
#include "catalogue/service_standard.h"
#include "catalogue/service_task.h"
#include "duty/types_roster.h"
#include "http/route.h"

namespace ortoo::catalogue {

// Whom to call about a unit now.
using WhoIsOn =
    std::function<Result<duty::OnDutyView>(db::Session&, const Context&, const duty::UnitAt&)>;

// `service` must outlive the table.
[[nodiscard]] http::Routes routes(const Catalogue& service, const WhoIsOn& who_is_on = {});

[[nodiscard]] http::Routes claim_routes(const Claims& claims);
[[nodiscard]] http::Routes import_routes(const Imports& imports);
[[nodiscard]] http::Routes overview_routes(const Overview& overview);
[[nodiscard]] http::Routes situation_routes(const Situations& situations);
[[nodiscard]] http::Routes standard_routes(const Standards& standards);
[[nodiscard]] http::Routes task_routes(const Catalogue& catalogue, const Tasks& tasks);

}  // namespace ortoo::catalogue
