// The same teams over several drills, matched by their code: figures side by side, whether they may
// be compared at all, and what became of what they planned.
//
// Compared are two drills of one scenario in one version, in which the team played the same roles
// and was of the same size class (SCORING §6); between any others the figures stand beside each
// other and no change is given. A change counts as apart when the two 95 % intervals do not
// overlap; that is stricter than a test of the difference, and says nothing of why.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/certainty/certainty.hpp"
#include "scoring/lessons/library.hpp"
#include "scoring/lessons/voices.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

struct TrendDrill {
    const Ledger* ledger = nullptr;
    const ScoreSheet* sheet = nullptr;
    const Voices* voices = nullptr;
    const Certainty* certainty = nullptr;  // null: no intervals
};

// By the number of people who joined: 1–3, 4–6, 7 and more, as in the regional report;
// None: nobody did.
enum class SizeClass { None, Small, Middle, Large };
SizeClass size_class(std::size_t people);

// Against the drill before in which the team took part.
enum class Comparable { First, Yes, OtherScenario, OtherVersion, OtherRoles, OtherSize, NotOver };

struct TrendValue {
    std::optional<double> value;
    std::optional<Bounds> bounds;
    std::size_t n = 0;  // items that count
};

struct TrendRow {
    std::string metric;  // "C1", "FxH", "TCI" or "technical", which stands apart from the others
    std::vector<std::optional<TrendValue>> values;  // by drill; empty: not there
    // From the first to the last of the drills that may be compared with the last one; empty: there
    // are no two of them with a value.
    std::optional<double> change;
    std::size_t from = 0, to = 0;  // drills of the change
    std::optional<bool> apart;     // empty: an interval is not known
};

struct TrendAction {
    std::size_t drill = 0;  // after which it was planned
    Lesson action;
    std::vector<std::size_t> gaps, strengths;  // later drills that noted one in the same capability
};

struct TeamTrend {
    std::string code, name;                 // name as in the last drill
    std::vector<std::optional<TeamId>> in;  // by drill
    std::vector<std::size_t> people;        // by drill
    std::vector<Comparable> with_before;    // by drill; First where it did not take part
    std::vector<TrendRow> rows;
    std::vector<TrendAction> actions;
    std::size_t drills() const;
};

// The order of STARTEX; drills without one first.
std::vector<std::size_t> in_order(const std::vector<TrendDrill>& drills);

// Teams that are in at least two of the drills, by code. The drills in the order they are to be
// shown.
std::vector<TeamTrend> trends(const std::vector<TrendDrill>& drills);

}  // namespace tocsin::scoring
