// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_situation.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace ortoo::catalogue {

namespace {

constexpr std::size_t key_max = 40;

class Checker {
  public:
    Checker(const Item& item, const SituationDraft& draft) : item_(item), draft_(draft) {}

    std::vector<ImportFault> run() {
        for (std::size_t i = 0; i < draft_.situations.size(); ++i) {
            question(static_cast<std::int64_t>(i + 1), draft_.situations[i]);
        }
        for (const SituationNeed& each : draft_.needs) {
            need(each);
        }
        for (std::size_t i = 0; i < draft_.situations.size(); ++i) {
            const auto& answers = draft_.situations[i].answers;
            if (std::none_of(answers.begin(), answers.end(),
                             [&](const Answer& each) { return calls(each.key); })) {
                fault(static_cast<std::int64_t>(i + 1), "question", "no_effect");
            }
        }
        if (!something_left()) {
            fault(0, "needs", "nothing_left");
        }
        return std::move(faults_);
    }

  private:
    void fault(std::int64_t row, const char* field, const char* code) {
        faults_.push_back({row, field, code});
    }
    void question(std::int64_t row, const Situation& situation) {
        if (!key_fits(situation.key) || !keys_.insert(situation.key).second ||
            !questions_.insert(std::string(trim(situation.question))).second) {
            fault(row, "question", "duplicate");
        }
        std::set<std::string> texts;
        for (const Answer& each : situation.answers) {
            if (!key_fits(each.key) || !answers_.insert(each.key).second ||
                !texts.insert(std::string(trim(each.text))).second) {
                fault(row, "answers", "duplicate");
            }
        }
    }
    void need(const SituationNeed& each) {
        const bool known = std::any_of(item_.materials.begin(), item_.materials.end(),
                                       [&](const Material& one) { return one.no == each.no; });
        if (!known || !needed_.insert(each.no).second) {
            fault(each.no, "no", known ? "duplicate" : "unknown");
        }
        for (const std::string& key : each.answers) {
            if (!answers_.contains(key)) {
                fault(each.no, "needs", "unknown");
            }
        }
    }
    [[nodiscard]] bool calls(const std::string& key) const {
        return std::any_of(draft_.needs.begin(), draft_.needs.end(), [&](const auto& each) {
            return std::find(each.answers.begin(), each.answers.end(), key) != each.answers.end();
        });
    }
    // A material that is always asked, or a question each answer of which calls for one.
    [[nodiscard]] bool something_left() const {
        const bool always =
            std::any_of(item_.materials.begin(), item_.materials.end(),
                        [&](const Material& each) { return !needed_.contains(each.no); });
        return always ||
               std::any_of(
                   draft_.situations.begin(), draft_.situations.end(), [&](const Situation& each) {
                       return std::all_of(each.answers.begin(), each.answers.end(),
                                          [&](const Answer& one) { return calls(one.key); });
                   });
    }

    const Item& item_;
    const SituationDraft& draft_;
    std::set<std::string> keys_;
    std::set<std::string> questions_;
    std::set<std::string> answers_;
    std::set<std::int64_t> needed_;
    std::vector<ImportFault> faults_;
};

}  // namespace

bool key_fits(std::string_view key) {
    return !key.empty() && key.size() <= key_max && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::vector<ImportFault> situation_faults(const Item& item, const SituationDraft& draft) {
    return Checker(item, draft).run();
}

Item with_situations(Item item, const SituationDraft& draft) {
    item.situations = draft.situations;
    for (Material& each : item.materials) {
        const auto found =
            std::find_if(draft.needs.begin(), draft.needs.end(),
                         [&](const SituationNeed& need) { return need.no == each.no; });
        each.situations = found == draft.needs.end() ? std::vector<std::string>{} : found->answers;
    }
    return item;
}

}  // namespace ortoo::catalogue
