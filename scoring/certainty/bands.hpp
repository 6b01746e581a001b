// Bands, not ranks (SCORING §5): which teams' indices cannot be told apart.
// Compared is the shrunk index (n·x + 4·μ) / (n + 4): n the team's live obligations, x its index, μ
// the mean index of the teams that have one; in each bootstrap replicate with that replicate's x
// and μ. Two teams share a band unless P(i > j) ≥ .95: the share of the replicates, of those in
// which both have an index, in which the one's is higher. Teams with fewer than 25 live obligations
// are in no band.
//
// "Not told apart" does not pass from one pair to the next, so bands overlap: a team may stand in A
// and B. Two teams share a letter exactly if they share a band. No order inside a band is shown.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "scoring/certainty/bootstrap.hpp"

namespace tocsin::scoring {

inline constexpr std::size_t kBandFrom = 25;  // live obligations
inline constexpr double kTold = .95;          // P from which two teams are told apart
inline constexpr double kPrior = 4;           // obligations' worth of the regional mean

double shrunk(double value, double mean, std::size_t obligations);

struct Banded {
    std::optional<double> shrunk;    // where the team has an index
    std::vector<std::string> bands;  // "A", "B"; empty: in no band
};
std::vector<Banded> bands(const ScoreSheet& sheet, const Bootstrap& bootstrap);

// apart[i][j]: i and j are told apart (symmetric), in the order in which letters are given: highest
// first. From the first to the last i, for each j from the last back to i that shares with i and is
// in no band with it yet: a new band of i and j, and in order every other that shares with all in
// it. Result: the bands (0 is A) of each.
std::vector<std::vector<std::size_t>> letters(const std::vector<std::vector<bool>>& apart);
// A … Z, AA, AB …
std::string letter(std::size_t band);

}  // namespace tocsin::scoring
