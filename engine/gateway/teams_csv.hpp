// The list of teams an organiser keeps in a spreadsheet: CSV with the headings
// code,name,language,time_zone,roles in any order, from a file or pasted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/gateway/drills.hpp"
#include "scenarios/model.hpp"

namespace tocsin {

// What is wrong in one line of a list of teams. Pages say it in their own languages, by `kind`.
struct TeamProblem {
    enum class Kind {
        NoHeading,
        NoCode,
        BadCode,
        SameCode,
        LongName,
        BadLanguage,
        BadTimeZone,
        UnknownRole
    };
    Kind kind{};
    std::size_t row = 0;  // counted from 1; of a file, its line
    std::string found;
    bool operator==(const TeamProblem&) const = default;
};
// "3: the scenario has no role “transitt”; it has hub, island"
std::string describe(const TeamProblem& problem, const Scenario& scenario);

struct TeamsFile {
    std::vector<NewTeam> teams;
    std::vector<TeamProblem> problems;  // all of them
};

// RFC 4180 (quotes, CRLF, a byte order mark), separated by commas, semicolons or tabs. `roles` are
// separated by spaces; language defaults to English, time zone to none, name to the code; small
// letters of a code become capital.
TeamsFile read_teams_csv(std::string_view text, const Scenario& scenario);

// The same judgement of a list that came otherwise; rows are counted from 1.
std::vector<TeamProblem> check_teams(const std::vector<NewTeam>& teams, const Scenario& scenario);

}  // namespace tocsin
