// SPDX-License-Identifier: MulanPSL-2.0
// Slips of the finger: the distance of Damerau and Levenshtein (neighbours may be swapped), at the
// place of the longer text where it is least.
#include <algorithm>
#include <limits>

#include "catalogue/rules_search_text.h"

namespace ortoo::catalogue {

namespace {

struct Cell {
    int cost = 0;
    std::size_t from = 0;  // where in the longer text this began
};

// `change(i, j)`: cost of needle[i] standing as in[j]; `extra(j)`: of in[j] being too many.
template <class Change, class Extra>
Apart nearest(std::size_t needle, std::size_t in, int most, Change change, Extra extra) {
    std::vector<std::vector<Cell>> rows(needle + 1, std::vector<Cell>(in + 1));
    for (std::size_t j = 0; j <= in; ++j) {
        rows[0][j] = {0, j};  // it may begin anywhere
    }
    for (std::size_t i = 1; i <= needle; ++i) {
        rows[i][0] = {rows[i - 1][0].cost + one_slip, 0};
        for (std::size_t j = 1; j <= in; ++j) {
            Cell best = rows[i - 1][j - 1];
            best.cost += change(i - 1, j - 1);
            const auto offer = [&](const Cell& cell, int more) {
                if (cell.cost + more < best.cost) {
                    best = {cell.cost + more, cell.from};
                }
            };
            offer(rows[i - 1][j], one_slip);
            offer(rows[i][j - 1], extra(j - 1));
            if (i > 1 && j > 1 && change(i - 1, j - 2) == 0 && change(i - 2, j - 1) == 0) {
                offer(rows[i - 2][j - 2], one_slip);
            }
            rows[i][j] = best;
        }
    }
    Apart out{most + 1, 0, 0};
    for (std::size_t j = 0; j <= in; ++j) {  // and end anywhere
        const Cell& cell = rows[needle][j];
        const bool longer = cell.cost == out.cost && j - cell.from > out.to - out.from;
        if (cell.cost < out.cost || (cell.cost <= most && longer)) {
            out = {cell.cost, cell.from, j};
        }
    }
    return out;
}

}  // namespace

Apart apart(const Heard& needle, const Heard& in, int most) {
    const auto change = [&](std::size_t i, std::size_t j) {
        if (needle.chars[i] == in.chars[j]) {
            return 0;
        }
        const SyllableNo a = needle.sounds[i];
        const SyllableNo b = in.sounds[j];
        if (a == 0 || b == 0) {
            return wrong_character;
        }
        return a == b ? 1 : sound_class(a) == sound_class(b) ? 2 : wrong_character;
    };
    const auto extra = [&](std::size_t j) {
        return j > 0 && in.chars[j] == in.chars[j - 1] ? one_slip / 2 : one_slip;
    };
    return nearest(needle.size(), in.size(), most, change, extra);
}

Apart apart(std::string_view needle, std::string_view in, int most) {
    const auto change = [&](std::size_t i, std::size_t j) {
        return needle[i] == in[j] ? 0 : one_slip;
    };
    return nearest(needle.size(), in.size(), most, change, [](std::size_t) { return one_slip; });
}

}  // namespace ortoo::catalogue
