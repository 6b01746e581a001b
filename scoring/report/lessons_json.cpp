#include "scoring/report/lessons_json.hpp"

#include <map>
#include <nlohmann/json.hpp>

#include "scenarios/frameworks.hpp"

namespace tocsin::scoring {
namespace {

using nlohmann::ordered_json;

ordered_json named(Framework framework, const std::vector<std::string>& codes) {
    ordered_json list = ordered_json::array();
    for (const std::string& code : codes)
        list.push_back({{"id", code}, {"words", framework_words(framework, code)}});
    return list;
}

ordered_json lesson_json(const Lesson& lesson) {
    ordered_json out{{"drill", lesson.drill},
                     {"title", lesson.title},
                     {"scenario", lesson.scenario},
                     {"kind", lesson_kind_id(lesson.kind)},
                     {"words", lesson.words},
                     {"capabilities", named(Framework::Services, lesson.capabilities)},
                     {"threats", named(Framework::Rsit, lesson.threats)}};
    const auto may = [&](const char* name, const std::string& value) {
        if (!value.empty()) out[name] = value;
    };
    may("date", lesson.date);
    if (lesson.year) out["year"] = lesson.year;
    may("corrective", lesson.corrective);
    may("team", lesson.team);
    may("team_name", lesson.team_name);
    if (lesson.hidden) out["hidden"] = true;
    may("action", lesson.action);
    if (lesson.status) out["status"] = action_status_id(*lesson.status);
    if (lesson.element) out["element"] = element_id(*lesson.element);
    may("owner", lesson.owner);
    may("start", lesson.start);
    may("end", lesson.end);
    return out;
}

ordered_json counted(Framework framework, const std::map<std::string, std::size_t>& counts) {
    ordered_json list = ordered_json::array();
    for (const auto& [code, lessons] : counts)
        list.push_back(
            {{"id", code}, {"words", framework_words(framework, code)}, {"lessons", lessons}});
    return list;
}

}  // namespace

std::string lessons_to_json(const std::vector<Lesson>& all, const LessonFilter& filter,
                            const std::vector<std::string>& unreadable) {
    std::map<std::string, std::size_t> capabilities, threats;
    std::map<int, std::size_t, std::greater<>> years;
    ordered_json lessons = ordered_json::array();
    for (const Lesson& lesson : all) {
        for (const std::string& capability : lesson.capabilities) ++capabilities[capability];
        for (const std::string& threat : lesson.threats) ++threats[threat];
        if (lesson.year) ++years[lesson.year];
        if (matches(lesson, filter)) lessons.push_back(lesson_json(lesson));
    }
    ordered_json by_year = ordered_json::array();
    for (const auto& [year, count] : years) by_year.push_back({{"year", year}, {"lessons", count}});
    const ordered_json out{{"lessons", std::move(lessons)},
                           {"capabilities", counted(Framework::Services, capabilities)},
                           {"threats", counted(Framework::Rsit, threats)},
                           {"years", std::move(by_year)},
                           {"unreadable", unreadable}};
    return out.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace tocsin::scoring
