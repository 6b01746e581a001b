// `tocsin trend` and `tocsin annual`: what several drills say together.
#include <iostream>
#include <memory>
#include <vector>

#include "engine/app/commands.hpp"
#include "engine/app/documents.hpp"
#include "engine/app/read_drills.hpp"
#include "engine/gateway/drill_papers.hpp"
#include "engine/store/event_log.hpp"
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
    std::string hashes;  // the head of each drill's last one
    for (const auto& file : options.files) {
        const DrillPapers& papers = *read.emplace_back(std::make_unique<DrillPapers>(file));
        drills.push_back({&papers.ledger, &papers.sheet, &papers.voices, &papers.certainty});
        hashes += (hashes.empty() ? "" : " ") + papers.log_hash.substr(0, 16);
    }
    std::vector<scoring::TrendDrill> ordered;
    for (const std::size_t i : scoring::in_order(drills)) ordered.push_back(drills[i]);

    std::size_t written = 0;
    std::string problem;
    for (const scoring::TeamTrend& team : scoring::trends(ordered)) {
        if (!options.team.empty() && team.code != options.team) continue;
        scoring::Document document = scoring::trend_document(ordered, team, options.language);
        document.program_version = kProgram;
        document.log_hash = hashes;
        const std::string failed = write_document(document, options.folder,
                                                  "trend-" + file_name(team.code), options.formats);
        if (!failed.empty()) problem = failed;
        ++written;
    }
    if (written == 0)
        return complain(options.team.empty()
                            ? "no team, by its code, is in two of these drills"
                            : "the team “" + options.team + "” is not in two of these drills",
                        kFailed);
    return problem.empty() ? kDone : complain(problem, kFailed);
}

int annual(const AnnualOptions& options) {
    if (const auto unknown = unknown_format(options.formats); !unknown.empty())
        return complain(unknown);
    std::vector<scoring::DrillYear> drills;
    std::size_t left_out = 0;
    for (const auto& path : drill_files(options.data)) {
        try {
            DrillPapers papers(path);
            drills.push_back(scoring::drill_year(papers.ledger, papers.sheet, papers.certainty,
                                                 std::move(papers.voices)));
        } catch (const StoreError& error) {
            complain("left out: " + path.filename().string() + ": " + error.what());
            ++left_out;
        }
    }
    const scoring::AnnualSums sums = scoring::annual_sums(drills, options.year);
    scoring::Document document = scoring::annual_document(sums, options.language);
    document.program_version = kProgram;
    const std::string problem = write_document(
        document, options.folder, "annual-" + std::to_string(options.year), options.formats);
    if (!problem.empty()) return complain(problem, kFailed);
    return left_out == 0 ? kDone : kFailed;
}

}  // namespace tocsin::app
