// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_rights.h"

#include "people/store_relation.h"
#include "people/store_retention.h"
#include "people/store_wallet.h"

namespace ortoo::people {

namespace {
constexpr std::int64_t copy_max = 1000;  // of each list; nobody has more
}

Result<DataCopy> Rights::copy(db::Tx& tx, const Context& ctx, const PersonAt& in) const {
    const store::Whole whole = TRY(reachable(parts_, tx, ctx, in.person, may_serve_rights));
    note_read(parts_, tx, ctx, whole, ReadWhat::copy, "", "个人信息副本");
    log(parts_, tx, ctx, whole.id, "person.copied", {});
    DataCopy out;
    out.person = shown(whole, ctx.now);
    out.whole = revealed(whole);
    out.relations = relations_.of(tx, ctx.county, whole.id);
    out.consents = store::consents(tx, ctx.county, whole.id, copy_max, 0);
    out.papers = store::papers(tx, ctx.county, whole.id, copy_max, 0);
    out.queries = store::queries(tx, ctx.county, whole.id, copy_max, 0);
    out.business = store::business_of(tx, ctx.county, whole.id);
    // The list belongs to the account, which may care for several persons.
    for (PersonRead& each : store::reads(tx, ctx.county, whole.account, copy_max, 0)) {
        if (each.person_name == whole.data.name) {
            out.reads.push_back(std::move(each));
        }
    }
    out.units = store::ties(tx, ctx.county, whole.id);
    out.made_at = ctx.now;
    return out;
}

Result<std::string> Rights::letter(db::Tx& tx, const Context& ctx, const PersonAt& in) const {
    return readable(TRY(copy(tx, ctx, in)));
}

Result<Person> Rights::correct(db::Tx& tx, const Context& ctx, const Correct& in) const {
    store::Whole whole = TRY(reachable(parts_, tx, ctx, in.person, may_serve_rights));
    if (whole.version != in.version) {
        return refuse(person_stale, "If-Match", {{"version", std::to_string(whole.version)}});
    }
    PersonInput wanted = whole.data;
    wanted.name = in.name.value_or(wanted.name);
    wanted.phone = in.phone.value_or(wanted.phone);
    wanted.address = in.address.value_or(wanted.address);
    if (in.representative) {
        wanted.representative = in.representative;
    }
    wanted = TRY(check_person(wanted, "", local_date(ctx.now)));
    boost::json::array fields;
    const auto differs = [&](std::string_view field, bool changed) {
        if (changed) {
            fields.emplace_back(field);
        }
    };
    differs("name", wanted.name != whole.data.name);
    differs("phone", wanted.phone != whole.data.phone);
    differs("address", wanted.address != whole.data.address);
    differs("representative", wanted.representative != whole.data.representative);
    if (!fields.empty()) {
        whole.data = std::move(wanted);
        store::Persons(parts_.vault).update(tx, ctx.county, whole, ctx.now);
        whole.version += 1;
        log(parts_, tx, ctx, whole.id, "person.corrected", {{"fields", std::move(fields)}});
    }
    return shown(whole, ctx.now);
}

Erasure Rights::wipe(db::Tx& tx, const Context& ctx, const store::Whole& whole,
                     std::string_view why) const {
    Erasure out{whole.id, 0, 0};
    // Nobody holds a file with these pictures any more: the terms of all business have run out.
    const auto drop = [&](const std::string& upload, const std::string& subject) {
        store::insert_drop(tx, ctx.county,
                           {upload, whole.id, subject, DropReason::erased_person, ctx.now},
                           ctx.now);
    };
    for (const Paper& each : store::papers(tx, ctx.county, whole.id, copy_max, 0)) {
        for (const std::string& upload : each.uploads) {
            drop(upload, each.from_subject);
        }
    }
    for (const Relation& each : store::relations(tx, ctx.county, whole.id)) {
        drop(each.evidence, each.id.text);
    }
    for (const Basis basis : {Basis::keep_papers, Basis::shared_query}) {
        out.papers += store::remove_papers(tx, ctx.county, whole.id, basis);
    }
    store::Persons(parts_.vault).erase(tx, ctx.county, whole.id, ctx.now);
    for (const Forget& each : forget_) {
        each(tx, ctx, whole.id);
    }
    store::forget_name_in_reads(tx, ctx.county, whole.account, whole.id);
    log(parts_, tx, ctx, whole.id, "person.erased", {{"why", why}, {"papers", out.papers}});
    return out;
}

Result<Erasure> Rights::erase(db::Tx& tx, const Context& ctx, const Erase& in) const {
    const store::Whole whole = TRY(reachable(parts_, tx, ctx, in.person, may_serve_rights));
    if (!in.sure) {
        return refuse(erasure_unsure, "sure");
    }
    TRY(may_erase(whole.open_business, whole.keep_until, local_date(ctx.now)));
    return wipe(tx, ctx, whole, "request");
}

Result<bool> Rights::erase_next(db::Tx& tx, const Context& ctx) const {
    const auto due = store::due_for_erasure(tx, ctx.county, local_date(ctx.now));
    if (!due) {
        return false;
    }
    const auto whole = store::Persons(parts_.vault).find(tx, ctx.county, *due);
    if (!whole) {
        throw db::Fault("person " + due->text + " is due and not there");
    }
    wipe(tx, ctx, *whole, "term");
    return true;
}

}  // namespace ortoo::people
