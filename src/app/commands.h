// SPDX-License-Identifier: MulanPSL-2.0
// The verbs of the command line. Each answers the exit code.
#pragma once

#include <string>
#include <vector>

#include "app/config.h"

namespace ortoo::app {

int serve(const Config& config);
int migrate(const Config& config);
int verify_ledger(const Config& config);
// Takes in what is new and signs a head, as the server does each second; prints the newest head.
int sign_ledger(const Config& config);
// `what`: a subject, or subject/number of the entry. `out` empty: standard output.
int prove_ledger(const Config& config, const std::string& what, const std::string& out);
// Counts everything once more from the ledger and compares: figures, lists, months.
int verify_counts(const Config& config);
int print_openapi();
int import_divisions(const Config& config, const std::string& file);
int import_calendar(const Config& config, const std::string& file);
// `details` may be empty.
int import_catalogue(const Config& config, const std::string& file, const std::string& synonyms,
                     const std::string& details);

// Cases for the provincial 综窗 system as a file on standard output (or `out`), and its answers.
struct ExchangeFile {
    std::string path;  // of the answers, or where to write; empty: standard output
    std::string format = "jsonl";
    std::string encoding = "utf8";
};
int export_cases(const Config& config, const ExchangeFile& file);
int import_answers(const Config& config, const ExchangeFile& file);

// Papers with invented values as PDF, A4 and 80 mm: of every built-in template, or of one file,
// which is checked by it.
struct SampleFiles {
    std::string folder;
    std::string given;   // a template's file; empty: the built-in ones
    int rows = 3;        // of every list
    bool final = false;  // without 样式预览, as papers are served
};
int sample_documents(const SampleFiles& files);

struct NewUser {
    std::string login;
    std::string name;
    std::string unit;
    std::string phone;
    std::vector<std::string> roles;  // "clerk" at the home unit, or "supervisor@150626000000"
};
// Reads the password from standard input, so that it stands in no process list or history.
int add_user(const Config& config, const NewUser& user);

// The demonstration banner: real units, sample staff and citizens, `days` of orders up to now.
int load_demo(const Config& config, int days);
// Who can sign in: reads what load_demo left.
int print_sign_ins(const Config& config);

}  // namespace ortoo::app
