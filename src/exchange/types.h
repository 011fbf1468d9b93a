// SPDX-License-Identifier: MulanPSL-2.0
// 综窗 (R17): every case also has a number in the provincial system. Staff type nothing twice;
// while the other side is down, work goes on.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"
#include "cases/types_case.h"

namespace ortoo::exchange {

inline constexpr std::string_view exchange_manage = "exchange.manage";
inline constexpr RefusalCode case_unknown{"exchange.case_unknown", Kind::not_found};
inline constexpr RefusalCode file_unreadable{"exchange.file_unreadable", Kind::unprocessable};
inline constexpr RefusalCode nothing_due{"exchange.nothing_due", Kind::conflict};

enum class PushState { pending, sent, numbered, refused };
inline constexpr std::array push_state_names{
    std::pair{PushState::pending, std::string_view{"pending"}},
    std::pair{PushState::sent, std::string_view{"sent"}},
    std::pair{PushState::numbered, std::string_view{"numbered"}},
    std::pair{PushState::refused, std::string_view{"refused"}},
};
constexpr const auto& names(PushState) {
    return push_state_names;
}

// One case as the exchange knows it.
struct Push {
    cases::CaseId item;
    std::string case_number;
    std::string item_name;
    std::string town_name;
    std::string town_path;
    PushState state = PushState::pending;
    std::string external_number;
    Instant received_at;
    CivilDate late_from;  // first day on which it is listed as late
    std::int64_t tries = 0;
    Instant next_at;  // when it is sent (again)
    std::optional<Instant> sent_at;
    std::optional<Instant> numbered_at;
    std::string fault;  // what the other side, or the adapter, said last
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("case", r.item);
        v("case_number", r.case_number);
        v("item_name", r.item_name);
        v("town_name", r.town_name);
        v("state", r.state, "pending, sent and not answered, numbered, refused by the other side");
        v("external_number", r.external_number, "综窗号; empty until it came");
        v("received_at", r.received_at);
        v("late_from", r.late_from, "listed as late from this day on");
        v("tries", r.tries, "how often it was sent");
        v("next_at", r.next_at, "not sent again before");
        v("sent_at", r.sent_at);
        v("numbered_at", r.numbered_at);
        v("fault", r.fault, "what was said last when it did not work");
    }
};

enum class Format { jsonl, csv };
inline constexpr std::array format_names{
    std::pair{Format::jsonl, std::string_view{"jsonl"}},
    std::pair{Format::csv, std::string_view{"csv"}},
};
constexpr const auto& names(Format) {
    return format_names;
}

enum class Encoding { utf8, gb18030 };
inline constexpr std::array encoding_names{
    std::pair{Encoding::utf8, std::string_view{"utf8"}},
    std::pair{Encoding::gb18030, std::string_view{"gb18030"}},
};
constexpr const auto& names(Encoding) {
    return encoding_names;
}

struct ExportCases {
    std::optional<Format> format;
    std::optional<Encoding> encoding;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("format", r.format, "jsonl when absent");
        v("encoding", r.encoding, "of CSV; utf8 when absent");
    }
};

struct ExportFile {
    std::string name;
    std::int64_t rows = 0;
    std::string content;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name, "file name");
        v("rows", r.rows, "cases in it, 1,000 at most");
        v("content", r.content, "the bytes of the file in base 64");
    }
};

struct ImportAnswers {
    std::string content;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("content", r.content, text(1, 700000),
          "the bytes of the answer file in base 64: CSV or JSON lines of case_number, "
          "external_number, result (ok, refused), message");
    }
};

struct AnswerFault {
    std::int64_t row = 0;
    std::string field;
    std::string code;
    std::string value;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("row", r.row, "line of the file, from 1");
        v("field", r.field);
        v("code", r.code, "columns, missing, malformed, unknown, twice, differs, not_json");
        v("value", r.value, "what stands there");
    }
};

struct AnswerReport {
    std::int64_t rows = 0;
    std::int64_t numbered = 0;
    std::int64_t refused = 0;
    std::int64_t unchanged = 0;
    std::vector<AnswerFault> faults;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("numbered", r.numbered, "cases that have their number now");
        v("refused", r.refused, "cases the other side did not take; they are sent again");
        v("unchanged", r.unchanged, "known already");
        v("faults", r.faults, "not empty: nothing was imported");
    }
};

struct LateQuery {
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 10000));
    }
};

struct LateList {
    std::vector<Push> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "50 a page, longest without a number first");
        v("page", r.page);
        v("more", r.more);
    }
};

struct PushAt {
    cases::CaseId item;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the case");
    }
};

// One line of an answer file.
struct Answer {
    std::int64_t row = 0;
    std::string case_number;
    std::string external_number;
    bool taken = true;
    std::string message;
};

}  // namespace ortoo::exchange
