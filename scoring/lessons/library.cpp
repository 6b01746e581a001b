#include "scoring/lessons/library.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <numeric>
#include <set>
#include <tuple>

#include "scenarios/frameworks.hpp"
#include "scenarios/labels.hpp"
#include "scoring/report/formats.hpp"

namespace tocsin::scoring {
namespace {

std::string small(std::string_view text) {
    std::string made(text);
    for (char& c : made) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return made;
}

bool inside(std::string_view part, std::string_view whole) {
    return small(whole).find(small(part)) != std::string::npos;
}

std::vector<std::string> services_of(const Scenario& scenario,
                                     const std::vector<ObjectiveId>& objectives) {
    std::set<std::string> all;
    for (const ObjectiveId& id : objectives)
        if (const Objective* objective = find(scenario.objectives, id))
            all.insert(objective->services.begin(), objective->services.end());
    return {all.begin(), all.end()};
}

// What every entry of a drill has.
Lesson entry(const Voices& voices, const std::vector<std::string>& threats,
             std::optional<TeamId> team) {
    Lesson made;
    made.drill = voices.drill;
    made.title = voices.title;
    made.scenario = voices.scenario;
    made.threats = threats;
    if (voices.started_utc_us) {
        made.date = utc_date(*voices.started_utc_us).substr(0, 10);
        made.year = std::atoi(made.date.c_str());
    }
    if (team) {
        made.team = voices.teams[team->value].code;
        made.team_name = voices.teams[team->value].name;
    }
    return made;
}

}  // namespace

std::string_view lesson_kind_id(LessonKind kind) {
    constexpr std::string_view kIds[] = {"strength", "gap", "action"};
    return kIds[static_cast<std::size_t>(kind)];
}
std::string_view action_status_id(ActionStatus status) {
    constexpr std::string_view kIds[] = {"open", "under_way", "done", "dropped"};
    return kIds[static_cast<std::size_t>(status)];
}
std::string_view element_id(Element element) {
    constexpr std::string_view kIds[] = {"planning", "organization", "equipment", "training",
                                         "exercises"};
    return kIds[static_cast<std::size_t>(element)];
}

std::vector<std::string> threats_of(const Scenario& scenario) {
    std::set<std::string> classes;
    for (const Objective& objective : scenario.objectives)
        classes.insert(objective.rsit.begin(), objective.rsit.end());
    for (const Inject& inject : scenario.injects)
        if (inject.form)
            for (const FormField& field : inject.form->fields)
                if (field.kind == "rsit") classes.insert(field.key.begin(), field.key.end());
    std::vector<std::string> ordered;
    for (const RsitClass& known : rsit_classes())
        if (classes.contains(std::string(known.id))) ordered.emplace_back(known.id);
    return ordered;
}

std::vector<Lesson> lessons_of(const Voices& voices, const Scenario& scenario) {
    const std::vector<std::string> threats = threats_of(scenario);
    std::vector<Lesson> lessons;
    for (const Observed& observed : voices.observations) {
        if (observed.kind == ObservationKind::Note) continue;
        if (observed.team && !voices.real(*observed.team)) continue;
        Lesson made = entry(voices, threats, observed.team);
        made.kind =
            observed.kind == ObservationKind::Strength ? LessonKind::Strength : LessonKind::Gap;
        made.words = observed.words;
        const Inject* inject = observed.inject ? find(scenario.injects, *observed.inject) : nullptr;
        if (!observed.capability.empty())
            made.capabilities = {observed.capability};
        else if (inject)
            made.capabilities = services_of(scenario, inject->objectives);
        lessons.push_back(std::move(made));
    }
    for (const PlannedAction& action : voices.actions) {
        const ActionPlanned& line = action.line;
        if (!voices.real(line.team)) continue;
        Lesson made = entry(voices, threats, line.team);
        made.kind = LessonKind::Action;
        made.words = line.issue;
        made.corrective = line.corrective;
        if (!line.capability.empty())
            made.capabilities = {line.capability};
        else if (line.objective)
            made.capabilities = services_of(scenario, {*line.objective});
        made.action = line.action.value;
        made.status = line.status;
        made.element = line.element;
        made.owner = line.owner;
        made.start = line.start;
        made.end = line.end;
        lessons.push_back(std::move(made));
    }
    return lessons;
}

Lesson without_team(Lesson lesson) {
    lesson.hidden = !lesson.team.empty();
    lesson.team.clear();
    lesson.team_name.clear();
    lesson.owner.clear();
    return lesson;
}

bool matches(const Lesson& lesson, const LessonFilter& filter) {
    if (filter.year && lesson.year != *filter.year) return false;
    if (!filter.threat.empty() &&
        std::none_of(lesson.threats.begin(), lesson.threats.end(), [&](const std::string& threat) {
            return inside(filter.threat, threat) ||
                   inside(filter.threat, framework_code_name(Framework::Rsit, threat));
        }))
        return false;
    if (filter.capability.empty()) return true;
    // A number is meant as a number: "6.1" is not "16.1", and no word has it inside.
    const bool number = std::isdigit(static_cast<unsigned char>(filter.capability.front())) != 0;
    return std::any_of(
        lesson.capabilities.begin(), lesson.capabilities.end(), [&](const std::string& capability) {
            if (number)
                return capability == filter.capability ||
                       capability.starts_with(filter.capability + ".");
            return inside(filter.capability, framework_words(Framework::Services, capability));
        });
}

void sort_lessons(std::vector<Lesson>& lessons) {
    std::vector<std::size_t> order(lessons.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
        const Lesson &a = lessons[i], &b = lessons[j];
        if (a.date != b.date) return a.date > b.date;
        return std::tie(a.drill, i) < std::tie(b.drill, j);
    });
    std::vector<Lesson> sorted;
    for (const std::size_t i : order) sorted.push_back(std::move(lessons[i]));
    lessons = std::move(sorted);
}

}  // namespace tocsin::scoring
