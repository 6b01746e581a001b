// The command line: what was typed becomes one call.
#include <signal.h>

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

#include "engine/app/commands.hpp"

namespace {

void add_serve_options(CLI::App& to, tocsin::app::ServeOptions& options) {
    to.add_option("--data", options.data, "Folder of drills, links and sessions")
        ->capture_default_str();
    to.add_option("--web", options.web, "Folder of the built browser applications")
        ->capture_default_str();
    to.add_option("--shelf", options.shelf, "Folder of scenario packs that drills are made of")
        ->capture_default_str();
    to.add_option("--listen", options.listen, "Address and port")->capture_default_str();
    to.add_option("--public-url", options.public_url,
                  "Address that people use, where a proxy stands before the server");
}

}  // namespace

int main(int argc, char** argv) {
    namespace app = tocsin::app;
    // A limit on the size of files is one more way for a disk to be full: an error of the write,
    // not the end of the server.
    ::signal(SIGXFSZ, SIG_IGN);
    CLI::App cli{"Tocsin runs cyber drills: scenario, drill, coordination scores, report."};
    cli.set_version_flag("--version", std::string("tocsin ") + TOCSIN_VERSION);
    cli.require_subcommand(1);
    int code = 0;

    app::ServeOptions serve;
    auto* c = cli.add_subcommand("serve", "Run the server");
    add_serve_options(*c, serve);
    c->callback([&] { code = app::serve(serve); });

    app::DemoOptions demo;
    c = cli.add_subcommand("demo", "Run the server with a drill and simulated teams");
    add_serve_options(*c, demo.serve);
    c->add_option("--pack", demo.pack, "Scenario pack")->capture_default_str();
    c->add_option("--speed", demo.speed, "Drill time against real time")
        ->capture_default_str()
        ->check(CLI::Range(0.1, 100.0));
    c->add_option("--seed", demo.seed, "Seed of the simulated teams")->capture_default_str();
    c->add_option("--skill", demo.skill, "good, mid, slow, spam, silent or mixed")
        ->capture_default_str();
    c->callback([&] { code = app::demo(demo); });

    app::NewOptions made;
    c = cli.add_subcommand("new", "Make a drill from a scenario pack; prints its links");
    c->add_option("pack", made.pack, "Scenario pack: a folder or .zip")->required();
    c->add_option("--teams", made.teams, "CSV with the columns code,name,language,time_zone,roles");
    c->add_option("--count", made.count, "Without --teams: how many teams");
    c->add_option("--id", made.id,
                  "Name of the drill in addresses (made from the scenario otherwise)");
    c->add_option("--title", made.title, "Title (the scenario's otherwise)");
    c->add_option("--sponsor", made.sponsor, "Who asked for the drill; reports print it");
    c->add_option("--contact", made.contact,
                  "Point of contact: whom to ask about the drill; reports print it");
    c->add_option("--data", made.data, "Data folder; its server must not be running")
        ->capture_default_str();
    c->add_option("--url", made.url, "What printed links begin with")->capture_default_str();
    c->callback([&] { code = app::new_drill(made); });

    std::filesystem::path path;
    std::filesystem::path csv, jsonl;
    bool json = false, events = false, verbose = false;
    c = cli.add_subcommand("check", "Tell every problem of a scenario pack");
    c->add_option("pack", path, "Scenario pack: a folder or .zip")->required();
    c->add_flag("--verbose", verbose, "Name every text that a translation lacks");
    c->callback([&] { code = app::check(path, verbose); });

    app::RehearseOptions rehearse;
    c = cli.add_subcommand("rehearse", "Play a whole drill in virtual time with simulated teams");
    c->add_option("pack", rehearse.pack, "Scenario pack: a folder or .zip")->required();
    c->add_option("--teams", rehearse.teams, "How many teams")
        ->capture_default_str()
        ->check(CLI::Range(1, 512));
    c->add_option("--seed", rehearse.seed, "The same seed plays the same drill")
        ->capture_default_str();
    c->add_option("--skill", rehearse.skill, "good, mid, slow, spam, silent or mixed")
        ->capture_default_str();
    c->add_option("-o,--out", rehearse.out, "Keep the drill as this file");
    c->callback([&] { code = app::rehearse_pack(rehearse); });

    c = cli.add_subcommand("verify", "Prove that a drill file is whole and unchanged");
    c->add_option("file", path, "A .drill file")->required();
    c->callback([&] { code = app::verify_file(path); });

    c = cli.add_subcommand("export", "Write a drill for other tools: its log, or tables");
    c->add_option("file", path, "A .drill file")->required();
    CLI::Option_group* what = c->add_option_group("what", "One of these");
    what->add_flag("--events", events, "Every event, one JSON object a line (docs/log.md)");
    what->add_option("--csv", csv, "Tables as CSV into this folder (docs/data-dictionary.md)");
    what->add_option("--jsonl", jsonl, "The same tables as JSON lines into this folder");
    what->require_option(1);
    c->callback([&] {
        if (events)
            code = app::export_events_of(path);
        else
            code = app::export_tables_of(path, csv.empty() ? jsonl : csv, !csv.empty());
    });

    c = cli.add_subcommand("score", "Every figure of a drill with the items behind it");
    c->add_option("file", path, "A .drill file")->required();
    c->add_flag("--json", json, "As JSON (docs/scores.md)");
    c->callback([&] { code = app::score_file(path, json); });

    app::ReportOptions report;
    std::filesystem::path signed_folder;
    c = cli.add_subcommand("report", "Write the products of a drill, signed; or check them");
    auto* file = c->add_option("file", report.file, "A .drill file");
    c->add_option("-o,--out", report.folder, "Folder to write to")->needs(file);
    c->add_option("--product", report.product, "One of them, or all")->capture_default_str();
    c->add_option("--team", report.team, "Of products made for each team: this one's");
    c->add_option("--language", report.language, "ar, en, es, fr, ru or zh")->capture_default_str();
    c->add_option("--format", report.formats, "Of html, pdf, xlsx, csv, json")
        ->capture_default_str();
    c->add_option("--key", report.key,
                  "Signing key, made where it is missing (otherwise that of "
                  "the data folder)");
    c->add_option("--check", signed_folder, "Instead: are the files of this folder as signed?")
        ->excludes(file);
    c->callback([&] {
        if (!signed_folder.empty())
            code = app::check_report(signed_folder);
        else if (report.file.empty() || report.folder.empty())
            throw CLI::RequiredError("FILE and --out, or --check FOLDER,");
        else
            code = app::report(report);
    });

    app::LessonsOptions lessons;
    c = cli.add_subcommand("lessons", "Strengths, gaps and actions of all drills of a data folder");
    c->add_option("data", lessons.data, "Data folder, or a folder of .drill files")->required();
    c->add_option("--capability", lessons.capability,
                  "FIRST service number (6.5), service area (6), or a part of the words");
    c->add_option("--threat", lessons.threat, "RSIT class, or a part of its name");
    c->add_option("--year", lessons.year, "Of STARTEX (UTC)")->check(CLI::Range(1970, 9999));
    c->add_flag("--json", lessons.json, "As JSON (docs/wire.md)");
    c->callback([&] { code = app::lessons(lessons); });

    app::TrendOptions trend;
    c = cli.add_subcommand("trend", "A sheet for each team over several drills: figures, actions");
    c->add_option("files", trend.files, "Two .drill files or more")->required();
    c->add_option("-o,--out", trend.folder, "Folder to write to")->required();
    c->add_option("--team", trend.team, "Its code (all that are in two of the drills otherwise)");
    c->add_option("--language", trend.language, "en, fr, es, ar, ru or zh")->capture_default_str();
    c->add_option("--format", trend.formats, "Of html, pdf, xlsx, csv, json")
        ->capture_default_str();
    c->add_option("--key", trend.key, "Signing key (otherwise that of the data folder)");
    c->callback([&] { code = app::trend(trend); });

    app::AnnualOptions annual;
    c = cli.add_subcommand("annual", "The report over all drills of a year, without names");
    c->add_option("data", annual.data, "Data folder, or a folder of .drill files")->required();
    c->add_option("--year", annual.year, "Of STARTEX (UTC)")
        ->required()
        ->check(CLI::Range(1970, 9999));
    c->add_option("-o,--out", annual.folder, "Folder to write to")->required();
    c->add_option("--language", annual.language, "en, fr, es, ar, ru or zh")->capture_default_str();
    c->add_option("--format", annual.formats, "Of html, pdf, xlsx, csv, json")
        ->capture_default_str();
    c->add_option("--key", annual.key, "Signing key (otherwise that of the data folder)");
    c->callback([&] { code = app::annual(annual); });

    try {
        CLI11_PARSE(cli, argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "tocsin: " << error.what() << '\n';
        return 1;
    }
    return code;
}
