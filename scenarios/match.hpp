// Which facts a free text carries (SCORING §2): exact indicators after defanging, or the fact's own
// regular expressions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/casting.hpp"

namespace tocsin {

// The bound facts whose patterns `text` matches, in the order of the casting. An address pattern
// matches the same address; a network pattern the same network or an address inside it; any other
// indicator a whole token. The copies of a `per` fact share their patterns, so a text that matches
// them carries the copies whose team code it names, and all copies where it names none.
std::vector<FactId> facts_in_text(const Casting& casting, std::string_view text);

// The same for a message, where sender and receivers tell which copy is meant when the text names
// none: the sender's own, else those of the receivers. `to` is empty for REGION and PUBLIC, to
// whom every copy goes.
std::vector<FactId> facts_in_text(const Casting& casting, std::string_view text,
                                  std::optional<TeamId> from, const TeamSet& to);

}  // namespace tocsin
