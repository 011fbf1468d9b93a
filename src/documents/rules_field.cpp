// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules_field.h"

#include <algorithm>

#include "base/text.h"
#include "documents/rules_field_table.h"

namespace ortoo::documents {

namespace {
using enum FieldType;

const KindRow& row_of(DocumentKind kind) {
    return *std::ranges::find(kind_rows(), kind, &KindRow::kind);
}

const Field* among(std::span<const Field> fields, std::string_view name) {
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

bool fits(FieldType type, const Value& value) {
    switch (type) {
        case text:
            return std::holds_alternative<std::string>(value);
        case number:
            return std::holds_alternative<std::int64_t>(value);
        case flag:
            return std::holds_alternative<bool>(value);
        case date:
            return std::holds_alternative<CivilDate>(value);
        case instant:
            return std::holds_alternative<Instant>(value);
        case list:
            break;
    }
    return std::holds_alternative<Rows>(value);
}

void check_columns(const Field& field, const Value& value, std::vector<std::string>& faults) {
    const auto columns = split(field.columns, ' ');
    for (const Row& row : std::get<Rows>(value)) {
        for (const auto& [column, cell] : row) {
            if (std::ranges::find(columns, column) == columns.end()) {
                faults.push_back("unknown column " + std::string(field.name) + "." + column);
            }
        }
    }
}
}  // namespace

std::span<const Field> fields_of(DocumentKind kind) {
    return row_of(kind).fields;
}

const Field* find_field(DocumentKind kind, std::string_view name) {
    const Field* own = among(fields_of(kind), name);
    return own != nullptr ? own : among(common_fields(), name);
}

std::string_view prefix_of(DocumentKind kind) {
    return row_of(kind).prefix;
}

bool has_remedies(DocumentKind kind) {
    return row_of(kind).remedies;
}

std::vector<std::string> value_faults(DocumentKind kind, const Values& values) {
    std::vector<std::string> faults;
    for (const auto& [name, value] : values) {
        const Field* field = find_field(kind, name);
        if (field == nullptr) {
            faults.push_back("unknown field " + name);
        } else if (!fits(field->type, value)) {
            faults.push_back("field " + name + " is of another type");
        } else if (field->type == list) {
            check_columns(*field, value, faults);
        }
    }
    for (const Field& field : fields_of(kind)) {
        if (field.required && !values.contains(std::string(field.name))) {
            faults.push_back("missing field " + std::string(field.name));
        }
    }
    return faults;
}

bool blank(const Values& values, std::string_view name) {
    const auto found = values.find(std::string(name));
    if (found == values.end()) {
        return true;
    }
    if (const auto* words = std::get_if<std::string>(&found->second)) {
        return words->empty();
    }
    if (const auto* yes = std::get_if<bool>(&found->second)) {
        return !*yes;
    }
    if (const auto* rows = std::get_if<Rows>(&found->second)) {
        return rows->empty();
    }
    return false;
}

}  // namespace ortoo::documents
