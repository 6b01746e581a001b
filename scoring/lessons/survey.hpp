// What participants answered after the drill, summed up: never one answer with who gave it. Nothing
// over fewer than kLeastPeople answers (participation.hpp); answers of simulated teams do not
// count.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/lessons/survey_questions.hpp"
#include "scoring/lessons/voices.hpp"

namespace tocsin::scoring {

struct SurveySum {
    const SurveyQuestion* question = nullptr;
    std::array<std::size_t, 5> levels{};  // how many chose 1, 2, … 5
    std::size_t answers = 0;              // of this question
    std::size_t agree() const { return levels[3] + levels[4]; }
};

// The agreement questions that at least kLeastPeople answered, in their order. Values that are no
// level are passed over. What people wrote in their own words is not in it: a sentence can name its
// writer.
std::vector<SurveySum> survey_sums(const Voices& voices);

// Answers to a question in their own words, for the organiser alone: without team or name, sorted,
// so that their order tells nothing; none where fewer than kLeastPeople wrote something.
std::vector<std::string> survey_words(const Voices& voices, std::string_view question);

}  // namespace tocsin::scoring
