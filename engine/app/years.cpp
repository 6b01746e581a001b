// `tocsin trend` and `tocsin annual`: what several drills say together.
#include <iostream>
#include <memory>
#include <vector>

#include "engine/app/commands.hpp"
#include "engine/app/documents.hpp"
#include "engine/app/read_drills.hpp"
#include "engine/gateway/drill_papers.hpp"
#include "engine/store/data_folder.hpp"
#include "engine/store/event_log.hpp"
#include "engine/store/signing_key.hpp"
#include "scoring/report/products/annual.hpp"
#include "scoring/report/products/trend.hpp"

namespace tocsin::app {
namespace {

constexpr int kDone = 0, kFailed = 1, kBadInput = 2;
constexpr const char* kProgram = "tocsin " TOCSIN_VERSION;

int complain(const std::string& words, int code = kBadInput) {
    std::cerr << "tocsin: " << words << '\n';
    return code;
}

}  // namespace

int trend(const TrendOptions& options) {
    if (options.files.size() < 2) return complain("a trend needs two drill files or more");
    if (const auto unknown = unknown_format(options.formats); !unknown.empty())
        return complain(unknown);
    std::vector<std::unique_ptr<DrillPapers>> read;
    std::vector<scoring::TrendDrill> drills;
    Json origins = Json::array();
    std::string hashes;  // the head of each drill's last one
    for (const auto& file : options.files) {
        const DrillPapers& papers = *read.emplace_back(std::make_unique<DrillPapers>(file));
        drills.push_back({&papers.ledger, &papers.sheet, &papers.voices, &papers.certainty});
        origins.push_back({{"drill", papers.ledger.drill()},
                           {"records", papers.ledger.seq()},
                           {"log_hash", papers.log_hash}});
        hashes += (hashes.empty() ? "" : " ") + papers.log_hash.substr(0, 16);
    }
    std::vector<scoring::TrendDrill> ordered;
    for (const std::size_t i : scoring::in_order(drills)) ordered.push_back(drills[i]);

    const std::filesystem::path key_file =
        options.key.empty() ? signing_key_file(options.files.front()) : options.key;
    const SigningKey key = SigningKey::open_or_make(key_file);
    Written files(options.folder, options.formats);
    std::size_t written = 0;
    for (const scoring::TeamTrend& team : scoring::trends(ordered)) {
        if (!options.team.empty() && team.code != options.team) continue;
        scoring::Document document = scoring::trend_document(ordered, team, options.language);
        document.program_version = kProgram;
        document.log_hash = hashes;
        document.signature = key_fingerprint(key.public_key());
        files.put(document, "trend-" + file_name(team.code));
        ++written;
    }
    if (written == 0)
        return complain(options.team.empty()
                            ? "no team, by its code, is in two of these drills"
                            : "the team “" + options.team + "” is not in two of these drills",
                        kFailed);
    files.sign(key, {{"drills", origins}, {"log_hash", hashes}});
    return files.problem().empty() ? kDone : complain(files.problem(), kFailed);
}

int annual(const AnnualOptions& options) {
    if (const auto unknown = unknown_format(options.formats); !unknown.empty())
        return complain(unknown);
    std::vector<scoring::DrillYear> drills;
    Json origins = Json::array();
    std::size_t left_out = 0;
    for (const auto& path : drill_files(options.data)) {
        try {
            DrillPapers papers(path);
            drills.push_back(scoring::drill_year(papers.ledger, papers.sheet, papers.certainty,
                                                 std::move(papers.voices)));
            // Which drills a year had is not said by name: the hash finds a log, for who has it.
            if (drills.back().of(options.year)) origins.push_back({{"log_hash", papers.log_hash}});
        } catch (const StoreError& error) {
            complain("left out: " + path.filename().string() + ": " + error.what());
            ++left_out;
        }
    }
    const scoring::AnnualSums sums = scoring::annual_sums(drills, options.year);
    scoring::Document document = scoring::annual_document(sums, options.language);
    document.program_version = kProgram;
    const SigningKey key = SigningKey::open_or_make(
        options.key.empty() ? signing_key_file(options.data / "any.drill") : options.key);
    document.signature = key_fingerprint(key.public_key());
    Written files(options.folder, options.formats);
    files.put(document, "annual-" + std::to_string(options.year));
    files.sign(key, {{"year", options.year}, {"drills", origins}});
    if (!files.problem().empty()) return complain(files.problem(), kFailed);
    return left_out == 0 ? kDone : kFailed;
}

}  // namespace tocsin::app
