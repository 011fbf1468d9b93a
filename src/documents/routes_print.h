// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "documents/service.h"
#include "http/route.h"

namespace ortoo::documents {

void add_print_routes(http::Routes& out, const Documents& service);
void add_template_routes(http::Routes& out, const Documents& service);

}  // namespace ortoo::documents
