// Scoring a drill of a million records, all of SCORING §5 with it, against SQLite's own library
// reading every column of every row of the same file; and what one update of EXCON's live scores
// costs with 45 teams, at the end of a drill, when it costs most.
#include <sqlite3.h>
#include <time.h>

#include <cstdio>
#include <stdexcept>
#include <vector>

#include "engine/store/drill_file.hpp"
#include "scoring/certainty/certainty.hpp"
#include "scoring/live.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/score_drill.hpp"
#include "tests/bench/swarm.hpp"

namespace tocsin::bench {
namespace {

constexpr int kRounds = 3;
constexpr std::size_t kRecords = 1'000'000;

// Of this process's processor time: machines are shared, and everything here is one thread.
double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double seconds_since(double start) {
    return cpu_seconds() - start;
}

double read_all_rows(const std::filesystem::path& path) {
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(database, "SELECT * FROM records ORDER BY seq", -1, &rows, nullptr) !=
            SQLITE_OK)
        throw std::runtime_error("bench: " + path.string() + " cannot be read");
    const double start = cpu_seconds();
    std::size_t count = 0, bytes = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        ++count;
        for (const int column : {0, 1, 2})
            bytes += static_cast<std::size_t>(sqlite3_column_int64(rows, column)) & 1;
        for (const int column : {3, 4, 5, 6}) {
            const void* value = sqlite3_column_blob(rows, column);
            bytes += value ? static_cast<std::size_t>(sqlite3_column_bytes(rows, column)) : 0;
        }
    }
    const double seconds = seconds_since(start);
    sqlite3_finalize(rows);
    sqlite3_close(database);
    if (count == 0 || bytes == 0) throw std::runtime_error("bench: no rows");
    return seconds;
}

struct Scoring {
    double read = 0, score = 0, certainty = 0;
    double all() const { return read + score + certainty; }
};

Scoring score_once(const std::filesystem::path& path, const ScoreDrill& drill) {
    Scoring times;
    double start = cpu_seconds();
    scoring::Ledger ledger(drill.scenario);
    DrillFile::open_readonly(path)->read(
        1,
        DrillFile::Reader{scoring::Ledger::needs, [&](Record&& record) { ledger.add(record); },
                          [&](std::uint64_t seq, std::int64_t at_ms) { ledger.pass(seq, at_ms); }});
    times.read = seconds_since(start);
    start = cpu_seconds();
    const scoring::ScoreSheet sheet = scoring::score(ledger, ledger.at_ms());
    times.score = seconds_since(start);
    start = cpu_seconds();
    const scoring::Certainty found = scoring::certainty(ledger, sheet);
    times.certainty = seconds_since(start);
    if (found.teams.size() != sheet.teams.size()) throw std::runtime_error("bench: no certainty");
    return times;
}

void bench_live(const std::filesystem::path& path) {
    const ScoreDrill drill = write_score_drill(path, 45, 50'000);
    scoring::Ledger ledger(drill.scenario);
    DrillFile::open_readonly(path)->read(1, [&](Record&& record) {
        if (!std::holds_alternative<DrillEnded>(record.event)) ledger.add(record);
    });
    std::vector<double> ms;
    for (int round = 0; round < 21; ++round) {
        const double start = cpu_seconds();
        const scoring::LiveScores scores = scoring::live(ledger, ledger.at_ms() + round);
        ms.push_back(seconds_since(start) * 1e3);
        if (scores.teams.size() != 45) throw std::runtime_error("bench: no live scores");
    }
    std::printf("  %-44s %8.2f ms\n", "one update of EXCON's scores, 45 teams", median(ms));
}

}  // namespace

void bench_score(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "score.drill";
    const ScoreDrill drill = write_score_drill(path, 200, kRecords);
    std::vector<double> rows, read, score, certainty, ratio;
    for (int round = 0; round < kRounds; ++round) {
        rows.push_back(read_all_rows(path));
        const Scoring times = score_once(path, drill);
        read.push_back(times.read);
        score.push_back(times.score);
        certainty.push_back(times.certainty);
        ratio.push_back(times.all() / rows.back());
    }
    std::printf(
        "\nScoring a drill of %zu records, 200 teams (processor time, medians of %d rounds)\n",
        drill.records, kRounds);
    std::printf("  %-44s %8.2f s\n", "SQLite reads all rows", median(rows));
    std::printf("  %-44s %8.2f s\n", "the log read, checked and folded", median(read));
    std::printf("  %-44s %8.2f s\n", "scores", median(score));
    std::printf("  %-44s %8.2f s\n", "intervals, bands, weights, evaluators", median(certainty));
    std::printf("  %-44s %8.1fx   goal < 10x\n", "all scoring against reading the rows",
                median(ratio));
    bench_live(folder / "live.drill");
}

}  // namespace tocsin::bench
