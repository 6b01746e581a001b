// What the organiser's pages and the server say to each other about scenarios and teams
// (docs/wire.md). Includes nlohmann/json: not for other headers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/gateway/scenario_shelf.hpp"
#include "engine/gateway/teams_csv.hpp"
#include "engine/gateway/wire_json.hpp"

namespace tocsin {

json roles_json(const Scenario& scenario, const std::string& language);
json scenario_json(const ScenarioShelf::Entry& entry, const std::string& language);
json team_json(const NewTeam& team);
json problems_json(const std::vector<TeamProblem>& problems);
// Who plays what when those without a role are given one, and what that asks of each.
json casting_json(const std::shared_ptr<const Scenario>& scenario,
                  const std::vector<NewTeam>& teams);

// What a new drill is asked to be; nothing where the body is not of that form.
struct WantedDrill {
    std::string scenario;  // name on the shelf
    NewDrill drill;
};
std::optional<WantedDrill> wanted_drill(const std::string& body);

}  // namespace tocsin
