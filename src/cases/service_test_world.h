// SPDX-License-Identifier: MulanPSL-2.0
// What the tests of cases, approval and ratings stand on: a banner with one town, one village and
// one bureau, its people, and a clock that the test moves.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "base/seeded_random.h"
#include "cases/service.h"
#include "crypto/sealed_files.h"
#include "db/database.h"
#include "identity/rules.h"

namespace ortoo::cases {

struct World {
    static constexpr const char* county = "150626";
    static constexpr const char* village = "150626104201";
    static constexpr const char* town = "150626104000";
    static constexpr const char* last4 = "1234";
    Instant now = parse_instant("2026-11-18T10:00:00+08:00").value();
    SeededRandom random{5};
    crypto::Vault vault{std::string(32, 'k'), random};
    ledger::Ledger ledger{random};
    notices::Outbox outbox{random, vault};
    identity::Identity identity{random, vault, ledger, outbox, crypto::PasswordCost{8, 1}};
    outlets::Outlets outlets{random, ledger};
    duty::Duty duty{{random, ledger, identity, outlets}};
    catalogue::Catalogue catalogue{random, ledger, outlets};
    people::People people{random, vault, ledger, outlets};
    documents::Documents documents{{random, vault, ledger, outlets}};
    orders::Orders orders{
        {random, ledger, outbox, identity, outlets, duty, catalogue, people, documents, vault}};
    std::string folder = std::filesystem::temp_directory_path() /
                         ("ortoo-cases-" + make_id(now, *crypto::system_random()));
    crypto::SealedFiles files{folder, vault};
    orders::Uploads uploads{files};
    Cases cases{{random, ledger, outbox, identity, outlets, duty, catalogue, people, orders,
                 uploads, documents}};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();
    identity::StaffId agent_id;
    catalogue::ItemId town_item;    // 苏木镇 decides, 5 working days
    catalogue::ItemId bureau_item;  // 旗民政局 decides, a permit: four eyes
    int pictures = 0;

    World() {
        import_units();
        import_days();
        import_items();
        hire_agent();
    }
    World(const World&) = delete;
    World& operator=(const World&) = delete;
    ~World() { std::filesystem::remove_all(folder); }

    template <class F>
    auto write(F use_case) {
        return database->write(use_case);
    }
    // One use case of a service, as its own transaction.
    template <class S, class In, class Out>
    Result<Out> run(S& service, Result<Out> (S::*use_case)(db::Tx&, const Context&, const In&),
                    const Context& by, const std::type_identity_t<In>& in) {
        return write([&](db::Tx& tx) { return (service.*use_case)(tx, by, in); });
    }

    // --- people
    [[nodiscard]] Context system() const {
        Context out;
        out.county = county;
        out.now = now;
        out.peer = "10.0.0.1";
        out.actor.kind = ActorKind::system;
        return out;
    }
    [[nodiscard]] Context guest() const {
        Context out = system();
        out.actor.kind = ActorKind::guest;
        return out;
    }
    [[nodiscard]] Context staff(const std::string& id, identity::Role role,
                                const std::string& path) const {
        Context out = system();
        const auto may = identity::permissions_of(role);
        out.actor.kind = ActorKind::staff;
        out.actor.id = id;
        out.actor.name = id;
        out.actor.unit_path = path;
        out.actor.grants.push_back({std::string(name_of(role)), path, {may.begin(), may.end()}});
        return out;
    }
    [[nodiscard]] Context agent() const {
        Context out = staff(agent_id.text, identity::Role::agent, "150626.104.201.");
        out.actor.name = "其其格";
        return out;
    }
    [[nodiscard]] Context clerk() const {
        return staff("clerk", identity::Role::clerk, "150626.104.");
    }
    [[nodiscard]] Context approver() const {
        return staff("approver", identity::Role::approver, bureau_path());
    }
    [[nodiscard]] Context decider() const {
        return staff("decider", identity::Role::decider, bureau_path());
    }
    [[nodiscard]] Context supervisor() const {
        return staff("supervisor", identity::Role::supervisor, "150626.");
    }
    [[nodiscard]] std::string bureau_path() const {
        return outlets.bureau_of(*reader, county, "旗民政局")->path;
    }
    [[nodiscard]] static people::PersonInput applicant() {
        return {"巴特尔", "11010519491231002X", "13800001234", "乌审旗无定河镇"};
    }

    // --- acts
    orders::UploadId picture(const Context& by);
    // A case from the village, handed in by the agent, material 1 photographed.
    CaseView submitted(const catalogue::ItemId& item);
    // A case received at the window with materials 1 and 2.
    CaseView walked_in(const catalogue::ItemId& item);
    CaseView accepted(const CaseView& before);
    // A new version of the item, as an administrator would publish it.
    void edit(const catalogue::ItemId& id, const std::function<void(catalogue::Item&)>& change);
    [[nodiscard]] CaseView view(const CaseId& id) {
        return cases.view(*reader, system(), {id}).value();
    }
    [[nodiscard]] orders::OrderView order(const orders::OrderId& id) {
        return orders.view(*reader, system(), {id}).value();
    }
    // Of the acts themselves; each paper has an entry of its own beside them.
    [[nodiscard]] std::vector<std::string> kinds(const std::string& subject) {
        std::vector<std::string> out;
        for (const auto& each : ledger.trail(*reader, county, subject)) {
            if (each.kind != "document.issued") {
                out.push_back(each.kind);
            }
        }
        return out;
    }
    // Kinds of the papers of a case, by name.
    [[nodiscard]] std::vector<std::string> papers(const CaseId& id) {
        std::vector<std::string> out;
        for (const auto& each : documents.all_of(*reader, system(), id.text).rows) {
            out.emplace_back(name_of(each.kind));
        }
        std::ranges::sort(out);
        return out;
    }
    [[nodiscard]] std::vector<std::string> letters() {
        std::vector<std::string> out;
        const auto account = write([&](db::Tx& tx) -> Result<identity::AccountId> {
                                 return identity.account_for_phone(tx, system(), "13800001234");
                             }).value();
        for (const auto& each : outbox.letters(*reader, county, account.text, 0).rows) {
            out.push_back(each.text);
        }
        return out;
    }
    void pass_days(int days) { now = now.plus_micros(days * micros_per_day); }

  private:
    void import_units();
    void import_days();
    void import_items();
    void hire_agent();
};

// The code of a refusal; empty when it went well.
template <class T>
std::string code_of(const Result<T>& answer) {
    return answer ? std::string() : answer.error().code;
}

}  // namespace ortoo::cases
