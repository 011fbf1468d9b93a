// SPDX-License-Identifier: MulanPSL-2.0
// Measured times by name, kept whole: a run has a few hundred thousand, and percentiles of buckets
// would be guesses.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace ortoo::bench {

class Samples {
  public:
    void add(const char* name, double millis) {
        byname_[name].push_back(static_cast<float>(millis));
    }
    void clear() { byname_.clear(); }
    [[nodiscard]] std::map<std::string, std::vector<float>>& by_name() { return byname_; }

    // Sorts `values`; of none: 0.
    static double percentile(std::vector<float>& values, double share) {
        if (values.empty()) {
            return 0;
        }
        std::sort(values.begin(), values.end());
        const auto last = static_cast<double>(values.size() - 1);
        return values[static_cast<std::size_t>(last * share)];
    }

  private:
    std::map<std::string, std::vector<float>> byname_;
};

}  // namespace ortoo::bench
