// The routes that belong to no single drill.
#include "engine/gateway/api_lessons.hpp"

#include <charconv>
#include <set>

#include "engine/gateway/api.hpp"
#include "engine/gateway/wire_json.hpp"
#include "scenarios/frameworks.hpp"
#include "scoring/lessons/readiness_questions.hpp"
#include "scoring/lessons/survey_questions.hpp"
#include "scoring/report/lessons_json.hpp"

namespace tocsin {
namespace {

json survey_json(std::string_view language) {
    json options = json::array();
    for (const scoring::AgreementLevel& level : scoring::agreement_levels())
        options.push_back({{"value", level.value}, {"text", level.text.in(language)}});
    json survey = json::array();
    for (const scoring::SurveyQuestion& question : scoring::survey_questions()) {
        const bool agreement = question.kind == scoring::SurveyQuestion::Kind::Agreement;
        survey.push_back({{"id", question.id},
                          {"kind", agreement ? "agreement" : "text"},
                          {"text", question.text.in(language)},
                          {"options", agreement ? options : json::array()}});
    }
    return survey;
}

json readiness_json(std::string_view language) {
    json levels = json::array();
    for (const scoring::Six& level : scoring::readiness_levels())
        levels.push_back(level.in(language));
    json readiness = json::array();
    for (const scoring::ReadinessQuestion& question : scoring::readiness_questions())
        readiness.push_back({{"code", question.code},
                             {"name", framework_code_name(Framework::Sim3, question.code)},
                             {"asks", question.asks.in(language)},
                             {"levels", levels}});
    return readiness;
}

}  // namespace

HttpResponse debrief_questions(const HttpRequest& request) {
    const std::string language = request.parameter("language").value_or("en");
    json services = json::array();
    for (const FrameworkCode& service : framework_codes(Framework::Services))
        services.push_back({{"number", service.code}, {"name", service.name}});
    return json_response(200, dump({{"survey", survey_json(language)},
                                    {"readiness", readiness_json(language)},
                                    {"services", std::move(services)}}));
}

// Who runs a drill here learns from all of them; which team it was stays with those who ran that
// drill.
boost::asio::awaitable<HttpResponse> Api::lessons(HttpRequest request) {
    std::set<std::string> run;
    for (const Admission::Found& found : parts_.admission.sessions(request))
        if (found.access == Access::Excon) run.insert(found.session.drill);
    if (run.empty())
        co_return error_response(401, "not_allowed",
                                 "The lessons are for those who run drills. Open your EXCON link "
                                 "on this device, then come back.");
    scoring::LessonFilter filter{request.parameter("capability").value_or(""),
                                 request.parameter("threat").value_or(""), std::nullopt};
    if (const auto year = request.parameter("year"); year && !year->empty()) {
        int number = 0;
        const auto read = std::from_chars(year->data(), year->data() + year->size(), number);
        if (read.ec != std::errc() || read.ptr != year->data() + year->size())
            co_return error_response(400, "invalid", "A year is a number, as in ?year=2026.");
        filter.year = number;
    }
    std::vector<LessonShelf::Wanted> wanted;
    for (const auto& [id, drill] : parts_.drills.all())
        wanted.push_back(
            {id, drill.file, drill.scenario, drill.host->state().seq, run.contains(id)});
    std::function<HttpResponse()> work = [shelf = shelf_, wanted = std::move(wanted),
                                          filter = std::move(filter)] {
        const LessonShelf::Shelved found = shelf->lessons(wanted);
        HttpResponse response =
            json_response(200, lessons_to_json(found.lessons, filter, found.unreadable));
        response.headers.emplace_back("Cache-Control", "no-store");
        return response;
    };
    co_return co_await on_pool(std::move(work));
}

}  // namespace tocsin
