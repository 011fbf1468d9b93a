// SPDX-License-Identifier: MulanPSL-2.0
// The named schemas of the document.
#pragma once

#include <boost/json.hpp>
#include <map>
#include <string>

#include "base/result.h"
#include "http/route.h"

namespace ortoo::http {

// Schemas by name. A schema with a title is put here once and referred to everywhere.
class Schemas {
  public:
    // Throws std::logic_error when another schema has the same title.
    [[nodiscard]] json::object refer(json::object schema);
    void add(const std::string& name, json::object schema);
    [[nodiscard]] json::object all() const;  // sorted by name

  private:
    std::map<std::string, json::object> by_name_;
};

// The type of a problem reply and the list of all codes it may carry. Throws std::logic_error for
// a code that has two kinds.
void add_problem(Schemas& schemas, const Routes& routes);

}  // namespace ortoo::http
