// SPDX-License-Identifier: MulanPSL-2.0
// Acts that need a second person's word.
#include <algorithm>

#include "cases/rules.h"

namespace ortoo::cases {

const Override* unused(std::span<const Override> words, OverrideKind kind,
                       std::optional<ProcedureKind> ground) {
    const auto found = std::ranges::find_if(words, [&](const Override& each) {
        return each.kind == kind && each.ground == ground && !each.used;
    });
    return found == words.end() ? nullptr : &*found;
}

Result<const Override*> openable(std::span<const Procedure> earlier,
                                 std::span<const Override> words, ProcedureKind kind) {
    if (kind == ProcedureKind::supplement) {
        return refuse(case_procedure_kind, "kind");
    }
    if (!std::ranges::any_of(earlier, [&](const Procedure& each) { return each.kind == kind; })) {
        return nullptr;
    }
    const Override* word = unused(words, OverrideKind::procedure, kind);
    if (word == nullptr) {
        return refuse(case_procedure_again, "kind",
                      {{"procedure", std::string(procedure_word(kind))}});
    }
    return word;
}

Result<void> voidable(std::span<const Override> words, std::string_view confirmer) {
    const Override* asked = unused(words, OverrideKind::voiding);
    if (asked == nullptr) {
        return refuse(case_void_not_asked, "state");
    }
    if (asked->by_id == confirmer) {
        return refuse(case_void_same_person, "by");
    }
    return {};
}

}  // namespace ortoo::cases
