#include "scoring/report/chronicle.hpp"

namespace tocsin::scoring {

const std::string& Chronicle::outcome(const DecisionId& decision) const {
    static const std::string none;
    const auto found = outcomes.find(decision);
    return found == outcomes.end() ? none : found->second;
}

std::size_t Chronicle::participant_count() const {
    std::size_t number = 0;
    for (const auto& [team, people] : participants) number += people.size();
    return number;
}

void Chronicle::add(const Record& record) {
    links.add(record);
    const auto judged = [&](const std::string& by) {
        if (!by.empty()) ++judgements[by];
    };
    if (const auto* created = std::get_if<DrillCreated>(&record.event)) {
        pack_hash = created->pack_hash;
        sponsor = created->sponsor;
        contact = created->contact;
    } else if (const auto* joined = std::get_if<ParticipantJoined>(&record.event)) {
        if (!ended) participants[joined->team].insert(joined->participant);
    } else if (std::holds_alternative<DrillEnded>(record.event)) {
        ended = true;
    } else if (const auto* paused = std::get_if<DrillPaused>(&record.event)) {
        ++(paused->reason == PauseReason::Restart ? restarts : pauses);
    } else if (const auto* extended = std::get_if<TimeExtended>(&record.event)) {
        if (extended->by_ms > 0) ++extensions;  // what is taken back was given all the same
    } else if (std::holds_alternative<AdHocWritten>(record.event)) {
        ++ad_hoc;
    } else if (std::holds_alternative<InjectSkipped>(record.event)) {
        ++skipped;
    } else if (std::holds_alternative<InjectRescheduled>(record.event)) {
        ++moved;
    } else if (const auto* released = std::get_if<InjectReleased>(&record.event)) {
        repeated += released->cause == ReleaseCause::Repeat;
    } else if (const auto* credited = std::get_if<ClockCredited>(&record.event)) {
        granted.push_back({credited->team, credited->from_ms, credited->to_ms, credited->reason});
    } else if (const auto* response = std::get_if<ResponseJudged>(&record.event)) {
        judged(response->judge);
    } else if (const auto* answer = std::get_if<AnswerJudged>(&record.event)) {
        judged(answer->judge);
    } else if (const auto* carry = std::get_if<CarryJudged>(&record.event)) {
        judged(carry->judge);
    } else if (const auto* closed = std::get_if<DecisionClosed>(&record.event)) {
        outcomes.emplace(closed->decision, closed->option);  // the first close counts
    }
}

}  // namespace tocsin::scoring
