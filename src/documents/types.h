// SPDX-License-Identifier: MulanPSL-2.0
// 文书: every paper the law names. A row is written once and never changed; a later paper may
// take its place, and both say so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"
#include "documents/types_kind.h"
#include "documents/types_value.h"
#include "identity/types.h"
#include "ledger/types.h"
#include "people/types.h"

namespace ortoo::documents {

struct DocumentTag {};
using DocumentId = Id<DocumentTag>;

// A unit as the paper keeps it: who issued it then, even if the unit is renamed later.
struct Place {
    UnitId id;
    std::string name;
    std::string path;
};

// 救济途径. Empty texts are filled in when the kind needs them: the banner's people's government,
// 60 days (行政复议法); the people's court that has jurisdiction, 6 months (行政诉讼法).
struct Remedies {
    std::string review_organ;
    std::string court;
};

// What a use case says when it issues a paper. `values` are the fields of the kind, see
// rules_field.cpp; an unknown or a missing one is a fault, at once.
struct Draft {
    DocumentKind kind = DocumentKind::receipt;
    std::string number;  // empty: the next one, "SL20261118-0007"
    ledger::SubjectKind subject_kind = ledger::SubjectKind::item_case;
    std::string subject;         // id of the order or case
    std::string subject_number;  // as people know it: 办件编号, 单号
    Place unit;                  // who issues it and seals it
    // Every unit path whose staff may read it, beside the issuing unit's own.
    std::vector<std::string> paths;
    identity::AccountId account;       // the citizen who may read it; empty for a walk-in
    people::PersonId person;           // whose data it holds; readings are written to that chain
    std::string to;                    // 抬头: name of the person, the firm or the organ
    std::string item;                  // name of the 事项
    std::optional<CivilDate> date;     // none: today
    std::optional<CivilDate> due;      // the day people must know
    std::string due_words;             // how it was counted: "自受理之日起 5 个工作日"
    std::optional<Remedies> remedies;  // none: the usual ones, where the kind has any
    Values values;
    std::optional<DocumentId> replaces;  // of the same subject; that one then points here
};

struct Issued {
    DocumentId id;
    std::string number;
    std::string code;  // 查验码, 16 digits
};

enum class PaperState {
    genuine,
    replaced,  // another paper has taken its place
    voided,    // a 作废通知书 has
};
inline constexpr std::array paper_state_names{
    std::pair{PaperState::genuine, std::string_view{"genuine"}},
    std::pair{PaperState::replaced, std::string_view{"replaced"}},
    std::pair{PaperState::voided, std::string_view{"voided"}},
};
constexpr const auto& names(PaperState) {
    return paper_state_names;
}

// A line of a list: nothing personal beyond the masked name.
struct DocumentBrief {
    DocumentId id;
    DocumentKind kind = DocumentKind::receipt;
    std::string number;
    std::string code;
    std::string subject;
    std::string subject_number;
    std::string unit_name;
    std::string item_name;
    std::string to_masked;
    CivilDate date;
    std::optional<CivilDate> due;
    Instant issued_at;
    std::string issued_by;
    std::optional<DocumentId> successor;
    std::int64_t copies = 0;
    PaperState state = PaperState::genuine;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("kind", r.kind);
        v("number", r.number);
        v("code", r.code, "查验码, 16 digits");
        v("subject", r.subject, "id of the order or case");
        v("subject_number", r.subject_number);
        v("unit_name", r.unit_name, "who issued it");
        v("item_name", r.item_name);
        v("to_masked", r.to_masked, "whom it is addressed to, masked");
        v("date", r.date);
        v("due", r.due);
        v("issued_at", r.issued_at);
        v("issued_by", r.issued_by, "name of the member of staff, or the system");
        v("successor", r.successor, "the paper that has taken its place");
        v("copies", r.copies, "how often staff have printed it");
        v("state", r.state);
    }
};

// One row of `documents`, whole.
struct Document {
    DocumentBrief brief;
    ledger::SubjectKind subject_kind = ledger::SubjectKind::item_case;
    UnitId unit;
    std::vector<std::string> paths;
    identity::AccountId account;
    people::PersonId person;
    std::string template_sm3;
    std::string snapshot;      // canonical JSON of all that the paper says; sealed in the store
    std::string snapshot_sm3;  // hex, printed on the paper and written to the ledger
    std::string issuer;        // staff id
    std::optional<DocumentId> replaces;
};

// Unknown, or not for this reader.
inline constexpr RefusalCode document_not_found{"document.not_found", Kind::not_found};
// What is to be replaced is another subject's, or has been replaced before.
inline constexpr RefusalCode document_replaced{"document.replaced", Kind::conflict};
// The caller brought a number that another paper of this kind bears.
inline constexpr RefusalCode document_number_taken{"document.number_taken", Kind::conflict};
// No paper bears this 查验码.
inline constexpr RefusalCode document_code_unknown{"document.code_unknown", Kind::not_found};
// Mistyped: the check digit does not fit.
inline constexpr RefusalCode document_code_mistyped{"document.code_mistyped", Kind::unprocessable};
inline constexpr RefusalCode document_check_wait{"document.check_wait", Kind::too_many};

// The permission to read papers of the units one works for.
inline constexpr std::string_view may_read{"document.read"};

}  // namespace ortoo::documents
