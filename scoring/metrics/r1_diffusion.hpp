// R1, diffusion (SCORING §4): how far and how fast facts reach those who need them, as a network
// and not by one sender. Definition: per fact, over N'(f) = its needers not seeded by an inject:
// D(f) = Σ u(k_j(f) − t0; 20, 60 min) / |N'|, t0 = the first seed held; the figure is the mean over
// facts. With each fact: t50, t90 (time after t0 until half, and nine tenths, of N' held it) and
// reach (the share of N' that did). Plain drill time: no team's credited time is left out, for a
// region has none. Range [0, 1]; 1 is best. NA: no fact was seeded that somebody else needs. Before
// ENDEX a needer counts once it holds the fact or 60 min have passed.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure diffusion(const Evidence& evidence);

// What the curve of one fact is drawn from.
struct Spread {
    std::size_t fact = 0;
    std::optional<std::int64_t> t0_ms;           // drill time; empty: never seeded
    std::size_t needers = 0;                     // |N'|
    std::vector<std::int64_t> reached_ms;        // after t0, ascending
    std::optional<std::int64_t> t50_ms, t90_ms;  // after t0; empty: not reached

    double reach() const {
        return needers == 0 ? 0
                            : static_cast<double>(reached_ms.size()) / static_cast<double>(needers);
    }
};
std::vector<Spread> spreads(const Evidence& evidence);

}  // namespace tocsin::scoring
