// SPDX-License-Identifier: MulanPSL-2.0
// Boxes to tick and lines to sign on.
#include <cairo.h>

#include <algorithm>

#include "print/setter.h"

namespace ortoo::print {

namespace {
// Drawn, not written: few fonts have ☑ and ☐ alike.
void draw_box(cairo_t* cairo, double x, double y, double size, bool ticked) {
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_set_line_width(cairo, size * 0.08);
    cairo_rectangle(cairo, x, y, size, size);
    cairo_stroke(cairo);
    if (ticked) {
        cairo_set_line_width(cairo, size * 0.14);
        cairo_move_to(cairo, x + size * 0.2, y + size * 0.5);
        cairo_line_to(cairo, x + size * 0.42, y + size * 0.75);
        cairo_line_to(cairo, x + size * 0.85, y + size * 0.22);
        cairo_stroke(cairo);
    }
}

struct Mark {
    Words words;
    bool ticked = false;
    double x = 0;
};
}  // namespace

void Setter::checks(const Block& block) {
    const std::size_t beside = measure_.roll() ? 1 : 2;
    const double width = measure_.inner() / static_cast<double>(beside);
    const double size = measure_.text;
    for (std::size_t at = 0; at < block.rows.size(); at += beside) {
        std::vector<Mark> marks;
        double height = 0;
        for (std::size_t i = at; i < std::min(at + beside, block.rows.size()); ++i) {
            const auto& cells = block.rows[i].cells;
            marks.push_back({press_.words(cells.at(0), width - size * 2.2, {measure_.cell * 1.05}),
                             cells.size() > 1 && cells[1] == "yes",
                             measure_.left + width * static_cast<double>(i - at)});
            height = std::max(height, marks.back().words.height());
        }
        strips_.push_back({height + 2, false, [marks, size](cairo_t* cairo, double top) {
                               for (const Mark& each : marks) {
                                   const double box = size * 0.85;
                                   const double y = top + (each.words.pitch() - box) / 2;
                                   draw_box(cairo, each.x + 2, y, box, each.ticked);
                                   each.words.draw(cairo, each.x + size * 1.6, top);
                               }
                           }});
    }
    gap(measure_.text * 0.4);
}

void Setter::signatures(const Block& block) {
    keep_last();
    gap(measure_.text * 0.8, true);
    const std::size_t beside = measure_.roll() || block.rows.size() == 1 ? 1 : 2;
    const double width = measure_.inner() / static_cast<double>(beside);
    for (std::size_t at = 0; at < block.rows.size(); at += beside) {
        std::vector<Mark> marks;
        for (std::size_t i = at; i < std::min(at + beside, block.rows.size()); ++i) {
            marks.push_back({press_.words(block.rows[i].cells.at(0) + "：", width, {measure_.cell}),
                             false, measure_.left + width * static_cast<double>(i - at)});
        }
        // Room for a finger print beside the name.
        const double height = measure_.roll() ? 15 * mm : 19 * mm;
        const double line = std::min(width * 0.86, 70 * mm);
        const Words day =
            press_.words("年　　月　　日", line, {measure_.cell, false, Align::right});
        strips_.push_back({height, true, [marks, line, height, day](cairo_t* cairo, double top) {
                               for (const Mark& each : marks) {
                                   each.words.draw(cairo, each.x, top);
                                   day.draw(cairo, each.x, top + height - day.pitch() - 3);
                                   cairo_set_source_rgb(cairo, 0, 0, 0);
                                   cairo_set_line_width(cairo, 0.5);
                                   cairo_move_to(cairo, each.x, top + height - 3);
                                   cairo_line_to(cairo, each.x + line, top + height - 3);
                                   cairo_stroke(cairo);
                               }
                           }});
    }
    gap(measure_.text * 0.6);
}

}  // namespace ortoo::print
