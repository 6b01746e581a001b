#include "engine/gateway/own_scores.hpp"

#include <type_traits>

#include "scoring/report/json_own.hpp"

namespace tocsin {
namespace {

template <class E, class... Es>
constexpr bool one_of = (std::is_same_v<E, Es> || ...);

// A kind that is not named here counts, so a new one can at worst cost a computation.
bool beside_scores(const Event& event) {
    return std::visit(
        []<class E>(const E&) {
            return one_of<E, ConnectionChanged, ClockMarked, ParticipantJoined, ObservationNoted,
                          ContestsOpened, ContestsClosed, ItemContested, ContestAnswered,
                          ObjectiveRated, ActionPlanned, ActionRemoved, ReadinessStated,
                          SurveyAnswered, ProfileStated, TestSent, TestSeen, ControlTold, NoteKept,
                          TlpWarningsSet>;
        },
        event);
}

}  // namespace

std::string OwnScores::of(TeamId team, std::uint64_t seq,
                          const std::function<std::string()>& score) {
    const std::lock_guard lock(mutex_);
    // One that was asked for earlier and comes later is served with what is newer.
    if (seq > seq_) {
        teams_ = scoring::own_scores_json(score());
        seq_ = seq;
    }
    return team.value < teams_.size() ? teams_[team.value] : std::string();
}

std::uint64_t scored_seq(const Hub& hub) {
    std::uint64_t seq = hub.seq();
    while (seq > 1 && beside_scores(hub.record(seq).event)) --seq;
    return seq;
}

}  // namespace tocsin
