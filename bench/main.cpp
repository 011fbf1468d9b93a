// SPDX-License-Identifier: MulanPSL-2.0
// The measuring half of ./do bench; bench/run prepares the banner, starts the server and prints the
// table. Every command answers one JSON object on stdout.
#include <sys/resource.h>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <exception>
#include <functional>
#include <stdexcept>

#include "bench/ceiling.h"
#include "bench/copies.h"
#include "bench/steady.h"

namespace ortoo::bench {

namespace {
namespace json = boost::json;
using Words = std::vector<std::string>;
using Millis = std::chrono::milliseconds;

std::int64_t number(const Words& words, std::size_t at) {
    std::int64_t value = 0;
    const std::string& word = words.at(at);
    if (std::from_chars(word.data(), word.data() + word.size(), value).ec != std::errc()) {
        throw std::runtime_error("not a number: " + word);
    }
    return value;
}

double cpu_seconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

void print(const json::object& out) {
    std::printf("%s\n", json::serialize(out).c_str());
}

// Warms up, measures, reports. `meanwhile`: what begins with the measured time.
void measure(Loop& loop, Tally& tally, Millis warm, Millis length,
             const std::function<void()>& meanwhile) {
    using Clock = std::chrono::steady_clock;
    loop.run(warm);
    tally = Tally{};
    meanwhile();
    const double cpu = cpu_seconds();
    const Clock::time_point begin = Clock::now();
    loop.run(length);
    const std::chrono::duration<double> took = Clock::now() - begin;
    json::object steps;
    for (auto& [name, values] : tally.samples.by_name()) {
        steps[name] = {{"count", values.size()},
                       {"p50", Samples::percentile(values, 0.5)},
                       {"p99", Samples::percentile(values, 0.99)}};
    }
    json::object failures;
    for (const auto& [what, count] : tally.failures) {
        failures[what] = count;
    }
    print({{"seconds", took.count()},
           {"errands", tally.errands},
           {"writes", tally.writes},
           {"reads", tally.reads},
           {"busy", tally.busy},
           {"client_cpu", (cpu_seconds() - cpu) / took.count()},
           {"steps", steps},
           {"failures", failures}});
}

// errands|presence|photos|reads|syncs PLAN LANES WARM_MS MS [more]
void load(const Words& words) {
    Plan plan;
    read_plan(words.at(1), plan);
    Tally tally;
    Loop loop(plan.port);
    for (std::size_t i = 0; i < static_cast<std::size_t>(number(words, 2)); ++i) {
        if (words[0] == "errands" || words[0] == "syncs") {
            loop.add(std::make_unique<Errand>(plan, i, tally));
        } else if (words[0] == "presence") {
            loop.add(std::make_unique<Presence>(plan, i, tally));
        } else if (words[0] == "photos") {
            const Stage& stage = plan.stages[i % plan.stages.size()];
            loop.add(std::make_unique<Photos>(*stage.first_agent,
                                              static_cast<std::size_t>(number(words, 5)), tally));
        } else {  // reads: the reading of this name
            for (const Reading& each : plan.readings) {
                if (each.name == words.at(5)) {
                    loop.add(std::make_unique<Reads>(each, tally));
                }
            }
        }
    }
    // syncs: so many phones come back at once while the errands go on.
    const std::int64_t phones = words[0] == "syncs" ? number(words, 5) : 0;
    measure(loop, tally, Millis(number(words, 3)), Millis(number(words, 4)), [&] {
        for (std::int64_t i = 0; i < phones; ++i) {
            const auto at = static_cast<std::size_t>(i) % plan.agents.size();
            loop.add(std::make_unique<Sync>(*plan.agents[at], tally));
        }
    });
}

// ceiling sqlite|postgres WHERE ROWS MS
void ceiling(const Words& words) {
    CeilingRows rows(parse_file(words.at(3)));
    const Millis length(number(words, 4));
    const Ceiling found = words.at(1) == "sqlite" ? sqlite_ceiling(words.at(2), rows, length)
                                                  : postgres_ceiling(words.at(2), rows, length);
    print(
        {{"one_by_one", found.one_by_one}, {"in_groups", found.in_groups}, {"group", found.group}});
}

// bulk DATABASE KEYS COUNTY PATTERNS CASES NOW_MICROS
void bulk(const Words& words) {
    Bulk wanted;
    wanted.cases = number(words, 5);
    wanted.now = Instant{number(words, 6)};
    const Patterns patterns = read_patterns(words.at(4));
    const Instant settled = wanted.now.plus_micros(-(wanted.history_days + 1) * micros_per_day);
    const std::int64_t inhabitants = std::max<std::int64_t>(wanted.cases / 6, 100);
    const auto people =
        register_population(words.at(1), words.at(2), words.at(3), inhabitants, settled);
    write_copies(words.at(1), patterns, people, wanted);
    print({{"cases", wanted.cases}, {"citizens", inhabitants}});
}

void run(const Words& words) {
    const std::string& verb = words.at(0);
    if (verb == "errands" || verb == "presence" || verb == "photos" || verb == "reads" ||
        verb == "syncs") {
        load(words);
    } else if (verb == "ceiling") {
        ceiling(words);
    } else if (verb == "bulk") {
        bulk(words);
    } else if (verb == "to-postgres") {  // DATABASE CONNECTION
        copy_to_postgres(words.at(1), words.at(2));
        print({});
    } else {
        throw std::runtime_error("unknown verb " + verb);
    }
}
}  // namespace

}  // namespace ortoo::bench

int main(int count, char** words) {
    try {
        ortoo::bench::run({words + 1, words + count});
        return 0;
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "ortoo_bench: %s\n", fault.what());
        return 1;
    }
}
