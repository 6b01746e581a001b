// `tocsin new`: a drill of one's own from a pack and a list of teams.
#include <boost/asio/io_context.hpp>
#include <fstream>
#include <iostream>
#include <sstream>

#include "engine/app/commands.hpp"
#include "engine/gateway/clock.hpp"
#include "engine/gateway/drills.hpp"
#include "engine/gateway/teams_csv.hpp"
#include "scenarios/cast_around.hpp"

namespace tocsin::app {
namespace {

std::vector<NewTeam> numbered(std::size_t count) {
    std::vector<NewTeam> teams;
    for (std::size_t i = 1; i <= count; ++i) {
        const std::string code = "T" + std::to_string(i);
        teams.push_back({code, "Team " + std::to_string(i), "en", {}, false});
    }
    return teams;
}

// Teams for which nobody chose a role play what is left of them.
void give_roles(const Scenario& scenario, std::vector<NewTeam>& teams) {
    const std::vector<CastTeam> cast = cast_around(scenario, cast_of(teams));
    for (const CastTeam& team : cast) teams[team.id.value].roles = team.roles;
    if (const std::string idle = without_role(scenario, cast); !idle.empty())
        std::cerr << "tocsin: " << idle << '\n';
}

}  // namespace

int new_drill(const NewOptions& options) {
    const Pack pack = read_pack(options.pack);
    for (const Problem& problem : pack.problems) std::cerr << describe(problem) << '\n';
    if (!pack.scenario) return 2;
    NewDrill drill;
    drill.id = options.id;
    drill.title = options.title;
    drill.teams = numbered(options.count);
    drill.sponsor = options.sponsor;
    drill.contact = options.contact;
    if (!options.teams.empty()) {
        std::ifstream in(options.teams);
        if (!in) {
            std::cerr << "tocsin: " << options.teams.string() << " cannot be read\n";
            return 2;
        }
        std::stringstream text;
        text << in.rdbuf();
        TeamsFile file = read_teams_csv(text.str(), *pack.scenario);
        for (const TeamProblem& problem : file.problems)
            std::cerr << options.teams.string() << ':' << describe(problem, *pack.scenario) << '\n';
        if (!file.problems.empty()) return 2;
        drill.teams = std::move(file.teams);
    }
    if (drill.teams.empty()) {
        std::cerr << "tocsin: name the teams with --teams FILE.csv, or say --count N\n";
        return 2;
    }
    give_roles(*pack.scenario, drill.teams);

    std::error_code ignored;  // the data folder itself says what is wrong with it
    std::filesystem::create_directories(std::filesystem::absolute(options.data).parent_path(),
                                        ignored);
    boost::asio::io_context context(1);
    const SystemClock clock;
    DataFolder folder = DataFolder::open(options.data);
    Catalogue catalogue(folder.catalogue_file());
    Drills drills(context, clock, folder, catalogue);
    const OpenDrill& made = drills.create(pack, drill);
    std::cout << made.host->state().title << " (" << made.id << "), " << drill.teams.size()
              << " teams, lobby open\n"
              << "  EXCON      " << options.url << "/excon/"
              << catalogue.create_link(made.id, Actor::Kind::Excon).token << '\n'
              << "  Evaluators " << options.url << "/evaluate/"
              << catalogue.create_link(made.id, Actor::Kind::Evaluator).token << '\n'
              << "  Projector  " << options.url << "/watch/"
              << catalogue.create_link(made.id, Actor::Kind::Observer).token << '\n';
    for (const NewTeam& team : drill.teams)
        std::cout << "  " << team.code << "  " << options.url << "/join/"
                  << catalogue.create_link(made.id, Actor::Kind::Participant, team.code).token
                  << '\n';
    return 0;
}

}  // namespace tocsin::app
