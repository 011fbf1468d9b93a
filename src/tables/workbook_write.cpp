// SPDX-License-Identifier: MulanPSL-2.0
#include "tables/tables.h"
#include "tables/zip.h"

namespace ortoo::tables {

namespace {

constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view main_names =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
constexpr std::string_view relation_types =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string out;
    for (const std::string_view each : parts) {
        out += each;
    }
    return out;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else if (c == '>') {
            out += "&gt;";
        } else if (c == '"') {
            out += "&quot;";
        } else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') {
            out += c;  // XML knows no other control characters
        }
    }
    return out;
}

std::string column_name(std::size_t column) {
    std::string out;
    for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26) {
        out.insert(out.begin(), static_cast<char>('A' + (n - 1) % 26));
    }
    return out;
}

constexpr std::string_view content_types =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";

std::string relations(const std::vector<std::pair<std::string, std::string>>& targets) {
    std::string out = joined(
        {head,
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"});
    int no = 0;
    for (const auto& [kind, target] : targets) {
        out += joined({"<Relationship Id=\"rId", std::to_string(++no), "\" Type=\"", relation_types,
                       "/", kind, "\" Target=\"", target, "\"/>"});
    }
    return out += "</Relationships>";
}

// Style 0 is text; style 1 text and bold. Text, so that codes of 31 digits stay what they are.
constexpr std::string_view styles =
    "><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
    "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
    "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"2\">"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/><xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" "
    "xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";

std::string sheet_of(const Rows& rows) {
    std::string out = joined({head, "<worksheet ", main_names,
                              "><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" "
                              "topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                              "</sheetView></sheetViews><sheetData>"});
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::string no = std::to_string(row + 1);
        out += joined({"<row r=\"", no, "\">"});
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            if (!rows[row][column].empty()) {
                out += joined({"<c r=\"", column_name(column), no, "\" s=\"", row == 0 ? "1" : "0",
                               "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">",
                               escaped(rows[row][column]), "</t></is></c>"});
            }
        }
        out += "</row>";
    }
    return out += "</sheetData></worksheet>";
}

}  // namespace

std::string write_xlsx(std::string_view sheet, const Rows& rows) {
    const std::string workbook = joined(
        {head, "<workbook ", main_names, " xmlns:r=\"", relation_types, "\"><sheets><sheet name=\"",
         escaped(sheet), "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"});
    return zipped({{"[Content_Types].xml", joined({head, content_types})},
                   {"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})},
                   {"xl/workbook.xml", workbook},
                   {"xl/_rels/workbook.xml.rels",
                    relations({{"worksheet", "worksheets/sheet1.xml"}, {"styles", "styles.xml"}})},
                   {"xl/styles.xml", joined({head, "<styleSheet ", main_names, styles})},
                   {"xl/worksheets/sheet1.xml", sheet_of(rows)}});
}

}  // namespace ortoo::tables
