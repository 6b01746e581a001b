// "Did you mean …": the known name closest to a mistyped one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tocsin {

// Insertions, deletions, substitutions and swaps of neighbours between two names, case ignored.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The closest of `known`, or "" where none is close: at most a third of its letters differ.
std::string nearest(std::string_view name, const std::vector<std::string>& known);

}  // namespace tocsin
