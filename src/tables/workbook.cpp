// SPDX-License-Identifier: MulanPSL-2.0
#include "tables/workbook.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "tables/xml.h"
#include "tables/zip.h"

namespace ortoo::tables {

namespace {

struct Place {
    std::size_t row = 0;
    std::size_t column = 0;
};

// "AB12" → row 11, column 27.
std::optional<Place> place_of(std::string_view text) {
    std::size_t column = 0;
    std::size_t at = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z' && at < 4; ++at) {
        column = column * 26 + static_cast<std::size_t>(text[at] - 'A') + 1;
    }
    const auto row = parse_int(text.substr(at));
    if (column == 0 || !row || *row < 1) {
        return std::nullopt;
    }
    return Place{static_cast<std::size_t>(*row) - 1, column - 1};
}

struct Range {
    Place from;
    Place to;
};

class Sheet {
  public:
    Sheet(const std::vector<std::string>& shared, const Limits& limits)
        : shared_(shared), limits_(limits) {}

    XmlEnd read(std::string_view xml) {
        return parse_xml(
            xml, {[this](std::string_view name, const Attributes& given) { begin(name, given); },
                  [this](std::string_view name) { end(name); },
                  [this](std::string_view text) {
                      if (taking_) {
                          text_ += text;
                      }
                  },
                  [this] { return full_ || text_.size() > limits_.cell_bytes_max; }});
    }
    // The rows, with merged cells filled.
    Rows take() {
        for (const Range& each : merged_) {
            fill(each);
        }
        return std::move(rows_);
    }
    [[nodiscard]] bool full() const { return full_; }

  private:
    void begin(std::string_view name, const Attributes& given) {
        if (name == "row") {
            const auto no = parse_int(given.get("r"));
            next_ = {no && *no >= 1 ? static_cast<std::size_t>(*no) - 1 : rows_.size(), 0};
        } else if (name == "c") {
            next_ = place_of(given.get("r")).value_or(next_);
            type_ = std::string(given.get("t"));
            text_.clear();
        } else if (name == "v" || (name == "t" && !phonetic_)) {
            taking_ = true;
        } else if (name == "rPh") {
            phonetic_ = true;
        } else if (name == "mergeCell") {
            merge(given.get("ref"));
        }
    }
    void end(std::string_view name) {
        taking_ = taking_ && name != "v" && name != "t";
        if (name == "rPh") {
            phonetic_ = false;
        } else if (name == "c") {
            put();
            ++next_.column;
        }
    }
    void put() {
        if (text_.empty()) {
            return;
        }
        if (type_ == "s") {
            const auto no = parse_int(trim(text_));
            const bool known = no && *no >= 0 && static_cast<std::size_t>(*no) < shared_.size();
            text_ = known ? shared_[static_cast<std::size_t>(*no)] : "";
        } else if (type_ == "b") {
            text_ = text_ == "1" ? "TRUE" : "FALSE";
        }
        set(next_, text_);
        text_.clear();
    }
    void set(Place at, const std::string& text) {
        if (at.row >= limits_.rows_max || at.column >= limits_.columns_max) {
            full_ = true;
            return;
        }
        if (rows_.size() <= at.row) {
            rows_.resize(at.row + 1);
        }
        Row& row = rows_[at.row];
        if (row.size() <= at.column) {
            cells_ += at.column + 1 - row.size();
            full_ = full_ || cells_ > limits_.cells_max;
            row.resize(at.column + 1);
        }
        row[at.column] = text;
    }
    void merge(std::string_view ref) {
        const std::size_t colon = ref.find(':');
        const auto from = place_of(ref.substr(0, colon));
        const auto to = place_of(colon == std::string_view::npos ? ref : ref.substr(colon + 1));
        if (from && to) {
            merged_.push_back({*from, *to});
        }
    }
    void fill(const Range& range) {
        if (range.from.row >= rows_.size() || range.from.column >= rows_[range.from.row].size()) {
            return;
        }
        const std::string text = rows_[range.from.row][range.from.column];
        // A merged margin may reach to the end of the sheet; rows beyond the text stay away.
        const std::size_t last = std::min(range.to.row, rows_.size() - 1);
        const std::size_t right = std::min(range.to.column, limits_.columns_max - 1);
        for (std::size_t row = range.from.row; row <= last && !full_; ++row) {
            for (std::size_t column = range.from.column; column <= right && !full_; ++column) {
                set({row, column}, text);
                full_ = full_ || ++filled_ > limits_.cells_max;
            }
        }
    }

    const std::vector<std::string>& shared_;
    const Limits& limits_;
    Rows rows_;
    std::vector<Range> merged_;
    Place next_;
    std::string type_;
    std::string text_;
    std::size_t cells_ = 0;
    std::size_t filled_ = 0;  // by merged cells, which may lie over each other
    bool taking_ = false;
    bool phonetic_ = false;
    bool full_ = false;
};

std::optional<std::vector<std::string>> shared_strings(std::string_view xml) {
    std::vector<std::string> out;
    bool taking = false;
    bool phonetic = false;
    const XmlEnd end = parse_xml(xml, {[&](std::string_view name, const Attributes&) {
                                           if (name == "si") {
                                               out.emplace_back();
                                           }
                                           phonetic = phonetic || name == "rPh";
                                           taking = name == "t" && !phonetic && !out.empty();
                                       },
                                       [&](std::string_view name) {
                                           phonetic = phonetic && name != "rPh";
                                           taking = false;
                                       },
                                       [&](std::string_view text) {
                                           if (taking) {
                                               out.back() += text;
                                           }
                                       }});
    return end == XmlEnd::whole ? std::optional(std::move(out)) : std::nullopt;
}

// The part of the first sheet: by the workbook's first reference, as office programs write it.
std::string first_sheet(Zip& zip) {
    std::string id;
    const auto none = [](std::string_view) {};
    const std::string workbook = zip.part("xl/workbook.xml");
    (void)parse_xml(workbook, {[&](std::string_view name, const Attributes& given) {
                                   if (name == "sheet" && id.empty()) {
                                       id = std::string(given.get("id"));
                                   }
                               },
                               none, none});
    std::string target;
    const std::string relations = zip.part("xl/_rels/workbook.xml.rels");
    (void)parse_xml(relations, {[&](std::string_view name, const Attributes& given) {
                                    if (name == "Relationship" && given.get("Id") == id) {
                                        target = std::string(given.get("Target"));
                                    }
                                },
                                none, none});
    if (target.starts_with("/")) {
        return target.substr(1);
    }
    return target.empty() ? "xl/worksheets/sheet1.xml" : "xl/" + target;
}

Fault fault_of(XmlEnd end, bool full) {
    switch (end) {
        case XmlEnd::whole:
            return full ? Fault::too_large : Fault::none;
        case XmlEnd::stopped:
            return Fault::too_large;
        case XmlEnd::declares:
            return Fault::suspicious;
        case XmlEnd::broken:
            break;
    }
    return Fault::not_a_table;
}

}  // namespace

Read read_workbook(std::string_view bytes, const Limits& limits) {
    Zip zip(bytes, limits);
    const std::string name = first_sheet(zip);
    std::vector<std::string> shared;
    if (zip.has("xl/sharedStrings.xml")) {
        const std::string xml = zip.part("xl/sharedStrings.xml");
        auto strings = shared_strings(xml);
        if (zip.fault() == Fault::none && !strings) {
            return {{}, Fault::not_a_table};
        }
        shared = std::move(strings).value_or(std::vector<std::string>{});
    }
    const std::string xml = zip.part(name);
    if (zip.fault() != Fault::none || xml.empty()) {
        return {{}, zip.fault() == Fault::none ? Fault::not_a_table : zip.fault()};
    }
    Sheet sheet(shared, limits);
    const XmlEnd end = sheet.read(xml);
    Rows rows = sheet.take();
    return {std::move(rows), fault_of(end, sheet.full())};
}

}  // namespace ortoo::tables
