// SPDX-License-Identifier: MulanPSL-2.0
#include "print/print.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <numbers>
#include <stdexcept>

#include "print/setter.h"

namespace ortoo::print {

namespace {
cairo_status_t append(void* closure, const unsigned char* bytes, unsigned int size) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), size);
    return CAIRO_STATUS_SUCCESS;
}

// A file that grows page by page.
class Pdf {
  public:
    Pdf(const Sheet& sheet, double width, double height)
        : surface_(cairo_pdf_surface_create_for_stream(append, &bytes_, width, height),
                   cairo_surface_destroy),
          cairo_(cairo_create(surface_.get()), cairo_destroy) {
        const auto note = [&](cairo_pdf_metadata_t what, const std::string& text) {
            cairo_pdf_surface_set_metadata(surface_.get(), what, text.c_str());
        };
        note(CAIRO_PDF_METADATA_TITLE, sheet.title + " " + sheet.number);
        note(CAIRO_PDF_METADATA_CREATOR, "Ortoo");
        // Else cairo writes the time of the clock.
        const std::string made = to_text(sheet.made);  // 2026-11-18T09:05:00.000000+08:00
        note(CAIRO_PDF_METADATA_CREATE_DATE, made.substr(0, 19) + "+08:00");
    }
    [[nodiscard]] cairo_t* cairo() const { return cairo_.get(); }
    std::string finish() {
        cairo_surface_finish(surface_.get());
        const auto status = cairo_surface_status(surface_.get());
        if (status != CAIRO_STATUS_SUCCESS || cairo_status(cairo()) != CAIRO_STATUS_SUCCESS) {
            throw std::runtime_error(std::string("print: ") + cairo_status_to_string(status));
        }
        return std::move(bytes_);
    }

  private:
    std::string bytes_;
    std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> surface_;
    std::unique_ptr<cairo_t, void (*)(cairo_t*)> cairo_;
};

double draw_all(cairo_t* cairo, const std::vector<Strip>& strips, std::size_t from, std::size_t to,
                double top) {
    for (std::size_t i = from; i < to; ++i) {
        if (strips[i].draw) {
            strips[i].draw(cairo, top);
        }
        top += strips[i].height;
    }
    return top;
}

// 已被替换, across the page and behind nothing: who holds it must see it.
void draw_stamp(cairo_t* cairo, const Press& press, const Measure& measure, double height,
                const std::string& stamp) {
    if (stamp.empty()) {
        return;
    }
    const Words words =
        press.words(stamp, measure.width, {measure.width / 7, true, Align::centre, 0, 0.84});
    cairo_save(cairo);
    cairo_translate(cairo, measure.width / 2, std::min(height, measure.width * 1.4) / 2);
    cairo_rotate(cairo, -std::numbers::pi / 5);
    words.draw(cairo, -measure.width / 2, -words.height() / 2);
    cairo_restore(cairo);
}

void draw_foot(cairo_t* cairo, const Press& press, const Measure& measure, const std::string& foot,
               const std::string& page) {
    const double top = measure.height - measure.bottom + 7 * mm;
    cairo_set_source_rgb(cairo, 0.5, 0.5, 0.5);
    cairo_set_line_width(cairo, 0.4);
    cairo_move_to(cairo, measure.left, top);
    cairo_line_to(cairo, measure.left + measure.inner(), top);
    cairo_stroke(cairo);
    const Look look{measure.small * 0.85, false, Align::left, 0, 0.3};
    press.words(foot, measure.inner() * 0.85, look).draw(cairo, measure.left, top + 2);
    press.words(page, measure.inner(), {measure.small, false, Align::right, 0, 0.3})
        .draw(cairo, measure.left, top + 2);
}

std::vector<Strip> strips_of(const Sheet& sheet, const Press& press, const Measure& measure) {
    Setter setter(press, measure);
    setter.head(sheet);
    const Block* seal = nullptr;
    for (const Block& each : sheet.blocks) {
        setter.block(each);
        seal = each.kind == BlockKind::seal ? &each : seal;
    }
    setter.ending(sheet, seal);
    return setter.strips();
}

std::string on_pages(const Sheet& sheet, const Press& press, const Measure& measure) {
    const auto strips = strips_of(sheet, press, measure);
    const auto starts = page_starts(strips, measure.page());
    Pdf out(sheet, measure.width, measure.height);
    for (std::size_t page = 0; page < starts.size(); ++page) {
        const std::size_t end = page + 1 < starts.size() ? starts[page + 1] : strips.size();
        draw_stamp(out.cairo(), press, measure, measure.height, sheet.stamp);
        double top = measure.top;
        if (page > 0 && strips[starts[page]].again != nullptr) {
            const auto& head = *strips[starts[page]].again;
            top = draw_all(out.cairo(), head, 0, head.size(), top);
        }
        draw_all(out.cairo(), strips, starts[page], end, top);
        draw_foot(
            out.cairo(), press, measure, sheet.foot,
            "第 " + std::to_string(page + 1) + " 页　共 " + std::to_string(starts.size()) + " 页");
        cairo_show_page(out.cairo());
    }
    return out.finish();
}

// One page as long as it needs to be: the printer cuts after it.
std::string on_roll(const Sheet& sheet, const Press& press, const Measure& measure) {
    const auto strips = strips_of(sheet, press, measure);
    const Words foot = press.words(sheet.foot, measure.inner(), {measure.small});
    const double body = height_of(strips);
    const double height = measure.top + body + foot.height() + measure.bottom;
    Pdf out(sheet, measure.width, height);
    draw_stamp(out.cairo(), press, measure, height, sheet.stamp);
    draw_all(out.cairo(), strips, 0, strips.size(), measure.top);
    foot.draw(out.cairo(), measure.left, measure.top + body);
    cairo_show_page(out.cairo());
    return out.finish();
}
}  // namespace

std::string pdf(const Sheet& sheet, Paper paper) {
    const Press press;
    const Measure measure = measure_of(paper);
    return measure.roll() ? on_roll(sheet, press, measure) : on_pages(sheet, press, measure);
}

bool has_chinese() {
    return Press().words("鄂尔多斯市乌审旗", 100 * mm, {}).complete();
}

}  // namespace ortoo::print
