// What a product without names may say: nothing from which a reader who knows one team's own report
// could learn a value of another team.
//
// Rules (domain practice of statistical disclosure control): no figure over fewer than kLeastTeams
// teams; a count below kLeastCell is withheld, and so is a sum that one team makes up by more than
// kMostShare or that fewer than three teams have a part in (one of them would find another's);
// where a total would give a withheld part away, another part or the total is withheld too; a mean
// is given to the nearest kStep, and not where it would tell another's value within kLeastRange; of
// a share of teams all but the extremes, because “all” and “none” tell about each. Why something is
// withheld is not told: the reason would be information.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/ids.hpp"

namespace tocsin::scoring {

inline constexpr std::size_t kLeastTeams = 5;
inline constexpr std::size_t kLeastCell = 3;
inline constexpr double kMostShare = 0.6;
inline constexpr double kStep = 0.05;
// A mean is withheld from which a reader could tell another team’s value more closely than this.
inline constexpr double kLeastRange = 0.1;
// Rows of single teams under code names are shown from this many on.
inline constexpr std::size_t kLeastNamed = 8;

// Known to the organiser alone: whoever had it could find the team behind a code name.
using Secret = std::array<std::uint8_t, 32>;

struct CodeName {
    TeamId team;
    std::string name;  // "K7Q"
};
// One for each team, in an order drawn like the names: other names and another order for every
// drill and product. None equals one of `taken`.
std::vector<CodeName> code_names(std::size_t teams, const Secret& secret, std::string_view drill,
                                 std::string_view product, const std::vector<std::string>& taken);

// The total of a count over teams, one addend a team; empty: withheld.
std::optional<std::size_t> safe_total(std::span<const std::size_t> by_team);
// The mean of values in [0, 1], one a team, to the nearest kStep; empty: withheld.
std::optional<double> safe_mean(std::span<const double> by_team);
// The share of `of` teams for which something holds; empty: withheld.
std::optional<double> safe_share(std::size_t holds, std::size_t of);

// Parts of a whole over the same teams: parts[p][team].
struct SafeRow {
    std::vector<std::optional<std::size_t>> parts;
    std::optional<std::size_t> total;
};
// Nothing of it is withheld.
bool all_told(const SafeRow& row);
SafeRow safe_row(const std::vector<std::vector<std::size_t>>& parts);

}  // namespace tocsin::scoring
