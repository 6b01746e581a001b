// What all drills of an installation taught.
#include <iostream>

#include "engine/app/commands.hpp"
#include "engine/app/read_drills.hpp"
#include "engine/store/event_log.hpp"
#include "scenarios/frameworks.hpp"
#include "scoring/report/lessons_json.hpp"

namespace tocsin::app {
namespace {

std::string capabilities(const scoring::Lesson& lesson) {
    std::string all;
    for (const std::string& one : lesson.capabilities)
        all += (all.empty() ? "" : "; ") + framework_words(Framework::Services, one);
    return all.empty() ? "no capability named" : all;
}

// Two or three lines, for a terminal.
void print(const scoring::Lesson& lesson) {
    std::cout << (lesson.date.empty() ? "undated   " : lesson.date) << "  " << lesson.drill << "  "
              << scoring::lesson_kind_id(lesson.kind);
    if (!lesson.team.empty()) std::cout << "  " << lesson.team;
    std::cout << "  (" << capabilities(lesson) << ")\n    " << lesson.words << '\n';
    if (lesson.kind != scoring::LessonKind::Action) return;
    std::cout << "    → " << (lesson.corrective.empty() ? "no action named" : lesson.corrective)
              << "  [" << scoring::action_status_id(*lesson.status);
    if (!lesson.owner.empty()) std::cout << ", " << lesson.owner;
    if (!lesson.end.empty()) std::cout << ", until " << lesson.end;
    std::cout << "]\n";
}

}  // namespace

int lessons(const LessonsOptions& options) {
    std::vector<scoring::Lesson> all;
    std::vector<std::string> unreadable;
    for (const auto& path : drill_files(options.data)) {
        try {
            const ReadDrill drill = read_drill(path);
            for (auto& lesson : scoring::lessons_of(drill.voices, *drill.scenario))
                all.push_back(std::move(lesson));
        } catch (const StoreError& error) {
            unreadable.push_back(path.filename().string() + ": " + error.what());
            std::cerr << "tocsin: left out: " << unreadable.back() << '\n';
        }
    }
    scoring::sort_lessons(all);
    scoring::LessonFilter filter{options.capability, options.threat, std::nullopt};
    if (options.year) filter.year = options.year;
    if (options.json) {
        std::cout << scoring::lessons_to_json(all, filter, unreadable) << '\n';
    } else {
        std::size_t shown = 0;
        for (const scoring::Lesson& lesson : all)
            if (scoring::matches(lesson, filter)) print(lesson), ++shown;
        std::cout << shown << " of " << all.size() << " lessons\n";
    }
    return unreadable.empty() ? 0 : 1;
}

}  // namespace tocsin::app
