// Binding a scenario's roles to the teams of one drill. Pure; computed once at STARTEX, used by the
// engine to deliver and by the scores to judge, so that both read the same obligations.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/ids.hpp"
#include "scenarios/model.hpp"

namespace tocsin {

struct CastTeam {
    TeamId id;
    std::string code;           // short, unique in the drill: "XM"
    std::vector<RoleId> roles;  // a team may play several when there are few teams
    bool operator==(const CastTeam&) const = default;
};

struct BoundFact {
    FactId id;                   // "F12" or "F12@XY"
    const Fact* fact = nullptr;  // into the scenario
    Text text;                   // with {role}, {role:pair} and {role:next} replaced by codes
    std::optional<TeamId> per;
    TeamSet origin;  // empty: EXCON; of a copy for each team of its own origin: that team alone
    TeamSet need;
    TeamSet forbid;
    bool forbid_public = false;
    TeamSet named;
    // The fact's patterns with {role} replaced. Of several copies of a `per` fact a pattern without
    // {role} cannot tell which is meant: it is left out, so that a text never counts as another
    // copy's.
    MatchPatterns match;
};

// o = (i → j, f, g, d, w, mode) of SCORING §3.
struct Obligation {
    std::string id;  // "E21/XS>XM/F20": stable, unique
    ExpectationId expectation;
    TeamId from, to;
    FactId fact;
    Limits limits;
    double weight = 1;
    Expectation::SatisfiedBy mode = Expectation::SatisfiedBy::Any;
};

struct Casting {
    std::shared_ptr<const Scenario> scenario;  // keeps every pointer below alive
    std::vector<CastTeam> teams;               // index = TeamId::value
    std::vector<BoundFact> facts;
    std::vector<Obligation> obligations;     // of notify and share expectations
    std::map<InjectId, TeamSet> recipients;  // every inject of the MSEL

    const BoundFact* fact(const FactId& id) const;
    TeamSet playing(const RoleId& role) const;
    TeamSet everyone() const;
    // The partner of `self` in `role`, `steps` further round. A team's number is its place in its
    // first role, in the order of enrolment; its partner in another role has the same number, and
    // where that role has fewer teams the numbers begin again. Nobody where nobody plays `role`.
    std::optional<TeamId> partner(TeamId self, const RoleId& role, std::size_t steps) const;
    // Teams meant by `ref`, seen from `self` where the scope needs it (Self, Others, Pair, Next).
    TeamSet resolve(const RoleRef& ref, std::optional<TeamId> self) const;
    TeamSet resolve(const std::vector<RoleRef>& refs, std::optional<TeamId> self) const;
    // Bound facts that `inject` seeds to `team`: of a `per` fact its own copy if it plays that
    // role, else all copies.
    std::vector<FactId> seeded(const Inject& inject, TeamId team) const;
};

// Never fails: a role nobody plays resolves to no team, so its injects reach nobody and its
// obligations do not exist.
Casting cast(std::shared_ptr<const Scenario> scenario, std::vector<CastTeam> teams);

// Spreads `teams` team codes over the roles: every role's minimum first, in the order of the
// scenario, then up to each maximum; with fewer teams than roles, teams double up on the remaining
// roles in order. Teams beyond the sum of the maxima get no role (without_role).
std::vector<CastTeam> cast_evenly(const Scenario& scenario, const std::vector<std::string>& codes);

// For the organiser: how many of the teams play no role, and why; empty: every team plays one.
std::string without_role(const Scenario& scenario, const std::vector<CastTeam>& teams);

}  // namespace tocsin
