// SPDX-License-Identifier: MulanPSL-2.0
// Wiring: every slice made once, with what it needs. The only place that knows them all.
#pragma once

#include <memory>

#include "app/clock.h"
#include "app/config.h"
#include "app/shared_files.h"
#include "appointments/service.h"
#include "approval/service.h"
#include "cases/service.h"
#include "catalogue/service.h"
#include "catalogue/service_claim.h"
#include "catalogue/service_job.h"
#include "catalogue/service_overview.h"
#include "catalogue/service_situation.h"
#include "catalogue/service_standard.h"
#include "catalogue/service_task.h"
#include "crypto/keys.h"
#include "crypto/sealed_files.h"
#include "crypto/signer.h"
#include "devices/service.h"
#include "documents/service.h"
#include "duty/service.h"
#include "duty/service_station.h"
#include "duty/service_training.h"
#include "equipment/service.h"
#include "exchange/service.h"
#include "exchange/service_rating.h"
#include "http/route.h"
#include "identity/service.h"
#include "ledger/service.h"
#include "ledger/service_tree.h"
#include "notices/service.h"
#include "orders/service.h"
#include "orders/service_call.h"
#include "orders/service_draft.h"
#include "orders/service_upload.h"
#include "outlets/service.h"
#include "oversight/service.h"
#include "oversight/service_haves.h"
#include "oversight/service_standing.h"
#include "oversight/service_targets.h"
#include "partners/service.h"
#include "people/service.h"
#include "projects/service.h"
#include "queue/service.h"
#include "ratings/service_loop.h"
#include "stops/service.h"
#include "visits/service.h"

namespace ortoo::app {

struct Rooms {
    // `random` outlives the rooms. `cost`: the work of one password; the demonstration and tests
    // may lower it, a real installation never does.
    Rooms(const Config& config, Random& random, crypto::PasswordCost cost = {});

    Random& random;
    crypto::Vault vault;
    crypto::SealedFiles files;
    ledger::Ledger ledger;
    crypto::Signer signer;
    ledger::LedgerTree ledger_tree;
    notices::Outbox outbox;
    identity::Identity identity;
    devices::Devices devices;
    outlets::Outlets outlets;
    stops::Stops stops;
    duty::Duty duty;
    duty::Stations stations;
    equipment::Equipment equipment;
    duty::Trainings trainings;
    catalogue::Catalogue catalogue;
    catalogue::Standards standards;
    catalogue::Claims claims;
    catalogue::Tasks tasks;
    catalogue::Overview overview;
    catalogue::Situations situations;
    catalogue::Imports imports;
    people::People people;
    documents::InstallationSeal seal;
    documents::Documents documents;
    SharedFiles shared_data;
    people::BindEvidence bind_evidence;
    orders::Orders orders;
    orders::Calls calls;
    orders::Drafts drafts;
    orders::Uploads uploads;
    projects::Projects projects;
    cases::Cases cases;
    visits::Visits visits;
    queue::Queue queue;
    appointments::Appointments appointments;
    partners::Partners partners;
    approval::Approval approval;
    ratings::RatingsParts rating_parts;
    ratings::Ratings ratings;
    ratings::Loop rating_loop;
    oversight::Oversight oversight;
    oversight::Standing standing;
    oversight::Haves haves;
    oversight::Counts counts;
    oversight::Targets targets;
    exchange::Exchange exchange;
    exchange::RatingFiles rating_files;
};

// The table of all routes, in the order of the slices.
[[nodiscard]] http::Routes all_routes(Rooms& rooms);

// A context of the system itself, for jobs, imports and the command line.
[[nodiscard]] Context system_context(const Config& config, Instant now, Random& random);

}  // namespace ortoo::app
