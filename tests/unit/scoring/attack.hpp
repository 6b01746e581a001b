// A reader of anonymous figures who does all that arithmetic can do. Knows nothing of how the
// figures were chosen.
#pragma once

#include <string>
#include <vector>

#include "scoring/report/disclosure.hpp"

namespace tocsin::scoring::testing {

// A sum that was printed: how many of these things happened (places in the list of things).
struct Printed {
    std::string name;
    std::vector<std::size_t> things;
    std::size_t happened = 0;
};

// Somebody outside, and each team with what it knows of its own things, tries to find what another
// team did: of any group of its things, or in all. Every way in which the things could have
// happened is tried, in at most `most` steps; beyond, or with 0, bounds are drawn ever closer. Also
// tried are the sums of `hidden`. What was found, in words; empty: nothing.
std::string attacked(const std::vector<Counted>& things, const std::vector<Printed>& printed,
                     const std::vector<Printed>& hidden = {}, std::size_t most = 200'000);

}  // namespace tocsin::scoring::testing
