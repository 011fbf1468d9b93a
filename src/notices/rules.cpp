// SPDX-License-Identifier: MulanPSL-2.0
#include "notices/rules.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ortoo::notices {

Instant next_try(Instant now, std::int64_t tries) {
    std::int64_t minutes = 1;
    for (std::int64_t i = 1; i < tries; ++i) {
        minutes *= 5;
    }
    return now.plus_minutes(minutes);
}

std::optional<std::string> fill(std::string_view sentence, const Params& params) {
    std::string out;
    while (!sentence.empty()) {
        const std::size_t open = sentence.find('{');
        out += sentence.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const std::size_t close = sentence.find('}', open);
        if (close == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view name = sentence.substr(open + 1, close - open - 1);
        const auto found = std::find_if(params.begin(), params.end(),
                                        [&](const auto& each) { return each.first == name; });
        if (found == params.end()) {
            return std::nullopt;
        }
        out += found->second;
        sentence.remove_prefix(close + 1);
    }
    return out;
}

std::string params_text(const Params& params) {
    boost::json::array list;
    for (const auto& [name, value] : params) {
        list.push_back(boost::json::array{name, value});
    }
    return boost::json::serialize(list);
}

Params params_of(std::string_view text) {
    Params params;
    const auto list = boost::json::parse({text.data(), text.size()});
    for (const auto& each : list.as_array()) {
        const auto& pair = each.as_array();
        params.emplace_back(pair.at(0).as_string().c_str(), pair.at(1).as_string().c_str());
    }
    return params;
}

}  // namespace ortoo::notices
