// SPDX-License-Identifier: MulanPSL-2.0
#include "print/pages.h"

namespace ortoo::print {

namespace {
double head_of(const Strip& strip) {
    return strip.again == nullptr ? 0 : height_of(*strip.again);
}
}  // namespace

double height_of(const std::vector<Strip>& strips) {
    double sum = 0;
    for (const Strip& each : strips) {
        sum += each.height;
    }
    return sum;
}

std::vector<std::size_t> page_starts(const std::vector<Strip>& strips, double page) {
    std::vector<std::size_t> starts{0};
    double used = 0;
    for (std::size_t first = 0; first < strips.size();) {
        std::size_t end = first;
        double together = strips[first].height;
        while (strips[end].keep && end + 1 < strips.size()) {
            together += strips[++end].height;
        }
        const bool whole = together + head_of(strips[first]) <= page;
        const double need = whole ? together : strips[first].height;
        const std::size_t next = whole ? end + 1 : first + 1;
        if (used + need > page && used > 0) {
            used = head_of(strips[first]);
            // A blank strip at the foot stays there.
            const bool blank = strips[first].draw == nullptr && next == first + 1;
            starts.push_back(blank && next < strips.size() ? next : first);
            used = blank ? 0 : used + need;
        } else {
            used += need;
        }
        first = next;
    }
    return starts;
}

}  // namespace ortoo::print
