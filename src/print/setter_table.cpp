// SPDX-License-Identifier: MulanPSL-2.0
// Grids on A4; on the roll one entry per row.
#include <cairo.h>

#include <algorithm>
#include <numeric>

#include "print/setter.h"

namespace ortoo::print {

namespace {
constexpr double pad = 3.5;
constexpr double rule = 0.6;

// What one strip of a row draws: one line of every cell, and the rules around it.
struct RowLine {
    std::vector<Words> cells;
    std::vector<double> edges;
    int line = 0;
    bool first = false;
    bool last = false;
    bool shaded = false;
    double height = 0;

    void operator()(cairo_t* cairo, double top) const {
        const double left = edges.front();
        const double width = edges.back() - left;
        if (shaded) {
            cairo_set_source_rgb(cairo, 0.93, 0.93, 0.93);
            cairo_rectangle(cairo, left, top, width, height);
            cairo_fill(cairo);
        }
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].draw_line(cairo, line, edges[i] + pad, top + (first ? pad : 0));
        }
        cairo_set_source_rgb(cairo, 0, 0, 0);
        cairo_set_line_width(cairo, rule);
        for (const double edge : edges) {
            cairo_move_to(cairo, edge, top);
            cairo_line_to(cairo, edge, top + height);
        }
        if (first) {
            cairo_move_to(cairo, left, top);
            cairo_line_to(cairo, left + width, top);
        }
        if (last) {
            cairo_move_to(cairo, left, top + height);
            cairo_line_to(cairo, left + width, top + height);
        }
        cairo_stroke(cairo);
    }
};
}  // namespace

std::vector<Strip> Setter::row(const std::vector<Words>& cells, const std::vector<double>& edges,
                               bool shaded) const {
    constexpr int together = 6;  // a row with more lines may break
    int count = 1;
    for (const Words& each : cells) {
        count = std::max(count, each.lines());
    }
    std::vector<Strip> out;
    for (int line = 0; line < count; ++line) {
        RowLine draw{cells, edges, line, line == 0, line == count - 1, shaded, 0};
        draw.height = cells.front().pitch() + (draw.first ? pad : 0) + (draw.last ? pad : 0);
        out.push_back({draw.height, !draw.last && count <= together, draw});
    }
    return out;
}

void Setter::facts(const Block& block) {
    if (measure_.roll()) {
        for (const Line& each : block.rows) {
            lines(press_.words(each.cells.at(0) + "：" + each.cells.at(1), measure_.inner(),
                               {measure_.text, false, Align::left, -measure_.text}));
        }
        gap(measure_.text * 0.4);
        return;
    }
    gap(measure_.text * 0.3);
    const double label = measure_.inner() * 0.24;
    const std::vector<double> edges{measure_.left, measure_.left + label,
                                    measure_.left + measure_.inner()};
    for (const Line& each : block.rows) {
        const Look look{measure_.cell};
        const std::vector<Words> cells{
            press_.words(each.cells.at(0), label - 2 * pad, look),
            press_.words(each.cells.at(1), measure_.inner() - label - 2 * pad, look)};
        std::ranges::move(row(cells, edges, false), std::back_inserter(strips_));
    }
    gap(measure_.text * 0.6);
}

void Setter::table(const Block& block) {
    const auto parts = std::accumulate(block.widths.begin(), block.widths.end(), std::int64_t{0});
    std::vector<double> edges{measure_.left};
    for (const std::int64_t each : block.widths) {
        edges.push_back(edges.back() + measure_.inner() * static_cast<double>(each) /
                                           static_cast<double>(std::max<std::int64_t>(parts, 1)));
    }
    const auto cells_of = [&](const std::vector<std::string>& texts, bool bold) {
        std::vector<Words> cells;
        for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
            const double width = edges[i + 1] - edges[i] - 2 * pad;
            const bool narrow = block.widths[i] <= 16;  // numbers, one word
            const Align align = bold || narrow ? Align::centre : Align::left;
            cells.push_back(press_.words(i < texts.size() ? texts[i] : "", width,
                                         {measure_.cell, bold, align}));
        }
        return cells;
    };
    gap(measure_.text * 0.3, true);
    auto head = row(cells_of(block.head, true), edges, true);
    for (Strip& each : head) {
        each.keep = true;
    }
    strips_.insert(strips_.end(), head.begin(), head.end());
    const auto again = std::make_shared<const std::vector<Strip>>(std::move(head));
    for (const Line& each : block.rows) {
        for (Strip& strip : row(cells_of(each.cells, false), edges, false)) {
            strip.again = again;
            strips_.push_back(std::move(strip));
        }
    }
    gap(measure_.text * 0.6);
}

void Setter::entries(const Block& block) {
    for (const Line& each : block.rows) {
        const bool numbered = block.head.size() > 1 && block.head.front() == "序号";
        const std::size_t main = numbered ? 1 : 0;
        const std::string mark = numbered ? each.cells.at(0) + ". " : "";
        lines(press_.words(mark + each.cells.at(main), measure_.inner(),
                           {measure_.text, true, Align::left, -measure_.text}));
        std::string rest;
        for (std::size_t i = main + 1; i < each.cells.size(); ++i) {
            if (!each.cells[i].empty() && each.cells[i] != "—") {
                rest += (rest.empty() ? "" : "　") + block.head.at(i) + "：" + each.cells[i];
            }
        }
        if (!rest.empty()) {
            lines(press_.words(rest, measure_.inner() - measure_.text, {measure_.cell}),
                  measure_.text);
        }
    }
    gap(measure_.text * 0.4);
}

}  // namespace ortoo::print
