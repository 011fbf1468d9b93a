// SPDX-License-Identifier: MulanPSL-2.0
// The typesetter: blocks become strips.
#pragma once

#include "base/sheet.h"
#include "print/pages.h"
#include "print/press.h"

namespace ortoo::print {

struct Measure {
    Paper paper = Paper::a4;
    double width = 0;  // of the sheet
    double height = 0;
    double left = 0;  // margins
    double right = 0;
    double top = 0;
    double bottom = 0;
    double text = 0;  // sizes of letters
    double title = 0;
    double cell = 0;
    double small = 0;
    [[nodiscard]] double inner() const { return width - left - right; }
    [[nodiscard]] double page() const { return height - top - bottom; }
    [[nodiscard]] bool roll() const { return paper == Paper::roll80; }
};
[[nodiscard]] Measure measure_of(Paper paper);

class Setter {
  public:
    Setter(const Press& press, const Measure& measure) : press_(press), measure_(measure) {}
    void head(const Sheet& sheet);
    void block(const Block& block);
    // The place of the seal (nullptr: the paper has none), the QR code and what stands beside it.
    void ending(const Sheet& sheet, const Block* seal);
    [[nodiscard]] std::vector<Strip> strips() const { return strips_; }

  private:
    void gap(double height, bool keep = false);
    void keep_last();  // the last strip stays with what follows
    // Line by line; `x` from the left margin. Few lines stay together.
    void lines(const Words& words, double x = 0, bool keep = false);
    void title(const Sheet& sheet);
    void paragraph(const std::string& text, bool indented);
    void list(const Block& block);
    void checks(const Block& block);
    void signatures(const Block& block);
    void facts(const Block& block);
    void table(const Block& block);
    void entries(const Block& block);  // a table on the roll
    [[nodiscard]] std::vector<Strip> row(const std::vector<Words>& cells,
                                         const std::vector<double>& edges, bool shaded) const;
    void seal(const Sheet& sheet, const Block& seal, double x, double width,
              std::vector<std::function<void(cairo_t*, double)>>& draws) const;

    const Press& press_;
    Measure measure_;
    std::vector<Strip> strips_;
};

}  // namespace ortoo::print
