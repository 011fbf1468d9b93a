// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules_sample.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "documents/rules_field.h"

namespace ortoo::documents {

namespace {
using Said = std::pair<std::string_view, std::string_view>;

constexpr std::array texts{
    Said{"number", "YS20261126-0001"},
    Said{"code", "1234567812345678"},
    Said{"unit", "乌审旗无定河镇便民服务中心"},
    Said{"to", "巴特尔（样例）"},
    Said{"by", "王强（样例）"},
    Said{"item", "城乡居民基本养老保险参保登记"},
    Said{"subject_number", "WS20261126-0001"},
    Said{"due_words", "自受理之日起 5 个工作日"},
    Said{"review_organ", "乌审旗人民政府"},
    Said{"court", "有管辖权的人民法院"},
    Said{"phone", "0477-7580000"},
    Said{"complaint", "0477-7581234"},
    Said{"basis", "《内蒙古自治区政务服务条例》第二十条"},
    Said{"agent", "乌云（样例）"},
    Said{"agent_phone", "15000000000"},
    Said{"agent_unit", "无定河镇巴图湾村帮办代办点"},
    Said{"agent_number", "DB-0007"},
    Said{"mandate", "WT20261120-0003"},
    Said{"promised", "5 个工作日"},
    Said{"statutory", "20 个工作日"},
    Said{"planned", "15 个工作日"},
    Said{"procedure", "现场勘验"},
    Said{"reason", "申请人的户籍地址与提交的证明不一致，需要核实"},
    Said{"reasons", "提交的承包合同已经过期，且没有续签，不符合规定的条件"},
    Said{"facts", "承包合同的期限至 2025 年 12 月 31 日"},
    Said{"problem", "该件受理后 7 个工作日没有办理记录，已经超过承诺时限"},
    Said{"demand", "立即办理，并书面说明超期的原因"},
    Said{"state", "审查"},
    Said{"client_id_type", "居民身份证"},
    Said{"client_id_number", "000000190001010000"},
    Said{"client_phone", "15000000001"},
    Said{"client_address", "内蒙古自治区鄂尔多斯市乌审旗无定河镇巴图湾村三社 12 号"},
    Said{"guardian", "其其格（样例）"},
    Said{"guardian_relation", "母亲"},
    Said{"mode", "代办"},
    Said{"delivery", "送到家里，由本人签收"},
    Said{"signed_by", "手写签名、指印"},
    Said{"identity_check", "当面核对居民身份证原件"},
    Said{"language", "蒙古语"},
    Said{"ledger_head",
         "共 102345 条，根 "
         "a3f10c5b7d2e4f6a8b9c0d1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a9c07，签名者 "
         "0123456789abcdef，2026-11-26T09:05:00"},
    Said{"way", "当面送达"},
    Said{"receiver", "巴特尔（样例）"},
    Said{"giver", "巴特尔（样例）"},
    Said{"holder", "王强（样例）"},
    Said{"summary", "参保登记已经办好，社会保障卡已经领取并当面交给本人"},
    Said{"where_to", "乌审旗林业和草原局窗口（嘎鲁图镇）"},
    Said{"requested_by", "巴特尔（样例）"},
    Said{"target", "受理通知书"},
    Said{"target_number", "SL20261118-0007"},
    Said{"notice_number", "BZ20261110-0002"},
};

constexpr std::array cells{
    Said{"name", "居民户口簿（首页和本人页）"},
    Said{"form", "原件"},
    Said{"count", "1"},
    Said{"pages", "2"},
    Said{"note", "已核对"},
    Said{"reason", "缺少本人页，且复印件看不清姓名和出生日期"},
    Said{"need", "补交本人页的清晰复印件一份，或者到窗口出示原件"},
    Said{"condition", "完好"},
    Said{"to_return", "是"},
    Said{"text", "申请人是本旗户籍，年满 16 周岁，没有在其他地方参保"},
    Said{"where", "无定河镇便民服务中心 3 号柜，由本人签收"},
    Said{"number", "WS20261126-0001"},
    Said{"item", "城乡居民基本养老保险参保登记"},
    Said{"state", "已受理"},
    Said{"result", "准予"},
    Said{"date", "2026年11月26日"},
};

template <class Table>
std::string found_in(const Table& table, std::string_view name, std::string_view otherwise) {
    const auto found = std::ranges::find(table, name, [](const Said& each) { return each.first; });
    return std::string(found == table.end() ? otherwise : found->second);
}

Rows sample_rows(const Field& field, int count) {
    Rows out;
    const auto columns = split(field.columns, ' ');
    for (int i = 1; i <= count; ++i) {
        Row& row = out.emplace_back();
        for (const std::string& column : columns) {
            row[column] = found_in(cells, column, "样例");
        }
        if (row.contains("no")) {
            row["no"] = std::to_string(i);
        }
        if (row.contains("yes") && field.name == "levels") {
            row["name"] = "不满意";
            row["yes"] = "";
        } else if (row.contains("yes")) {
            row["name"] = i % 3 == 0 ? "领取结果并当面交给本人" : "提交和补正申请材料";
            row["yes"] = i % 3 == 0 ? "" : "yes";
        }
    }
    return out;
}

Value sample_value(const Field& field, int rows) {
    constexpr CivilDate day{20783};  // 2026-11-26
    switch (field.type) {
        case FieldType::text:
            return found_in(texts, field.name, "样例");
        case FieldType::number:
            return std::int64_t{5};
        case FieldType::flag:
            return field.name == "permit" || field.name == "sub_delegation";
        case FieldType::date:
            return field.name == "due" || field.name == "valid_until" ? day.plus_days(7) : day;
        case FieldType::instant:
            return local_at(day, 9 * 60 + 5);
        case FieldType::list:
            break;
    }
    return sample_rows(field, rows);
}
}  // namespace

Values sample_values(DocumentKind kind, int rows) {
    Values out;
    for (const auto& fields : {common_fields(), fields_of(kind)}) {
        for (const Field& each : fields) {
            out[std::string(each.name)] = sample_value(each, rows);
        }
    }
    return out;
}

}  // namespace ortoo::documents
