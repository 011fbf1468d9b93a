// SPDX-License-Identifier: MulanPSL-2.0
// How a case was accepted, and why its limits may stand still (行政许可法 45).
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace ortoo::cases {

enum class Acceptance { ordinary, deemed, incomplete, commitment };
inline constexpr std::array acceptance_names{
    std::pair{Acceptance::ordinary, std::string_view{"ordinary"}},
    std::pair{Acceptance::deemed, std::string_view{"deemed"}},          // 视为受理
    std::pair{Acceptance::incomplete, std::string_view{"incomplete"}},  // 容缺受理
    std::pair{Acceptance::commitment, std::string_view{"commitment"}},  // 告知承诺
};
constexpr const auto& names(Acceptance) {
    return acceptance_names;
}

// 特别程序; `supplement` is no procedure of the law, but a 补正 that the first check should have
// asked for: it pauses the promise and not the statutory limit.
enum class ProcedureKind {
    hearing,
    tender,
    auction,
    inspection,
    test,
    quarantine,
    appraisal,
    expert_review,
    site_visit,
    supplement,
};
inline constexpr std::array procedure_kind_names{
    std::pair{ProcedureKind::hearing, std::string_view{"hearing"}},              // 听证
    std::pair{ProcedureKind::tender, std::string_view{"tender"}},                // 招标
    std::pair{ProcedureKind::auction, std::string_view{"auction"}},              // 拍卖
    std::pair{ProcedureKind::inspection, std::string_view{"inspection"}},        // 检验
    std::pair{ProcedureKind::test, std::string_view{"test"}},                    // 检测
    std::pair{ProcedureKind::quarantine, std::string_view{"quarantine"}},        // 检疫
    std::pair{ProcedureKind::appraisal, std::string_view{"appraisal"}},          // 鉴定
    std::pair{ProcedureKind::expert_review, std::string_view{"expert_review"}},  // 专家评审
    std::pair{ProcedureKind::site_visit, std::string_view{"site_visit"}},        // 现场勘验
    std::pair{ProcedureKind::supplement, std::string_view{"supplement"}},        // 补正
};
constexpr const auto& names(ProcedureKind) {
    return procedure_kind_names;
}

}  // namespace ortoo::cases
