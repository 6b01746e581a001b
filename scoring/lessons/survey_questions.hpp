// What participants are asked after ENDEX: ten statements to agree with or not, and two questions
// in their own words. The answers never enter a score; only sums of five people or more are shown.
#pragma once

#include <span>
#include <string_view>

#include "scoring/lessons/six.hpp"

namespace tocsin::scoring {

struct SurveyQuestion {
    enum class Kind { Agreement, Text };
    std::string_view id;  // of the answer in the log; never used anew for another question
    Kind kind = Kind::Agreement;
    Six text;
};
std::span<const SurveyQuestion> survey_questions();
const SurveyQuestion* survey_question(std::string_view id);

// How far somebody agrees: "1" (not at all) to "5" (fully). The value is what is logged.
struct AgreementLevel {
    std::string_view value;
    Six text;
};
std::span<const AgreementLevel> agreement_levels();

}  // namespace tocsin::scoring
