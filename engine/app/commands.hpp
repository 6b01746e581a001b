// The sub-commands of `tocsin`. Each returns the exit code: 0 done, 1 failed, 2 bad input (DESIGN
// §9). Words for people go to standard output, complaints to standard error.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tocsin::app {

struct ServeOptions {
    std::filesystem::path data = "data";
    std::filesystem::path web = "web-ui/dist";
    std::filesystem::path shelf = "scenarios/library";
    std::string listen = "0.0.0.0:7400";
    std::string public_url;  // empty: what the browser used
};

struct NewOptions {
    std::filesystem::path data = "data";
    std::filesystem::path pack;
    std::filesystem::path teams;  // CSV: code,name,language,time_zone,roles
    std::size_t count = 0;        // without a CSV: this many, named T1, T2, …
    std::string id, title, sponsor, contact;
    std::string url = "http://localhost:7400";
};

struct DemoOptions {
    ServeOptions serve;
    std::filesystem::path pack = "scenarios/library/flood-tide";
    double speed = 6;
    std::uint64_t seed = 1;
    std::string skill = "mixed";
};

struct RehearseOptions {
    std::filesystem::path pack;
    std::size_t teams = 8;
    std::uint64_t seed = 1;
    std::string skill = "mixed";
    std::filesystem::path out;  // empty: nothing is kept
    bool json = false;
};

struct TrendOptions {
    std::vector<std::filesystem::path> files;
    std::filesystem::path folder;
    std::string team;  // code; empty: all that are in two of them
    std::string language = "en";
    std::string formats = "html,json";
    std::filesystem::path key;  // empty: that of the data folder
};

struct AnnualOptions {
    std::filesystem::path data, folder;
    int year = 0;
    std::string language = "en";
    std::string formats = "html,json";
    std::filesystem::path key;  // empty: that of the data folder
};

struct LessonsOptions {
    std::filesystem::path data;
    std::string capability, threat;
    int year = 0;  // 0: all
    bool json = false;
};

struct ReportOptions {
    std::filesystem::path file, folder;
    std::string product = "all";
    std::string team;  // code; empty: all
    std::string language = "en";
    std::string formats = "html,json";  // of html, pdf, xlsx, csv, json
    std::filesystem::path key;          // empty: that of the data folder
};

int serve(const ServeOptions& options);
int demo(const DemoOptions& options);
int new_drill(const NewOptions& options);

int check(const std::filesystem::path& pack, bool all_texts);
int rehearse_pack(const RehearseOptions& options);
int verify_file(const std::filesystem::path& file);
int export_events_of(const std::filesystem::path& file);
// Tables into `folder`, as CSV or as JSON lines (docs/data-dictionary.md).
int export_tables_of(const std::filesystem::path& file, const std::filesystem::path& folder,
                     bool csv);
int score_file(const std::filesystem::path& file, bool json);
int lessons(const LessonsOptions& options);
int trend(const TrendOptions& options);
int annual(const AnnualOptions& options);
int report(const ReportOptions& options);
// Whether the files of a report are those that were signed.
int check_report(const std::filesystem::path& folder);

}  // namespace tocsin::app
