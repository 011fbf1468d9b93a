// SPDX-License-Identifier: MulanPSL-2.0
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/commands.h"

namespace ortoo::app {

namespace {
struct Given {
    std::string config_path;
    std::string file;
    std::string synonyms = "data/synonyms.csv";
    std::string details;
    NewUser user;
    ExchangeFile exchange;
    SampleFiles samples;
    int days = 30;
    std::string subject;
    std::string out;
};

void add_import(CLI::App& cli, Given& given) {
    CLI::App* import = cli.add_subcommand("import", "Read a file into the database");
    import->require_subcommand(1);
    for (const char* what : {"divisions", "calendar", "catalogue"}) {
        CLI::App* each = import->add_subcommand(what);
        each->add_option("file", given.file, "CSV file")->required()->check(CLI::ExistingFile);
        if (std::string(what) == "catalogue") {
            each->add_option("--synonyms", given.synonyms, "everyday words for items");
            each->add_option("--details", given.details, "容缺, 告知承诺 and 情形 of items")
                ->check(CLI::ExistingFile);
        }
    }
}

void add_exchange(CLI::App& cli, Given& given) {
    CLI::App* exchange = cli.add_subcommand("exchange", "Files to and from the 综窗 system");
    exchange->require_subcommand(1);
    CLI::App* out = exchange->add_subcommand("export", "Cases that have no number there yet");
    out->add_option("--format", given.exchange.format)->check(CLI::IsMember({"jsonl", "csv"}));
    out->add_option("--encoding", given.exchange.encoding, "of CSV")
        ->check(CLI::IsMember({"utf8", "gb18030"}));
    out->add_option("--out", given.exchange.path, "file; standard output when absent");
    exchange->add_subcommand("import", "Answers: their numbers, all or none")
        ->add_option("file", given.exchange.path)
        ->required()
        ->check(CLI::ExistingFile);
}

void add_documents(CLI::App& cli, Given& given) {
    CLI::App* documents = cli.add_subcommand("documents", "The papers 文书");
    documents->require_subcommand(1);
    CLI::App* sample = documents->add_subcommand("sample", "Print them with invented values");
    sample->add_option("folder", given.samples.folder, "where the PDF files go")->required();
    sample->add_option("--template", given.samples.given, "check and print this template alone")
        ->check(CLI::ExistingFile);
    sample->add_flag("--final", given.samples.final, "as served, without 样式预览");
    sample->add_option("--rows", given.samples.rows, "of every list")->check(CLI::Range(0, 500));
}

void add_verbs(CLI::App& cli, Given& given) {
    cli.add_option("--config", given.config_path, "Configuration file (TOML)")
        ->check(CLI::ExistingFile);
    cli.require_subcommand(1);
    cli.add_subcommand("serve", "Serve pages and API");
    cli.add_subcommand("migrate", "Bring the database to this version");
    cli.add_subcommand("openapi", "Print the OpenAPI document");
    cli.add_subcommand("config", "Print the configuration in force");
    CLI::App* ledger = cli.add_subcommand("ledger", "The ledger 台账");
    ledger->require_subcommand(1);
    ledger->add_subcommand("verify", "Recompute chains, tree and signed heads from stored bytes");
    ledger->add_subcommand("sign", "Take in what is new, sign a head and print it");
    CLI::App* prove = ledger->add_subcommand("prove", "Write a proof for tools/verify");
    prove->add_option("what", given.subject, "id of a subject, or id/number of an entry")
        ->required();
    prove->add_option("--out", given.out, "file; standard output when absent");
    CLI::App* oversight = cli.add_subcommand("oversight", "Figures of the targets");
    oversight->require_subcommand(1);
    oversight->add_subcommand("verify", "Count them again from the ledger; tell what differs");
    add_import(cli, given);
    CLI::App* user = cli.add_subcommand("user", "Staff accounts");
    user->require_subcommand(1);
    CLI::App* add = user->add_subcommand("add", "Add one; the password comes on standard input");
    add->add_option("login", given.user.login)->required();
    add->add_option("--name", given.user.name)->required();
    add->add_option("--unit", given.user.unit, "home unit, e.g. 150626100000")->required();
    add->add_option("--phone", given.user.phone, "duty phone, public");
    add->add_option("--role", given.user.roles, "role, or role@unit; may be given again");
    add_exchange(cli, given);
    add_documents(cli, given);
    CLI::App* demo = cli.add_subcommand("demo", "The demonstration banner");
    demo->require_subcommand(1);
    CLI::App* load = demo->add_subcommand("load", "Load units, samples and a month of work");
    load->add_option("--days", given.days, "days of orders up to today")->check(CLI::Range(0, 365));
    demo->add_subcommand("sign-ins", "Print who can sign in");
}

int ledger(const CLI::App& verbs, const Config& config, const Given& given) {
    if (verbs.got_subcommand("prove")) {
        return prove_ledger(config, given.subject, given.out);
    }
    return verbs.got_subcommand("sign") ? sign_ledger(config) : verify_ledger(config);
}

int run(const CLI::App& cli, const Given& given) {
    if (cli.got_subcommand("openapi")) {
        return print_openapi();
    }
    if (cli.got_subcommand("documents")) {
        return sample_documents(given.samples);
    }
    const Config config = load_config(given.config_path);
    if (cli.got_subcommand("config")) {
        std::cout << print_config(config);
        return 0;
    }
    if (cli.got_subcommand("serve")) {
        return serve(config);
    }
    if (cli.got_subcommand("migrate")) {
        return migrate(config);
    }
    if (cli.got_subcommand("ledger")) {
        return ledger(*cli.get_subcommand("ledger"), config, given);
    }
    if (cli.got_subcommand("oversight")) {
        return verify_counts(config);
    }
    if (cli.got_subcommand("user")) {
        return add_user(config, given.user);
    }
    if (cli.got_subcommand("exchange")) {
        return cli.get_subcommand("exchange")->got_subcommand("export")
                   ? export_cases(config, given.exchange)
                   : import_answers(config, given.exchange);
    }
    if (cli.got_subcommand("demo")) {
        return cli.get_subcommand("demo")->got_subcommand("load") ? load_demo(config, given.days)
                                                                  : print_sign_ins(config);
    }
    const CLI::App* import = cli.get_subcommand("import");
    if (import->got_subcommand("divisions")) {
        return import_divisions(config, given.file);
    }
    if (import->got_subcommand("calendar")) {
        return import_calendar(config, given.file);
    }
    return import_catalogue(config, given.file, given.synonyms, given.details);
}
}  // namespace

}  // namespace ortoo::app

int main(int argc, char** argv) {
    CLI::App cli("Ortoo 驿办: village-level errands to government, whole");
    ortoo::app::Given given;
    ortoo::app::add_verbs(cli, given);
    CLI11_PARSE(cli, argc, argv);
    try {
        // What a command answers goes to stdout; the log must not mix with it.
        spdlog::set_default_logger(spdlog::stderr_logger_mt("ortoo"));
        return ortoo::app::run(cli, given);
    } catch (const std::exception& fault) {
        std::cerr << "ortoo: " << fault.what() << "\n";
        return 1;
    }
}
