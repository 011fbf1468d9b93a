// SPDX-License-Identifier: MulanPSL-2.0
// A file after comparing, whatever it speaks of.
#pragma once

#include <variant>

#include "catalogue/service_standard.h"
#include "catalogue/service_task.h"
#include "catalogue/types_job.h"

namespace ortoo::catalogue {

struct WeighedImport {
    std::variant<WeighedItems, Tasks::Weighed, Standards::WeighedGuidance> is;
    [[nodiscard]] const ImportReport& report() const {
        return std::visit([](const auto& each) -> const ImportReport& { return each.report; }, is);
    }
    // What would change, for people: the first of them.
    void add_changes(Findings& out, const Catalogue& catalogue, db::Session& session,
                     const std::string& county) const;
};

}  // namespace ortoo::catalogue
