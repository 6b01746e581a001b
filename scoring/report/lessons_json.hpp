// The lessons library as JSON, for the page and for `tocsin lessons --json`.
#pragma once

#include <string>
#include <vector>

#include "scoring/lessons/library.hpp"

namespace tocsin::scoring {

// {lessons: [those that match, in the order given], capabilities, threats: [{id, words, lessons}],
// years: [{year, lessons}], unreadable: [words]}: the three lists count all entries, so that a
// page can offer them to choose from. Absent fields of a lesson are left out.
std::string lessons_to_json(const std::vector<Lesson>& all, const LessonFilter& filter,
                            const std::vector<std::string>& unreadable);

}  // namespace tocsin::scoring
