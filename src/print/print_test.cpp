// SPDX-License-Identifier: MulanPSL-2.0
#include "print/print.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <thread>

#include "print/pages.h"
#include "print/qr.h"

namespace ortoo::print {

namespace {
void mark(cairo_t*, double) {}

std::vector<Strip> strips(const std::vector<std::pair<double, bool>>& rows) {
    std::vector<Strip> out;
    for (const auto& [height, keep] : rows) {
        out.push_back({height, keep, mark});
    }
    return out;
}

using Starts = std::vector<std::size_t>;

Sheet sheet(int paragraphs, int rows) {
    Sheet out;
    out.above = "无定河镇人民政府";
    out.title = "一次性告知书";
    out.number = "BZ20261118-0001";
    out.blocks.push_back({BlockKind::to, "巴特尔"});
    for (int i = 0; i < paragraphs; ++i) {
        std::string text;
        for (int sentence = 0; sentence < 20; ++sentence) {
            text += "申请材料不齐全或者不符合法定形式的，现将需要补正的全部内容一次性告知。";
        }
        out.blocks.push_back({BlockKind::paragraph, text});
    }
    Block table{BlockKind::table, "", {"序号", "材料名称", "说明"}, {8, 40, 52}, {}};
    for (int i = 1; i <= rows; ++i) {
        table.rows.push_back({{std::to_string(i), "居民户口簿", "首页和本人页，复印件一份"}});
    }
    out.blocks.push_back(table);
    out.blocks.push_back({BlockKind::signatures, "", {}, {}, {{{"申请人"}}, {{"告知人"}}}});
    out.blocks.push_back({BlockKind::seal, "无定河镇人民政府", {}, {}, {{{"2026年11月18日"}}}});
    out.qr = "https://example.cn/check?code=1234567812345676";
    out.beside = {"查验码：1234 5678 1234 5676"};
    out.foot = out.number;
    out.made = parse_instant("2026-11-18T09:05:00+08:00").value();
    return out;
}

// cairo writes the tree of pages in the clear.
int pages_of(const std::string& pdf) {
    const std::size_t at = pdf.find("/Count ");
    return at == std::string::npos ? -1 : std::stoi(pdf.substr(at + 7));
}
}  // namespace

TEST_CASE("pages begin where nothing more fits, and what keeps together moves together") {
    CHECK(page_starts({}, 100) == Starts{0});
    CHECK(page_starts(strips({{40, false}, {40, false}, {40, false}}), 100) == Starts{0, 2});
    CHECK(page_starts(strips({{50, false}, {50, false}}), 100) == Starts{0});
    // The heading goes with its text.
    CHECK(page_starts(strips({{70, false}, {20, true}, {20, false}}), 100) == Starts{0, 1});
    // More than a page keeps together: line by line, then.
    CHECK(page_starts(strips({{60, true}, {60, true}, {60, false}}), 100) == Starts{0, 1, 2});
    // One strip taller than a page stands alone.
    CHECK(page_starts(strips({{20, false}, {150, false}, {20, false}}), 100) == Starts{0, 1, 2});
}

TEST_CASE("no strip is lost, no page is too full unless one strip alone is taller") {
    rc::check("pages", [](const std::vector<std::pair<std::uint8_t, bool>>& rows) {
        constexpr double page = 200;
        std::vector<std::pair<double, bool>> heights;
        for (const auto& [height, keep] : rows) {
            heights.emplace_back(height, keep);
        }
        const auto all = strips(heights);
        const Starts starts = page_starts(all, page);
        RC_ASSERT(starts.front() == 0U);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : all.size();
            RC_ASSERT(end > starts[i] || all.empty());
            double used = 0;
            for (std::size_t at = starts[i]; at < end; ++at) {
                used += all[at].height;
            }
            RC_ASSERT(used <= page || end - starts[i] == 1);
        }
    });
}

TEST_CASE("a blank strip begins no page, and a table's head takes its room again") {
    auto all = strips({{90, false}, {20, false}, {20, false}});
    all[1].draw = nullptr;
    CHECK(page_starts(all, 100) == Starts{0, 2});
    auto table = strips({{60, false}, {40, false}, {70, false}, {20, false}, {20, false}});
    const auto head = std::make_shared<const std::vector<Strip>>(strips({{20, false}}));
    for (std::size_t i = 2; i < table.size(); ++i) {
        table[i].again = head;
    }
    CHECK(page_starts(table, 100) == Starts{0, 2, 3});
}

TEST_CASE("the same sheet gives the same bytes, in every thread") {
    const std::string first = pdf(sheet(2, 5), Paper::a4);
    CHECK(first.starts_with("%PDF-"));
    CHECK(first == pdf(sheet(2, 5), Paper::a4));
    std::string other;
    std::thread([&] { other = pdf(sheet(2, 5), Paper::a4); }).join();
    CHECK(first == other);
    CHECK(first.find("2026") != std::string::npos);
    Sheet later = sheet(2, 5);
    later.made = later.made.plus_minutes(1);
    CHECK(first != pdf(later, Paper::a4));
}

TEST_CASE("a long paper takes more pages; the roll takes one as long as it needs") {
    CHECK(pages_of(pdf(sheet(0, 3), Paper::a4)) == 1);
    CHECK(pages_of(pdf(sheet(4, 3), Paper::a4)) >= 2);
    CHECK(pages_of(pdf(sheet(1, 200), Paper::a4)) >= 5);
    CHECK(pages_of(pdf(sheet(4, 60), Paper::roll80)) == 1);
    CHECK(pages_of(pdf(Sheet{}, Paper::a4)) == 1);
}

TEST_CASE("every look of the seal and every kind of block can be drawn") {
    Sheet all = sheet(1, 1);
    all.blocks.push_back({BlockKind::heading, "一、事项"});
    all.blocks.push_back({BlockKind::note, "小字"});
    all.blocks.push_back({BlockKind::facts, "", {}, {}, {{{"姓名", "巴特尔"}}}});
    all.blocks.push_back({BlockKind::list, "", {}, {}, {{{"一条"}}, {{"两条"}}}});
    all.blocks.push_back({BlockKind::checks, "", {}, {}, {{{"提交", "yes"}}, {{"领取", ""}}}});
    all.mongolian = "ᠮᠣᠩᠭᠣᠯ";
    all.stamp = "已被替换";
    for (const SealLook look : {SealLook::wet, SealLook::preview, SealLook::sealed}) {
        all.seal = look;
        for (const Paper paper : {Paper::a4, Paper::roll80}) {
            CHECK(pages_of(pdf(all, paper)) >= 1);
        }
    }
}

TEST_CASE("a QR code is square and holds a long address") {
    const Qr code = qr_of("https://www.example.cn/verify?code=1234567812345676");
    CHECK(code.side >= 21);
    CHECK(code.dark.size() == code.side * code.side);
    CHECK(code.dark.front());  // the finder's corner
    CHECK(qr_of(std::string(5000, 'x')).side == 0);
}

TEST_CASE("the installed fonts write Chinese") {
    CHECK(has_chinese());
}

}  // namespace ortoo::print
