// SPDX-License-Identifier: MulanPSL-2.0
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <boost/json.hpp>
#include <fstream>
#include <iterator>

#include "app/demo.h"
#include "app/progress.h"
#include "base/text.h"
#include "identity/rules.h"

namespace ortoo::app {

namespace {
std::string file(const char* path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw std::runtime_error(std::string("cannot read ") + path +
                                 " (run from the repository's root)");
    }
    return {std::istreambuf_iterator<char>(in), {}};
}

// Ten letters and digits that are not mistaken for each other on a phone screen.
std::string new_password(Random& random) {
    constexpr std::string_view signs = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string bytes(12, '\0');
    random.fill(std::as_writable_bytes(std::span(bytes)));
    std::string out;
    for (const char each : bytes) {
        out += signs[static_cast<unsigned char>(each) % signs.size()];
        out += out.size() == 4 || out.size() == 9 ? "-" : "";
    }
    return out;
}

std::string short_code(const outlets::Unit& unit) {
    const std::string& id = unit.id.text;
    switch (unit.kind) {
        case outlets::UnitKind::village:
            return id.substr(6);
        case outlets::UnitKind::town:
        case outlets::UnitKind::zone:
            return id.substr(6, 3);
        case outlets::UnitKind::bureau:
            return "b" + id.substr(7);
        case outlets::UnitKind::banner:
            return "qi";
    }
    return id;
}
}  // namespace

Context Demo::context(Instant at) const {
    return system_context(config_, at, rooms_.random);
}

Context Demo::as(const std::string& login, Instant at) const {
    const identity::Staff& staff = staff_.at(login);
    Context ctx = context(at);
    ctx.actor = Actor{};
    ctx.actor.kind = ActorKind::staff;
    ctx.actor.id = staff.id.text;
    ctx.actor.name = staff.name;
    ctx.actor.unit = staff.unit;
    ctx.actor.unit_path = staff.unit_path;
    for (const auto& role : staff.roles) {
        const auto granted = identity::permissions_of(role.role);
        ctx.actor.grants.push_back(
            {std::string(name_of(role.role)), role.path, {granted.begin(), granted.end()}});
    }
    return ctx;
}

void Demo::load(int days) {
    load_files();
    load_units();
    load_staff();
    load_list(days);
    load_rosters();
    load_points(file("data/points.csv"));
    load_partners();
    load_lists(file("data/guidance.csv"), file("data/catalogue_tasks.csv"));
    load_rules();
    load_trainings();
    load_halls(days);
    load_equipment(days);
    load_channels();
    if (days > 0) {
        load_month(days);
        load_walk_ins(days);
        load_matters();
        load_projects();
    }
}

void Demo::load_files() {
    const Context ctx = context(now_);
    must("divisions", [&](db::Tx& tx) {
        return rooms_.outlets.import_divisions(tx, ctx, file("data/uxin-divisions.csv"));
    });
    must("calendar", [&](db::Tx& tx) {
        return rooms_.duty.import_calendar(tx, ctx, {file("data/holidays.csv")});
    });
    const auto report = must("catalogue", [&](db::Tx& tx) {
        return rooms_.catalogue.import_csv(tx, ctx,
                                           {file("data/catalogue.csv"), file("data/synonyms.csv"),
                                            file("data/catalogue_details.csv")});
    });
    if (!report.faults.empty()) {
        throw std::runtime_error("demo: the sample catalogue has faults");
    }
}

// Which 20 villages are 示范点 is not published: any 20 are taken here, and the name of the tag's
// reason says so (docs/domain note in data/README.md).
void Demo::load_units() {
    must("windows",
         [&](db::Tx& tx) { return rooms_.outlets.open_help_windows(tx, context(now_)); });
    std::size_t index = 0;
    for (const auto& village : units(outlets::UnitKind::village)) {
        const bool demonstration = index % 4 == 0 && index / 4 < 20;
        ++index;
        const outlets::SetTag tag{
            village.id, village.version,
            demonstration ? outlets::Tag::demonstration : outlets::Tag::station, local_date(now_),
            "演示数据，名单以旗里公布为准"};
        must("tag", [&](db::Tx& tx) { return rooms_.outlets.set_tag(tx, context(now_), tag); });
    }
}

void Demo::add_staff(std::string login, const outlets::Unit& home,
                     const std::vector<identity::Role>& roles, const outlets::Unit& over) {
    identity::NewStaff staff{
        login, sample_name(dice_), {home.id, home.name, home.path}, sample_duty_phone(phones_++),
        {},    password_hash_};
    SignIn sign_in{"", login, staff.name, home.name, {}};
    for (const identity::Role role : roles) {
        staff.roles.push_back({role, over.id, over.path});
        sign_in.roles.emplace_back(name_of(role));
    }
    staff_[login] = must(
        "staff", [&](db::Tx& tx) { return rooms_.identity.add_staff(tx, context(now_), staff); });
    sign_in.id = staff_[login].id.text;
    sign_ins_.push_back(std::move(sign_in));
}

void Demo::load_staff() {
    using identity::Role;
    password_ = new_password(rooms_.random);
    password_hash_ = *rooms_.identity.hashed("sample", password_);
    const outlets::Unit banner = units(outlets::UnitKind::banner).front();
    add_staff("supervisor", banner, {Role::supervisor}, banner);
    add_staff("admin", banner, {Role::administrator}, banner);
    for (const auto& bureau : units(outlets::UnitKind::bureau)) {
        add_staff("approver." + short_code(bureau), bureau, {Role::approver}, bureau);
        add_staff("decider." + short_code(bureau), bureau, {Role::decider}, bureau);
    }
    auto towns = units(outlets::UnitKind::town);
    for (auto& zone : units(outlets::UnitKind::zone)) {
        towns.push_back(std::move(zone));
    }
    for (const outlets::Unit& town : towns) {
        const std::string code = short_code(town);
        add_staff("clerk." + code, town, {Role::clerk}, town);
        add_staff("head." + code, town, {Role::town_head}, town);
        add_staff("agent." + code + "a", town, {Role::agent}, town);
        add_staff("agent." + code + "b", town, {Role::agent}, town);
        add_staff("approver." + code, town, {Role::approver}, town);
        add_staff("decider." + code, town, {Role::decider}, town);
    }
    Progress progress("sample staff");
    const auto villages = units(outlets::UnitKind::village);
    std::int64_t done = 0;
    for (const auto& village : villages) {
        add_staff("agent." + short_code(village), village, {Role::agent}, village);
        progress.show(++done, static_cast<std::int64_t>(villages.size()));
    }
}

void Demo::load_list(int days) {
    const Instant start = days > 0 ? local_start(local_date(now_).plus_days(-days)) : now_;
    const auto list = must("responsibility list", [&](db::Tx& tx) {
        return rooms_.duty.publish_list(
            tx, context(start),
            {"代办员责任清单（样例）", file("data/responsibility-list.txt"), local_date(start)});
    });
    for (const auto& [login, staff] : staff_) {
        if (login.starts_with("agent.")) {
            must("confirmation", [&](db::Tx& tx) {
                return rooms_.duty.confirm_list(tx, as(login, start), {list.version});
            });
        }
    }
}

// Villages answer in office hours on weekdays; town centres also on Saturday (延时服务).
void Demo::load_rosters() {
    for (const auto& [login, staff] : staff_) {
        if (!login.starts_with("agent.")) {
            continue;
        }
        const bool town = login.ends_with("a") || login.ends_with("b");
        must("roster", [&](db::Tx& tx) -> Result<Nothing> {
            for (std::int64_t weekday = 1; weekday <= (town ? 6 : 5); ++weekday) {
                const duty::OfficeHours hours;
                for (const auto& [from, to] : {std::pair{hours.open, hours.lunch_from},
                                               std::pair{hours.lunch_to, hours.close}}) {
                    duty::AddRoster row;
                    row.unit = staff.unit;
                    row.staff = staff.id;
                    row.weekday = weekday;
                    row.from = from;
                    row.to = to;
                    TRY(rooms_.duty.add_roster(tx, context(now_), row));
                }
            }
            return Nothing{};
        });
    }
}

void Demo::write_sign_ins(const std::string& path) const {
    boost::json::array rows;
    for (const SignIn& each : sign_ins_) {
        boost::json::array roles;
        for (const std::string& role : each.roles) {
            roles.emplace_back(role);
        }
        rows.push_back({{"id", each.id},
                        {"login", each.login},
                        {"password", password_},
                        {"name", each.name},
                        {"unit", each.unit},
                        {"roles", std::move(roles)}});
    }
    const std::string text = boost::json::serialize(boost::json::object{{"staff", rows}}) + "\n";
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool written =
        fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (fd < 0 || ::close(fd) != 0 || !written) {
        throw std::runtime_error("cannot write " + path);
    }
}

}  // namespace ortoo::app
