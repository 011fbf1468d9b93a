// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_task.h"

#include <boost/json.hpp>

#include "base/json_encode.h"
#include "base/text.h"
#include "catalogue/rules_json_table.h"
#include "catalogue/store_claim.h"
#include "catalogue/store_task.h"
#include "crypto/hash.h"
#include "identity/rules.h"
#include "tables/tables.h"

namespace ortoo::catalogue {

namespace {

FileOut file_of(const tables::Rows& rows, const ExportQuery& in, const std::string& name,
                std::string_view sheet) {
    if (in.format.value_or(FileFormat::xlsx) == FileFormat::csv) {
        const bool gb = in.charset.value_or(FileCharset::utf8) == FileCharset::gb18030;
        return {gb ? "text/csv; charset=gb18030" : "text/csv; charset=utf-8",
                tables::write_csv(rows, gb ? tables::Charset::gb18030 : tables::Charset::utf8),
                name + ".csv"};
    }
    return {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            tables::write_xlsx(sheet, rows), name + ".xlsx"};
}

}  // namespace

Result<std::vector<TableRow>> table_of(std::string_view file) {
    if (looks_like_json(file)) {
        auto rows = table_of_json(file);
        if (!rows) {
            return refuse(file_unreadable, "file");
        }
        return std::move(*rows);
    }
    tables::Read read = tables::read(file);
    switch (read.fault) {
        case tables::Fault::none:
            break;
        case tables::Fault::too_large:
        case tables::Fault::suspicious:
            return refuse(file_too_large, "file");
        case tables::Fault::not_a_table:
        case tables::Fault::locked:
            return refuse(file_unreadable, "file");
    }
    return std::move(read.rows);
}

Result<TaskView> Tasks::view(db::Session& session, const Context& ctx, const ItemAt& in) const {
    const auto item = catalogue_.item(session, ctx.county, in.item);
    if (!item) {
        return refuse(catalogue_item_unknown, "id");
    }
    TaskView out{item->id,
                 item->code,
                 item->name,
                 store::task(session, ctx.county, in.item).value_or(Task{}),
                 {}};
    out.faults = task_faults(*item, out.task);
    return out;
}

Result<TaskView> Tasks::set(db::Tx& tx, const Context& ctx, const SetTask& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    const auto item = catalogue_.item(tx, ctx.county, in.item);
    if (!item) {
        return refuse(catalogue_item_unknown, "id");
    }
    const Task before = store::task(tx, ctx.county, in.item).value_or(Task{});
    if (before.version != in.version) {
        return refuse(task_stale, "If-Match", {{"version", std::to_string(before.version)}});
    }
    const auto faults = task_faults(*item, in.task);
    if (!faults.empty()) {
        auto refusal = refuse(task_wrong, "task." + faults.front().field,
                              {{"count", std::to_string(faults.size())}});
        for (const ImportFault& each : faults) {
            refusal.value().errors.push_back({"task." + each.field, "catalogue.task_" + each.code});
        }
        return refusal;
    }
    store_task(tx, ctx, *item, before, in.task);
    return view(tx, ctx, {in.item});
}

void Tasks::store_task(db::Tx& tx, const Context& ctx, const Item& item, const Task& before,
                       Task next) const {
    next.version = before.version + 1;
    store::add(tx, ctx.county, item.id, next, ctx.now, ctx.actor.id);
    const boost::json::object body{
        {"version", next.version},
        {"task_code", next.task_code},
        {"content_sm3", hex(crypto::sm3(json::serialize(encode(next))))}};
    ledger_.append(tx, ctx,
                   {"item.task_set", ledger::SubjectKind::item, item.id.text, item.bureau.text,
                    boost::json::serialize(body)});
}

Result<Catalogue::Prepared> Tasks::read_items(const Context& ctx, std::string_view file) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    Catalogue::Prepared out;
    const std::vector<TableRow> rows = TRY(table_of(file));
    out.items = TRY(parse_items(rows));
    return out;
}

Result<ParsedTasks> Tasks::read_tasks(const Context& ctx, Standard standard,
                                      std::string_view file) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    const std::vector<TableRow> rows = TRY(table_of(file));
    return parse_tasks(rows, standard);
}

Result<ImportReport> Tasks::import_tasks(db::Tx& tx, const Context& ctx,
                                         const ParsedTasks& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    return write_weighed(tx, ctx, weigh(tx, ctx, in));
}

Result<FileOut> Tasks::items_file(db::Session& session, const Context& ctx,
                                  const ExportQuery& in) const {
    tables::Rows rows{item_columns()};
    for (const store::Coded& each : store::codes(session, ctx.county)) {
        if (const auto item = catalogue_.item(session, ctx.county, each.id)) {
            rows.push_back(item_row(*item));
        }
    }
    return file_of(rows, in, "items", "事项");
}

Result<FileOut> Tasks::tasks_file(db::Session& session, const Context& ctx,
                                  const ExportQuery& in) const {
    tables::Rows rows{task_columns()};
    const auto known = store::tasks(session, ctx.county);
    for (const store::Coded& each : store::codes(session, ctx.county)) {
        const auto task = known.find(each.id.text);
        const auto item = catalogue_.item(session, ctx.county, each.id);
        if (item) {
            rows.push_back(task_row(*item, task == known.end() ? Task{} : task->second,
                                    in.standard.value_or(Standard::gbt39046)));
        }
    }
    return file_of(rows, in, "tasks", "实施清单");
}

Result<FileOut> Tasks::list_file(db::Session& session, const Context& ctx,
                                 const ListFileQuery& in) const {
    const auto list = store::list(session, ctx.county, in.unit, in.edition);
    if (!list) {
        return refuse(list_unknown, "edition");
    }
    tables::Rows rows{{"编号", "事项", "主题", "版本", "办理地点", "咨询电话", "办理时间"}};
    for (const ListedItem& each : list->rows) {
        rows.push_back({each.code, each.name, each.theme, std::to_string(each.version),
                        each.at.place, each.at.phone, each.at.hours});
    }
    return file_of(rows, {in.format, in.charset, {}},
                   "list-" + in.unit.text + "-" + std::to_string(in.edition), "清单");
}

}  // namespace ortoo::catalogue
