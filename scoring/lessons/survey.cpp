#include "scoring/lessons/survey.hpp"

#include <algorithm>

#include "scoring/lessons/participation.hpp"

namespace tocsin::scoring {
namespace {

// Each answer of real people to the question.
template <class F>
void each_answer(const Voices& voices, std::string_view question, F&& use) {
    for (const auto& [person, survey] : voices.surveys) {
        if (!voices.real(survey.team)) continue;
        const auto answer = survey.answers.find(std::string(question));
        if (answer != survey.answers.end() && !answer->second.empty() &&
            !answer->second.front().empty())
            use(answer->second.front());
    }
}

}  // namespace

std::vector<SurveySum> survey_sums(const Voices& voices) {
    std::vector<SurveySum> sums;
    for (const SurveyQuestion& question : survey_questions()) {
        if (question.kind != SurveyQuestion::Kind::Agreement) continue;
        SurveySum sum;
        sum.question = &question;
        each_answer(voices, question.id, [&](const std::string& value) {
            if (value.size() != 1 || value[0] < '1' || value[0] > '5') return;
            ++sum.levels[static_cast<std::size_t>(value[0] - '1')];
            ++sum.answers;
        });
        if (sum.answers >= kLeastPeople) sums.push_back(sum);
    }
    return sums;
}

std::vector<std::string> survey_words(const Voices& voices, std::string_view question) {
    std::vector<std::string> words;
    each_answer(voices, question, [&](const std::string& value) { words.push_back(value); });
    if (words.size() < kLeastPeople) words.clear();
    std::sort(words.begin(), words.end());
    return words;
}

}  // namespace tocsin::scoring
