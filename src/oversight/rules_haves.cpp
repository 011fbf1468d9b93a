// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_haves.h"

#include <algorithm>

#include "oversight/types_said.h"

namespace ortoo::oversight {

namespace {

using equipment::PieceKind;

HaveCell cell(Have have, bool met, const Said& words, Mender mender) {
    return {have, met, words.chinese(), words.parts(), mender};
}

const SaidWord& word_of(PieceKind kind) {
    switch (kind) {
        case PieceKind::queue_machine:
            return piece_queue_machine;
        case PieceKind::evaluator:
            return piece_evaluator;
        case PieceKind::document_camera:
            return piece_document_camera;
        case PieceKind::computer:
            return piece_computer;
        case PieceKind::printer:
            return piece_printer;
        case PieceKind::other:
            break;
    }
    return piece_other;
}

const SaidWord& word_of(RegulationKind kind) {
    switch (kind) {
        case RegulationKind::help_work:
            return rule_help_work;
        case RegulationKind::first_asked:
            return rule_first_asked;
        case RegulationKind::one_notice:
            return rule_one_notice;
        case RegulationKind::time_limit:
            return rule_time_limit;
        case RegulationKind::booking:
            return rule_booking;
        case RegulationKind::home_visit:
            return rule_home_visit;
        case RegulationKind::green_channel:
            return rule_green_channel;
        case RegulationKind::other:
            break;
    }
    return rule_other;
}

HaveCell window_of(const HaveFacts& f) {
    return cell(
        Have::window, f.help_windows > 0,
        f.help_windows > 0 ? Said(has_windows, {{"count", f.help_windows}}) : Said(has_no_window),
        Mender::administrator);
}

HaveCell agents_of(const HaveFacts& f) {
    if (f.agents < f.agents_needed) {
        return cell(Have::agents, false,
                    {has_few_agents, {{"have", f.agents}, {"need", f.agents_needed}}},
                    Mender::administrator);
    }
    if (!f.working_day) {
        return cell(Have::agents, true, {has_agents_resting, {{"have", f.agents}}}, Mender::head);
    }
    return cell(Have::agents, f.on_duty >= f.agents_needed,
                {has_on_duty, {{"have", f.on_duty}, {"need", f.agents_needed}}}, Mender::head);
}

HaveCell equipment_of(const HaveFacts& f) {
    Said words;
    for (const equipment::KindCount& each : f.kinds) {
        if (!each.enough()) {
            words.add(words.empty() ? lacks_first : lacks_next)
                .add(word_of(each.kind))
                .add(lacks_pieces, {{"have", each.working}, {"need", each.needed}});
        }
    }
    const bool met = words.empty();
    return cell(Have::equipment, met, met ? Said(has_equipment) : words, Mender::head);
}

HaveCell items_of(const HaveFacts& f) {
    return cell(Have::items, f.items > 0 && f.items >= f.items_needed,
                {has_items, {{"have", f.items}, {"need", f.items_needed}}}, Mender::head);
}

HaveCell guides_of(const HaveFacts& f) {
    if (f.items == 0) {
        return cell(Have::guides, false, has_no_list, Mender::head);
    }
    return f.guides_behind == 0
               ? cell(Have::guides, true, {has_guides, {{"count", f.items}}}, Mender::head)
               : cell(Have::guides, false, {has_guides_behind, {{"count", f.guides_behind}}},
                      Mender::head);
}

HaveCell responsibility_of(const HaveFacts& f) {
    if (!f.list_published) {
        return cell(Have::responsibility, false, has_no_responsibility, Mender::administrator);
    }
    if (f.agents == 0) {
        return cell(Have::responsibility, false, has_nobody, Mender::administrator);
    }
    return f.unconfirmed == 0 ? cell(Have::responsibility, true,
                                     {has_confirmed, {{"count", f.agents}}}, Mender::agent)
                              : cell(Have::responsibility, false,
                                     {has_unconfirmed, {{"count", f.unconfirmed}}}, Mender::agent);
}

HaveCell rules_of(const HaveFacts& f) {
    Said words;
    for (const RegulationKind each : f.rules_missing) {
        words.add(words.empty() ? lacks_first : lacks_next).add(word_of(each));
    }
    const bool met = words.empty();
    return cell(Have::rules, met, met ? Said(has_rules) : words, Mender::head);
}

HaveCell ledgers_of(const HaveFacts& f) {
    const bool met = f.log_entries > 0;
    return cell(Have::ledgers, met,
                met ? Said(has_ledger, {{"days", ledger_days}})
                    : Said(has_no_ledger, {{"days", ledger_days}}),
                Mender::agent);
}

}  // namespace

std::vector<HaveCell> cells_of(const HaveFacts& facts) {
    return {window_of(facts), agents_of(facts),         equipment_of(facts), items_of(facts),
            guides_of(facts), responsibility_of(facts), rules_of(facts),     ledgers_of(facts)};
}

HavesBoard board_of(CivilDate day, bool kept, std::vector<HaveRow> rows) {
    HavesBoard out{day, kept, 0, {}, std::move(rows)};
    for (const auto& [have, word] : have_names) {
        out.columns.push_back({have, 0});
    }
    for (const HaveRow& row : out.rows) {
        out.complete += std::ranges::all_of(row.cells, &HaveCell::met) ? 1 : 0;
        for (const HaveCell& each : row.cells) {
            out.columns[static_cast<std::size_t>(each.have)].met += each.met ? 1 : 0;
        }
    }
    return out;
}

}  // namespace ortoo::oversight
