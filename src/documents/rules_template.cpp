// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules_template.h"

#include <array>

#include "base/text.h"
#include "documents/rules_pattern.h"

namespace ortoo::documents {

namespace {
// The word before the first blank; taken off `in` with the blank.
std::string_view take_word(std::string_view& in) {
    const std::size_t end = in.find(' ');
    const std::string_view word = in.substr(0, end);
    in.remove_prefix(end == std::string_view::npos ? in.size() : end + 1);
    return word;
}

constexpr std::array verbs{
    std::pair{std::string_view{"to"}, BlockKind::to},
    std::pair{std::string_view{"text"}, BlockKind::paragraph},
    std::pair{std::string_view{"heading"}, BlockKind::heading},
    std::pair{std::string_view{"note"}, BlockKind::note},
    std::pair{std::string_view{"facts"}, BlockKind::facts},
    std::pair{std::string_view{"table"}, BlockKind::table},
    std::pair{std::string_view{"list"}, BlockKind::list},
    std::pair{std::string_view{"checks"}, BlockKind::checks},
    std::pair{std::string_view{"sign"}, BlockKind::signatures},
    std::pair{std::string_view{"seal"}, BlockKind::seal},
};

class Reader {
  public:
    Result<Template> read(std::string_view body) {
        for (const std::string& each : split(body, '\n')) {
            ++line_;
            const std::string_view line = each;
            if (trim(line).empty() || line.starts_with('#')) {
                continue;
            }
            const bool good = line.starts_with("  ") ? row(trim(line)) : statement(trim(line));
            if (!good) {
                return fault(line_, std::string(trim(line)).substr(0, 60));
            }
        }
        if (!kind_ || out_.title.empty() || out_.version.empty() || out_.statements.empty()) {
            return fault(line_, "kind, version, title");
        }
        return std::move(out_);
    }

  private:
    static tl::unexpected<Refusal> fault(int line, std::string word) {
        return refuse(template_syntax, "body",
                      {{"line", std::to_string(line)}, {"word", std::move(word)}});
    }

    // A line of the facts or the table above it.
    bool row(std::string_view in) {
        if (out_.statements.empty()) {
            return false;
        }
        Statement& last = out_.statements.back();
        const std::size_t equals = in.find(" = ");
        if (equals == std::string_view::npos) {
            return false;
        }
        std::string_view left = in.substr(0, equals);
        const std::string_view right = in.substr(equals + 3);
        if (last.kind == BlockKind::facts) {
            auto pattern = parse_pattern(right);
            last.facts.push_back({std::string(left), pattern.value_or(Pattern{})});
            return pattern.has_value();
        }
        const auto width = parse_int(take_word(left));
        const bool good = last.kind == BlockKind::table && width && *width > 0 && *width <= 100 &&
                          !left.empty() && (right == "#" || is_field_name(right));
        if (good) {
            last.columns.push_back({*width, std::string(left), std::string(right)});
        }
        return good;
    }

    bool head(std::string_view verb, std::string_view rest) {
        if (verb == "kind") {
            const auto kind = named<DocumentKind>(rest);
            kind_ = kind.has_value();
            out_.kind = kind.value_or(out_.kind);
            return kind_;
        }
        if (verb == "papers") {
            out_.roll = rest == "a4 roll80";
            return out_.roll || rest == "a4";
        }
        if (verb == "above") {
            auto pattern = parse_pattern(rest);
            out_.above = pattern.value_or(Pattern{});
            return pattern.has_value();
        }
        (verb == "title" ? out_.title : verb == "version" ? out_.version : out_.mongolian) = rest;
        return !rest.empty();
    }

    bool statement(std::string_view rest) {
        std::string_view verb = take_word(rest);
        for (const std::string_view each :
             {"kind", "version", "title", "mongolian", "papers", "above"}) {
            if (verb == each) {
                return head(verb, rest);
            }
        }
        Statement made;
        made.line = line_;
        while (verb == "if") {
            const auto condition = parse_condition(take_word(rest));
            if (!condition) {
                return false;
            }
            made.when.push_back(*condition);
            verb = take_word(rest);
        }
        const auto found =
            std::ranges::find(verbs, verb, [](const auto& each) { return each.first; });
        if (found == verbs.end()) {
            return false;
        }
        made.kind = found->second;
        const bool good = content(made, rest);
        out_.statements.push_back(std::move(made));
        return good;
    }

    static bool content(Statement& made, std::string_view rest) {
        switch (made.kind) {
            case BlockKind::facts:
                return rest.empty();
            case BlockKind::table:
            case BlockKind::checks:
                made.list = rest;
                return is_field_name(rest);
            case BlockKind::list:
                made.list = take_word(rest);
                break;
            case BlockKind::signatures:
                for (const std::string& each : split(rest, '|')) {
                    made.words.emplace_back(trim(each));
                }
                return !trim(rest).empty();
            case BlockKind::to:
            case BlockKind::paragraph:
            case BlockKind::heading:
            case BlockKind::note:
            case BlockKind::seal:
                break;
        }
        auto pattern = parse_pattern(rest);
        made.text = pattern.value_or(Pattern{});
        return pattern.has_value() && !pattern->empty() &&
               (made.kind != BlockKind::list || is_field_name(made.list));
    }

    int line_ = 0;
    bool kind_ = false;
    Template out_;
};
}  // namespace

Result<Template> parse_template(std::string_view body) {
    Template read = TRY(Reader{}.read(body));
    TRY(check_template(read));
    return read;
}

}  // namespace ortoo::documents
