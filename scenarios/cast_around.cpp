#include "scenarios/cast_around.hpp"

namespace tocsin {

std::vector<CastTeam> cast_around(const Scenario& scenario, std::vector<CastTeam> teams) {
    std::vector<CastTeam*> open;
    std::map<RoleId, int> played;
    for (CastTeam& team : teams) {
        if (team.roles.empty()) open.push_back(&team);
        for (const RoleId& role : team.roles) ++played[role];
    }
    if (open.empty()) return teams;
    std::size_t next = 0;
    for (const Role& role : scenario.roles)
        for (; played[role.id] < role.min; ++played[role.id])
            open[next++ % open.size()]->roles.push_back(role.id);
    for (bool gave = true; gave && next < open.size();) {
        gave = false;
        for (const Role& role : scenario.roles)
            if (next < open.size() && played[role.id] < role.max) {
                open[next++]->roles.push_back(role.id);
                ++played[role.id];
                gave = true;
            }
    }
    return teams;
}

}  // namespace tocsin
