// The commands that need no server: they read a pack or a drill file, say something, and are done.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>

#include "engine/app/commands.hpp"
#include "engine/exchange/tables.hpp"
#include "engine/exchange/write.hpp"
#include "engine/rehearsal/buffered_log.hpp"
#include "engine/rehearsal/rehearsal.hpp"
#include "engine/store/drill_file.hpp"
#include "engine/store/event_codec.hpp"
#include "engine/store/export.hpp"
#include "engine/store/verify.hpp"
#include "scenarios/read.hpp"
#include "scenarios/texts.hpp"
#include "scoring/report/json.hpp"
#include "scoring/score.hpp"

namespace tocsin::app {
namespace {

constexpr int kDone = 0, kFailed = 1, kBadInput = 2;

// Tells every problem on standard error; true when the pack may be used.
bool told(const Pack& pack) {
    std::size_t errors = 0, warnings = 0;
    for (const Problem& problem : pack.problems) {
        std::cerr << describe(problem) << '\n';
        ++(problem.level == Problem::Level::Error ? errors : warnings);
    }
    if (errors + warnings > 0) std::cerr << errors << " errors, " << warnings << " warnings\n";
    return pack.scenario != nullptr;
}

// A drill file read to its end, ready to be scored.
struct ScoredFile {
    std::shared_ptr<const Scenario> scenario;
    std::unique_ptr<scoring::Ledger> ledger;
    scoring::ScoreSheet sheet;
};

// `see`, if given, is called for every record in order.
ScoredFile scored(const std::filesystem::path& path,
                  const std::function<void(const Record&)>& see = nullptr) {
    const auto file = DrillFile::open_readonly(path);
    ScoredFile result;
    Pack pack = read_pack(file->pack());
    if (!pack.scenario)
        throw StoreError("the scenario inside " + path.string() + " cannot be read");
    result.scenario = pack.scenario;
    result.ledger = std::make_unique<scoring::Ledger>(result.scenario);
    DrillFile::Reader reader{
        scoring::Ledger::needs,
        [&](Record&& record) {
            result.ledger->add(record);
            if (see) see(record);
        },
        [&](std::uint64_t seq, std::int64_t at_ms) { result.ledger->pass(seq, at_ms); }};
    if (see) reader.wants = [](std::string_view, std::string_view) { return true; };
    file->read(1, reader);
    result.sheet = scoring::score(*result.ledger, result.ledger->at_ms());
    return result;
}

void write(const std::filesystem::path& path, const std::string& text) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out)
        throw std::runtime_error(path.string() +
                                 " cannot be written (is the disk full, or the folder read-only?)");
}

// One line a team, one column a metric; NA where there was no opportunity.
void print_scores(const ScoredFile& file) {
    const auto cell = [](const scoring::Figure& figure) {
        char text[16];
        if (!figure.value) return std::string("      NA");
        std::snprintf(text, sizeof text, "%8.2f", *figure.value);
        return std::string(text);
    };
    std::cout << "team        ";
    if (!file.sheet.teams.empty())
        for (const scoring::Scored& scored : file.sheet.teams.front().figures) {
            const std::string id(scored.metric->id);
            std::cout << std::string(8 - std::min<std::size_t>(8, id.size()), ' ') << id;
        }
    std::cout << "     FxH    live\n";
    for (const scoring::TeamSheet& team : file.sheet.teams) {
        std::string code = file.ledger->teams()[team.team.value].cast.code;
        code.resize(12, ' ');
        std::cout << code;
        for (const scoring::Scored& scored : team.figures) std::cout << cell(scored.figure);
        std::cout << cell(team.gated_sharing) << "  " << team.counts.live() << " of "
                  << team.counts.owed << '\n';
    }
    for (const scoring::Scored& scored : file.sheet.region)
        std::cout << "region " << scored.metric->id << cell(scored.figure) << '\n';
    if (!file.sheet.final) std::cout << "ENDEX has not been given: the figures are those so far.\n";
}

}  // namespace

int check(const std::filesystem::path& path, bool all_texts) {
    constexpr std::size_t kNamed = 5;  // texts a language lacks that are named without being asked
    const Pack pack = read_pack(path);
    if (!told(pack)) return kBadInput;
    std::cout << pack.scenario->title.original << " " << pack.scenario->version << ": "
              << pack.scenario->injects.size() << " injects, " << pack.scenario->facts.size()
              << " facts, " << pack.scenario->expectations.size() << " expectations, "
              << pack.scenario->artefacts.size() << " artefacts; no errors.\n";
    const TextCount count = count_texts(*pack.scenario);
    for (const auto& [language, lacking] : count.lacking) {
        std::cout << language << ": " << count.texts - lacking.size() << " of " << count.texts
                  << " texts\n";
        const std::size_t named = all_texts ? lacking.size() : std::min(lacking.size(), kNamed);
        for (std::size_t i = 0; i < named; ++i) std::cout << "  lacks " << lacking[i] << '\n';
        if (named < lacking.size())
            std::cout << "  and " << lacking.size() - named << " more (--verbose names them)\n";
    }
    return kDone;
}

int rehearse_pack(const RehearseOptions& options) {
    const Pack pack = read_pack(options.pack);
    if (!pack.scenario) {
        told(pack);
        return kBadInput;
    }
    const auto strategies = strategies_from(options.skill);
    if (strategies.empty()) {
        std::cerr << "tocsin: unknown skill “" << options.skill
                  << "”; allowed: good, mid, slow, spam, silent, mixed\n";
        return kBadInput;
    }
    RehearsalOptions how;
    how.teams = static_cast<int>(options.teams);
    how.seed = options.seed;
    how.strategies = strategies;
    if (options.out.empty()) {
        MemoryLog log;
        std::cout << to_text(rehearse(pack, how, log));
        return kDone;
    }
    const auto file =
        DrillFile::create(options.out, pack.files, {how.drill, pack.hash, how.utc_us});
    BufferedLog log(*file);
    const RehearsalResult result = rehearse(pack, how, log);
    log.flush();
    file->checkpoint();
    std::cout << to_text(result);
    return kDone;
}

int verify_file(const std::filesystem::path& path) {
    const VerifyReport report = verify(path);
    (report.whole ? std::cout : std::cerr) << describe(report) << '\n';
    return report.whole ? kDone : kFailed;
}

int export_tables_of(const std::filesystem::path& path, const std::filesystem::path& folder,
                     bool csv) {
    exchange::Drill drill;
    const ScoredFile file = scored(
        path, [&](const Record& record) { drill.records.push_back(record_to_json(record)); });
    drill.scenario = nlohmann::json::parse(scenario_to_json(*file.scenario));
    drill.score = nlohmann::json::parse(scoring::score_to_json(*file.ledger, file.sheet));
    const auto format = csv ? exchange::Format::Csv : exchange::Format::JsonLines;
    std::filesystem::create_directories(folder);
    for (const auto& [name, text] : exchange::files(exchange::tables(drill), drill.score, format)) {
        write(folder / name, text);
        std::cout << (folder / name).string() << '\n';
    }
    return kDone;
}

int export_events_of(const std::filesystem::path& path) {
    export_events(path, std::cout);
    std::cout.flush();
    if (!std::cout)
        throw std::runtime_error("the export was cut short: standard output cannot be written");
    return kDone;
}

int score_file(const std::filesystem::path& path, bool json) {
    const ScoredFile file = scored(path);
    if (json)
        std::cout << scoring::score_to_json(*file.ledger, file.sheet) << '\n';
    else
        print_scores(file);
    return kDone;
}

}  // namespace tocsin::app
