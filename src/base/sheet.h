// SPDX-License-Identifier: MulanPSL-2.0
// What a printed paper says, as values: rules make it, `print` draws it. Text is text: nothing in
// it is markup.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.h"

namespace ortoo {

enum class BlockKind {
    to,          // 抬头, at the margin, with a colon
    paragraph,   // first line indented by two characters
    heading,     // 一、…
    note,        // small, for what stands at the foot of the text
    facts,       // label and value, a grid
    table,       // head and rows, the head again on each page
    list,        // 附: numbered lines with a hanging indent
    checks,      // ☑ and ☐ with a word each
    signatures,  // lines to sign on, side by side
    seal,        // organ, date and the place of the seal, at the lower right
};
inline constexpr std::array block_kind_names{
    std::pair{BlockKind::to, std::string_view{"to"}},
    std::pair{BlockKind::paragraph, std::string_view{"paragraph"}},
    std::pair{BlockKind::heading, std::string_view{"heading"}},
    std::pair{BlockKind::note, std::string_view{"note"}},
    std::pair{BlockKind::facts, std::string_view{"facts"}},
    std::pair{BlockKind::table, std::string_view{"table"}},
    std::pair{BlockKind::list, std::string_view{"list"}},
    std::pair{BlockKind::checks, std::string_view{"checks"}},
    std::pair{BlockKind::signatures, std::string_view{"signatures"}},
    std::pair{BlockKind::seal, std::string_view{"seal"}},
};
constexpr const auto& names(BlockKind) {
    return block_kind_names;
}

struct Line {
    std::vector<std::string> cells;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("cells", r.cells);
    }
};

// `text`: of to, paragraph, heading, note; of a seal the organ. `rows`: of facts label and value,
// of checks word and "yes" or "", of signatures the words before the line, of a seal the date.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    std::string text = {};
    std::vector<std::string> head = {};
    std::vector<std::int64_t> widths = {};  // of a table, parts of the whole
    std::vector<Line> rows = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("text", r.text);
        v("head", r.head, "of a table");
        v("widths", r.widths, "of a table, parts of the whole");
        v("rows", r.rows);
    }
};

// How the place of the seal looks.
enum class SealLook {
    wet,      // an empty box: to be stamped by hand
    preview,  // a drawn circle, across it 样式预览: no seal
    sealed,   // a seal service has sealed it; `seal_words` name its record
};
inline constexpr std::array seal_look_names{
    std::pair{SealLook::wet, std::string_view{"wet"}},
    std::pair{SealLook::preview, std::string_view{"preview"}},
    std::pair{SealLook::sealed, std::string_view{"sealed"}},
};
constexpr const auto& names(SealLook) {
    return seal_look_names;
}

enum class Paper { a4, roll80 };
inline constexpr std::array paper_names{
    std::pair{Paper::a4, std::string_view{"a4"}},
    std::pair{Paper::roll80, std::string_view{"80mm"}},
};
constexpr const auto& names(Paper) {
    return paper_names;
}

struct Sheet {
    std::string above;  // over the title, the organ; may be empty
    std::string title;
    std::string mongolian;  // of the title, drawn in columns; may be empty
    std::string number;     // 文号
    std::vector<Block> blocks;
    SealLook seal = SealLook::wet;
    std::string seal_words;
    std::string stamp;                // across the page: 已被替换; empty for most
    std::string qr;                   // what the code leads to
    std::vector<std::string> beside;  // lines beside the QR code
    std::string foot;                 // at the foot of each page, before the page number
    Instant made;                     // the only time in the file: same sheet, same bytes
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("above", r.above, "over the title; may be empty");
        v("title", r.title);
        v("mongolian", r.mongolian, "of the title; may be empty");
        v("number", r.number, "文号");
        v("blocks", r.blocks);
        v("seal", r.seal);
        v("seal_words", r.seal_words);
        v("stamp", r.stamp, "across the page; empty for most");
        v("qr", r.qr, "what the code leads to");
        v("beside", r.beside, "lines beside the QR code");
        v("foot", r.foot, "at the foot of each page");
        v("made", r.made);
    }
};

}  // namespace ortoo
