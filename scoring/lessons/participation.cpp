#include "scoring/lessons/participation.hpp"

namespace tocsin::scoring {
namespace {

SaidShare share(std::size_t part, std::size_t said) {
    SaidShare made;
    if (said < kLeastPeople) return made;
    made.said = said;
    // “All” and “none” would tell about each one.
    if (part >= kLeastPart && said - part >= kLeastPart) made.part = part;
    return made;
}

struct Sums {
    Participation made;
    struct Players {
        std::size_t people = 0, teams = 0;
    };
    std::map<RoleId, Players> by_role;
    std::size_t first_said = 0, first = 0, gender_said = 0, women = 0;

    void add(const Voices& voices) {
        for (const VoiceTeam& team : voices.teams) {
            if (team.simulated) continue;
            ++made.teams;
            made.people += team.people.size();
            for (const RoleId& role : team.roles) {
                by_role[role].people += team.people.size();
                ++by_role[role].teams;
            }
            for (const auto& [person, language] : team.people) {
                const auto profile = voices.profiles.find(person);
                if (profile == voices.profiles.end()) continue;
                if (profile->second.first_drill)
                    ++first_said, first += *profile->second.first_drill;
                if (!profile->second.gender.empty())
                    ++gender_said, women += profile->second.gender == "woman";
            }
        }
    }

    Participation result() {
        // A role that few teams play tells of them. The others together are told where they are
        // several roles of enough teams; where they are not, nothing is, for what is left out could
        // be reckoned back from the whole.
        Players others;
        std::size_t merged = 0;
        for (const auto& [role, players] : by_role) {
            if (players.teams >= kLeastRoleTeams && players.people >= kLeastPeople) {
                made.by_role[role] = players.people;
            } else if (players.people > 0) {
                others.people += players.people;
                others.teams += players.teams;
                ++merged;
            }
        }
        if (merged == 0) return finished();
        if (merged > 1 && others.teams >= kLeastRoleTeams && others.people >= kLeastPeople &&
            !made.by_role.empty())
            made.by_role[RoleId()] = others.people;
        else
            made.by_role.clear();
        return finished();
    }

    Participation finished() {
        made.first_timers = share(first, first_said);
        made.women = share(women, gender_said);
        return made;
    }
};

}  // namespace

Participation participation(const Voices& voices) {
    return participation(std::vector<const Voices*>{&voices});
}

Participation participation(const std::vector<const Voices*>& drills) {
    Sums sums;
    for (const Voices* drill : drills) sums.add(*drill);
    return sums.result();
}

}  // namespace tocsin::scoring
