// SPDX-License-Identifier: MulanPSL-2.0
// 停用: functions that can be taken away from people at once when they do harm, and given back.
#pragma once

#include <array>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"

namespace ortoo::stops {

struct StopTag {};
using StopId = Id<StopTag>;

// What a person would call one thing. Signing in of staff is not among them, nor is this slice.
enum class Function {
    order,         // 帮办下单
    call,          // 一键呼叫
    citizen_code,  // 群众验证码
    upload,        // 拍照上传
    mandate,       // 签委托单
    receive,       // 收件
    decide,        // 审批
    deliver,       // 送达
    rate,          // 评价
    queue,         // 取号
    book,          // 预约
    field,         // 离线同步
    partner,       // 合作网点收件
    exchange,      // 省平台交换
    import,        // 导入
};
inline constexpr std::array function_names{
    std::pair{Function::order, std::string_view{"order"}},
    std::pair{Function::call, std::string_view{"call"}},
    std::pair{Function::citizen_code, std::string_view{"citizen_code"}},
    std::pair{Function::upload, std::string_view{"upload"}},
    std::pair{Function::mandate, std::string_view{"mandate"}},
    std::pair{Function::receive, std::string_view{"receive"}},
    std::pair{Function::decide, std::string_view{"decide"}},
    std::pair{Function::deliver, std::string_view{"deliver"}},
    std::pair{Function::rate, std::string_view{"rate"}},
    std::pair{Function::queue, std::string_view{"queue"}},
    std::pair{Function::book, std::string_view{"book"}},
    std::pair{Function::field, std::string_view{"field"}},
    std::pair{Function::partner, std::string_view{"partner"}},
    std::pair{Function::exchange, std::string_view{"exchange"}},
    std::pair{Function::import, std::string_view{"import"}},
};
constexpr const auto& names(Function) {
    return function_names;
}

struct Stop {
    StopId id;
    std::int64_t version = 1;
    Function function = Function::order;
    std::string reason;
    std::optional<Instant> expected_until;
    Instant stopped_at;
    std::string stopped_by;
    std::optional<Instant> resumed_at;
    std::string resumed_by;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("function", r.function);
        v("reason", r.reason, "as people read it");
        v("expected_until", r.expected_until, "a guess that is told to people; nothing ends by it");
        v("stopped_at", r.stopped_at);
        v("stopped_by", r.stopped_by);
        v("resumed_at", r.resumed_at, "absent: stopped now");
        v("resumed_by", r.resumed_by);
    }
};

struct StopList {
    std::vector<Stop> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, 50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

struct Notice {  // what everybody may know
    Function function = Function::order;
    std::string reason;
    std::optional<Instant> expected_until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("function", r.function);
        v("reason", r.reason);
        v("expected_until", r.expected_until);
    }
};

struct NoticeList {
    std::vector<Notice> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "stopped now");
    }
};

struct StopFunction {
    Function function = Function::order;
    std::string reason;
    std::optional<Instant> expected_until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("function", r.function);
        v("reason", r.reason, text(4, 100), "told to people as it stands here");
        v("expected_until", r.expected_until, "when it will probably be back");
    }
};

struct ResumeFunction {
    StopId id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the stop");
        v.if_match(r.version);
    }
};

struct HistoryQuery {
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 100'000));
    }
};

inline constexpr std::string_view function_stop = "function.stop";
inline constexpr RefusalCode stopped_already{"function.stopped_already", Kind::conflict};
inline constexpr RefusalCode not_stopped{"function.not_stopped", Kind::conflict};
inline constexpr RefusalCode stop_unknown{"function.stop_unknown", Kind::not_found};
inline constexpr RefusalCode stop_stale{"function.stop_stale", Kind::stale};
inline constexpr RefusalCode until_past{"function.until_past", Kind::unprocessable};

}  // namespace ortoo::stops
