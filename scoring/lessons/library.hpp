// Lessons of drills: what went well, what did not, and what teams planned to do about it, with what
// became of it. One drill gives its entries; those of all drills of an installation are the
// library, searched by capability, threat and year.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/model.hpp"
#include "scoring/lessons/voices.hpp"

namespace tocsin::scoring {

enum class LessonKind { Strength, Gap, Action };
std::string_view lesson_kind_id(LessonKind kind);   // "strength"
std::string_view action_status_id(ActionStatus s);  // "under_way"
std::string_view element_id(Element element);       // "planning"

struct Lesson {
    std::string drill, title;  // id and title of the drill
    std::string scenario;      // id
    std::string date;          // of STARTEX, "2026-11-14"; empty: it never began
    int year = 0;              // of it; 0: none
    LessonKind kind{};
    std::string words;       // what was seen; of an action the issue
    std::string corrective;  // of an action
    // FIRST service numbers or free words: as it was given or, where it was not, the services of
    // the objectives that its inject or action serves.
    std::vector<std::string> capabilities;
    std::vector<std::string> threats;  // RSIT classes of the scenario, in their order
    std::string team, team_name;       // empty: of the region, or hidden
    bool hidden = false;               // the team is not for this reader
    // Of an action only.
    std::string action;  // "P3"
    std::optional<ActionStatus> status;
    std::optional<Element> element;
    std::string owner, start, end;
};

// Observations that are strengths or gaps, in their order, then the lines of all plans. Simulated
// teams learn nothing: what concerns one of them is left out.
std::vector<Lesson> lessons_of(const Voices& voices, const Scenario& scenario);

// RSIT classes that a scenario's objectives name or its questions have as their right answer, in
// the taxonomy's order.
std::vector<std::string> threats_of(const Scenario& scenario);

// Without team, owner, and whatever else says who.
Lesson without_team(Lesson lesson);

struct LessonFilter {
    std::string capability;  // "6.5"; "6" is all of 6.1 to 6.6; or a part of its words
    std::string threat;      // RSIT class, or a part of its name
    std::optional<int> year;
};
bool matches(const Lesson& lesson, const LessonFilter& filter);

// Newest drill first; inside one drill as they came.
void sort_lessons(std::vector<Lesson>& lessons);

}  // namespace tocsin::scoring
