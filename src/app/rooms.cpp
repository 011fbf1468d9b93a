// SPDX-License-Identifier: MulanPSL-2.0
#include "app/rooms.h"

#include "appointments/routes.h"
#include "approval/routes.h"
#include "cases/routes.h"
#include "catalogue/routes.h"
#include "catalogue/routes_near.h"
#include "devices/routes.h"
#include "documents/routes.h"
#include "duty/routes.h"
#include "duty/routes_station.h"
#include "duty/routes_training.h"
#include "equipment/routes.h"
#include "exchange/routes.h"
#include "exchange/routes_rating.h"
#include "identity/routes.h"
#include "ledger/routes.h"
#include "notices/routes.h"
#include "orders/routes.h"
#include "orders/routes_call.h"
#include "orders/routes_draft.h"
#include "outlets/routes.h"
#include "oversight/routes.h"
#include "oversight/routes_haves.h"
#include "oversight/routes_standing.h"
#include "oversight/routes_targets.h"
#include "partners/routes.h"
#include "people/routes.h"
#include "projects/routes.h"
#include "queue/routes.h"
#include "ratings/routes.h"
#include "stops/routes.h"
#include "visits/routes.h"

namespace ortoo::app {

Rooms::Rooms(const Config& config, Random& random_in, crypto::PasswordCost cost)
    : random(random_in),
      vault(crypto::load_or_make_master_key(config.keys_path(), random), random),
      files(config.uploads_folder(), vault),
      ledger(random),
      signer(crypto::load_or_make_master_key(config.keys_path(), random)),
      ledger_tree(signer, config.heads_file),
      outbox(random, vault),
      identity(random, vault, ledger, outbox, cost),
      devices({random, vault, ledger, identity}),
      outlets(random, ledger),
      stops({random, ledger, outlets}),
      duty({random, ledger, identity, outlets}),
      stations({random, ledger, identity, outlets}, duty, config.badge_at()),
      equipment({random, ledger, outlets, duty}),
      trainings({random, ledger, identity, outlets}),
      catalogue(random, ledger, outlets),
      standards(ledger, outlets, catalogue),
      claims(ledger, outlets, catalogue),
      tasks(ledger, catalogue),
      overview(outlets, catalogue),
      situations(ledger, catalogue),
      imports({random, ledger, outlets, catalogue, tasks, standards}),
      people(random, vault, ledger, outlets),
      seal(signer),
      documents({random, vault, ledger, outlets, config.check_at(),
                 config.seal == "installation" ? &seal : nullptr}),
      shared_data(config.shared_folder()),
      bind_evidence([this](db::Tx& tx, const Context& ctx, const std::string& upload,
                           const std::string& subject) {
          return orders.bind_upload(tx, ctx, {upload}, subject, "evidence");
      }),
      orders(
          {random, ledger, outbox, identity, outlets, duty, catalogue, people, documents, vault}),
      calls(orders, vault),
      drafts(orders, vault),
      uploads(files),
      projects({random, ledger, outlets, orders, uploads}),
      cases({random, ledger, outbox, identity, outlets, duty, catalogue, people, orders, uploads,
             documents}),
      visits({random, vault, ledger, devices, orders}),
      queue({random, ledger, outbox, outlets, catalogue, cases, people, documents, identity,
             config.number_at()}),
      appointments({random, vault, ledger, outbox, identity, duty, catalogue, cases, queue, people,
                    orders, visits}),
      partners({random, vault, ledger, identity, outlets, catalogue, people, orders, cases}),
      approval({cases}),
      rating_parts{random, vault,  ledger,    outbox, identity, outlets,
                   duty,   people, documents, orders, cases,    queue},
      ratings(rating_parts),
      rating_loop(rating_parts, ratings),
      oversight({random, vault, ledger, outbox, documents, identity, outlets, duty, orders, cases}),
      standing(random, ledger, outlets),
      haves({ledger, identity, outlets, duty, equipment, claims, overview, standing}),
      counts(outbox),
      targets({random, ledger, outlets, catalogue, signer}),
      exchange({ledger, duty, cases}),
      rating_files({ledger, outlets, cases, ratings}) {
    duty.on_away([this](db::Tx& tx, const Context& ctx, const identity::StaffId& id) {
        orders.went_away(tx, ctx, id);
        calls.went_away(tx, ctx, id);
        appointments.went_away(tx, ctx, id);
    });
    outbox.cap_by([this](db::Session& session, const std::string& county, CivilDate today) {
        return duty.setting(session, county, duty::Setting::sms_per_day, today);
    });
    cases.on_invited([this](db::Tx& tx, const Context& ctx, const cases::Case& item) {
        ratings.note_invited(tx, ctx, item);
    });
    visits.on_agree(
        [this](db::Session& session, const Context& ctx, const std::string& agent,
               const visits::Slot& slot) { return appointments.along(session, ctx, agent, slot); });
    people.rights().on_erase([this](db::Tx& tx, const Context& ctx, const people::PersonId& id) {
        orders.forget(tx, ctx, id);
        cases.forget(tx, ctx, id);
        partners.forget(tx, ctx, id);
        appointments.forget(tx, ctx, id);
    });
}

http::Routes all_routes(Rooms& rooms) {
    http::Routes all;
    const auto add = [&](http::Routes routes) {
        for (http::Route& each : routes) {
            all.push_back(std::move(each));
        }
    };
    add(ledger::routes(rooms.ledger, rooms.ledger_tree));
    add(notices::routes(rooms.outbox));
    add(identity::routes(rooms.identity,
                         [&rooms](db::Session& session, const Context& ctx, const UnitId& id) {
                             return rooms.outlets.place(session, ctx.county, id);
                         }));
    add(devices::routes(rooms.devices));
    add(outlets::routes(rooms.outlets));
    add(stops::routes(rooms.stops));
    add(duty::routes(rooms.duty));
    add(duty::station_routes(rooms.stations));
    add(equipment::routes(rooms.equipment));
    add(duty::training_routes(rooms.trainings));
    add(catalogue::routes(rooms.catalogue, [&rooms](db::Session& session, const Context& ctx,
                                                    const duty::UnitAt& at) {
        return rooms.duty.who_is_on(session, ctx, at);
    }));
    add(catalogue::near_routes({rooms.catalogue, rooms.outlets, rooms.duty}));
    add(catalogue::family_routes({rooms.catalogue, rooms.outlets}));
    add(catalogue::standard_routes(rooms.standards));
    add(catalogue::claim_routes(rooms.claims));
    add(catalogue::task_routes(rooms.catalogue, rooms.tasks));
    add(catalogue::overview_routes(rooms.overview));
    add(catalogue::situation_routes(rooms.situations));
    add(catalogue::import_routes(rooms.imports));
    add(people::routes(rooms.people, rooms.shared_data, rooms.bind_evidence));
    add(documents::routes(rooms.documents));
    add(orders::routes(rooms.orders, rooms.uploads));
    add(orders::call_routes(rooms.calls));
    add({orders::board_route(rooms.orders)});
    add(orders::draft_routes(rooms.drafts));
    add(projects::routes(rooms.projects));
    add(cases::routes(rooms.cases));
    add(visits::routes(rooms.visits));
    add(queue::routes(rooms.queue));
    add(appointments::routes(rooms.appointments));
    add(partners::routes(rooms.partners));
    add(approval::routes(rooms.approval));
    add(ratings::routes(rooms.ratings, rooms.rating_loop));
    add(oversight::routes(rooms.oversight));
    add(oversight::haves_routes(rooms.haves));
    add(oversight::standing_routes(rooms.standing));
    add(oversight::target_routes(rooms.targets));
    add(exchange::routes(rooms.exchange));
    add(exchange::rating_routes(rooms.rating_files));
    return all;
}

Context system_context(const Config& config, Instant now, Random& random) {
    Context ctx;
    ctx.county = config.county;
    ctx.actor.kind = ActorKind::system;
    ctx.actor.id = "system";
    ctx.actor.name = "系统";
    ctx.now = now;
    ctx.request_id = make_id(now, random);
    return ctx;
}

}  // namespace ortoo::app
