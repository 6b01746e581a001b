// The parts of decide, by who asks. One overload per command; decide.cpp has the table of who may
// ask at all.
#pragma once

#include <string>
#include <utility>

#include "engine/core/decide.hpp"

namespace tocsin::deciding {

struct Asked {
    const State& state;
    const Actor& actor;
    std::int64_t now_ms;
};

template <class... Part>
Rejection reject(Rejection::Code code, std::string_view words, const Part&... parts) {
    return {code, Sentence(words, parts...)};
}
template <class... E>
std::vector<Event> events(E&&... event) {
    return {Event{std::forward<E>(event)}...};
}

// At most `bytes` of a text, cut between characters: half a character is no UTF-8, and would not
// come back from the log as it went in.
inline std::string clipped(const std::string& text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
    return text.substr(0, bytes);
}

// Longest texts accepted, in bytes of UTF-8.
inline constexpr std::size_t kMaxName = 80, kMaxSubject = 200, kMaxBody = 10'000,
                             kMaxAnswer = 8'192, kMaxTold = 2'000;
inline constexpr std::size_t kMaxCards = 20, kMaxIndicators = 50, kMaxDestinations = 64;

// The drill's own life (decide_drill.cpp).
Outcome on(const Asked&, const CreateDrill&);
Outcome on(const Asked&, const EnrolTeam&);
Outcome on(const Asked&, const ChangeTeam&);
Outcome on(const Asked&, const OpenLobby&);
Outcome on(const Asked&, const SendTest&);
Outcome on(const Asked&, const ConfirmTest&);
Outcome on(const Asked&, const SetTlpWarnings&);
Outcome on(const Asked&, const StartDrill&);
Outcome on(const Asked&, const PauseDrill&);
Outcome on(const Asked&, const ResumeDrill&);
Outcome on(const Asked&, const SetSpeed&);
Outcome on(const Asked&, const EndDrill&);
Outcome on(const Asked&, const JoinTeam&);
Outcome on(const Asked&, const ChangeConnection&);
Outcome on(const Asked&, const Tick&);
Outcome on(const Asked&, const Recover&);
Outcome on(const Asked&, const PauseForDisk&);

// EXCON's hand on injects and on the record (decide_excon.cpp).
Outcome on(const Asked&, const ReleaseInject&);
Outcome on(const Asked&, const HoldInject&);
Outcome on(const Asked&, const UnholdInject&);
Outcome on(const Asked&, const SkipInject&);
Outcome on(const Asked&, const RepeatInject&);
Outcome on(const Asked&, const RescheduleInject&);
Outcome on(const Asked&, const ExtendTime&);
Outcome on(const Asked&, const SendAdHoc&);
Outcome on(const Asked&, const SetFlag&);
Outcome on(const Asked&, const CreditClock&);
Outcome on(const Asked&, const NoteObservation&);
Outcome on(const Asked&, const TellControl&);
Outcome on(const Asked&, const JudgeResponse&);
Outcome on(const Asked&, const JudgeAnswer&);
Outcome on(const Asked&, const JudgeCarry&);
Outcome on(const Asked&, const SendAsPersona&);

// After the drill: judgements again, contests, ratings, plans, what people say of it
// (decide_debrief.cpp).
Outcome on(const Asked&, const ReopenJudgement&);
Outcome on(const Asked&, const RateObjective&);
Outcome on(const Asked&, const OpenContests&);
Outcome on(const Asked&, const CloseContests&);
Outcome on(const Asked&, const AnswerContest&);
Outcome on(const Asked&, const ContestItem&);
Outcome on(const Asked&, const PlanAction&);
Outcome on(const Asked&, const RemoveAction&);
Outcome on(const Asked&, const StateReadiness&);
Outcome on(const Asked&, const AnswerSurvey&);
Outcome on(const Asked&, const StateProfile&);

// What a team does (decide_team.cpp, decide_message.cpp, decide_notes.cpp).
Outcome on(const Asked&, const NoteReceipt&);
Outcome on(const Asked&, const SaveDraft&);
Outcome on(const Asked&, const SubmitResponse&);
Outcome on(const Asked&, const SendMessage&);
Outcome on(const Asked&, const GrantConsent&);
Outcome on(const Asked&, const CastVote&);
Outcome on(const Asked&, const NameStandIn&);
Outcome on(const Asked&, const PerformTask&);
Outcome on(const Asked&, const KeepNote&);

}  // namespace tocsin::deciding
