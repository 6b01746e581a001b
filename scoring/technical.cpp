#include "scoring/technical.hpp"

#include "scoring/keys.hpp"

namespace tocsin::scoring {

namespace {

// Whether the answer to a field came late: its latest revision did, and no revision in time had the
// same.
bool came_late(const Answered& answer, const std::string& field) {
    if (!answer.latest_late) return false;
    if (!answer.in_time) return true;
    const auto now = answer.answers.find(field), then = answer.in_time->find(field);
    if (now == answer.answers.end() || then == answer.in_time->end())
        return now != answer.answers.end();
    return now->second != then->second;
}

Mark mark(const Evidence& evidence, const FormField& field, const Answered* answer,
          double late_share) {
    Mark mark;
    mark.field = field.id;
    mark.points = field.points;
    if (!answer) {
        mark.state = Mark::State::Unanswered;
        mark.earned = 0;
        return mark;
    }
    mark.at_ms = answer->latest_ms;
    mark.late = came_late(*answer, field.id);
    const auto judged = evidence.judged({{}, answer->inject, answer->team, field.id});
    mark.withheld = judged.withheld;
    mark.disputed = judged.disputed() && !judged.withheld;
    if (judged.withheld) {
        mark.state = Mark::State::Unjudged;
    } else if (judged.value()) {
        mark.state = Mark::State::Judged;
        mark.earned = field.points * *judged.value();
    } else if (const auto given = answer->answers.find(field.id);
               given == answer->answers.end() || given->second.empty()) {
        mark.state = Mark::State::Unanswered;
        mark.earned = 0;
    } else if (field.key.empty()) {
        mark.state = Mark::State::Unjudged;
    } else {
        const bool right = meets(field.key, given->second);
        mark.state = right ? Mark::State::Right : Mark::State::Wrong;
        mark.earned = right ? field.points : 0;
    }
    if (mark.late && mark.earned) *mark.earned *= late_share;
    return mark;
}

}  // namespace

Technical technical_score(const Evidence& evidence, TeamId team) {
    Technical technical;
    const Ledger& ledger = evidence.ledger();
    for (const Release& release : ledger.releases()) {
        if (release.team != team) continue;
        const Inject* inject = find(ledger.scenario().injects, release.inject);
        if (!inject || !inject->form) continue;
        const Answered* answer = ledger.answer(release.inject, team);
        if (!answer && !evidence.final()) continue;
        for (const FormField& field : inject->form->fields) {
            if (field.points <= 0 || (field.key.empty() && !field.rubric)) continue;
            technical.marks.push_back(mark(evidence, field, answer, inject->form->late_share));
            Mark& last = technical.marks.back();
            last.inject = release.inject;
            if (!last.earned) continue;
            technical.earned += *last.earned;
            technical.points += last.points;
        }
    }
    return technical;
}

}  // namespace tocsin::scoring
