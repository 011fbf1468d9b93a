// SPDX-License-Identifier: MulanPSL-2.0
#include <boost/json.hpp>

#include "documents/rules_seal.h"
#include "documents/rules_sheet.h"
#include "documents/service.h"
#include "documents/store.h"
#include "documents/store_print.h"
#include "people/service_note.h"
#include "print/print.h"

namespace ortoo::documents {

namespace {
std::string stamp_of(PaperState state) {
    switch (state) {
        case PaperState::genuine:
            return {};
        case PaperState::replaced:
            return "已被替换";
        case PaperState::voided:
            return "已作废";
    }
    return {};
}
}  // namespace

// What it was served with, even when the wording has changed since.
InForce Documents::template_of(db::Session& session, const Context& ctx,
                               const Document& paper) const {
    const InForce& ours = templates_.built_in(paper.brief.kind);
    if (paper.template_sm3.empty() || paper.template_sm3 == ours.sm3) {
        return ours;
    }
    const auto body = store::kept_template(session, ctx.county, paper.template_sm3);
    if (!body) {
        throw db::Fault("the template of document " + paper.brief.id.text + " is gone");
    }
    return sound(paper.brief.number, *body);
}

Result<Printed> Documents::print(db::Session& session, const Context& ctx,
                                 const PrintQuery& in) const {
    auto paper = find(session, ctx, in.id);
    if (!paper || !readable(ctx.actor, *paper)) {
        return refuse(document_not_found, "id");
    }
    const InForce wording = template_of(session, ctx, *paper);
    Printed out;
    out.paper = in.paper.value_or(Paper::a4);
    if (out.paper == Paper::roll80 && !wording.read.roll) {
        return refuse(document_paper_unfit, "paper");
    }
    const auto values = values_of(paper->snapshot);
    if (!values) {
        throw db::Fault("the snapshot of document " + paper->brief.id.text + " is no JSON of ours");
    }
    Frame frame;
    frame.check_at = parts_.check_at;
    frame.digest = paper->snapshot_sm3;
    frame.stamp = stamp_of(paper->brief.state);
    out.counted = reading_is_logged(ctx.actor, *paper);
    if (frame.stamp.empty() && out.counted && paper->brief.copies > 0) {
        frame.stamp = "补打";  // staff printed it before
    }
    frame.made = paper->brief.issued_at;
    if (parts_.seal != nullptr && asks_for_seal(wording.read)) {
        frame.sealed = true;
        frame.seal_words = parts_.seal->words();
        out.pdf = sealed(print::pdf(sheet_of(wording.read, *values, frame), out.paper), *paper);
    }
    if (out.pdf.empty()) {  // no service, or it did not answer: the paper says that it needs ink
        frame.sealed = false;
        out.pdf = print::pdf(sheet_of(wording.read, *values, frame), out.paper);
    }
    out.title = wording.read.title;
    out.document = std::move(*paper);
    out.document.snapshot.clear();
    return out;
}

void Documents::count_copy(db::Tx& tx, const Context& ctx, const Printed& in) const {
    const DocumentBrief& brief = in.document.brief;
    const std::int64_t copy = store::next_copy(tx, ctx.county, brief.id);
    store::add_copy(tx, ctx.county, brief.id, copy, in.paper, ctx.now, ctx.actor);
    const boost::json::object body{{"document", brief.id.text},
                                   {"number", brief.number},
                                   {"paper", name_of(in.paper)},
                                   {"copy", copy}};
    parts_.ledger.append(tx, ctx,
                         {"document.printed", in.document.subject_kind, brief.subject, "",
                          boost::json::serialize(body)});
    if (!in.document.person.text.empty()) {
        people::note_document_read({parts_.random, parts_.vault, parts_.ledger, parts_.outlets}, tx,
                                   ctx, in.document.person, brief.subject,
                                   "打印文书：" + in.title + " " + brief.number);
    }
}

}  // namespace ortoo::documents
