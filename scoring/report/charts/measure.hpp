// How much room words take in a picture that nobody has laid out yet. An estimate from the class of
// each character, on the wide side of what the system fonts of the reports need, so that a label
// cut to its room stays inside it.
#pragma once

#include <string>
#include <string_view>

namespace tocsin::scoring::charts {

// Words as they may stand in a picture: broken UTF-8 becomes U+FFFD; control characters, characters
// that XML forbids and marks that would turn the direction of what follows are dropped.
std::string clean(std::string_view words);

// In units of the picture. `words` must be clean.
double width_of(std::string_view words, double size, bool bold = false);

// `words`, cut with an ellipsis where they are wider than `room`; empty where not even that fits.
std::string fit(std::string_view words, double room, double size, bool bold = false);

// Whether any character is of a script that runs from right to left.
bool has_right_to_left(std::string_view words);

}  // namespace tocsin::scoring::charts
