// SPDX-License-Identifier: MulanPSL-2.0
// The demonstration banner: real units, calendar and sample catalogue; invented staff and citizens;
// a month of orders and cases made by driving the services with a fixed seed, never by inserting
// rows. Everything invented says 样例.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/demo_people.h"
#include "app/rooms.h"
#include "db/database.h"

namespace ortoo::app {

struct SignIn {
    std::string id;
    std::string login;
    std::string name;
    std::string unit;
    std::vector<std::string> roles;
};

// Answers of the file-based shared data for the sample citizen.
void write_shared_samples(const std::string& folder);

class Demo {
  public:
    Demo(const Config& config, Rooms& rooms, db::Database& database, Instant now)
        : config_(config), rooms_(rooms), database_(database), now_(now) {}

    // Units, calendar, catalogue, staff, rosters; then `days` of orders up to now.
    void load(int days);
    // Sign-ins of the sample staff with the password made for this installation (mode 600).
    void write_sign_ins(const std::string& path) const;

  private:
    friend class DemoCase;
    friend class DemoErrand;
    friend class DemoHall;
    friend class DemoWalkIn;
    void load_units();
    void load_files();
    void load_staff();
    void add_staff(std::string login, const outlets::Unit& home,
                   const std::vector<identity::Role>& roles, const outlets::Unit& over);
    void load_rosters();
    // Invented places of the real units' points.
    void load_points(const std::string& csv);
    // The responsibility list, confirmed by every sample agent (R51).
    void load_list(int days);
    // A bank with a counter in every town, and the post (R71, R75).
    void load_partners();
    partners::PartnerView add_partner(partners::PartnerKind kind, const char* name,
                                      const char* code);
    void agree(const partners::PartnerView& partner, const char* number,
               std::vector<std::string> items);
    void add_counter(const partners::PartnerView& partner, const outlets::Unit& town,
                     const outlets::Point& point, const std::string& login);
    void load_lists(const std::string& guidance, const std::string& tasks);
    void load_month(int days);
    // People who come to a window themselves, at every centre (R7, R16).
    void load_walk_ins(int days);
    // Every place's rules, and the agents' trainings.
    void load_rules();
    void load_trainings();
    // Halls of the towns' centres; with `days`, the numbers of today.
    void load_halls(int days);
    void load_equipment(int days);
    void load_faults();
    // Upgrade projects in every step of their way (R32).
    void load_projects();
    orders::UploadId picture(const Context& ctx, const std::string& bytes);
    // Ways to rate at every place (R27); bad ratings of the month in every step of their way.
    void load_channels();
    void load_matters();
    void carry_matter(const ratings::MatterRow& row, std::size_t stage);
    [[nodiscard]] std::vector<outlets::UnitRow> units(outlets::UnitKind kind) const;
    [[nodiscard]] Context context(Instant at) const;
    // The context of a sample member of staff at an instant, with the grants sign-in would give.
    [[nodiscard]] Context as(const std::string& login, Instant at) const;
    // One use case in one transaction; a refusal here is a bug of the demonstration and is thrown.
    template <class F>
    auto must(const char* what, F use_case);

    const Config& config_;
    Rooms& rooms_;
    db::Database& database_;
    Instant now_;
    Dice dice_{20230630};
    std::string password_;
    std::string password_hash_;
    std::size_t phones_ = 0;
    std::vector<SignIn> sign_ins_;
    std::map<std::string, identity::Staff> staff_;  // by login
};

template <class F>
auto Demo::must(const char* what, F use_case) {
    auto result = database_.write([&](db::Tx& tx) { return use_case(tx); });
    if (!result) {
        throw std::runtime_error(std::string("demo: ") + what + " was refused: " +
                                 result.error().code + " " + result.error().field);
    }
    return std::move(*result);
}

}  // namespace ortoo::app
