// The small pack of tests/fixtures, and ways to spoil it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenarios/read.hpp"

namespace tocsin::testing {

PackFiles small_pack_files();

// The small pack with the first `from` in `file` replaced; fails the test where it is not there.
PackFiles with(PackFiles files, const std::string& file, std::string_view from,
               std::string_view to);
// … in scenario.yaml.
PackFiles with(std::string_view from, std::string_view to);

// What describe() says of each problem; of the errors alone.
std::vector<std::string> told(const std::vector<Problem>& problems);
std::vector<std::string> errors(const std::vector<Problem>& problems);

// Whether some problem has all these words in its description.
bool tells(const std::vector<Problem>& problems, const std::vector<std::string>& words);

}  // namespace tocsin::testing
