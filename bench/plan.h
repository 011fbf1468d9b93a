// SPDX-License-Identifier: MulanPSL-2.0
// What bench/run found in the prepared banner: sessions, and the places where errands can run.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ortoo::bench {

struct Person {
    std::string id;
    std::string cookie;
    std::string csrf;
};

struct Stage {
    std::string village;
    std::string item;
    std::vector<std::int64_t> materials;  // numbers of the item's list
    const Person* first_agent = nullptr;  // places the order
    const Person* clerk = nullptr;
    const Person* reviewer = nullptr;
    const Person* decider = nullptr;
};

struct Reading {  // one kind of read, asked with these paths in turn
    std::string name;
    const Person* reader = nullptr;  // nullptr: a guest
    std::vector<std::string> paths;
};

struct Plan {
    unsigned short port = 0;
    std::string last_day;     // of mandates, YYYY-MM-DD
    std::int64_t serial = 0;  // of the first applicant
    std::vector<Person> people;
    std::vector<Stage> stages;
    std::vector<const Person*> agents;  // of the whole banner
    std::vector<Reading> readings;
    std::map<std::string, const Person*, std::less<>> by_id;
};

// Throws when the file does not hold a plan. The plan must not be moved afterwards.
void read_plan(const std::string& path, Plan& plan);

// --- requests
[[nodiscard]] std::string new_key();
void get(std::string& out, const Person* who, std::string_view path);
// `version` < 0: none.
void post(std::string& out, const Person* who, std::string_view path, std::string_view body,
          std::int64_t version = -1);
void put_picture(std::string& out, const Person& who, std::string_view id, std::size_t bytes);

// --- answers: the first value of a member, found by its name
[[nodiscard]] std::string_view text_after(std::string_view body, std::string_view name,
                                          std::size_t from = 0);
[[nodiscard]] std::int64_t number_after(std::string_view body, std::string_view name);

}  // namespace ortoo::bench
