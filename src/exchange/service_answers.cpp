// SPDX-License-Identifier: MulanPSL-2.0
// Answers of the other side, and a whole round with it.
#include <boost/json.hpp>

#include "base/text.h"
#include "exchange/service.h"
#include "exchange/service_charset.h"
#include "exchange/store.h"
#include "identity/rules.h"

namespace ortoo::exchange {

void Exchange::weigh(db::Session& session, const Context& ctx, const Answer& answer,
                     AnswerReport& report, std::vector<Push>& changed) {
    auto row = store::find_number(session, ctx.county, answer.case_number);
    if (!row) {
        report.faults.push_back({answer.row, "case_number", "unknown", answer.case_number});
        return;
    }
    if (row->state == PushState::numbered) {
        if (answer.taken && row->external_number == answer.external_number) {
            ++report.unchanged;
        } else {
            report.faults.push_back(
                {answer.row, "external_number", "differs", row->external_number});
        }
        return;
    }
    if (answer.taken) {
        row->state = PushState::numbered;
        row->external_number = answer.external_number;
        row->numbered_at = ctx.now;
        row->fault.clear();
        ++report.numbered;
    } else {
        row->state = PushState::refused;
        row->fault = answer.message;
        ++report.refused;
    }
    changed.push_back(std::move(*row));
}

Result<AnswerReport> Exchange::import_bytes(db::Tx& tx, const Context& ctx,
                                            const std::string& bytes) {
    TRY(identity::in_scope(ctx.actor, exchange_manage, ctx.county + "."));
    const auto text = to_utf8(bytes);
    const bool lines = text && trim(*text).starts_with('{');
    const auto rows = text && !lines ? parse_csv(*text) : std::nullopt;
    if (!lines && !rows) {
        return refuse(file_unreadable, "content");
    }
    ParsedAnswers parsed = lines ? parse_answer_lines(*text) : parse_answers(*rows);
    AnswerReport& report = parsed.report;
    std::vector<Push> changed;
    for (const Answer& each : parsed.answers) {
        weigh(tx, ctx, each, report, changed);
    }
    if (!report.faults.empty()) {
        report.numbered = 0;
        report.refused = 0;
        report.unchanged = 0;
        return report;
    }
    for (const Push& each : changed) {
        store::save(tx, ctx.county, each);
        const bool numbered = each.state == PushState::numbered;
        const boost::json::object body{{"external_number", each.external_number},
                                       {"case_number", each.case_number}};
        parts_.ledger.append(
            tx, ctx,
            {numbered ? "exchange.numbered" : "exchange.refused", ledger::SubjectKind::item_case,
             each.item.text, "", boost::json::serialize(body)});
    }
    return report;
}

Result<AnswerReport> Exchange::import_answers(db::Tx& tx, const Context& ctx,
                                              const ImportAnswers& in) {
    const auto bytes = unbase64(in.content);
    if (!bytes) {
        return refuse(file_unreadable, "content");
    }
    return import_bytes(tx, ctx, *bytes);
}

Exchange::Round Exchange::round(db::Database& database, db::Session& session, const Context& ctx,
                                Adapter& adapter) {
    constexpr int batch_max = 1000;
    Round out;
    std::vector<Push> rows = store::due(session, ctx.county, ctx.now, batch_max);
    if (!rows.empty()) {
        try {
            adapter.send({"ortoo-" + ctx.county + "-" + stamp(ctx.now) + ".jsonl",
                          file_of(session, ctx, rows, Format::jsonl, Encoding::utf8)});
            out.sent = static_cast<std::int64_t>(rows.size());
        } catch (const std::runtime_error& down) {
            out.fault = down.what();
        }
        // Written first, marked then: a crash between the two sends the same cases again.
        static_cast<void>(database.write([&](db::Tx& tx) -> Result<Nothing> {
            mark_sent(tx, ctx, rows, out.fault);
            return Nothing{};
        }));
    }
    for (const Adapter::File& file : adapter.answers()) {
        const auto report =
            database.write([&](db::Tx& tx) { return import_bytes(tx, ctx, file.bytes); });
        const bool taken = report && report->faults.empty();
        out.imported += taken ? report->numbered + report->refused : 0;
        if (!taken) {
            out.fault = file.name + (report ? " has faults" : " was refused");
        }
        adapter.done(file.name, taken);
    }
    return out;
}

}  // namespace ortoo::exchange
