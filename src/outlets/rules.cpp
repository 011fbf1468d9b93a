// SPDX-License-Identifier: MulanPSL-2.0
#include "outlets/rules.h"

#include <algorithm>

#include "base/text.h"

namespace ortoo::outlets {

namespace {

constexpr std::size_t county_digits = 6;
constexpr std::size_t town_digits = 9;
constexpr std::size_t code_digits = 12;
constexpr std::int64_t zone_first = 400;  // 100–199 towns, 200–399 sumu, 400 and above zones

bool digits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// What the code says of itself below its parent: "104", "213", "B01"; empty when it does not fit.
std::string segment_of(std::string_view code, UnitKind kind, std::string_view parent) {
    switch (kind) {
        case UnitKind::town:
        case UnitKind::zone: {
            const bool fits = code.size() == code_digits && digits(code) &&
                              code.starts_with(parent.substr(0, county_digits)) &&
                              code.ends_with("000") && code.substr(county_digits, 3) >= "100" &&
                              town_kind({std::string(code)}) == kind;
            return fits ? std::string(code.substr(county_digits, 3)) : "";
        }
        case UnitKind::village: {
            const bool fits = code.size() == code_digits && digits(code) &&
                              code.starts_with(parent.substr(0, town_digits)) &&
                              !code.ends_with("000");
            return fits ? std::string(code.substr(town_digits)) : "";
        }
        case UnitKind::banner:  // stands below nothing (may_stand)
        case UnitKind::bureau:
            break;
    }
    const bool fits = code.size() == town_digits &&
                      code.starts_with(parent.substr(0, county_digits)) &&
                      code[county_digits] == 'B' && digits(code.substr(county_digits + 1));
    return fits ? std::string(code.substr(county_digits)) : "";
}

std::string padded(std::int64_t value, std::size_t width) {
    const std::string text = std::to_string(value);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

}  // namespace

bool may_stand(UnitKind kind, UnitKind parent) {
    switch (kind) {
        case UnitKind::banner:
            break;
        case UnitKind::town:
        case UnitKind::zone:
        case UnitKind::bureau:
            return parent == UnitKind::banner;
        case UnitKind::village:
            return parent == UnitKind::town || parent == UnitKind::zone;
    }
    return false;
}

UnitKind town_kind(const UnitId& id) {
    const auto number = id.text.size() == code_digits
                            ? parse_int(std::string_view(id.text).substr(county_digits, 3))
                            : std::nullopt;
    return number.value_or(0) >= zone_first ? UnitKind::zone : UnitKind::town;
}

Result<std::string> path_of(const UnitId& id, UnitKind kind, const Unit& parent) {
    if (!may_stand(kind, parent.kind)) {
        return refuse(parent_wrong, "parent");
    }
    const std::string segment = segment_of(id.text, kind, parent.id.text);
    if (segment.empty()) {
        return refuse(code_invalid, "id", {{"code", id.text}});
    }
    return parent.path + segment + ".";
}

UnitId banner_id(std::string_view county) {
    return {std::string(county) + "000000"};
}

std::string banner_path(std::string_view county) {
    return std::string(county) + ".";
}

Result<UnitId> next_code(UnitKind kind, const Unit& parent, const std::string& highest) {
    if (!may_stand(kind, parent.kind)) {
        return refuse(parent_wrong, "parent");
    }
    struct Range {
        std::size_t keep;  // characters of the parent's code
        std::string_view mark;
        std::int64_t first;
        std::int64_t last;
        std::size_t width;
        std::string_view tail;
    };
    Range range{town_digits, "", 1, 999, 3, ""};  // a village
    if (kind == UnitKind::bureau) {
        range = {county_digits, "B", 1, 99, 2, ""};
    } else if (kind == UnitKind::town) {
        range = {county_digits, "", 100, zone_first - 1, 3, "000"};
    } else if (kind == UnitKind::zone) {
        range = {county_digits, "", zone_first, 999, 3, "000"};
    }
    const std::size_t at = range.keep + range.mark.size();
    const auto used = highest.size() >= at + range.width
                          ? parse_int(std::string_view(highest).substr(at, range.width))
                          : std::nullopt;
    const std::int64_t next = used ? *used + 1 : range.first;
    if (next > range.last) {
        return refuse(no_code_left, "id");
    }
    return UnitId{parent.id.text.substr(0, range.keep) + std::string(range.mark) +
                  padded(next, range.width) + std::string(range.tail)};
}

Result<void> tag_allowed(const Unit& unit, Tag tag, CivilDate since,
                         std::optional<CivilDate> last_since, CivilDate today) {
    switch (unit.kind) {
        case UnitKind::banner:
        case UnitKind::bureau:
            return refuse(not_taggable);
        case UnitKind::town:
        case UnitKind::zone:
        case UnitKind::village:
            break;
    }
    if (tag == unit.tag) {
        return refuse(tag_unchanged, "tag");
    }
    if (since > today || (last_since && since < *last_since)) {
        return refuse(tag_date_wrong, "since");
    }
    return {};
}

}  // namespace ortoo::outlets
