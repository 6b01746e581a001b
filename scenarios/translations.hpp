// Translation files: the shape of the scenario with only its texts, merged into the model.
#pragma once

#include <string>

#include "scenarios/document.hpp"
#include "scenarios/model.hpp"
#include "scenarios/reader.hpp"

namespace tocsin {

// Merges `root`, a translation into `language`, and adds the language to the scenario. A key the
// scenario does not have is an error with the nearest that it has.
void read_translation(Reader& r, const Node& root, const std::string& language, Scenario& scenario);

}  // namespace tocsin
