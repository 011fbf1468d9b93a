// SPDX-License-Identifier: MulanPSL-2.0
// Text as lines that know their height and how to be drawn. Lengths are points (1/72 inch).
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "print/libraries.h"

namespace ortoo::print {

constexpr double mm = 72.0 / 25.4;

enum class Align { left, centre, right };

struct Look {
    double size = 12;
    bool bold = false;
    Align align = Align::left;
    double indent = 0;  // of the first line; negative: of all the others
    double grey = 0;    // 0 black … 1 white
};

// One text set to a width. Copies share it.
class Words {
  public:
    Words(PangoContext* context, const std::string& text, double width, const Look& look);
    [[nodiscard]] int lines() const { return static_cast<int>(lefts_.size()); }
    [[nodiscard]] double pitch() const { return look_.size * 1.55; }  // from line to line
    [[nodiscard]] double height() const { return pitch() * lines(); }
    void draw_line(cairo_t* cairo, int line, double x, double top) const;
    void draw(cairo_t* cairo, double x, double top) const;
    [[nodiscard]] bool complete() const;  // the fonts have every letter of it

  private:
    Look look_;
    std::shared_ptr<PangoLayout> layout_;
    std::vector<double> lefts_;  // where each line begins
};

class Press {
  public:
    Press();
    [[nodiscard]] Words words(const std::string& text, double width, const Look& look) const {
        return {context_.get(), text, width, look};
    }

  private:
    std::shared_ptr<PangoContext> context_;
};

}  // namespace ortoo::print
