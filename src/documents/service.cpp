// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/service.h"

#include <fmt/format.h>

#include <boost/json.hpp>
#include <stdexcept>

#include "base/identifiers.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "documents/rules_field.h"
#include "documents/store.h"
#include "documents/store_print.h"

namespace ortoo::documents {

namespace {
// A caller that fills in what the kind does not know is a bug, and must not reach a citizen.
void assert_fits(const Draft& draft, const Values& values) {
    const auto faults = value_faults(draft.kind, values);
    if (!faults.empty()) {
        throw std::logic_error(
            fmt::format("document {}: {}", name_of(draft.kind), join(faults, ", ")));
    }
    if (draft.subject.empty() || draft.unit.path.empty()) {
        throw std::logic_error(fmt::format("document {}: no subject or unit", name_of(draft.kind)));
    }
}

std::string salt(Random& random) {
    std::array<std::byte, 16> noise{};
    random.fill(noise);
    return hex({reinterpret_cast<const char*>(noise.data()), noise.size()});
}

// Size and root of the ledger's tree: whoever keeps the receipt can show later that the history up
// to here was not written anew.
std::string words_of(const ledger::SignedHead& head) {
    return fmt::format("共 {} 条，根 {}，签名者 {}，{}", head.size, head.root, head.signer,
                       to_text(head.at).substr(0, 19));
}

// The county's own; the built-in ones are long, and most papers need only their digest.
std::optional<InForce> own_wording(db::Session& session, const Context& ctx, DocumentKind kind) {
    const auto newest = store::newest_wording(session, ctx.county, kind);
    return newest && !newest->built_in ? std::optional(sound(name_of(kind), newest->body))
                                       : std::nullopt;
}

std::vector<std::string> all_paths(const Draft& draft) {
    std::vector<std::string> out{draft.unit.path};
    for (const std::string& each : draft.paths) {
        if (!each.empty() && std::ranges::find(out, each) == out.end()) {
            out.push_back(each);
        }
    }
    return out;
}
}  // namespace

std::string Documents::free_code(db::Session& session, const Context& ctx) const {
    while (true) {
        std::array<std::byte, 30> noise{};
        parts_.random.fill(noise);
        std::array<std::uint8_t, 15> digits{};
        for (std::size_t i = 0; i < digits.size(); ++i) {
            const auto high = std::to_integer<unsigned>(noise.at(2 * i));
            digits.at(i) = static_cast<std::uint8_t>(
                (high * 256 + std::to_integer<unsigned>(noise.at(2 * i + 1))) % 10);
        }
        std::string code = code_of(digits);
        if (!store::find_code(session, ctx.county, code)) {
            return code;
        }
    }
}

Issued Documents::named(db::Tx& tx, const Context& ctx, const Draft& draft) const {
    Issued out;
    out.id = new_id<DocumentTag>(ctx.now, parts_.random);
    out.code = free_code(tx, ctx);
    out.number = draft.number;
    if (out.number.empty()) {
        std::string day = to_text(local_date(ctx.now));
        std::erase(day, '-');
        // The same counters as cases.number: two slices never give one number twice.
        const std::string counter = fmt::format("{}-{}", prefix_of(draft.kind), day);
        out.number = fmt::format("{}{}-{:04}", prefix_of(draft.kind), day,
                                 tx.next_number(ctx.county, counter));
    }
    return out;
}

std::optional<Remedies> Documents::remedies(db::Session& session, const Context& ctx,
                                            const Draft& draft) const {
    if (!has_remedies(draft.kind)) {
        return std::nullopt;
    }
    Remedies out = draft.remedies.value_or(Remedies{});
    if (out.review_organ.empty()) {
        const auto banner = parts_.outlets.banner(session, ctx.county);
        out.review_organ = (banner ? banner->name : std::string("本级")) + "人民政府";
    }
    if (out.court.empty()) {
        out.court = "有管辖权的人民法院";
    }
    return out;
}

// Decides before anything is written: a refusal after a write costs its whole group a replay.
Result<void> Documents::issuable(db::Session& session, const Context& ctx,
                                 const Draft& draft) const {
    if (!draft.number.empty() &&
        store::number_taken(session, ctx.county, draft.kind, draft.number)) {
        return refuse(document_number_taken, "number", {{"number", draft.number}});
    }
    if (draft.replaces) {
        const auto before = store::find_brief(session, ctx.county, *draft.replaces);
        if (!before || before->brief.subject != draft.subject || before->brief.successor) {
            return refuse(document_replaced, "replaces");
        }
    }
    return {};
}

Result<Issued> Documents::issue(db::Tx& tx, const Context& ctx, const Draft& in) const {
    TRY(issuable(tx, ctx, in));
    Draft draft = in;
    draft.remedies = remedies(tx, ctx, in);
    if (find_field(draft.kind, "ledger_head") != nullptr && blank(draft.values, "ledger_head")) {
        if (const auto head = parts_.ledger.signed_head(tx, ctx.county)) {
            draft.values["ledger_head"] = words_of(*head);
        }
    }
    const Issued issued = named(tx, ctx, draft);
    const CivilDate date = draft.date.value_or(local_date(ctx.now));
    const Values values = all_values(draft, issued, date, ctx.actor.name);
    assert_fits(draft, values);
    Document paper;
    paper.brief = {issued.id,           draft.kind,
                   issued.number,       issued.code,
                   draft.subject,       draft.subject_number,
                   draft.unit.name,     draft.item,
                   mask_name(draft.to), date,
                   draft.due,           ctx.now,
                   ctx.actor.name,      std::nullopt};
    paper.subject_kind = draft.subject_kind;
    paper.unit = draft.unit.id;
    paper.paths = all_paths(draft);
    paper.account = draft.account;
    paper.person = draft.person;
    paper.issuer = ctx.actor.id;
    paper.replaces = draft.replaces;
    const std::optional<InForce> own = own_wording(tx, ctx, draft.kind);
    const InForce& wording = own ? *own : templates_.built_in(draft.kind);
    store::keep_template(tx, ctx.county, wording.sm3, draft.kind, wording.body, ctx.now);
    paper.template_sm3 = wording.sm3;
    paper.snapshot = snapshot_of(draft.kind, paper.template_sm3, salt(parts_.random), values);
    paper.snapshot_sm3 = hex(crypto::sm3(paper.snapshot));
    store::Papers(parts_.vault).add(tx, ctx.county, paper, draft.unit.path);
    if (draft.replaces) {
        store::set_successor(tx, ctx.county, *draft.replaces, issued.id);
    }
    const boost::json::object body{{"document", issued.id.text},
                                   {"kind", name_of(draft.kind)},
                                   {"number", issued.number},
                                   {"sm3", paper.snapshot_sm3},
                                   {"replaces", draft.replaces ? draft.replaces->text : ""}};
    parts_.ledger.append(tx, ctx,
                         {"document.issued", draft.subject_kind, draft.subject, draft.unit.id.text,
                          boost::json::serialize(body)});
    return issued;
}

}  // namespace ortoo::documents
