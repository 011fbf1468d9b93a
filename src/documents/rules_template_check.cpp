// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "base/text.h"
#include "documents/rules_field.h"
#include "documents/rules_pattern.h"
#include "documents/rules_template.h"

namespace ortoo::documents {

namespace {
class Check {
  public:
    explicit Check(const Template& read) : read_(read) {}

    Result<void> all() {
        TRY(sentence(read_.above, {}, 0));
        for (const Statement& each : read_.statements) {
            TRY(one(each));
        }
        return complete();
    }

  private:
    static tl::unexpected<Refusal> fault(RefusalCode code, int line, const std::string& word) {
        return refuse(code, "body", {{"line", std::to_string(line)}, {"word", word}});
    }

    Result<void> one(const Statement& in) {
        for (const Condition& each : in.when) {
            if (find_field(read_.kind, each.field) == nullptr) {
                return fault(template_field, in.line, each.field);
            }
        }
        if (!in.list.empty()) {
            return list(in);
        }
        if (in.kind == BlockKind::facts && in.facts.empty()) {
            return fault(template_syntax, in.line, "facts");
        }
        for (const FactLine& each : in.facts) {
            TRY(fields(each.text, in.line));
        }
        return sentence(in.text, in.when, in.line);
    }

    Result<void> fields(const Pattern& pattern, int line) {
        Result<void> out;
        const auto look = [&](const std::string& name) {
            const Field* field = find_field(read_.kind, name);
            if (field == nullptr) {
                out = fault(template_field, line, name);
            } else if (field->type == FieldType::list || field->type == FieldType::flag) {
                out = fault(template_type, line, name);
            }
            said_.push_back(name);
        };
        each_field(pattern, [&](const std::string& name, bool) {
            if (out) {
                look(name);
            }
        });
        for (const Group& group : pattern) {
            if (out && group.when && find_field(read_.kind, group.when->field) == nullptr) {
                out = fault(template_field, line, group.when->field);
            }
        }
        return out;
    }

    Result<void> sentence(const Pattern& pattern, const std::vector<Condition>& when, int line) {
        TRY(fields(pattern, line));
        Result<void> out;
        each_field(pattern, [&](const std::string& name, bool guarded) {
            const bool asked = std::ranges::any_of(
                when, [&](const Condition& each) { return each.wanted && each.field == name; });
            if (out && !guarded && !asked && !demanded(name)) {
                out = fault(template_unguarded, line, name);
            }
        });
        return out;
    }

    Result<void> list(const Statement& in) {
        const Field* field = find_field(read_.kind, in.list);
        if (field == nullptr) {
            return fault(template_field, in.line, in.list);
        }
        if (field->type != FieldType::list) {
            return fault(template_type, in.line, in.list);
        }
        std::vector<std::string> used;
        for (const TableColumn& each : in.columns) {
            used.push_back(each.name);
        }
        if (in.kind == BlockKind::checks) {
            used = {"name", "yes"};
        }
        each_field(in.text, [&](const std::string& name, bool) { used.push_back(name); });
        const auto known = split(field->columns, ' ');
        for (const std::string& each : used) {
            if (each != "#" && std::ranges::find(known, each) == known.end()) {
                return fault(template_field, in.line, in.list + "." + each);
            }
        }
        if (used.empty()) {
            return fault(template_syntax, in.line, in.list);
        }
        said_.push_back(in.list);
        return {};
    }

    // There whenever such a paper is issued; a field the kind knows.
    bool demanded(const std::string& name) const {
        const bool remedy = name == "review_organ" || name == "court";
        return find_field(read_.kind, name)->required || (remedy && has_remedies(read_.kind));
    }

    // What must be said: whom it is for, who issues it, the kind's own fields, the remedies.
    Result<void> complete() const {
        std::vector<std::string> wanted{"unit"};
        if (find_field(read_.kind, "giver") == nullptr) {  // papers name both hands instead
            wanted.emplace_back("to");
        }
        for (const Field& each : fields_of(read_.kind)) {
            if (each.required) {
                wanted.emplace_back(each.name);
            }
        }
        if (has_remedies(read_.kind)) {
            wanted.emplace_back("review_organ");
            wanted.emplace_back("court");
        }
        for (const std::string& each : wanted) {
            if (std::ranges::find(said_, each) == said_.end()) {
                return fault(template_lacks, 0, each);
            }
        }
        return {};
    }

    const Template& read_;
    std::vector<std::string> said_;
};
}  // namespace

Result<void> check_template(const Template& read) {
    return Check(read).all();
}

}  // namespace ortoo::documents
