// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/service.h"

#include <boost/json.hpp>

#include "base/text.h"
#include "cases/rules.h"
#include "cases/service_sweep.h"
#include "exchange/service_charset.h"
#include "exchange/store.h"
#include "identity/rules.h"

namespace ortoo::exchange {

namespace {

constexpr int batch_max = 1000;
constexpr int collect_max = 50;
constexpr int collect_rounds = 20;  // the job takes the rest
// A case is taken over when its transaction has surely ended, so that none is passed by.
constexpr std::int64_t settle_minutes = 2;

std::string batch_name(const Context& ctx, Format format) {
    return "ortoo-" + ctx.county + "-" + stamp(ctx.now) + "." + std::string(name_of(format));
}

}  // namespace

Result<bool> Exchange::collect_next(db::Tx& tx, const Context& ctx) {
    const auto fresh = cases::received_after(tx, ctx, cases::CaseId{store::cursor(tx, ctx.county)},
                                             ctx.now.plus_minutes(-settle_minutes), collect_max);
    if (fresh.empty()) {
        return false;
    }
    const std::int64_t days =
        parts_.duty.setting(tx, ctx.county, duty::Setting::number_days, local_date(ctx.now));
    for (const cases::Case& item : fresh) {
        Push push;
        push.item = item.id;
        push.case_number = item.number;
        push.item_name = item.item_name;
        push.town_name = item.town.name;
        push.town_path = item.town.path;
        push.received_at = item.received_at;
        push.late_from = duty::due(*parts_.duty.calendar(tx, ctx.county, item.town.path),
                                   duty::DayUnit::working_days, item.received_at, days)
                             .date.plus_days(1);
        push.next_at = ctx.now;
        store::add(tx, ctx.county, push);
    }
    store::set_cursor(tx, ctx.county, fresh.back().id.text);
    return true;
}

std::string Exchange::file_of(db::Session& session, const Context& ctx,
                              const std::vector<Push>& rows, Format format, Encoding encoding) {
    std::string lines;
    if (format == Format::csv) {
        lines = csv_line({columns().begin(), columns().end()});
    }
    for (const Push& each : rows) {
        const auto item = parts_.cases.find(session, ctx, each.item);
        if (!item) {
            throw db::Fault("exchange knows case " + each.item.text + ", nobody else does");
        }
        lines += format == Format::csv ? csv_line(cells(*item)) : json_line(*item);
    }
    return encoding == Encoding::gb18030 ? to_gb18030(lines) : lines;
}

void Exchange::mark_sent(db::Tx& tx, const Context& ctx, std::vector<Push> rows,
                         const std::string& fault) {
    for (Push& each : rows) {
        each.tries += 1;
        each.next_at = next_try(ctx.now, each.tries);
        each.fault = fault;
        if (fault.empty()) {
            each.state = PushState::sent;
            each.sent_at = ctx.now;
        }
        store::save(tx, ctx.county, each);
    }
    const boost::json::object body{{"cases", static_cast<std::int64_t>(rows.size())},
                                   {"first", rows.front().case_number},
                                   {"last", rows.back().case_number}};
    parts_.ledger.append(
        tx, ctx,
        {fault.empty() ? "exchange.sent" : "exchange.failed", ledger::SubjectKind::system,
         "exchange-" + ctx.county, "", boost::json::serialize(body)});
}

Result<ExportFile> Exchange::export_cases(db::Tx& tx, const Context& ctx, const ExportCases& in) {
    TRY(identity::in_scope(ctx.actor, exchange_manage, ctx.county + "."));
    for (int i = 0; i < collect_rounds && TRY(collect_next(tx, ctx)); ++i) {
    }
    std::vector<Push> rows = store::due(tx, ctx.county, ctx.now, batch_max);
    if (rows.empty()) {
        return refuse(nothing_due);
    }
    const Format format = in.format.value_or(Format::jsonl);
    ExportFile out;
    out.name = batch_name(ctx, format);
    out.rows = static_cast<std::int64_t>(rows.size());
    out.content = base64(file_of(tx, ctx, rows, format, in.encoding.value_or(Encoding::utf8)));
    mark_sent(tx, ctx, std::move(rows), "");
    return out;
}

Result<LateList> Exchange::late(db::Session& session, const Context& ctx, const LateQuery& in) {
    LateList out;
    out.page = in.page.value_or(0);
    const auto path = identity::widest_scope(ctx.actor, exchange_manage);
    if (!path) {
        return out;
    }
    const bool whole = cases::sight_of(*path).cut == cases::Cut::county;
    out.rows = store::late(session, ctx.county, whole ? "" : *path, local_date(ctx.now), out.page);
    out.more = out.rows.size() > static_cast<std::size_t>(store::page_size);
    if (out.more) {
        out.rows.pop_back();
    }
    return out;
}

Result<Push> Exchange::of_case(db::Session& session, const Context& ctx, const PushAt& in) {
    const auto item = parts_.cases.find(session, ctx, in.item);
    if (!item || !cases::may_read(ctx.actor, *item)) {
        return refuse(case_unknown, "id");
    }
    auto row = store::find(session, ctx.county, in.item);
    if (!row) {
        return refuse(case_unknown, "id");
    }
    return std::move(*row);
}

}  // namespace ortoo::exchange
