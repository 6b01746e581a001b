#include "engine/core/decide.hpp"

#include <type_traits>

#include "engine/core/decide_parts.hpp"

namespace tocsin {
namespace {

template <class C, class... Cs>
constexpr bool one_of = (std::is_same_v<C, Cs> || ...);

// Who may ask at all. The state and the ids are the business of each part.
template <class C>
bool may(Actor::Kind who) {
    if constexpr (one_of<C, JoinTeam, ChangeConnection, Tick, Recover, PauseForDisk, CreateDrill>)
        return who == Actor::Kind::Engine;
    else if constexpr (one_of<C, NoteReceipt, SaveDraft, SubmitResponse, SendMessage, GrantConsent,
                              CastVote, NameStandIn, PerformTask, ContestItem, PlanAction,
                              RemoveAction, StateReadiness, AnswerSurvey, StateProfile, ConfirmTest,
                              KeepNote>)
        return who == Actor::Kind::Participant;
    else if constexpr (one_of<C, NoteObservation, JudgeResponse, JudgeAnswer, JudgeCarry,
                              RateObjective>)
        return who == Actor::Kind::Excon || who == Actor::Kind::Evaluator;
    else if constexpr (one_of<C, EnrolTeam, ChangeTeam, OpenLobby, CloseContests>)
        return who == Actor::Kind::Excon || who == Actor::Kind::Engine;
    else
        return who == Actor::Kind::Excon;
}

}  // namespace

Outcome decide(const State& state, const Envelope& envelope, std::int64_t now_ms) {
    return std::visit(
        [&]<class C>(const C& command) -> Outcome {
            if (!may<C>(envelope.actor.kind))
                return deciding::reject(Rejection::Code::NotAllowed,
                                        "“{0}” is not among the commands of your role.", C::kind);
            return deciding::on(deciding::Asked{state, envelope.actor, now_ms}, command);
        },
        envelope.command);
}

std::string done_key(const Actor& actor, const CommandId& id) {
    switch (actor.kind) {
        case Actor::Kind::Engine:
            return "engine/" + id.value;
        case Actor::Kind::Excon:
            return "excon/" + id.value;
        case Actor::Kind::Evaluator:
            return "evaluator/" + id.value;
        case Actor::Kind::Observer:
            return "observer/" + id.value;
        case Actor::Kind::Participant:
            break;
    }
    return 'p' + std::to_string(actor.participant.value) + '/' + id.value;
}

}  // namespace tocsin
