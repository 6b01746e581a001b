#include "engine/gateway/history.hpp"

#include <algorithm>
#include <type_traits>
#include <unordered_set>

namespace tocsin {
namespace {

std::string number(std::size_t n) {
    return std::to_string(n);
}
std::string draft(const InjectId& inject, TeamId team) {
    return "draft/" + inject.value + '/' + number(team.value);
}
std::string receipt(const ReceiptNoted& e, std::string_view kind) {
    return "receipt/" + std::string(kind) + '/' + number(static_cast<std::size_t>(e.item)) + '/' +
           e.id + '/' + number(e.participant.value);
}

struct Subject {
    std::string operator()(const DrillPaused&) const { return "pause"; }
    std::string operator()(const DrillResumed&) const { return "pause"; }
    std::string operator()(const SpeedChanged&) const { return "speed"; }
    std::string operator()(const ClockMarked&) const { return "mark"; }
    std::string operator()(const InjectHeld& e) const { return "hold/" + e.inject.value; }
    std::string operator()(const InjectUnheld& e) const { return "hold/" + e.inject.value; }
    std::string operator()(const InjectRescheduled& e) const { return "plan/" + e.inject.value; }
    std::string operator()(const FlagSet& e) const { return "flag/" + e.flag; }
    std::string operator()(const ReceiptNoted& e) const {
        return receipt(e, e.receipt == ReceiptKind::Opened ? "opened" : "delivered");
    }
    std::string operator()(const ConnectionChanged& e) const {
        return "line/" + number(e.participant.value);
    }
    std::string operator()(const TestSent&) const { return "test"; }
    std::string operator()(const TestSeen& e) const {
        return "seen/" + number(e.participant.value);
    }
    std::string operator()(const TlpWarningsSet&) const { return "warnings"; }
    std::string operator()(const TeamChanged& e) const { return "team/" + number(e.team.value); }
    std::string operator()(const DraftSaved& e) const { return draft(e.inject, e.team); }
    std::string operator()(const ResponseJudged& e) const {
        return "judged/" + e.inject.value + '/' + number(e.team.value) + '/' + e.field + '/' +
               e.judge;
    }
    std::string operator()(const AnswerJudged& e) const {
        return "answer/" + e.message.value + '/' + e.judge;
    }
    std::string operator()(const CarryJudged& e) const {
        return "carry/" + e.message.value + '/' + e.fact.value;
    }
    std::string operator()(const StandInNamed& e) const {
        return "stand_in/" + e.decision.value + '/' + number(e.team.value);
    }
    std::string operator()(const VoteCast& e) const {
        return "vote/" + e.decision.value + '/' + number(e.team.value);
    }
    std::string operator()(const ActionPlanned& e) const { return "action/" + e.action.value; }
    std::string operator()(const ActionRemoved& e) const { return "action/" + e.action.value; }
    std::string operator()(const NoteKept& e) const { return "note/" + e.note.value; }
    template <class Other>
    std::string operator()(const Other&) const {
        return {};
    }
};

}  // namespace

std::string supersedes(const Event& event) {
    return std::visit(Subject{}, event);
}

std::string settles(const Event& event) {
    if (const auto* response = std::get_if<ResponseSubmitted>(&event))
        return draft(response->inject, response->team);
    if (const auto* noted = std::get_if<ReceiptNoted>(&event))
        if (noted->receipt == ReceiptKind::Opened) return receipt(*noted, "delivered");
    return {};
}

std::vector<const Record*> shortest(const std::vector<const Record*>& records) {
    std::vector<const Record*> kept;
    std::unordered_set<std::string> told;
    for (auto it = records.rbegin(); it != records.rend(); ++it) {
        const std::string subject = supersedes((*it)->event);
        if (!subject.empty() && !told.insert(subject).second) continue;
        if (std::string settled = settles((*it)->event); !settled.empty())
            told.insert(std::move(settled));
        kept.push_back(*it);
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

}  // namespace tocsin
