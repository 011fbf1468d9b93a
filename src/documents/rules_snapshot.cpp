// SPDX-License-Identifier: MulanPSL-2.0
// Values as JSON and back: text, number and flag as themselves, {"date": …}, {"at": …}, lists.
#include <boost/json.hpp>

#include "documents/rules.h"

namespace ortoo::documents {

namespace {
namespace json = boost::json;

struct Write {
    json::value operator()(const std::string& words) const { return json::string(words); }
    json::value operator()(std::int64_t count) const { return count; }
    json::value operator()(bool yes) const { return yes; }
    json::value operator()(CivilDate day) const { return json::object{{"date", to_text(day)}}; }
    json::value operator()(Instant at) const { return json::object{{"at", to_text(at)}}; }
    json::value operator()(const Rows& rows) const {
        json::array out;
        for (const Row& row : rows) {
            json::object line;
            for (const auto& [column, cell] : row) {
                line[column] = cell;
            }
            out.push_back(std::move(line));
        }
        return out;
    }
};

std::optional<Rows> rows_of(const json::array& list) {
    Rows rows;
    for (const json::value& each : list) {
        const json::object* line = each.if_object();
        if (line == nullptr) {
            return std::nullopt;
        }
        Row& row = rows.emplace_back();
        for (const auto& [column, cell] : *line) {
            if (!cell.is_string()) {
                return std::nullopt;
            }
            row[std::string(column)] = std::string(cell.get_string());
        }
    }
    return rows;
}

std::optional<Value> time_of(const json::object& tagged) {
    if (const json::value* day = tagged.if_contains("date"); day && day->is_string()) {
        const auto parsed = parse_date(std::string_view(day->get_string()));
        return parsed ? std::optional<Value>(*parsed) : std::nullopt;
    }
    if (const json::value* at = tagged.if_contains("at"); at && at->is_string()) {
        const auto parsed = parse_instant(std::string_view(at->get_string()));
        return parsed ? std::optional<Value>(*parsed) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Value> value_of(const json::value& in) {
    if (in.is_string()) {
        return Value(std::string(in.get_string()));
    }
    if (in.is_int64()) {
        return Value(in.get_int64());
    }
    if (in.is_bool()) {
        return Value(in.get_bool());
    }
    if (in.is_object()) {
        return time_of(in.get_object());
    }
    if (in.is_array()) {
        auto rows = rows_of(in.get_array());
        return rows ? std::optional<Value>(std::move(*rows)) : std::nullopt;
    }
    return std::nullopt;
}
}  // namespace

std::string snapshot_of(DocumentKind kind, std::string_view template_sm3, std::string_view salt,
                        const Values& values) {
    json::object fields;
    for (const auto& [name, value] : values) {  // a map: sorted
        fields[name] = std::visit(Write{}, value);
    }
    return json::serialize(json::object{{"format", 1},
                                        {"kind", name_of(kind)},
                                        {"template", template_sm3},
                                        {"salt", salt},
                                        {"values", std::move(fields)}});
}

std::optional<Values> values_of(std::string_view snapshot) {
    boost::system::error_code bad;
    const json::value parsed = json::parse(snapshot, bad);
    const json::object* top = bad ? nullptr : parsed.if_object();
    const json::value* fields = top != nullptr ? top->if_contains("values") : nullptr;
    if (fields == nullptr || !fields->is_object()) {
        return std::nullopt;
    }
    Values values;
    for (const auto& [name, each] : fields->get_object()) {
        auto value = value_of(each);
        if (!value) {
            return std::nullopt;
        }
        values[std::string(name)] = std::move(*value);
    }
    return values;
}

}  // namespace ortoo::documents
