// SPDX-License-Identifier: MulanPSL-2.0
#include "tables/tables.h"

#include <doctest/doctest.h>

#include "tables/charset.h"
#include "tables/zip.h"

namespace ortoo::tables {

namespace {

const Rows sample{{"编码", "名称", "备注"},
                  {"11440103007493637K4440120012002", "低保, \"高龄\"", "=1+1"},
                  {"", "苏木镇\n嘎查", "-5"}};

std::string book(const std::string& sheet, const std::string& shared = "") {
    std::vector<NewPart> parts{
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"x\"><sheets><sheet name=\"甲\" r:id=\"rId7\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/a.xml\"/></Relationships>"},
        {"xl/worksheets/a.xml", "<worksheet>" + sheet + "</worksheet>"}};
    if (!shared.empty()) {
        parts.push_back({"xl/sharedStrings.xml", "<sst>" + shared + "</sst>"});
    }
    return zipped(parts);
}

std::string rows_xml(const std::string& rows) {
    return "<sheetData>" + rows + "</sheetData>";
}

}  // namespace

TEST_CASE("what is written as CSV or XLSX is read again as it was") {
    for (const std::string& file :
         {write_csv(sample), write_csv(sample, Charset::gb18030), write_xlsx("清单", sample)}) {
        const Read found = read(file);
        CHECK(found.fault == Fault::none);
        CHECK(found.rows == sample);
    }
    CHECK(write_xlsx("清单", sample) == write_xlsx("清单", sample));
}

TEST_CASE("no office program finds a formula in a CSV file") {
    const std::string csv = write_csv({{"=cmd|' /C calc'!A0", "+1", "-1", "@x", "a=b"}});
    CHECK(csv == "\xEF\xBB\xBF\"'=cmd|' /C calc'!A0\",\"'+1\",\"'-1\",\"'@x\",a=b\r\n");
    CHECK(read("a,'b'\n").rows == Rows{{"a", "'b'"}});
}

TEST_CASE("GB 18030 is recognised; bytes that are no text are no table") {
    CHECK(read(to_gb18030("编码,名称\n1,乌审旗\n")).rows[1][1] == "乌审旗");
    CHECK(read(std::string("a\0b", 3)).fault == Fault::not_a_table);
    CHECK(read("\"never closed\n").fault == Fault::not_a_table);
    CHECK(read("").fault == Fault::not_a_table);
    CHECK(read("\xD0\xCF\x11\xE0\xA1").fault == Fault::locked);
}

TEST_CASE("shared strings, numbers, formulas' values and gaps are read; phonetics are not") {
    const std::string sheet = rows_xml(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"3\"><c r=\"A3\"><v>20</v></c><c r=\"B3\"><f>A3+1</f><v>21</v></c>"
        "<c r=\"C3\" t=\"b\"><v>1</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>99</v></c></row>");
    const Read found = read(book(
        sheet,
        "<si><t>名称</t></si><si><r><t>受理</t></r><r><t>条件</t></r><rPh><t>tj</t></rPh></si>"));
    CHECK(found.fault == Fault::none);
    CHECK(found.rows == Rows{{"名称", "", "受理条件"}, {"", "", ""}, {"20", "21", "TRUE"}});
}

TEST_CASE("merged cells all hold the text of the first") {
    const std::string sheet =
        rows_xml(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>部门</t></is></c>"
            "<c r=\"B1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>") +
        "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>";
    CHECK(read(book(sheet)).rows == Rows{{"部门", "1"}, {"部门", "2"}});
}

TEST_CASE("bombs, giants and entities are refused before they take memory") {
    const std::string cell = "<row><c t=\"inlineStr\"><is><t>";
    CHECK(read(book(rows_xml(cell + std::string(16U << 20U, 'a') + "</t></is></c></row>"))).fault ==
          Fault::suspicious);
    Limits small;
    small.unpacked_max = 1000;
    CHECK(read(write_xlsx("甲", Rows(200, Row{"abc"})), small).fault == Fault::too_large);
    small = {};
    small.rows_max = 3;
    CHECK(read("a\nb\nc\n", small).fault == Fault::none);
    CHECK(read("a\nb\nc\nd\n", small).fault == Fault::too_large);
    CHECK(read(write_xlsx("甲", Rows(4, Row{"a"})), small).fault == Fault::too_large);
    CHECK(read(book(rows_xml("<row r=\"9999999\"><c r=\"A9999999\"><v>1</v></c></row>"))).fault ==
          Fault::too_large);
    CHECK(read(book(rows_xml("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"))).fault ==
          Fault::too_large);
    std::vector<NewPart> parts{
        {"xl/worksheets/sheet1.xml",
         "<!DOCTYPE a [<!ENTITY b \"x\">]><worksheet><sheetData><row><c r=\"A1\"><v>&b;</v></c>"
         "</row></sheetData></worksheet>"}};
    CHECK(read(zipped(parts)).fault == Fault::suspicious);
}

TEST_CASE("a workbook cut anywhere, or with any byte changed, is read or refused, never a crash") {
    const std::string whole = write_xlsx("清单", sample);
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        CHECK(read(whole.substr(0, size)).rows.empty());
    }
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string bent = whole;
        bent[at] = static_cast<char>(bent[at] ^ 0x55);
        (void)read(bent);
    }
}

TEST_CASE("ten thousand rows go out and come in") {
    const Rows rows(10000, Row(20, "最低生活保障对象认定"));
    CHECK(read(write_xlsx("清单", rows)).rows == rows);
    CHECK(read(write_csv(rows)).rows == rows);
}

}  // namespace ortoo::tables
