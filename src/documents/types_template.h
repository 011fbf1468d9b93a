// SPDX-License-Identifier: MulanPSL-2.0
// A template as it was read: what a kind of paper says, with places for its fields. The language
// stands in data/templates/README.md.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/sheet.h"
#include "documents/types_kind.h"

namespace ortoo::documents {

struct Condition {
    std::string field;
    bool wanted = true;  // false: "!field", holds when the field is blank
};

struct Piece {
    bool is_field = false;
    std::string text;  // or the field's name
};
// "[permit?根据…]": in brackets it is printed only when the condition holds and no field in it is
// blank.
struct Group {
    bool bracketed = false;
    std::optional<Condition> when = {};
    std::vector<Piece> pieces = {};
};
using Pattern = std::vector<Group>;

struct FactLine {
    std::string label;
    Pattern text;
};
struct TableColumn {
    std::int64_t width = 0;
    std::string head;
    std::string name;  // "#": the row's number
};

struct Statement {
    int line = 0;
    BlockKind kind = BlockKind::paragraph;
    std::vector<Condition> when = {};
    Pattern text = {};                 // of a list: of each row
    std::string list = {};             // of table, list, checks
    std::vector<FactLine> facts = {};  // of facts
    std::vector<TableColumn> columns = {};
    std::vector<std::string> words = {};  // of signatures
};

struct Template {
    DocumentKind kind = DocumentKind::receipt;
    std::string version;
    std::string title;
    std::string mongolian;
    bool roll = false;  // may also be printed on a roll of 80 mm
    Pattern above;
    std::vector<Statement> statements;
};

// Each names the line and the word; a template with one of these faults is never used.
inline constexpr RefusalCode template_syntax{"document.template_syntax", Kind::unprocessable};
inline constexpr RefusalCode template_field{"document.template_field", Kind::unprocessable};
// A list within a sentence, or a sentence where a list is asked.
inline constexpr RefusalCode template_type{"document.template_type", Kind::unprocessable};
// A field that may be blank, outside brackets and without a condition.
inline constexpr RefusalCode template_unguarded{"document.template_unguarded", Kind::unprocessable};
// What the law asks such a paper to say is not in it.
inline constexpr RefusalCode template_lacks{"document.template_lacks", Kind::unprocessable};

}  // namespace ortoo::documents
