#include "scoring/technical.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace tocsin::scoring {

namespace {

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// ASCII case folding only: option ids, numbers and indicators are ASCII by the scenario's own
// check.
std::string plain(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    std::string kept(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
    for (char& c : kept)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return kept;
}

bool matches(const std::vector<std::string>& key, const std::vector<std::string>& given) {
    if (key.size() == 1 && given.size() == 1) {
        const auto expected = number(plain(key[0])), found = number(plain(given[0]));
        if (expected && found) return *expected == *found;
    }
    std::set<std::string> expected, found;
    for (const std::string& value : key) expected.insert(plain(value));
    for (const std::string& value : given)
        if (std::string words = plain(value); !words.empty()) found.insert(std::move(words));
    return expected == found;
}

Mark mark(const Evidence& evidence, const FormField& field, const Answered* answer) {
    Mark mark;
    mark.field = field.id;
    mark.points = field.points;
    if (!answer) {
        mark.state = Mark::State::Unanswered;
        mark.earned = 0;
        return mark;
    }
    mark.at_ms = answer->latest_ms;
    mark.late = answer->late;
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
        const bool right = matches(field.key, given->second);
        mark.state = right ? Mark::State::Right : Mark::State::Wrong;
        mark.earned = right ? field.points : 0;
    }
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
            technical.marks.push_back(mark(evidence, field, answer));
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
