// SPDX-License-Identifier: MulanPSL-2.0
// The route table as a trie over path segments. A fixed segment goes before a {name}.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "http/message.h"
#include "http/route.h"

namespace ortoo::http {

class Router {
  public:
    // Keeps pointers into `routes`. Throws std::logic_error for two routes of one method and path,
    // a pattern that is not "/api/…", or a handler that is not exactly one.
    explicit Router(const Routes& routes);
    ~Router();

    struct Match {
        const Route* route = nullptr;
        std::string allow;  // no route, but the path is known: its methods, "GET, POST"
        std::vector<std::pair<std::string, std::string>> path;  // values of {name}
    };
    [[nodiscard]] Match find(Verb verb, const std::vector<std::string>& segments) const;

  private:
    struct Node;
    struct Search;
    void add(const Route& route);
    std::unique_ptr<Node> root_;
};

[[nodiscard]] std::string_view name_of_method(Method method);

}  // namespace ortoo::http
