// SPDX-License-Identifier: MulanPSL-2.0
#include "queue/rules_sheet.h"

#include <algorithm>
#include <array>
#include <map>

#include "catalogue/rules.h"

namespace ortoo::queue {

namespace {
using catalogue::MaterialForm;

// Words of a paper that is filled in for one matter and serves no other.
constexpr auto form_words = std::to_array<std::string_view>(
    {"申请", "申报", "申领", "审批", "登记表", "授权", "委托", "承诺", "声明", "意见"});
constexpr auto digits =
    std::to_array<std::string_view>({"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"});

bool has(std::string_view words, std::string_view part) {
    return words.find(part) != std::string_view::npos;
}

bool written_for_item(std::string_view name) {
    return std::ranges::any_of(form_words, [&](std::string_view each) { return has(name, each); });
}

// Without blanks, and with narrow brackets.
std::string plain(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const std::string_view rest = name.substr(at);
        if (rest.starts_with("（") || rest.starts_with("）")) {
            out += rest.starts_with("（") ? '(' : ')';
            at += std::string_view("（").size();
        } else if (rest.starts_with("　")) {
            at += std::string_view("　").size();
        } else {
            if (rest.front() != ' ') {
                out += rest.front();
            }
            ++at;
        }
    }
    return out;
}

bool alone(const std::vector<catalogue::Material>& list, const std::string& paper) {
    return std::ranges::count(list, paper, &catalogue::Material::paper) == 1;
}

bool answered(const SheetSource& source) {
    return std::ranges::all_of(source.item.situations, [&](const catalogue::Situation& situation) {
        return std::ranges::count_if(situation.answers, [&](const catalogue::Answer& each) {
                   return std::ranges::count(source.answers, each.key) > 0;
               }) == 1;
    });
}

class Merger {
  public:
    void add(const SheetSource& source) {
        const bool asked = answered(source);
        out_.items.push_back({source.item.id.text, source.item.name, source.item.limit_sentence,
                              source.item.is_instant, asked});
        for (const catalogue::Situation& each : source.item.situations) {
            question(source.item, each);
        }
        const auto list =
            asked ? catalogue::list_for(source.item, source.answers) : source.item.materials;
        for (const catalogue::Material& each : list) {
            const bool required = each.required && (asked || each.situations.empty());
            material(source.item, list, each, required);
        }
    }
    SheetView view() && {
        // What must be there comes first; within that, as the items ask for it.
        std::ranges::stable_sort(out_.rows, std::greater{}, &SheetRow::required);
        return std::move(out_);
    }

  private:
    void material(const catalogue::Item& item, const std::vector<catalogue::Material>& list,
                  const catalogue::Material& each, bool required) {
        const std::string name = plain(each.name);
        std::string key = "name:" + name;
        if (!each.paper.empty() && alone(list, each.paper)) {
            key = "paper:" + each.paper;
        } else if (written_for_item(name)) {
            key = "item:" + item.id.text + ":" + std::to_string(each.no);
        }
        const auto copies = std::max(copies_in(each.name), copies_in(each.note));
        const SheetUse use{item.id.text, item.name, each.no, required};
        const auto found = std::ranges::find(out_.rows, key, &SheetRow::key);
        if (found == out_.rows.end()) {
            out_.rows.push_back(
                {key, each.name, required, each.form, copies, each.note, each.paper, {use}, {}});
            return;
        }
        ++out_.spared;
        found->required = found->required || required;
        found->form = both(found->form, each.form);
        found->copies = std::max(found->copies, copies);
        if (found->note.empty()) {
            found->note = each.note;
        } else if (!each.note.empty() && !has(found->note, each.note)) {
            found->note += "；" + each.note;
        }
        found->uses.push_back(use);
    }
    // The same words with the same answers are one question.
    void question(const catalogue::Item& item, const catalogue::Situation& situation) {
        const auto same = [&](const SheetQuestion& one) {
            return one.question == situation.question &&
                   std::ranges::equal(one.answers, situation.answers, {}, &SheetAnswer::text,
                                      &catalogue::Answer::text);
        };
        auto found = std::ranges::find_if(out_.questions, same);
        if (found == out_.questions.end()) {
            SheetQuestion fresh{situation.question, {}};
            for (const catalogue::Answer& each : situation.answers) {
                fresh.answers.push_back({each.text, {}});
            }
            out_.questions.push_back(std::move(fresh));
            found = std::prev(out_.questions.end());
        }
        for (std::size_t at = 0; at < situation.answers.size(); ++at) {
            found->answers[at].picks.push_back({item.id.text, situation.answers[at].key});
        }
    }
    SheetView out_;
};
}  // namespace

std::int64_t copies_in(std::string_view words) {
    std::size_t at = words.find("份");
    if (at == std::string_view::npos) {
        return 1;
    }
    while (at > 0 && words[at - 1] == ' ') {
        --at;
    }
    const std::string_view before = words.substr(0, at);
    std::size_t first = at;
    while (first > 0 && words[first - 1] >= '0' && words[first - 1] <= '9') {
        --first;
    }
    if (first < at && at - first <= 2) {
        return std::max<std::int64_t>(1, std::stoll(std::string(words.substr(first, at - first))));
    }
    if (before.ends_with("两")) {
        return 2;
    }
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (before.ends_with(digits[i])) {
            return static_cast<std::int64_t>(i) + 1;
        }
    }
    return 1;
}

MaterialForm both(MaterialForm one, MaterialForm other) {
    if (one == other || other == MaterialForm::any) {
        return one;
    }
    if (one == MaterialForm::any) {
        return other;
    }
    const auto paper = [](MaterialForm form) { return form != MaterialForm::electronic; };
    if (paper(one) && paper(other)) {
        return MaterialForm::original_and_copy;
    }
    return paper(one) ? one : other;  // the paper is scanned for the one that wants a file
}

SheetView merged(std::span<const SheetSource> sources) {
    Merger merger;
    for (const SheetSource& each : sources) {
        merger.add(each);
    }
    return std::move(merger).view();
}

WindowRate with_rates(WindowRate counts) {
    counts.total = counts.comprehensive + counts.sector + counts.special + counts.help;
    if (counts.total > 0) {
        const auto share = [&](std::int64_t part) { return part * 1000 / counts.total; };
        counts.comprehensive_permille = share(counts.comprehensive);
        counts.sector_permille = share(counts.sector);
        counts.together_permille = share(counts.comprehensive + counts.sector);
    }
    return counts;
}

}  // namespace ortoo::queue
