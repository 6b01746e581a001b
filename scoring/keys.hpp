// Answers compared with keys, alike in forms and in awareness probes. Words are compared without
// regard to outer space and to the case of ASCII letters: option ids, numbers and indicators are
// ASCII by the scenario's own check.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::scoring {

std::string plain(std::string_view text);
// The finite number that the whole of `text` is, if it is one.
std::optional<double> number_in(std::string_view text);
// A key of several values is met by exactly those, in any order; one number by an equal number.
bool meets(const std::vector<std::string>& key, const std::vector<std::string>& given);

}  // namespace tocsin::scoring
