// The annual report: all drills of a year without names, for everybody who took part.
#pragma once

#include <string_view>

#include "scoring/lessons/annual.hpp"
#include "scoring/report/document.hpp"

namespace tocsin::scoring {

// English where `language` is none of the six.
Document annual_document(const AnnualSums& sums, std::string_view language);

}  // namespace tocsin::scoring
