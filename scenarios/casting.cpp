#include "scenarios/casting.hpp"

#include <algorithm>

#include "scenarios/cast_around.hpp"

namespace tocsin {
namespace {

// Replaces every "{name}" by `code`.
std::string filled(std::string text, const std::string& name, const std::string& code) {
    const std::string hole = "{" + name + "}";
    for (std::size_t at = text.find(hole); at != std::string::npos;
         at = text.find(hole, at + code.size()))
        text.replace(at, hole.size(), code);
    return text;
}

std::vector<std::string> bound_patterns(const std::vector<std::string>& patterns, const Fact& fact,
                                        const CastTeam& team, bool several) {
    std::vector<std::string> bound;
    for (const std::string& pattern : patterns) {
        std::string own = filled(pattern, fact.per->value, team.code);
        if (!several || own != pattern) bound.push_back(std::move(own));
    }
    return bound;
}

// Who plays `ref`, in the words of `language`: a code, or where nobody plays it the role's title.
std::string called(const Casting& casting, const Role& role, std::optional<TeamId> team,
                   const std::string& language) {
    return team ? casting.teams[team->value].code : role.title.in(language);
}

// The text of a copy of a `per` fact: {role} is the team it is for, {role:pair} and {role:next}
// are its partners.
std::string bound_text(const Casting& casting, std::string text, const Fact& fact, TeamId per,
                       const std::string& language) {
    if (text.find('{') == std::string::npos) return text;
    text = filled(std::move(text), fact.per->value, casting.teams[per.value].code);
    const auto fill_partner = [&](const Role& role, const char* which, std::size_t steps) {
        const std::string name = role.id.value + which;
        if (text.find('{' + name + '}') == std::string::npos) return;
        text = filled(std::move(text), name,
                      called(casting, role, casting.partner(per, role.id, steps), language));
    };
    for (const Role& role : casting.scenario->roles) {
        fill_partner(role, ":pair", 0);
        fill_partner(role, ":next", 1);
    }
    return text;
}

BoundFact bind_fact(const Casting& casting, const Fact& fact, const CastTeam* per) {
    BoundFact bound;
    bound.fact = &fact;
    bound.id = fact.id;
    bound.text = fact.text;
    bound.match = fact.match;
    std::optional<TeamId> self;
    if (per) {
        const bool several = casting.playing(*fact.per).size() > 1;
        bound.match.indicators = bound_patterns(fact.match.indicators, fact, *per, several);
        bound.match.regex = bound_patterns(fact.match.regex, fact, *per, several);
        self = per->id;
        bound.per = per->id;
        bound.id.value += '@' + per->code;
        bound.text.original = bound_text(casting, fact.text.original, fact, per->id, "");
        for (auto& [language, text] : bound.text.translations)
            text = bound_text(casting, text, fact, per->id, language);
    }
    if (per && fact.origin == fact.per)
        bound.origin.insert(per->id);
    else if (fact.origin)
        bound.origin = casting.playing(*fact.origin);
    bound.need = casting.resolve(fact.need, self);
    bound.forbid = casting.resolve(fact.forbid, self);
    bound.forbid_public =
        std::any_of(fact.forbid.begin(), fact.forbid.end(),
                    [](const RoleRef& ref) { return ref.scope == RoleRef::Scope::Public; });
    bound.named = casting.resolve(fact.named, self);
    return bound;
}

void bind_obligations(Casting& casting, const Expectation& e) {
    if (e.kind != Expectation::Kind::Notify && e.kind != Expectation::Kind::Share) return;
    for (const BoundFact& fact : casting.facts) {
        if (fact.fact->id != e.fact) continue;
        casting.resolve(e.who, fact.per).each([&](TeamId from) {
            casting.resolve(e.to, fact.per ? fact.per : from).each([&](TeamId to) {
                if (from == to) return;
                const std::string id = e.id.value + '/' + casting.teams[from.value].code + '>' +
                                       casting.teams[to.value].code + '/' + fact.id.value;
                casting.obligations.push_back(
                    {id, e.id, from, to, fact.id, e.limits, e.weight, e.satisfied_by});
            });
        });
    }
}

}  // namespace

const BoundFact* Casting::fact(const FactId& id) const {
    return find(facts, id);
}

TeamSet Casting::playing(const RoleId& role) const {
    TeamSet set;
    for (const CastTeam& team : teams)
        if (std::find(team.roles.begin(), team.roles.end(), role) != team.roles.end())
            set.insert(team.id);
    return set;
}

TeamSet Casting::everyone() const {
    TeamSet set;
    for (const CastTeam& team : teams) set.insert(team.id);
    return set;
}

std::optional<TeamId> Casting::partner(TeamId self, const RoleId& role, std::size_t steps) const {
    const CastTeam& team = teams[self.value];
    if (team.roles.empty()) return std::nullopt;
    std::size_t number = 0;
    std::vector<TeamId> players;
    for (const CastTeam& other : teams) {
        const auto plays = [&](const RoleId& one) {
            return std::find(other.roles.begin(), other.roles.end(), one) != other.roles.end();
        };
        if (other.id < self && plays(team.roles.front())) ++number;
        if (plays(role)) players.push_back(other.id);
    }
    if (players.empty()) return std::nullopt;
    return players[(number + steps) % players.size()];
}

TeamSet Casting::resolve(const RoleRef& ref, std::optional<TeamId> self) const {
    TeamSet only;
    switch (ref.scope) {
        case RoleRef::Scope::Everyone:
            return everyone();
        case RoleRef::Scope::Role:
            return playing(ref.role);
        case RoleRef::Scope::Public:
            return {};
        case RoleRef::Scope::Pair:
        case RoleRef::Scope::Next: {
            const std::size_t steps = ref.scope == RoleRef::Scope::Next ? 1 : 0;
            const auto found = self ? partner(*self, ref.role, steps) : std::nullopt;
            if (found) only.insert(*found);
            return only;
        }
        case RoleRef::Scope::Self:
        case RoleRef::Scope::Others:
            break;
    }
    TeamSet set = playing(ref.role);
    if (ref.scope == RoleRef::Scope::Others) {
        if (self) set.erase(*self);
        return set;
    }
    if (self && set.contains(*self)) only.insert(*self);
    return only;
}

TeamSet Casting::resolve(const std::vector<RoleRef>& refs, std::optional<TeamId> self) const {
    TeamSet set;
    for (const RoleRef& ref : refs) set |= resolve(ref, self);
    return set;
}

std::vector<FactId> Casting::seeded(const Inject& inject, TeamId team) const {
    std::vector<FactId> result;
    for (const FactId& id : inject.facts) {
        const bool has_own = std::any_of(facts.begin(), facts.end(), [&](const BoundFact& fact) {
            return fact.fact->id == id && fact.per == team;
        });
        for (const BoundFact& fact : facts)
            if (fact.fact->id == id && (!has_own || fact.per == team)) result.push_back(fact.id);
    }
    return result;
}

Casting cast(std::shared_ptr<const Scenario> scenario, std::vector<CastTeam> teams) {
    Casting casting;
    casting.scenario = std::move(scenario);
    casting.teams = std::move(teams);
    for (const Fact& fact : casting.scenario->facts) {
        if (!fact.per) {
            casting.facts.push_back(bind_fact(casting, fact, nullptr));
            continue;
        }
        casting.playing(*fact.per).each([&](TeamId team) {
            casting.facts.push_back(bind_fact(casting, fact, &casting.teams[team.value]));
        });
    }
    for (const Expectation& e : casting.scenario->expectations) bind_obligations(casting, e);
    for (const Inject& inject : casting.scenario->injects)
        casting.recipients[inject.id] = casting.resolve(inject.to, std::nullopt);
    return casting;
}

std::vector<CastTeam> cast_evenly(const Scenario& scenario, const std::vector<std::string>& codes) {
    std::vector<CastTeam> teams;
    for (const std::string& code : codes)
        teams.push_back({TeamId{static_cast<std::uint16_t>(teams.size())}, code, {}});
    return cast_around(scenario, std::move(teams));
}

std::string without_role(const Scenario& scenario, const std::vector<CastTeam>& teams) {
    const auto idle = std::count_if(teams.begin(), teams.end(),
                                    [](const CastTeam& team) { return team.roles.empty(); });
    if (idle == 0) return {};
    int most = 0;
    for (const Role& role : scenario.roles) most += role.max;
    return std::to_string(idle) + (idle == 1 ? " team plays" : " teams play") +
           " no role and will get nothing: the roles of " + scenario.title.original + " take " +
           std::to_string(most) + (most == 1 ? " team" : " teams") + ", not " +
           std::to_string(teams.size()) + ".";
}

}  // namespace tocsin
