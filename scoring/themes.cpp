#include "scoring/themes.hpp"

#include <algorithm>

#include "scoring/evidence.hpp"

namespace tocsin::scoring {
namespace {

std::size_t knowing(const Evidence& evidence, const std::optional<RoleId>& origin) {
    const std::vector<BoundFact>& facts = evidence.casting().facts;
    std::size_t teams = 0;
    for (std::uint16_t t = 0; t < evidence.team_count(); ++t) {
        bool knows = false;
        for (std::size_t f = 0; f < facts.size() && !knows; ++f)
            knows = facts[f].fact->origin == origin && evidence.held(TeamId{t}, f).has_value();
        if (knows) ++teams;
    }
    return teams;
}

}  // namespace

std::vector<Theme> themes(const Ledger& ledger, std::int64_t now_ms) {
    const Evidence evidence(ledger, std::max(now_ms, ledger.at_ms()));
    std::vector<Theme> found;
    for (const Role& role : ledger.scenario().roles) found.push_back({role.id, 0});
    found.push_back({std::nullopt, 0});
    for (Theme& theme : found) theme.known = knowing(evidence, theme.origin);
    std::erase_if(found, [](const Theme& theme) { return theme.known == 0; });
    return found;
}

}  // namespace tocsin::scoring
