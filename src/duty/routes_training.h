// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "duty/service_training.h"
#include "http/route.h"

namespace ortoo::duty {

[[nodiscard]] http::Routes training_routes(const Trainings& trainings);

}  // namespace ortoo::duty
