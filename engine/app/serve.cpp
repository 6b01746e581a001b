// The server, with and without a demonstration drill in it.
#include <boost/asio/io_context.hpp>
#include <iostream>
#include <memory>

#include "engine/app/commands.hpp"
#include "engine/app/pdf.hpp"
#include "engine/app/rehearse_drill.hpp"
#include "engine/app/simulated_players.hpp"
#include "engine/gateway/server.hpp"
#include "scenarios/read.hpp"

namespace tocsin::app {
namespace {

constexpr const char* kRealTeam =
    "XS";  // the seat that the demo keeps for whoever follows the join link

// The teams of the fictional region that the library's scenarios play in (codes from ISO 3166's
// user-assigned range).
struct RegionTeam {
    const char* code;
    const char* name;
    const char* language;
};
constexpr RegionTeam kRegion[] = {
    {"XS", "Sambawe Isles", "en"}, {"XM", "Maravenna", "fr"}, {"XL", "Ludenia", "es"},
    {"XT", "Tesserin", "en"},      {"XY", "Yandora", "zh"},   {"XP", "Piramba", "fr"},
    {"XV", "Verdosa", "ru"},       {"XO", "Oskara", "ar"},
};

void print_address(const Server& server, const char* what, const std::string& url_base,
                   const std::string& path) {
    std::cout << "  " << what
              << (url_base.empty() ? "http://localhost:" + std::to_string(server.port()) : url_base)
              << path << '\n';
}

void tell_left_out(const std::vector<std::string>& left_out) {
    for (const std::string& words : left_out)
        std::cerr << "tocsin: this drill was not opened: " << words << '\n';
}

// A drill of the region with one seat for a real team, the lobby open.
OpenDrill& make_demo(Server& server, const Pack& pack) {
    std::vector<std::string> codes;
    for (const RegionTeam& team : kRegion) codes.emplace_back(team.code);
    NewDrill drill;
    drill.id = "demo";
    for (const CastTeam& cast : cast_evenly(*pack.scenario, codes)) {
        const RegionTeam& team = kRegion[cast.id.value];
        drill.teams.push_back(
            {team.code, team.name, team.language, cast.roles, cast.code != kRealTeam});
    }
    return server.drills().create(pack, drill);
}

// The newest drill of this folder that a demo made and that has not ended; null: there is none.
OpenDrill* unfinished_demo(Server& server) {
    OpenDrill* found = nullptr;
    for (const CataloguedDrill& entry : server.catalogue().drills()) {
        if (!entry.id.starts_with("demo")) continue;
        OpenDrill* drill = server.drills().find(entry.id);
        if (drill && drill->host->state().phase != Phase::Ended) found = drill;
    }
    return found;
}

// In a demo the program is its own EXCON: STARTEX, on after a restart, and ENDEX when the
// scenario's time is over.
class DemoExcon {
  public:
    DemoExcon(boost::asio::io_context& context, DrillHost& host, double speed)
        : host_(host), timer_(context) {
        host_.on_record([this](const Record&, const State&) { arm(); });
        if (host_.state().phase == Phase::Lobby) submit(StartDrill{speed});
        if (host_.state().phase == Phase::Paused) submit(ResumeDrill{});
    }

  private:
    void submit(Command command) {
        host_.submit({{Actor::Kind::Excon, {}, {}}, {}, std::move(command)});
    }

    void arm() {
        timer_.cancel();
        if (!host_.state().running()) return;
        timer_.expires_after(until(host_, host_.state().scenario->duration_ms));
        timer_.async_wait([this](boost::system::error_code error) {
            if (!error && host_.state().running()) submit(EndDrill{});
        });
    }

    DrillHost& host_;
    boost::asio::steady_timer timer_;
};

ServerOptions server_options(const ServeOptions& options) {
    std::error_code ignored;  // the data folder itself says what is wrong with it
    std::filesystem::create_directories(std::filesystem::absolute(options.data).parent_path(),
                                        ignored);
    return {options.listen,
            options.data,
            options.web,
            options.public_url,
            options.shelf,
            rehearse_drill,
            can_print() ? Print(print_pdf) : Print()};
}

}  // namespace

int serve(const ServeOptions& options) {
    boost::asio::io_context context(1);
    Server server(context, server_options(options));
    tell_left_out(server.open_all());
    server.stop_on_signal();
    std::cout << "Tocsin " TOCSIN_VERSION " serves " << server.drills().all().size() << " drills\n";
    print_address(server, "", options.public_url, "/");
    for (const auto& [id, drill] : server.drills().all()) {
        std::cout << drill.host->state().title << " (" << id << ")\n";
        print_address(server, "EXCON      ", options.public_url,
                      server.path_of(id, Actor::Kind::Excon));
        print_address(server, "Evaluators ", options.public_url,
                      server.path_of(id, Actor::Kind::Evaluator));
        print_address(server, "Projector  ", options.public_url,
                      server.path_of(id, Actor::Kind::Observer));
    }
    std::cout << "Drills are made and prepared here\n";
    print_address(server, "Organiser  ", options.public_url, server.organiser_path());
    std::cout.flush();
    context.run();
    return 0;
}

int demo(const DemoOptions& options) {
    const Pack pack = read_pack(options.pack);
    if (!pack.scenario) {
        for (const Problem& problem : pack.problems) std::cerr << describe(problem) << '\n';
        return 2;
    }
    const std::vector<Strategy> strategies = strategies_from(options.skill);
    if (strategies.empty()) {
        std::cerr << "tocsin: unknown skill “" << options.skill
                  << "”; allowed: good, mid, slow, spam, silent, mixed\n";
        return 2;
    }
    boost::asio::io_context context(1);
    Server server(context, server_options(options.serve));
    tell_left_out(server.open_all());
    OpenDrill* found = unfinished_demo(server);
    OpenDrill& drill = found ? *found : make_demo(server, pack);
    SimulatedPlayers players(context, *drill.host, drill.file, strategies, options.seed);
    DemoExcon excon(context, *drill.host, options.speed);
    server.stop_on_signal();

    const std::string& url = options.serve.public_url;
    std::cout << "\nTocsin " TOCSIN_VERSION ": " << drill.host->state().title
              << (found ? " goes on" : " has begun") << ", drill time runs " << options.speed
              << " times as fast as yours\n\n";
    print_address(server, "EXCON (runs the drill)     ", url,
                  server.path_of(drill.id, Actor::Kind::Excon));
    print_address(server, "Join as a real team (XS)   ", url,
                  server.path_of(drill.id, Actor::Kind::Participant, kRealTeam));
    print_address(server, "Projector                  ", url,
                  server.path_of(drill.id, Actor::Kind::Observer));
    print_address(server, "Evaluators (judge answers) ", url,
                  server.path_of(drill.id, Actor::Kind::Evaluator));
    print_address(server, "Organiser (makes drills)   ", url, server.organiser_path());
    std::cout << "\nThe drill is kept in " << drill.file.string()
              << ". Stop with Ctrl-C; it goes on at the next start.\n"
              << std::flush;
    context.run();
    return 0;
}

}  // namespace tocsin::app
