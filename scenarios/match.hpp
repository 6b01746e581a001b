// Which facts a free text carries (SCORING §2): exact indicators after defanging, or the fact's own
// regular expressions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenarios/casting.hpp"

namespace tocsin {

// The text with the usual defanging undone and case folded: hxxp → http, [.] (.) {.} [dot] (dot) →
// ".", [:] → ":", [@] (at) → "@".
std::string refanged(std::string_view text);

// The bound facts whose patterns `text` matches, in the order of the casting. An address pattern
// matches the same address; a network pattern matches the same network or an address inside it; any
// other indicator matches as a whole token.
std::vector<FactId> facts_in_text(const Casting& casting, std::string_view text);

}  // namespace tocsin
