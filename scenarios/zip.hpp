// Archives through libzip, with the suspicion that a file from a stranger deserves.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenarios/read.hpp"

namespace tocsin {

// The files of an archive. Links, encrypted and repeated entries, more than the pack's bounds and
// archives that are broken are errors; sizes are counted while unpacking, never believed.
PackFiles unzip(std::string_view bytes, const std::string& name, std::vector<Problem>& problems);

}  // namespace tocsin
