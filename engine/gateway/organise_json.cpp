#include "engine/gateway/organise_json.hpp"

#include <algorithm>

#include "scenarios/cast_around.hpp"

namespace tocsin {
namespace {

const char* name_of(TeamProblem::Kind kind) {
    switch (kind) {
        case TeamProblem::Kind::NoHeading:
            return "no_heading";
        case TeamProblem::Kind::NoCode:
            return "no_code";
        case TeamProblem::Kind::BadCode:
            return "bad_code";
        case TeamProblem::Kind::SameCode:
            return "same_code";
        case TeamProblem::Kind::LongName:
            return "long_name";
        case TeamProblem::Kind::BadLanguage:
            return "bad_language";
        case TeamProblem::Kind::BadTimeZone:
            return "bad_time_zone";
        case TeamProblem::Kind::UnknownRole:
            break;
    }
    return "unknown_role";
}

std::string text_of(const json& object, const char* name) {
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

json ids_json(const std::vector<RoleId>& roles) {
    json out = json::array();
    for (const RoleId& role : roles) out.push_back(role.value);
    return out;
}

std::optional<NewTeam> team_from(const json& one) {
    if (!one.is_object()) return std::nullopt;
    NewTeam team{
        text_of(one, "code"),     text_of(one, "name"), text_of(one, "language"), {}, false,
        text_of(one, "time_zone")};
    if (team.name.empty()) team.name = team.code;
    if (team.language.empty()) team.language = "en";
    if (const auto roles = one.find("roles"); roles != one.end()) {
        if (!roles->is_array()) return std::nullopt;
        for (const json& role : *roles) {
            if (!role.is_string()) return std::nullopt;
            const RoleId id(role.get<std::string>());
            if (std::find(team.roles.begin(), team.roles.end(), id) == team.roles.end())
                team.roles.push_back(id);
        }
    }
    return team;
}

}  // namespace

json roles_json(const Scenario& scenario, const std::string& language) {
    json roles = json::array();
    for (const Role& role : scenario.roles)
        roles.push_back({{"role", role.id.value},
                         {"title", role.title.in(language)},
                         {"purpose", role.purpose.in(language)},
                         {"min", role.min},
                         {"max", role.max}});
    return roles;
}

json scenario_json(const ScenarioShelf::Entry& entry, const std::string& language) {
    json out{{"name", entry.name}};
    if (!entry.pack->scenario) {
        out["problem"] = entry.pack->problems.empty() ? "" : describe(entry.pack->problems.front());
        return out;
    }
    const Scenario& scenario = *entry.pack->scenario;
    int least = 0, most = 0;
    for (const Role& role : scenario.roles) {
        least += role.min;
        most += role.max;
    }
    out.update({{"title", scenario.title.in(language)},
                {"summary", scenario.summary.in(language)},
                {"version", scenario.version},
                {"language", scenario.language},
                {"languages", scenario.languages},
                {"duration_ms", scenario.duration_ms},
                {"injects", scenario.injects.size()},
                {"min", least},
                {"max", most},
                {"roles", roles_json(scenario, language)}});
    return out;
}

json team_json(const NewTeam& team) {
    return {{"code", team.code},
            {"name", team.name},
            {"language", team.language},
            {"time_zone", team.time_zone},
            {"roles", ids_json(team.roles)}};
}

json problems_json(const std::vector<TeamProblem>& problems) {
    json out = json::array();
    for (const TeamProblem& problem : problems)
        out.push_back(
            {{"kind", name_of(problem.kind)}, {"row", problem.row}, {"found", problem.found}});
    return out;
}

json casting_json(const std::shared_ptr<const Scenario>& scenario,
                  const std::vector<NewTeam>& teams) {
    const Casting casting = cast(scenario, cast_around(*scenario, cast_of(teams)));
    std::vector<std::size_t> injects(teams.size()), forms(teams.size()), owed(teams.size());
    for (const Inject& inject : scenario->injects)
        casting.recipients.at(inject.id).each([&](TeamId team) {
            ++injects[team.value];
            forms[team.value] += inject.form || inject.probe;
        });
    for (const Obligation& obligation : casting.obligations) ++owed[obligation.from.value];
    json list = json::array(), roles = json::array();
    for (const CastTeam& team : casting.teams)
        list.push_back({{"code", team.code},
                        {"roles", ids_json(team.roles)},
                        {"injects", injects[team.id.value]},
                        {"forms", forms[team.id.value]},
                        {"obligations", owed[team.id.value]}});
    for (const Role& role : scenario->roles)
        roles.push_back({{"role", role.id.value},
                         {"teams", casting.playing(role.id).size()},
                         {"min", role.min},
                         {"max", role.max}});
    return {{"teams", std::move(list)}, {"roles", std::move(roles)}};
}

std::optional<WantedDrill> wanted_drill(const std::string& body) {
    const json asked = json::parse(body, nullptr, false);
    if (!asked.is_object()) return std::nullopt;
    WantedDrill wanted;
    wanted.scenario = text_of(asked, "scenario");
    wanted.drill.title = text_of(asked, "title");
    wanted.drill.sponsor = text_of(asked, "sponsor");
    wanted.drill.contact = text_of(asked, "contact");
    if (const auto warn = asked.find("tlp_warnings"); warn != asked.end() && warn->is_boolean())
        wanted.drill.tlp_warnings = warn->get<bool>();
    const auto teams = asked.find("teams");
    if (teams == asked.end() || !teams->is_array()) return std::nullopt;
    for (const json& one : *teams) {
        auto team = team_from(one);
        if (!team) return std::nullopt;
        wanted.drill.teams.push_back(std::move(*team));
    }
    return wanted;
}

}  // namespace tocsin
