// SPDX-License-Identifier: MulanPSL-2.0
#include "http/perform.h"

#include <exception>
#include <utility>

#include "http/answers.h"
#include "http/json_body.h"

namespace ortoo::http {

namespace {

// What the handler makes of the request: one of its kinds of work, or a refusal.
struct Prepared {
    ReadWork read;
    WriteWork write;
    PoolWork pool;
};

Result<Prepared> prepare(const Core& core, Call& call) {
    const Handler& handler = call.route->handler;
    Prepared out;
    if (handler.raw) {
        out.pool = TRY(handler.raw(call.source, std::move(call.body)));
        return out;
    }
    if (call.route->method == Method::post) {
        const Limits& limits = core.settings.limits;
        call.source.fields = TRY(parse_body(call.body, limits.json_depth, limits.json_keys));
    }
    if (handler.read) {
        out.read = TRY(handler.read(call.source));
    } else if (handler.write) {
        out.write = TRY(handler.write(call.source));
    } else {
        out.pool = TRY(handler.pool(call.source));
    }
    return out;
}

std::optional<Answer> start(const std::shared_ptr<Core>& core, Call&& call, ReaderSlot& reader,
                            Deliver deliver) {
    const Route& route = *call.route;
    std::optional<KeyedRequest> keyed;
    if (!call.key.empty()) {
        keyed = keyed_request(call.ctx, route, call.path, call.body, std::move(call.key));
    }
    auto prepared = prepare(*core, call);
    if (!prepared) {
        return answer_of(*core, route, call.ctx,
                         tl::unexpected<Refusal>(std::move(prepared.error())));
    }
    if (prepared->read) {
        return answer_of(*core, route, call.ctx, prepared->read(reader.session(), call.ctx));
    }
    const auto journey = std::make_shared<Journey>(core, route, std::move(call.ctx),
                                                   std::move(keyed), std::move(deliver));
    const bool taken = prepared->write ? journey->write(std::move(prepared->write))
                                       : journey->pool(std::move(prepared->pool));
    return taken ? std::nullopt : std::optional(journey->busy());
}

}  // namespace

std::optional<Answer> perform(const std::shared_ptr<Core>& core, Call&& call, ReaderSlot& reader,
                              Deliver deliver) {
    const std::string_view pattern = call.route->path;
    const std::string request_id = call.ctx.request_id;
    try {
        return start(core, std::move(call), reader, std::move(deliver));
    } catch (const db::Fault&) {
        reader.drop();
        return answer_of_fault(*core, std::current_exception(), pattern, request_id);
    } catch (...) {
        return answer_of_fault(*core, std::current_exception(), pattern, request_id);
    }
}

}  // namespace ortoo::http
