#include <catch2/catch.hpp>
#include <set>

#include "scenarios/frameworks.hpp"
#include "scoring/lessons/readiness_questions.hpp"
#include "scoring/lessons/survey_questions.hpp"

using namespace tocsin;
using namespace tocsin::scoring;

namespace {

// Six texts, none empty, no two alike but for a loan.
void whole(const Six& text) {
    std::set<std::string_view> all;
    for (const char* tag : {"en", "fr", "es", "ar", "ru", "zh"}) {
        CHECK_FALSE(text.in(tag).empty());
        all.insert(text.in(tag));
    }
    CHECK(all.size() == 6);
}

}  // namespace

TEST_CASE("lessons: the survey is ten statements and two questions in six languages", "[lessons]") {
    std::set<std::string_view> ids;
    std::size_t statements = 0;
    for (const SurveyQuestion& question : survey_questions()) {
        whole(question.text);
        ids.insert(question.id);
        statements += question.kind == SurveyQuestion::Kind::Agreement;
    }
    CHECK(ids.size() == 12);
    CHECK(statements == 10);
    REQUIRE(agreement_levels().size() == 5);
    for (const AgreementLevel& level : agreement_levels()) whole(level.text);
    CHECK(agreement_levels().front().value == "1");
    CHECK(survey_question("again") != nullptr);
    CHECK(survey_question("rank") == nullptr);
}

TEST_CASE("lessons: readiness asks for every SIM3 parameter, in its order, and for nothing else",
          "[lessons]") {
    const auto parameters = framework_codes(Framework::Sim3);
    REQUIRE(readiness_questions().size() == parameters.size());
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        CHECK(readiness_questions()[i].code == parameters[i].code);
        whole(readiness_questions()[i].asks);
    }
    REQUIRE(readiness_levels().size() == 5);
    for (const Six& level : readiness_levels()) whole(level);
}
