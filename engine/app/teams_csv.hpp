// The list of teams an organiser keeps in a spreadsheet: CSV with the headings
// code,name,language,roles in any order.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/gateway/drills.hpp"
#include "scenarios/model.hpp"

namespace tocsin::app {

struct TeamsFile {
    std::vector<NewTeam> teams;
    std::vector<std::string>
        problems;  // "3: unknown role “transitt”; did you mean …": all of them, each with its line
};

// RFC 4180 (quotes, CRLF, a byte order mark), comma or semicolon. `roles` are separated by spaces;
// language defaults to English, name to the code. Unknown roles, repeated codes and lines without a
// code are problems.
TeamsFile read_teams_csv(std::string_view text, const Scenario& scenario);

}  // namespace tocsin::app
