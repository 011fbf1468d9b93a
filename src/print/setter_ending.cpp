// SPDX-License-Identifier: MulanPSL-2.0
// What a paper ends with: the place of the seal, the QR code, the words beside it.
#include <cairo.h>

#include <algorithm>
#include <numbers>

#include "print/qr.h"
#include "print/setter.h"

namespace ortoo::print {

namespace {
using Draws = std::vector<std::function<void(cairo_t*, double)>>;

void draw_qr(cairo_t* cairo, const Qr& code, double x, double top, double size) {
    if (code.side == 0) {
        return;
    }
    const double module = size / static_cast<double>(code.side);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    for (std::size_t i = 0; i < code.dark.size(); ++i) {
        if (code.dark[i]) {
            cairo_rectangle(cairo, x + module * static_cast<double>(i % code.side),
                            top + module * static_cast<double>(i / code.side), module, module);
        }
    }
    cairo_fill(cairo);
}

// The organ's seal has 42 mm at most; it is set across the organ's name and the date.
void draw_place(cairo_t* cairo, SealLook look, double x, double top, double size) {
    const double centre_x = x + size / 2;
    const double centre_y = top + size / 2;
    cairo_set_line_width(cairo, 0.8);
    switch (look) {
        case SealLook::wet: {
            const std::array<double, 2> dash{4, 3};
            cairo_save(cairo);
            cairo_set_dash(cairo, dash.data(), static_cast<int>(dash.size()), 0);
            cairo_set_source_rgb(cairo, 0.45, 0.45, 0.45);
            cairo_rectangle(cairo, x, top, size, size);
            cairo_stroke(cairo);
            cairo_restore(cairo);
            break;
        }
        case SealLook::preview:
        case SealLook::sealed:
            cairo_set_source_rgb(cairo, 0.8, 0.1, 0.1);
            cairo_set_line_width(cairo, look == SealLook::sealed ? 2 : 1);
            cairo_new_sub_path(cairo);
            cairo_arc(cairo, centre_x, centre_y, size / 2 - 1, 0, 2 * std::numbers::pi);
            cairo_stroke(cairo);
            break;
    }
}

std::string place_words(SealLook look) {
    switch (look) {
        case SealLook::wet:
            return "此处盖章";
        case SealLook::preview:
            return "样式预览";
        case SealLook::sealed:
            return "已用电子印章";
    }
    return {};
}
}  // namespace

void Setter::seal(const Sheet& sheet, const Block& seal, double x, double width,
                  Draws& draws) const {
    const double size = measure_.roll() ? 34 * mm : 40 * mm;
    const double left = x + (width - size) / 2;
    const SealLook look = sheet.seal;
    const double grey = measure_.roll() ? 0 : 0.4;
    const Words place =
        press_.words(place_words(look), size, {measure_.small, false, Align::centre, 0, grey});
    const Words organ = press_.words(seal.text, width, {measure_.text, false, Align::centre});
    const std::string day = seal.rows.empty() ? "" : seal.rows.front().cells.at(0);
    const Words date = press_.words(day, width, {measure_.text, false, Align::centre});
    const Words words = press_.words(sheet.seal_words, width,
                                     {measure_.small * 1.12, false, Align::centre, 0, grey});
    draws.emplace_back([=](cairo_t* cairo, double top) {
        draw_place(cairo, look, left, top, size);
        place.draw(cairo, left, top + 4);
        const double middle = top + (size - organ.height() - date.height()) / 2 + 4;
        organ.draw(cairo, x, middle);
        date.draw(cairo, x, middle + organ.height());
        words.draw(cairo, x, top + size + 2);
    });
}

void Setter::ending(const Sheet& sheet, const Block* place) {
    keep_last();
    gap(measure_.text * 0.5, true);
    const double inner = measure_.inner();
    const bool roll = measure_.roll();
    const double code_size = 24 * mm;
    const double seal_height = (roll ? 34 : 40) * mm + measure_.small * 2 + 6;
    Draws draws;
    double code_top = 0;
    if (place != nullptr) {
        const double width = roll ? inner : inner * 0.5;
        seal(sheet, *place, measure_.left + inner - width, width, draws);
        code_top = roll ? seal_height + measure_.text : seal_height - code_size - measure_.cell * 4;
    }
    const Qr code = qr_of(sheet.qr);
    const double code_x = measure_.left + (roll ? (inner - code_size) / 2 : 0);
    draws.emplace_back([code, code_x, code_top, code_size](cairo_t* cairo, double top) {
        draw_qr(cairo, code, code_x, top + std::max(code_top, 0.0), code_size);
    });
    double below = std::max(code_top, 0.0) + code_size + 4;
    for (const std::string& each : sheet.beside) {
        const Words words =
            press_.words(each, roll ? inner : inner * 0.5,
                         {measure_.cell, false, roll ? Align::centre : Align::left});
        draws.emplace_back([words, below, left = measure_.left](cairo_t* cairo, double top) {
            words.draw(cairo, left, top + below);
        });
        below += words.height();
    }
    const double height = std::max(below, place == nullptr ? 0 : seal_height);
    strips_.push_back({height, false, [draws](cairo_t* cairo, double top) {
                           for (const auto& each : draws) {
                               each(cairo, top);
                           }
                       }});
}

}  // namespace ortoo::print
