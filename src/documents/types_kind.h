// SPDX-License-Identifier: MulanPSL-2.0
// The papers, as domain tables of the errand and the case name them.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace ortoo::documents {

enum class DocumentKind {
    receipt,                // 收件凭证
    acceptance,             // 受理通知书
    not_required,           // 不受理告知书: no permit is needed
    acceptance_refusal,     // 不予受理通知书
    notice,                 // 一次性告知书 (补正)
    incomplete_acceptance,  // 容缺受理通知书
    commitment,             // 告知承诺书
    special_procedure,      // 特别程序告知书
    extension,              // 延期告知书
    grant,                  // 准予决定书
    denial,                 // 不予许可决定书
    send_back,              // 退件通知书
    withdrawal,             // 撤回确认单
    voiding,                // 作废通知书
    transfer,               // 转报函
    delivery,               // 送达回证
    mandate,                // 委托单
    suspension,             // 中止单
    renewal,                // 续办委托书
    termination,            // 终止单
    completion,             // 办结单
    papers,                 // 材料交接清单
    loss,                   // 遗失登记单
    refusal_to_act,         // 不予代办告知书
    urging,                 // 督办单
    rating_form,            // 服务评价表
};
inline constexpr std::array document_kind_names{
    std::pair{DocumentKind::receipt, std::string_view{"receipt"}},
    std::pair{DocumentKind::acceptance, std::string_view{"acceptance"}},
    std::pair{DocumentKind::not_required, std::string_view{"not_required"}},
    std::pair{DocumentKind::acceptance_refusal, std::string_view{"acceptance_refusal"}},
    std::pair{DocumentKind::notice, std::string_view{"notice"}},
    std::pair{DocumentKind::incomplete_acceptance, std::string_view{"incomplete_acceptance"}},
    std::pair{DocumentKind::commitment, std::string_view{"commitment"}},
    std::pair{DocumentKind::special_procedure, std::string_view{"special_procedure"}},
    std::pair{DocumentKind::extension, std::string_view{"extension"}},
    std::pair{DocumentKind::grant, std::string_view{"grant"}},
    std::pair{DocumentKind::denial, std::string_view{"denial"}},
    std::pair{DocumentKind::send_back, std::string_view{"send_back"}},
    std::pair{DocumentKind::withdrawal, std::string_view{"withdrawal"}},
    std::pair{DocumentKind::voiding, std::string_view{"voiding"}},
    std::pair{DocumentKind::transfer, std::string_view{"transfer"}},
    std::pair{DocumentKind::delivery, std::string_view{"delivery"}},
    std::pair{DocumentKind::mandate, std::string_view{"mandate"}},
    std::pair{DocumentKind::suspension, std::string_view{"suspension"}},
    std::pair{DocumentKind::renewal, std::string_view{"renewal"}},
    std::pair{DocumentKind::termination, std::string_view{"termination"}},
    std::pair{DocumentKind::completion, std::string_view{"completion"}},
    std::pair{DocumentKind::papers, std::string_view{"papers"}},
    std::pair{DocumentKind::loss, std::string_view{"loss"}},
    std::pair{DocumentKind::refusal_to_act, std::string_view{"refusal_to_act"}},
    std::pair{DocumentKind::urging, std::string_view{"urging"}},
    std::pair{DocumentKind::rating_form, std::string_view{"rating_form"}},
};
constexpr const auto& names(DocumentKind) {
    return document_kind_names;
}

}  // namespace ortoo::documents
