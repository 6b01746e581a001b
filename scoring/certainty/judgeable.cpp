#include "scoring/certainty/judgeable.hpp"

namespace tocsin::scoring {

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
            if (field.rubric)
                all.push_back({{{}, answer.inject, answer.team, field.id},
                               answer.inject.value + "/" + field.id});
    }
    return all;
}

}  // namespace tocsin::scoring
