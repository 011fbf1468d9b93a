// SPDX-License-Identifier: MulanPSL-2.0
#include "app/shared_files.h"

#include <spdlog/spdlog.h>

#include <boost/json.hpp>
#include <fstream>
#include <iterator>

#include "base/text.h"
#include "crypto/hash.h"

namespace ortoo::app {

namespace {

using people::SharedAnswer;
using people::SharedOutcome;

std::string text_of(const boost::json::object& row, std::string_view name) {
    const boost::json::value* found = row.if_contains(name);
    return found != nullptr && found->is_string() ? std::string(found->get_string())
                                                  : std::string();
}

// Number and name must both fit: a number alone may be another person's slip of the finger.
SharedAnswer search(const boost::json::value& rows, const people::SharedQuestion& question) {
    for (const boost::json::value& each : rows.as_array()) {
        const boost::json::object& row = each.as_object();
        if (text_of(row, "id_number") != question.id_number ||
            text_of(row, "name") != question.name) {
            continue;
        }
        SharedAnswer answer{SharedOutcome::found, text_of(row, "reference"),
                            text_of(row, "paper_name"), parse_date(text_of(row, "valid_until")),
                            hex(crypto::sm3(boost::json::serialize(row)))};
        if (answer.reference.empty() || answer.paper_name.empty()) {
            throw std::runtime_error("a row has no reference or paper_name");
        }
        return answer;
    }
    return {SharedOutcome::not_found};
}

}  // namespace

SharedAnswer SharedFiles::ask(const people::SharedQuestion& question) const {
    std::ifstream file(folder_ + "/" + question.kind + ".json", std::ios::binary);
    if (!file) {
        return {};
    }
    try {
        const std::string text((std::istreambuf_iterator<char>(file)), {});
        return search(boost::json::parse(text), question);
    } catch (const std::exception& fault) {
        // Of the file, never of the person.
        spdlog::warn("shared data {}: {}", question.kind, fault.what());
        return {};
    }
}

}  // namespace ortoo::app
