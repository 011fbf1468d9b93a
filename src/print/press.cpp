// SPDX-License-Identifier: MulanPSL-2.0
#include "print/press.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace ortoo::print {

namespace {
int units(double points) {
    return static_cast<int>(points * PANGO_SCALE);
}

PangoAlignment alignment(Align align) {
    switch (align) {
        case Align::left:
            return PANGO_ALIGN_LEFT;
        case Align::centre:
            return PANGO_ALIGN_CENTER;
        case Align::right:
            return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}
}  // namespace

Words::Words(PangoContext* context, const std::string& text, double width, const Look& look)
    : look_(look), layout_(pango_layout_new(context), g_object_unref) {
    PangoLayout* layout = layout_.get();
    PangoFontDescription* font = pango_font_description_from_string("WenQuanYi Micro Hei");
    pango_font_description_set_absolute_size(font, look.size * PANGO_SCALE);
    pango_font_description_set_weight(font, look.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_width(layout, units(width));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, alignment(look.align));
    pango_layout_set_indent(layout, units(look.indent));
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    PangoLayoutIter* each = pango_layout_get_iter(layout);
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(each, nullptr, &logical);
        lefts_.push_back(static_cast<double>(logical.x) / PANGO_SCALE);
    } while (pango_layout_iter_next_line(each) != 0);
    pango_layout_iter_free(each);
}

void Words::draw_line(cairo_t* cairo, int line, double x, double top) const {
    if (line >= lines()) {
        return;
    }
    // The baseline is ours, not the font's: a line with a letter of another font keeps its pitch.
    const double baseline = top + pitch() / 2 + look_.size * 0.36;
    cairo_set_source_rgb(cairo, look_.grey, look_.grey, look_.grey);
    cairo_move_to(cairo, x + lefts_.at(static_cast<std::size_t>(line)), baseline);
    pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout_.get(), line));
}

void Words::draw(cairo_t* cairo, double x, double top) const {
    for (int line = 0; line < lines(); ++line) {
        draw_line(cairo, line, x, top + pitch() * line);
    }
}

bool Words::complete() const {
    return pango_layout_get_unknown_glyphs_count(layout_.get()) == 0;
}

Press::Press()
    : context_(pango_font_map_create_context(pango_cairo_font_map_get_default()), g_object_unref) {
    pango_context_set_language(context_.get(), pango_language_from_string("zh-cn"));
    // Without hinting and rounding a text is set alike for every printer.
    pango_context_set_round_glyph_positions(context_.get(), 0);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
}

}  // namespace ortoo::print
