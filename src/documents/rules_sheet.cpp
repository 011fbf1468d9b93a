// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules_sheet.h"

#include <span>

#include "documents/rules.h"
#include "documents/rules_field.h"
#include "documents/rules_pattern.h"

namespace ortoo::documents {

namespace {
constexpr std::string_view no_seal_service = "电子印章未启用，请加盖实物印章";

std::string said(const Values& values, const std::string& name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string() : in_words(found->second);
}

std::span<const Row> rows_of(const Values& values, const std::string& name) {
    const auto found = values.find(name);
    const Rows* rows = found == values.end() ? nullptr : std::get_if<Rows>(&found->second);
    return rows == nullptr ? std::span<const Row>() : std::span(*rows);
}

std::string cell_of(const Row& row, const std::string& column) {
    const auto found = row.find(column);
    return found == row.end() ? std::string() : found->second;
}

void add_facts(Block& out, const Statement& in, const Values& values) {
    for (const FactLine& each : in.facts) {
        if (!says_nothing(each.text, values)) {
            out.rows.push_back({{each.label, fill(each.text, values)}});
        }
    }
}

void add_table(Block& out, const Statement& in, const Values& values) {
    for (const TableColumn& column : in.columns) {
        out.head.push_back(column.head);
        out.widths.push_back(column.width);
    }
    int number = 0;
    for (const Row& row : rows_of(values, in.list)) {
        Line& line = out.rows.emplace_back();
        ++number;
        for (const TableColumn& column : in.columns) {
            line.cells.push_back(column.name == "#" ? std::to_string(number)
                                                    : cell_of(row, column.name));
        }
    }
    if (out.rows.empty()) {  // a demanded list without a line says so
        Line& line = out.rows.emplace_back();
        line.cells.assign(in.columns.size(), "—");
        line.cells[in.columns.front().name == "#" && in.columns.size() > 1 ? 1 : 0] = "无";
    }
}

Block block_of(const Statement& in, const Values& values) {
    Block out;
    out.kind = in.kind;
    out.text = in.kind == BlockKind::list ? std::string() : fill(in.text, values);
    switch (in.kind) {
        case BlockKind::facts:
            add_facts(out, in, values);
            break;
        case BlockKind::table:
            add_table(out, in, values);
            break;
        case BlockKind::list:
            for (const Row& row : rows_of(values, in.list)) {
                out.rows.push_back({{fill(in.text, values, &row)}});
            }
            break;
        case BlockKind::checks:
            for (const Row& row : rows_of(values, in.list)) {
                out.rows.push_back({{cell_of(row, "name"), cell_of(row, "yes")}});
            }
            break;
        case BlockKind::signatures:
            for (const std::string& each : in.words) {
                out.rows.push_back({{each}});
            }
            break;
        case BlockKind::seal:
            out.rows.push_back({{said(values, "date")}});
            break;
        case BlockKind::to:
        case BlockKind::paragraph:
        case BlockKind::heading:
        case BlockKind::note:
            break;
    }
    return out;
}

bool is_empty(const Block& block) {
    return block.text.empty() && block.rows.empty();
}
}  // namespace

Sheet sheet_of(const Template& read, const Values& values, const Frame& frame) {
    Sheet out;
    out.above = fill(read.above, values);
    out.title = read.title;
    out.mongolian = read.mongolian;
    out.number = said(values, "number");
    for (const Statement& each : read.statements) {
        if (!hold(each.when, values)) {
            continue;
        }
        Block block = block_of(each, values);
        if (!is_empty(block)) {
            out.blocks.push_back(std::move(block));
        }
    }
    const std::string code = said(values, "code");
    out.seal = frame.sealed ? SealLook::sealed : SealLook::wet;
    out.seal_words = frame.sealed ? frame.seal_words : std::string(no_seal_service);
    out.stamp = frame.stamp;
    out.qr = frame.check_at.empty() ? code : frame.check_at + "?code=" + code;
    out.beside = {"查验码：" + grouped(code), frame.check_at.empty()
                                                  ? "凭查验码可以在政务服务网点查验真伪"
                                                  : "扫码或凭查验码查验真伪"};
    out.foot = out.number + "　SM3 " + frame.digest;
    out.made = frame.made;
    return out;
}

}  // namespace ortoo::documents
