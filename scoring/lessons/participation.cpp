#include "scoring/lessons/participation.hpp"

#include <algorithm>
#include <utility>

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
    std::map<RoleId, std::size_t> by_role;
    std::size_t first_said = 0, first = 0, gender_said = 0, women = 0;

    void add(const Voices& voices) {
        for (const VoiceTeam& team : voices.teams) {
            if (team.simulated) continue;
            ++made.teams;
            made.people += team.people.size();
            for (const RoleId& role : team.roles) by_role[role] += team.people.size();
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
        std::vector<std::pair<std::size_t, RoleId>> ascending;
        for (const auto& [role, people] : by_role)
            if (people > 0) ascending.emplace_back(people, role);
        std::sort(ascending.begin(), ascending.end());
        // Small roles are put together, with the next larger ones until what is put together is
        // large enough and no single role: it could be reckoned back from the whole otherwise.
        std::size_t others = 0, merged = 0;
        for (const auto& [people, role] : ascending) {
            if (people < kLeastPeople || (merged > 0 && (others < kLeastPeople || merged < 2)))
                others += people, ++merged;
            else
                made.by_role[role] = people;
        }
        if (others >= kLeastPeople && merged > 1) made.by_role[RoleId()] = others;
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
