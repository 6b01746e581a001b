#include "engine/gateway/lesson_shelf.hpp"

#include "engine/store/drill_file.hpp"

namespace tocsin {

LessonShelf::Shelved LessonShelf::lessons(const std::vector<Wanted>& drills) {
    Shelved shelved;
    const std::lock_guard lock(mutex_);
    for (const Wanted& wanted : drills) {
        auto kept = kept_.find(wanted.drill);
        if (kept == kept_.end() || kept->second.seq != wanted.seq) {
            try {
                scoring::Voices voices;
                DrillFile::open_readonly(wanted.file)->read(1, [&](Record&& record) {
                    voices.add(record);
                });
                kept = kept_
                           .insert_or_assign(wanted.drill,
                                             Kept{wanted.seq, lessons_of(voices, *wanted.scenario)})
                           .first;
            } catch (const StoreError& error) {
                shelved.unreadable.push_back(wanted.drill + ": " + error.what());
                continue;
            }
        }
        for (const scoring::Lesson& lesson : kept->second.lessons)
            shelved.lessons.push_back(wanted.with_teams ? lesson : without_team(lesson));
    }
    sort_lessons(shelved.lessons);
    return shelved;
}

}  // namespace tocsin
