// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "queue/service_sheet.h"

namespace ortoo::queue {

namespace {
using cases::MaterialState;
using documents::Row;
using documents::Rows;

struct Found {
    const cases::CaseView* view = nullptr;
    const cases::Material* material = nullptr;
};

// The rows of the cases' own lists that stand behind one row of the visit's list.
std::vector<Found> behind(const SheetRow& row, const std::vector<cases::CaseView>& views) {
    std::vector<Found> out;
    for (const SheetUse& use : row.uses) {
        for (const cases::CaseView& view : views) {
            const auto at = std::ranges::find(view.materials, use.no, &cases::Material::no);
            if (view.item.item.text == use.item && at != view.materials.end()) {
                out.push_back({&view, &*at});
            }
        }
    }
    return out;
}

std::string names_of(const std::vector<Found>& found) {
    std::string out;
    for (const Found& each : found) {
        out += (out.empty() ? "" : "、") + each.view->item.item_name;
    }
    return out;
}

bool there(const cases::Material& material) {
    return material.state != MaterialState::missing && material.state != MaterialState::promised &&
           material.state != MaterialState::defective;
}

std::string form_of(const cases::Material& material) {
    if (material.state == MaterialState::exempt || material.from_wallet) {
        return "免交";
    }
    return material.uploads.empty() ? "纸质" : "电子件";
}

std::string listed(const std::vector<cases::CaseView>& views, std::string cases::Case::* field) {
    std::string out;
    for (const cases::CaseView& each : views) {
        out += (out.empty() ? "" : "、") + each.item.*field;
    }
    return out;
}

documents::Draft draft_of(const Hall& hall, const Ticket& ticket,
                          const std::vector<cases::CaseView>& views, documents::DocumentKind kind) {
    const cases::Case& first = views.front().item;
    documents::Draft draft;
    draft.kind = kind;
    draft.subject_kind = ledger::SubjectKind::ticket;
    draft.subject = ticket.id.text;
    draft.subject_number = listed(views, &cases::Case::number);
    const cases::Place place = first.acceptor();
    draft.unit = {place.id, place.name, place.path};
    draft.paths = {hall.unit_path};
    for (const cases::CaseView& each : views) {
        for (const std::string& path : {each.item.unit.path, each.item.town.path}) {
            if (std::ranges::count(draft.paths, path) == 0) {
                draft.paths.push_back(path);
            }
        }
    }
    draft.account = first.account;
    draft.person = first.applicant;
    draft.to = first.applicant_name;
    draft.item = listed(views, &cases::Case::item_name);
    return draft;
}
}  // namespace

bool lacks(const cases::Material& material) {
    return material.state == MaterialState::defective ||
           (material.required && material.state == MaterialState::missing);
}

documents::Draft visit_receipt(const Hall& hall, const Ticket& ticket,
                               const std::vector<cases::CaseView>& views, const SheetView& list,
                               Instant now) {
    documents::Draft draft = draft_of(hall, ticket, views, documents::DocumentKind::receipt);
    Rows brought;
    for (const SheetRow& row : list.rows) {
        auto given = behind(row, views);
        std::erase_if(given, [](const Found& one) { return !there(*one.material); });
        if (!given.empty()) {
            brought.push_back(Row{{"no", std::to_string(brought.size() + 1)},
                                  {"name", row.name},
                                  {"form", form_of(*given.front().material)},
                                  {"count", std::to_string(row.copies)},
                                  {"note", "用于：" + names_of(given)}});
        }
    }
    draft.values["received_at"] = now;
    draft.values["materials"] = std::move(brought);
    draft.values["supplement"] = false;
    draft.values["window"] =
        draft.unit.name + " " + ticket.window_label + " 号窗口，到场号 " + ticket.number;
    return draft;
}

documents::Draft visit_notice(const Hall& hall, const Ticket& ticket,
                              const std::vector<cases::CaseView>& views, const SheetView& list,
                              CivilDate due) {
    documents::Draft draft = draft_of(hall, ticket, views, documents::DocumentKind::notice);
    Rows rows;
    for (const SheetRow& row : list.rows) {
        std::string items;
        const cases::Defect* told = nullptr;
        for (const Found& each : behind(row, views)) {
            const auto& defects = each.view->notices.back().defects;
            const auto at = std::ranges::find(defects, each.material->no, &cases::Defect::material);
            if (at != defects.end()) {
                told = told != nullptr ? told : &*at;
                items += (items.empty() ? "" : "、") + each.view->item.item_name;
            }
        }
        if (told != nullptr) {
            rows.push_back(Row{{"no", std::to_string(rows.size() + 1)},
                               {"name", row.name + "（用于：" + items + "）"},
                               {"reason", told->reason},
                               {"need", told->need}});
        }
    }
    draft.values["materials"] = std::move(rows);
    draft.values["due"] = due;
    draft.due = due;
    return draft;
}

}  // namespace ortoo::queue
