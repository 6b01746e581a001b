// Whether the drill asked the same of every role: injects received and obligations owed by a team
// of each role, with the ± 20 % around the median of the roles within which a load counts as even.
// Of several teams in one role the one with most.
#pragma once

#include "scoring/ledger.hpp"
#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct RoleLoadRow {
    std::string role;
    std::size_t teams = 0, injects = 0, obligations = 0;
    bool own = false;
};

// Roles that a team of the roster plays, in the order of the scenario. `title` prints a role.
std::vector<RoleLoadRow> role_load_data(const Ledger& ledger, const Roster& roster,
                                        const std::function<std::string(const Role&)>& title);

Chart role_load(const std::vector<RoleLoadRow>& rows, const Setting& setting);

}  // namespace tocsin::scoring::charts
