// SPDX-License-Identifier: MulanPSL-2.0
#include "app/demo_picture.h"

#include <zlib.h>

#include <cmath>
#include <stdexcept>
#include <vector>

namespace ortoo::app {

namespace {
class Canvas {
  public:
    Canvas(int width, int height)
        : width_(width),
          height_(height),
          pixels_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 255) {}
    void dot(int x, int y, std::uint8_t grey) {
        if (x >= 0 && y >= 0 && x < width_ && y < height_) {
            pixels_[static_cast<std::size_t>(y * width_ + x)] = grey;
        }
    }
    void box(int x, int y, int w, int h, std::uint8_t grey) {
        for (int dy = 0; dy < h; ++dy) {
            for (int dx = 0; dx < w; ++dx) {
                dot(x + dx, y + dy, grey);
            }
        }
    }
    [[nodiscard]] std::string png() const;

  private:
    int width_;
    int height_;
    std::vector<std::uint8_t> pixels_;
};

void number(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
        out.push_back(static_cast<char>((value >> shift) & 0xFF));
    }
}

void chunk(std::string& out, const std::string& type, const std::string& data) {
    number(out, static_cast<std::uint32_t>(data.size()));
    const std::string body = type + data;
    out += body;
    number(out, static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(body.data()),
                                                 static_cast<uInt>(body.size()))));
}

std::string Canvas::png() const {
    std::string raw;
    for (int y = 0; y < height_; ++y) {
        raw.push_back(0);  // no filter
        raw.append(
            reinterpret_cast<const char*>(pixels_.data()) + static_cast<std::ptrdiff_t>(y) * width_,
            static_cast<std::size_t>(width_));
    }
    uLongf size = compressBound(static_cast<uLong>(raw.size()));
    std::string packed(size, '\0');
    if (compress(reinterpret_cast<Bytef*>(packed.data()), &size,
                 reinterpret_cast<const Bytef*>(raw.data()),
                 static_cast<uLong>(raw.size())) != Z_OK) {
        throw std::runtime_error("a sample picture could not be packed");
    }
    packed.resize(size);
    std::string header;
    number(header, static_cast<std::uint32_t>(width_));
    number(header, static_cast<std::uint32_t>(height_));
    header += std::string("\x08\x00\x00\x00\x00", 5);
    std::string out = "\x89PNG\r\n\x1A\n";
    chunk(out, "IHDR", header);
    chunk(out, "IDAT", packed);
    chunk(out, "IEND", "");
    return out;
}
}  // namespace

std::string sample_signature(std::uint32_t seed) {
    Canvas canvas(320, 120);
    const double a = 2.0 + seed % 5;
    const double b = 3.0 + (seed / 5) % 7;
    for (int i = 0; i < 4000; ++i) {
        const double t = i / 4000.0;
        const int x = static_cast<int>(30 + 260 * t + 14 * std::sin(6.28 * b * t));
        const int y = static_cast<int>(60 + 34 * std::sin(6.28 * a * t + seed % 3) * (1 - 0.4 * t));
        canvas.box(x, y, 3, 3, 30);
    }
    return canvas.png();
}

std::string sample_sheet(std::uint32_t seed) {
    Canvas canvas(480, 340);
    canvas.box(0, 0, 480, 340, 235);
    canvas.box(12, 12, 456, 316, 250);
    canvas.box(40, 40, 200, 16, 120);
    canvas.box(340, 40, 100, 120, 190);
    for (int line = 0; line < 7; ++line) {
        const int width = 200 + static_cast<int>((seed >> line) % 5) * 16;
        canvas.box(40, 84 + line * 30, line < 3 ? width : width + 120, 9, 175);
    }
    for (int i = 0; i < 300; ++i) {  // a diagonal bar: 样例, not a paper
        canvas.box(60 + i, 300 - i * 2 / 3, 6, 3, 205);
    }
    return canvas.png();
}

}  // namespace ortoo::app
