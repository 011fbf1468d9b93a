// SPDX-License-Identifier: MulanPSL-2.0
#include "base/text.h"
#include "outlets/rules.h"

namespace ortoo::outlets {

namespace {

std::string cell(std::string_view text) {
    // A cell that begins like a formula would be run by the office program that opens the file.
    constexpr std::string_view beginnings = "=+-@\t\r";
    const bool formula = !text.empty() && beginnings.find(text.front()) != std::string_view::npos;
    std::string out = formula ? "\"'" : "\"";
    for (const char c : text) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + "\"";
}

std::string_view word_of(UnitKind kind) {
    switch (kind) {
        case UnitKind::banner:
            return "旗";
        case UnitKind::town:
            return "苏木镇";
        case UnitKind::zone:
            return "开发区";
        case UnitKind::village:
            return "嘎查村、社区";
        case UnitKind::bureau:
            break;
    }
    return "旗直部门";
}

std::string_view word_of(Tag tag) {
    switch (tag) {
        case Tag::none:
            break;
        case Tag::demonstration:
            return "示范点";
        case Tag::station:
            return "服务站";
    }
    return "";
}

}  // namespace

std::string units_csv(std::span<const ExportRow> rows) {
    std::string out = "\xEF\xBB\xBF编码,名称,全称,层级,上级编码,标签,标签起始日,帮办代办窗口\r\n";
    for (const ExportRow& each : rows) {
        const std::string since = each.tag_since ? to_text(*each.tag_since) : "";
        const std::vector<std::string> cells{cell(each.unit.id.text),
                                             cell(each.unit.name),
                                             cell(each.unit.official_name),
                                             cell(word_of(each.unit.kind)),
                                             cell(each.unit.parent.text),
                                             cell(word_of(each.unit.tag)),
                                             cell(since),
                                             cell(each.help_window ? "有" : "无")};
        out += join(cells, ",") + "\r\n";
    }
    return out;
}

}  // namespace ortoo::outlets
