// SPDX-License-Identifier: MulanPSL-2.0
// What the tests of papers stand on.
#pragma once

#include <doctest/doctest.h>

#include "base/seeded_random.h"
#include "db/database.h"
#include "documents/service.h"

namespace ortoo::documents {

struct World {
    Instant now = parse_instant("2026-11-18T00:30:00+08:00").value();
    SeededRandom random{7};
    crypto::Vault vault{std::string(32, 'k'), random};
    ledger::Ledger ledger{random};
    outlets::Outlets outlets{random, ledger};
    Documents documents{{random, vault, ledger, outlets}};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();

    [[nodiscard]] Context ctx(ActorKind kind, const std::string& id,
                              const std::string& path = "") const {
        Context out;
        out.county = "150626";
        out.now = now;
        out.peer = "10.0.0.1";
        out.actor.kind = kind;
        out.actor.id = id;
        out.actor.name = "王强";
        if (!path.empty()) {
            out.actor.grants.push_back({"clerk", path, {may_read}});
        }
        return out;
    }
    [[nodiscard]] Context clerk() const { return ctx(ActorKind::staff, "S1", "150626.104."); }
    static Draft draft(const std::string& subject = "CASE1") {
        Draft out;
        out.kind = DocumentKind::not_required;
        out.subject = subject;
        out.subject_number = "WS20261118-0001";
        out.unit = {{"150626104000"}, "无定河镇", "150626.104."};
        out.paths = {"150626.104.", "150626.B01.", ""};
        out.account = {"ACC"};
        out.to = "巴特尔";
        out.item = "草原补贴";
        out.values = {{"reason", std::string("不需要许可")}};
        return out;
    }
    Result<Issued> issue(const Draft& in) {
        return database->write([&](db::Tx& tx) { return documents.issue(tx, clerk(), in); });
    }
    std::string code_of_refusal(const Draft& in) {
        const auto answer = issue(in);
        return answer ? std::string() : answer.error().code;
    }
};

}  // namespace ortoo::documents
