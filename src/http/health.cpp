// SPDX-License-Identifier: MulanPSL-2.0
#include "http/health.h"

#include <boost/json.hpp>

namespace ortoo::http {

namespace json = boost::json;

Answer health(const Core& core, std::string_view request_id) {
    const bool stopping = core.stopping.load();
    const Counters& counters = core.counters;
    const db::Stats stats = core.database.stats();
    json::object body;
    body["status"] = stopping ? "stopping" : "ok";
    body["version"] = core.settings.version;
    body["engine"] = core.database.engine() == db::Engine::sqlite ? "sqlite" : "postgres";
    body["connections"] = core.connections.count();
    body["streams"] = core.hub.streams();
    body["works"] = core.works->count();
    body["requests"] = counters.requests.load();
    body["replays"] = counters.replays.load();
    body["turned_away"] = counters.turned_away.load();
    body["timeouts"] = counters.timeouts.load();
    body["busy"] = counters.busy.load();
    body["faults"] = counters.faults.load();
    body["undeclared_refusals"] = counters.undeclared_refusals.load();
    body["buffered_bytes"] = core.buffered.load();
    body["pool_queue_high"] = core.pool.queue_high();
    body["write_commits"] = stats.commits;
    body["write_items"] = stats.items;
    body["write_group_replays"] = stats.replays;
    body["write_queue_high"] = stats.queue_high;

    Answer answer;
    answer.status = stopping ? 503 : 200;
    answer.content_type = "application/json; charset=utf-8";
    answer.body = json::serialize(body);
    answer.request_id = request_id;
    answer.pattern = "/health";
    return answer;
}

}  // namespace ortoo::http
