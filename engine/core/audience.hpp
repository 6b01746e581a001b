// Who may see an event: one pure function, and what a participant's copy of it leaves out.
#pragma once

#include <optional>
#include <string_view>

#include "engine/core/events.hpp"
#include "engine/core/state.hpp"

namespace tocsin {

struct Audience {
    bool every_team = false;
    TeamSet teams;           // where not every_team
    bool control = false;    // EXCON and evaluators
    bool observers = false;  // big screen: gets the observers' copy, without texts and answers
    bool evaluators = true;  // where control: they too; else EXCON alone

    bool team_sees(TeamId team) const { return every_team || teams.contains(team); }
};

// `state` is the state after the event was folded in.
Audience audience(const Event& event, const State& state);

// Where a copy goes decides what it holds. Control (EXCON) gets the event whole; an evaluator all
// of it but the judgements of others.
enum class View { Team, Control, Evaluator, Observer };

// The event as `view` may see it: scoring knowledge (which facts a text was found to carry) and,
// for observers, texts are taken out. `judge` is the name of the evaluator who reads: their own
// judgements stay whole. `team` is the team that reads: what it voted itself, or for another, stays
// whole, and no other vote's option. The content of an inject is added by the wire, not here.
Event redacted(const Event& event, View view, std::string_view judge = {},
               std::optional<TeamId> team = {});

// Whether `team` cast this vote or it was cast for it.
bool own_vote(const VoteCast& vote, TeamId team);

}  // namespace tocsin
