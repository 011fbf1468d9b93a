// SPDX-License-Identifier: MulanPSL-2.0
#include "db/postgres/parameters.h"

#include <array>
#include <charconv>

namespace ortoo::db::postgres {

namespace {

constexpr int as_text = 0;
constexpr int as_binary = 1;

void append_number(std::string& out, std::int64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

}  // namespace

void Parameters::assign(const Sql& sql, std::span<const Value> values) {
    texts_.clear();
    starts_.clear();
    data_.clear();
    lengths_.clear();
    formats_.clear();
    for (const Value& value : values) {
        starts_.push_back(texts_.size());
        int format = as_text;
        switch (value.type()) {
            case Value::Type::null:
                break;
            case Value::Type::integer:
                append_number(texts_, value.integer());
                break;
            case Value::Type::text:
                if (value.view().find('\0') != std::string_view::npos) {
                    throw Fault(std::string(sql.name()) + ": a text holds a NUL character");
                }
                texts_ += value.view();
                break;
            case Value::Type::bytes:
                format = as_binary;
                break;
        }
        texts_ += '\0';
        lengths_.push_back(static_cast<int>(value.view().size()));
        formats_.push_back(format);
    }
    // Only now: the buffer no longer moves.
    for (std::size_t i = 0; i < values.size(); ++i) {
        const char* data = texts_.data() + starts_[i];
        if (values[i].type() == Value::Type::null) {
            data = nullptr;
        } else if (values[i].type() == Value::Type::bytes && !values[i].view().empty()) {
            data = values[i].view().data();
        }
        data_.push_back(data);
    }
}

}  // namespace ortoo::db::postgres
