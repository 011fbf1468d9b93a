// SPDX-License-Identifier: MulanPSL-2.0
#include "equipment/rules.h"

#include <algorithm>
#include <map>

namespace ortoo::equipment {

std::optional<Level> level_of(outlets::UnitKind kind) {
    switch (kind) {
        case outlets::UnitKind::town:
        case outlets::UnitKind::zone:
            return Level::centre;
        case outlets::UnitKind::village:
            return Level::station;
        case outlets::UnitKind::banner:
        case outlets::UnitKind::bureau:
            break;
    }
    return std::nullopt;
}

std::int64_t needed(std::span<const Need> rows, Level level, PieceKind kind, CivilDate date) {
    const Need* found = nullptr;
    for (const Need& each : rows) {
        const bool holds = each.level == level && each.kind == kind && each.from <= date;
        if (holds && (found == nullptr || found->from < each.from)) {
            found = &each;
        }
    }
    if (found != nullptr) {
        return found->least;
    }
    switch (kind) {
        case PieceKind::computer:
        case PieceKind::printer:
            return 1;
        case PieceKind::queue_machine:
        case PieceKind::evaluator:
        case PieceKind::document_camera:
            return level == Level::centre ? 1 : 0;
        case PieceKind::other:
            break;
    }
    return 0;
}

std::vector<KindCount> counted(std::span<const Stated> pieces, std::span<const Need> rows,
                               Level level, CivilDate date) {
    std::vector<KindCount> out;
    for (const auto& [kind, word] : piece_kind_names) {
        KindCount count{kind, needed(rows, level, kind, date), 0, 0};
        for (const Stated& each : pieces) {
            count.working += each.kind == kind && each.state == PieceState::working ? 1 : 0;
            count.faulty += each.kind == kind && each.state == PieceState::faulty ? 1 : 0;
        }
        if (count.needed + count.working + count.faulty > 0) {
            out.push_back(count);
        }
    }
    return out;
}

bool complete(std::span<const KindCount> kinds) {
    return std::ranges::all_of(kinds, &KindCount::enough);
}

std::vector<Stated> latest(std::span<const Stated> states) {
    std::map<std::string, Stated> last;
    for (const Stated& each : states) {
        last.insert_or_assign(each.piece.text, each);
    }
    std::vector<Stated> out;
    for (auto& [id, state] : last) {
        out.push_back(std::move(state));
    }
    return out;
}

Result<FaultState> after(FaultState state, FaultAct act) {
    switch (act) {
        case FaultAct::assign:  // again: to somebody else
            if (state == FaultState::reported || state == FaultState::assigned) {
                return FaultState::assigned;
            }
            break;
        case FaultAct::repair:
            if (state == FaultState::reported || state == FaultState::assigned) {
                return FaultState::repaired;
            }
            break;
        case FaultAct::confirm:
            if (state == FaultState::repaired) {
                return FaultState::confirmed;
            }
            break;
        case FaultAct::reopen:
            if (state == FaultState::repaired) {
                return FaultState::assigned;
            }
            break;
    }
    return refuse(fault_state, "state", {{"state", std::string(name_of(state))}});
}

std::vector<std::string> allowed(FaultState state, Hand hand) {
    std::vector<std::string> out;
    for (const auto& [act, word] : fault_act_names) {
        const bool may = act == FaultAct::assign ? hand.manages
                         : act == FaultAct::repair
                             ? hand.reports || hand.manages
                             : (hand.reports || hand.manages) && !hand.repaired;
        if (may && after(state, act)) {
            out.emplace_back(word);
        }
    }
    return out;
}

}  // namespace ortoo::equipment
