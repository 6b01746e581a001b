// R5, the trend sheet: one team over several drills, for that team alone.
#pragma once

#include <string_view>
#include <vector>

#include "scoring/lessons/trend.hpp"
#include "scoring/report/document.hpp"

namespace tocsin::scoring {

// `team` is one of trends(drills); English where `language` is none of the six.
Document trend_document(const std::vector<TrendDrill>& drills, const TeamTrend& team,
                        std::string_view language);

}  // namespace tocsin::scoring
