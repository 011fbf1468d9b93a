// SPDX-License-Identifier: MulanPSL-2.0
#include "print/setter.h"

#include <cairo.h>

#include <numbers>

namespace ortoo::print {

Measure measure_of(Paper paper) {
    Measure out;
    out.paper = paper;
    switch (paper) {
        case Paper::a4:
            out.width = 210 * mm;
            out.height = 297 * mm;
            out.left = 26 * mm;
            out.right = 24 * mm;
            out.top = 19 * mm;
            out.bottom = 20 * mm;
            out.text = 12;
            out.title = 22;
            out.cell = 10.5;
            out.small = 8;
            break;
        case Paper::roll80:  // printers reach 72 of the 80 mm
            out.width = 80 * mm;
            out.left = out.right = 4 * mm;
            out.top = 4 * mm;
            out.bottom = 10 * mm;
            out.text = 9.5;
            out.title = 15;
            out.cell = 9;
            out.small = 7;
            break;
    }
    return out;
}

void Setter::gap(double height, bool keep) {
    strips_.push_back({height, keep});
}

void Setter::keep_last() {
    // Behind a gap stands what is meant.
    for (auto each = strips_.rbegin(); each != strips_.rend(); ++each) {
        each->keep = true;
        if (each->draw != nullptr) {
            return;
        }
    }
}

void Setter::lines(const Words& words, double x, bool keep) {
    const double left = measure_.left + x;
    const int count = words.lines();
    for (int line = 0; line < count; ++line) {
        // No single line at the foot of a page or at the head of the next.
        const bool edge = line == 0 || line == count - 2;
        const bool stays = line == count - 1 ? keep : edge || count <= 3;
        strips_.push_back({words.pitch(), stays, [words, line, left](cairo_t* cairo, double top) {
                               words.draw_line(cairo, line, left, top);
                           }});
    }
}

void Setter::title(const Sheet& sheet) {
    const double inner = measure_.inner();
    if (!sheet.above.empty()) {
        lines(press_.words(sheet.above, inner, {measure_.text * 1.25, false, Align::centre}), 0,
              true);
    }
    lines(press_.words(sheet.title, inner, {measure_.title, true, Align::centre}), 0, true);
}

void Setter::head(const Sheet& sheet) {
    if (!sheet.mongolian.empty()) {
        const Words column = press_.words(sheet.mongolian, 200 * mm, {measure_.text});
        if (column.complete()) {
            // Mongolian runs downward: a line turned by a quarter, at the left edge.
            const double left = measure_.left - 3 * mm;
            strips_.push_back({0, true, [column, left](cairo_t* cairo, double top) {
                                   cairo_save(cairo);
                                   cairo_translate(cairo, left, top);
                                   cairo_rotate(cairo, std::numbers::pi / 2);
                                   column.draw_line(cairo, 0, 0, 0);
                                   cairo_restore(cairo);
                               }});
        }
    }
    title(sheet);
    const std::string number = "编号：" + sheet.number;
    const Align side = measure_.roll() ? Align::centre : Align::right;
    lines(press_.words(number, measure_.inner(), {measure_.cell, false, side}));
    gap(measure_.text * 0.6);
}

void Setter::paragraph(const std::string& text, bool indented) {
    const double indent = indented ? measure_.text * 2 : 0;
    lines(press_.words(text, measure_.inner(), {measure_.text, false, Align::left, indent}));
}

void Setter::list(const Block& block) {
    int number = 0;
    for (const Line& each : block.rows) {
        const std::string text = std::to_string(++number) + ". " + each.cells.at(0);
        const double hang = measure_.text * 1.5;
        lines(press_.words(text, measure_.inner() - measure_.text * 2,
                           {measure_.text, false, Align::left, -hang}),
              measure_.text * 2);
    }
    gap(measure_.text * 0.3);
}

void Setter::block(const Block& block) {
    switch (block.kind) {
        case BlockKind::to:
            paragraph(block.text + "：", false);
            break;
        case BlockKind::paragraph:
            paragraph(block.text, true);
            break;
        case BlockKind::heading:
            gap(measure_.text * 0.5);
            lines(press_.words(block.text, measure_.inner(), {measure_.text, true}), 0, true);
            gap(measure_.text * 0.2, true);
            break;
        case BlockKind::note:
            lines(press_.words(block.text, measure_.inner(), {measure_.small * 1.15}));
            break;
        case BlockKind::facts:
            facts(block);
            break;
        case BlockKind::table:
            measure_.roll() ? entries(block) : table(block);
            break;
        case BlockKind::list:
            list(block);
            break;
        case BlockKind::checks:
            checks(block);
            break;
        case BlockKind::signatures:
            signatures(block);
            break;
        case BlockKind::seal:
            break;  // stands in the ending
    }
}

}  // namespace ortoo::print
