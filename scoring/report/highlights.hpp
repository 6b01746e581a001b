// Strengths and actions, chosen from the evidence by stated rules and by nothing else: every
// sentence is a count of items, with the items it rests on.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "scoring/report/desk.hpp"

namespace tocsin::scoring {

// What can be said, in the order of texts::Highlights.
enum class Remark {
    InTime,
    Needed,
    Clean,
    Labelled,
    Answered,
    Right,
    Never,
    Late,
    Breaches,
    Unlabelled,
    Unneeded,
    Unanswered,
    Wrong,
    Figure,  // of the region, by its name
    Count_
};

// What one team did, counted once for all products.
struct Tally {
    // Obligations that count; `untold`: those that are late or never, but may not be told apart.
    std::size_t in_time = 0, late = 0, never = 0, untold = 0;
    std::size_t owed() const { return in_time + late + never + untold; }
    double late_loss = 0, never_loss = 0;      // of C1: Σ w(1 − u)/Σ w
    std::size_t needed = 0, unneeded = 0;      // deliveries to teams and REGION
    std::size_t delivered = 0, breached = 0;   // (fact, destination), PUBLIC too
    std::size_t labelled = 0, bare = 0;        // messages with facts
    std::size_t answered = 0, unanswered = 0;  // requests that count, answered in time or not
    double breach_loss = 0, bare_loss = 0, request_loss = 0, precision_loss = 0;
    double earned = 0, points = 0;  // technical
};
Tally tally(const Desk& desk, TeamId team);

struct Highlight {
    Remark remark{};
    std::string words;     // the sentence
    std::string evidence;  // the items it rests on, at most three: "F12 → XM, F20 → REGION (M12)"
};

struct Highlights {
    std::vector<Highlight> strengths, actions;  // at most three each, best and dearest first
    bool region = false;
};
Highlights highlights(const Desk& desk, TeamId team);
// Over all teams, from counts that are fit to be published (anonymity.hpp) and from the figures
// that regional.hpp prints; no items.
Highlights regional_highlights(const Desk& desk);

// As lists with the rules below; for a document.
std::vector<Block> strengths_blocks(const Desk& desk, const Highlights& highlights);
std::vector<Block> actions_blocks(const Desk& desk, const Highlights& highlights);

}  // namespace tocsin::scoring
