// SPDX-License-Identifier: MulanPSL-2.0
// One row of the 实施清单, and what goes in and out with it.
#pragma once

#include "catalogue/types_implementation.h"

namespace ortoo::catalogue {

struct Task {
    std::int64_t version = 0;  // 0: nothing was said yet
    std::string catalog_code;  // 基本编码
    std::string task_code;     // 实施编码, 31
    std::string handle_code;   // 业务办理项编码, 33
    std::string by_law;        // 设定依据
    PowerSource power_source = PowerSource::own;
    UseLevel use_level = UseLevel::county;
    std::string organ_code;  // 实施主体: 18
    OrganKind organ_kind = OrganKind::statutory;
    std::string entrusted_organ;
    std::string limit_note;         // 法定办结时限说明
    std::string special_procedure;  // 特别程序
    std::string fee_basis;
    std::vector<Served> served;
    std::vector<HandleForm> forms;
    std::string visit_reason;  // 必须现场办理原因
    std::string ask_phone;     // 咨询方式
    std::string complain_phone;
    Reach reach = Reach::none;
    std::vector<ResultKind> result_kinds;
    std::string result_name;
    bool online = false;
    bool express = false;
    bool bookable = false;
    bool pay_online = false;
    TaskState state = TaskState::in_use;
    std::optional<CivilDate> effective;
    std::optional<CivilDate> cancelled;
    bool operator==(const Task&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        codes(v, r);
        v("limit_note", r.limit_note, text(0, 500), "法定办结时限说明");
        v("special_procedure", r.special_procedure, text(0, 500));
        v("fee_basis", r.fee_basis, text(0, 500), "needed when a fee is taken");
        v("served", r.served, items(0, 7));
        v("forms", r.forms, items(0, 5));
        v("visit_reason", r.visit_reason, text(0, 500), "why one must come");
        v("ask_phone", r.ask_phone, text(0, 40), "咨询方式");
        v("complain_phone", r.complain_phone, text(0, 40), "监督投诉方式");
        v("reach", r.reach, "通办范围");
        v("result_kinds", r.result_kinds, items(0, 4));
        v("result_name", r.result_name, text(0, 100));
        v("online", r.online);
        v("express", r.express);
        v("bookable", r.bookable);
        v("pay_online", r.pay_online);
        v("state", r.state);
        v("effective", r.effective);
        v("cancelled", r.cancelled);
    }

  private:
    template <class V, class Self>
    static void codes(V& v, Self& r) {
        v("version", r.version, number(0, 1000000), "of this row; 0: nothing was said yet");
        v("catalog_code", r.catalog_code, text(0, 50), "基本编码");
        v("task_code", r.task_code, text(0, 50), "实施编码: credit code, level, 基本编码");
        v("handle_code", r.handle_code, text(0, 50), "业务办理项编码: 实施编码 and two digits");
        v("by_law", r.by_law, text(0, 2000), "设定依据");
        v("power_source", r.power_source);
        v("use_level", r.use_level);
        v("organ_code", r.organ_code, text(0, 18), "credit code of the organ");
        v("organ_kind", r.organ_kind);
        v("entrusted_organ", r.entrusted_organ, text(0, 100));
    }
};

struct SetTask {
    ItemId item;
    std::int64_t version = 0;
    Task task;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v.if_match(r.version);
        v("task", r.task, "its version is not read");
    }
};

struct TaskView {
    ItemId item;
    std::string code;
    std::string name;
    Task task;
    std::vector<ImportFault> faults;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item);
        v("code", r.code, "of the item here");
        v("name", r.name);
        v("task", r.task);
        v("faults", r.faults, "what the checks across fields find");
    }
};

struct TaskFile {  // which digits stand in the file
    std::optional<Standard> standard;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("standard", r.standard, "absent: gbt39046");
    }
};

enum class FileFormat { csv, xlsx };
inline constexpr std::array file_format_names{
    std::pair{FileFormat::csv, std::string_view{"csv"}},
    std::pair{FileFormat::xlsx, std::string_view{"xlsx"}},
};
constexpr const auto& names(FileFormat) {
    return file_format_names;
}

enum class FileCharset { utf8, gb18030 };
inline constexpr std::array file_charset_names{
    std::pair{FileCharset::utf8, std::string_view{"utf8"}},
    std::pair{FileCharset::gb18030, std::string_view{"gb18030"}},
};
constexpr const auto& names(FileCharset) {
    return file_charset_names;
}

struct ExportQuery {
    std::optional<FileFormat> format;
    std::optional<FileCharset> charset;
    std::optional<Standard> standard;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("format", r.format, "absent: xlsx");
        v("charset", r.charset, "of a CSV file; absent: utf8");
        v("standard", r.standard, "whose digits; absent: gbt39046");
    }
};

inline constexpr RefusalCode task_stale{"catalogue.task_stale", Kind::stale};
inline constexpr RefusalCode task_wrong{"catalogue.task_wrong", Kind::unprocessable};
// One for each code of `task_faults`.
inline constexpr RefusalCode task_fault_missing{"catalogue.task_missing", Kind::unprocessable};
inline constexpr RefusalCode task_fault_length{"catalogue.task_length", Kind::unprocessable};
inline constexpr RefusalCode task_fault_credit_code{"catalogue.task_credit_code",
                                                    Kind::unprocessable};
inline constexpr RefusalCode task_fault_level{"catalogue.task_level", Kind::unprocessable};
inline constexpr RefusalCode task_fault_catalog_code{"catalogue.task_catalog_code",
                                                     Kind::unprocessable};
inline constexpr RefusalCode task_fault_task_code{"catalogue.task_task_code", Kind::unprocessable};
inline constexpr RefusalCode task_fault_digits{"catalogue.task_digits", Kind::unprocessable};
inline constexpr RefusalCode task_fault_contradicts{"catalogue.task_contradicts",
                                                    Kind::unprocessable};
inline constexpr RefusalCode task_fault_over_statutory{"catalogue.task_over_statutory",
                                                       Kind::unprocessable};
inline constexpr RefusalCode task_fault_before_effective{"catalogue.task_before_effective",
                                                         Kind::unprocessable};
inline constexpr RefusalCode task_fault_not_a_licence{"catalogue.task_not_a_licence",
                                                      Kind::unprocessable};
inline constexpr RefusalCode task_fault_not_an_approval{"catalogue.task_not_an_approval",
                                                        Kind::unprocessable};
inline constexpr RefusalCode task_fault_phone{"catalogue.task_phone", Kind::unprocessable};
inline constexpr std::array task_fault_codes{
    task_fault_missing,        task_fault_length,
    task_fault_credit_code,    task_fault_level,
    task_fault_catalog_code,   task_fault_task_code,
    task_fault_digits,         task_fault_contradicts,
    task_fault_over_statutory, task_fault_before_effective,
    task_fault_not_a_licence,  task_fault_not_an_approval,
    task_fault_phone,
};
inline constexpr RefusalCode file_unreadable{"catalogue.file_unreadable", Kind::unprocessable};
inline constexpr RefusalCode file_too_large{"catalogue.file_too_large", Kind::unprocessable};

}  // namespace ortoo::catalogue
