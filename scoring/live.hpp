// The scores while a drill runs, in the shape of the `scores` frame of docs/wire.md. What may still
// come in time is left out of every figure: nobody is shown as failing before a deadline has
// passed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/score.hpp"

namespace tocsin::scoring {

// From one team to another, in numbers of obligations; breaches in numbers of (fact, destination).
struct LiveEdge {
    TeamId from, to;
    std::size_t owed = 0;  // live and not told: open or missed
    std::size_t in_time = 0, late = 0, breach = 0;
};

// Breaches towards all: to REGION or PUBLIC.
struct WideBreach {
    TeamId from;
    Destination::Kind to{};
    std::size_t breach = 0;
};

struct LiveObligation {
    std::string id;
    TeamId from, to;
    FactId fact;
    ObligationState state{};
    std::optional<std::int64_t> due_ms;
};

struct LiveFigure {
    std::string_view metric;      // "C1", … and "FxH", "TCI"
    std::optional<double> value;  // empty: NA
    std::size_t n = 0;
};

struct LiveTeam {
    TeamId team;
    std::vector<LiveFigure> metrics;
};

struct LiveScores {
    std::vector<LiveEdge> edges;  // those with anything on them, by from, then to
    std::vector<WideBreach> wide;
    std::vector<LiveTeam> teams;
    std::vector<LiveFigure> region;
    std::vector<LiveObligation> obligations;
};

LiveScores live(const Ledger& ledger, std::int64_t now_ms);
// The same of a sheet already made.
LiveScores live(const ScoreSheet& sheet);

}  // namespace tocsin::scoring
