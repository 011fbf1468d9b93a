// SPDX-License-Identifier: MulanPSL-2.0
// Reading XML by events. A document that declares a type or entities of its own is refused, so no
// entity is ever expanded and nothing is fetched.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace ortoo::tables {

// Values of one element; names without their prefix.
class Attributes {
  public:
    explicit Attributes(const char** raw) : raw_(raw) {}
    [[nodiscard]] std::string_view get(std::string_view name) const;

  private:
    const char** raw_;
};

struct XmlEvents {
    std::function<void(std::string_view name, const Attributes&)> begin;
    std::function<void(std::string_view name)> end;
    std::function<void(std::string_view text)> text;
    // Asked after each event; true: enough, or too much.
    std::function<bool()> stop = [] { return false; };
};

enum class XmlEnd { whole, stopped, broken, declares };
[[nodiscard]] XmlEnd parse_xml(std::string_view xml, const XmlEvents& events);

}  // namespace ortoo::tables
