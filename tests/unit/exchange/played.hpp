// Drills that simulated teams played, with their scores: what the exchange starts from.
#pragma once

#include <filesystem>
#include <memory>

#include "engine/exchange/tables.hpp"
#include "engine/rehearsal/rehearsal.hpp"
#include "engine/store/event_codec.hpp"
#include "scenarios/read.hpp"
#include "scoring/report/json.hpp"

namespace tocsin::testing {

inline exchange::Drill played(const std::filesystem::path& folder, int teams, std::uint64_t seed) {
    const Pack pack = read_pack(std::filesystem::path(TOCSIN_SOURCE_DIR) / folder);
    MemoryLog log;
    RehearsalOptions options;
    options.teams = teams;
    options.seed = seed;
    options.strategies = strategies_from("mixed");
    rehearse(pack, options, log);
    exchange::Drill drill;
    scoring::Ledger ledger(pack.scenario);
    log.read(1, [&](Record&& record) {
        ledger.add(record);
        drill.records.push_back(record_to_json(record));
    });
    drill.scenario = nlohmann::json::parse(scenario_to_json(*pack.scenario));
    drill.score = nlohmann::json::parse(
        scoring::score_to_json(ledger, scoring::score(ledger, ledger.at_ms())));
    return drill;
}

inline exchange::Drill small_drill(int teams, std::uint64_t seed) {
    return played("tests/fixtures/small-pack", teams, seed);
}

inline exchange::Drill flood_drill(int teams, std::uint64_t seed) {
    return played("scenarios/library/flood-tide", teams, seed);
}

}  // namespace tocsin::testing
