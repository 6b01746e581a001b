#include "scoring/certainty/judgeable.hpp"

#include <algorithm>

namespace tocsin::scoring {

namespace {

// Nothing is there to judge in a field that stands empty.
bool left_empty(const Answers& answers, const std::string& field) {
    const auto given = answers.find(field);
    return given == answers.end() ||
           std::all_of(given->second.begin(), given->second.end(),
                       [](const std::string& value) { return value.empty(); });
}

}  // namespace

std::vector<Judgeable> judgeable_answers(const Ledger& ledger) {
    std::vector<Judgeable> all;
    for (const Note& note : ledger.notes())
        if (note.kind == MessageKind::Answer && note.reply_to)
            all.push_back({{note.id, {}, {}, {}}, ledger.teams()[note.from.value].cast.code});
    return all;
}

std::vector<Judgeable> judgeable_fields(const Ledger& ledger) {
    std::vector<Judgeable> all;
    for (const Answered& answer : ledger.answers()) {
        const Inject* inject = find(ledger.scenario().injects, answer.inject);
        if (!inject || !inject->form) continue;
        for (const FormField& field : inject->form->fields)
            if (field.rubric && !left_empty(answer.answers, field.id))
                all.push_back({{{}, answer.inject, answer.team, field.id},
                               answer.inject.value + "/" + field.id});
    }
    return all;
}

}  // namespace tocsin::scoring
