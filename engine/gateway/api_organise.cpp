#include "engine/gateway/api_organise.hpp"

#include <algorithm>

#include "engine/gateway/on_pool.hpp"
#include "engine/gateway/organise_json.hpp"
#include "engine/gateway/phase_name.hpp"
#include "engine/store/drill_file.hpp"
#include "scenarios/cast_around.hpp"

namespace tocsin {
namespace {

namespace asio = boost::asio;

constexpr std::size_t kMaxWords = 4 * 1024;        // a token, a wish for a rehearsal
constexpr std::size_t kMaxTeamsBody = 192 * 1024;  // 512 teams with long names fit
constexpr std::size_t kMaxTitle = 200;

HttpResponse nothing_here() {
    return error_response(404, "unknown", "There is nothing at this address (docs/wire.md).");
}

HttpResponse not_an_organiser() {
    return error_response(401, "not_allowed",
                          "This is for organisers. Open the organiser's link on this device: the "
                          "server prints it when it starts.");
}

HttpResponse no_scenario(const std::string& name) {
    return error_response(404, "unknown", {"There is no scenario “{0}” on the shelf.", name});
}

HttpResponse no_drill(const std::string& id) {
    return error_response(404, "unknown", {"There is no drill “{0}” here.", id});
}

HttpResponse malformed(std::string_view form) {
    return error_response(400, "malformed", {"The body is {0}.", form});
}

// With the problems, so that a page can show each in its row.
HttpResponse refused_teams(const std::vector<TeamProblem>& problems, const Scenario& scenario) {
    json out{{"error", {{"code", "invalid"}, {"message", describe(problems.front(), scenario)}}}};
    out["problems"] = problems_json(problems);
    return json_response(400, dump(out));
}

std::optional<HttpResponse> bad_number(const std::vector<NewTeam>& teams) {
    if (teams.empty()) return error_response(400, "invalid", "A drill has at least one team.");
    if (teams.size() <= kMaxTeams) return std::nullopt;
    return error_response(400, "invalid",
                          {"A drill has at most {0} teams; found {1}.", kMaxTeams, teams.size()});
}

std::string language_of(const HttpRequest& request) {
    return request.parameter("language").value_or("en");
}

std::vector<NewTeam> teams_of(const State& state) {
    std::vector<NewTeam> teams;
    for (const Team& team : state.teams)
        teams.push_back(
            {team.code, team.name, team.language, team.roles, team.simulated, team.time_zone});
    return teams;
}

// How far a drill is, and the way in for EXCON: an organiser acts in a drill as EXCON does.
json drill_json(Catalogue& catalogue, const OpenDrill& drill) {
    const State& state = drill.host->state();
    std::size_t online = 0, people = 0;
    std::vector<bool> joined(state.teams.size());
    for (const Participant& participant : state.participants) {
        if (state.teams[participant.team.value].simulated) continue;
        ++people;
        online += participant.online;
        joined[participant.team.value] = true;
    }
    return {{"drill", drill.id},
            {"title", state.title},
            {"scenario", drill.scenario->title.original},
            {"phase", phase_name(state.phase)},
            {"teams", state.teams.size()},
            {"joined", std::count(joined.begin(), joined.end(), true)},
            {"people", people},
            {"online", online},
            {"excon", catalogue.create_link(drill.id, Actor::Kind::Excon).token},
            {"evaluators", catalogue.sessions(drill.id, Actor::Kind::Evaluator)},
            {"observers", catalogue.sessions(drill.id, Actor::Kind::Observer)}};
}

}  // namespace

std::variant<std::size_t, HttpResponse> OrganiseApi::before_body(const HttpRequest& head,
                                                                 std::string_view rest) const {
    if (auto foreign = parts_.admission.foreign(head)) return std::move(*foreign);
    if (rest == "session") return kMaxWords;
    if (!parts_.admission.organiser(head)) return not_an_organiser();
    const bool teams = rest == "teams" || rest == "casting" || rest == "drills";
    return teams ? kMaxTeamsBody : kMaxWords;
}

asio::awaitable<HttpResponse> OrganiseApi::handle(HttpRequest request, std::string rest) {
    if (rest == "session") co_return session(request);
    if (!parts_.admission.organiser(request)) co_return not_an_organiser();
    if (rest == "scenarios") {
        if (!reads(request)) co_return wrong_method("GET, HEAD");
        co_return co_await scenarios(language_of(request));
    }
    if (rest == "drills" && reads(request)) co_return drills();
    constexpr std::string_view kInDrill = "drills/";
    if (rest.starts_with(kInDrill)) {
        const std::size_t slash = std::min(rest.find('/', kInDrill.size()), rest.size());
        std::string id = rest.substr(kInDrill.size(), slash - kInDrill.size());
        std::string what = rest.substr(std::min(slash + 1, rest.size()));
        co_return co_await in_drill(std::move(request), std::move(id), std::move(what));
    }
    if (rest != "teams" && rest != "casting" && rest != "drills") co_return nothing_here();
    if (request.method != "POST") co_return wrong_method(rest == "drills" ? "GET, POST" : "POST");
    if (rest == "teams") co_return co_await read_teams(std::move(request));
    if (rest == "casting") co_return co_await casting(std::move(request));
    co_return co_await create(std::move(request));
}

HttpResponse OrganiseApi::session(const HttpRequest& request) {
    Catalogue& catalogue = parts_.admission.catalogue();
    if (reads(request))
        return parts_.admission.organiser(request) ? json_response(200, "{}") : not_an_organiser();
    if (request.method != "POST") return wrong_method("GET, HEAD, POST");
    const json body = json::parse(request.body, nullptr, false);
    if (!body.is_object() || !body.contains("token") || !body["token"].is_string())
        return malformed("{token}");
    if (!catalogue.is_organiser_token(body["token"].get<std::string>()))
        return error_response(404, "unknown",
                              "This link leads nowhere. Check that it is whole; the server prints "
                              "it when it starts.");
    HttpResponse response = json_response(200, "{}");
    if (!parts_.admission.organiser(request))
        response.headers.emplace_back(
            "Set-Cookie", parts_.admission.organiser_cookie(
                              catalogue.create_organiser_session(parts_.clock.utc_us())));
    return response;
}

HttpResponse OrganiseApi::drills() const {
    Catalogue& catalogue = parts_.admission.catalogue();
    json list = json::array();
    for (const CataloguedDrill& entry : catalogue.drills()) {
        const OpenDrill* open = parts_.drills.find(entry.id);
        json one =
            open ? drill_json(catalogue, *open) : json{{"drill", entry.id}, {"title", entry.title}};
        one["created_ms"] = entry.created_us / 1000;
        if (!open) one[parts_.drills.deleted(entry.id) ? "deleted" : "unreadable"] = true;
        list.push_back(std::move(one));
    }
    return json_response(200, dump(list));
}

asio::awaitable<HttpResponse> OrganiseApi::scenarios(std::string language) {
    auto work = [&shelf = parts_.shelf, language = std::move(language)] {
        json list = json::array();
        for (const ScenarioShelf::Entry& entry : shelf.all())
            list.push_back(scenario_json(entry, language));
        return json_response(200, dump(list));
    };
    co_return co_await on_pool(parts_.pool, std::move(work));
}

asio::awaitable<HttpResponse> OrganiseApi::read_teams(HttpRequest request) {
    auto work = [&shelf = parts_.shelf, name = request.parameter("scenario").value_or(""),
                 text = std::move(request.body)] {
        const auto pack = shelf.pack(name);
        if (!pack || !pack->scenario) return no_scenario(name);
        const TeamsFile file = read_teams_csv(text, *pack->scenario);
        if (file.teams.size() > kMaxTeams) return *bad_number(file.teams);
        json teams = json::array();
        for (const NewTeam& team : file.teams) teams.push_back(team_json(team));
        return json_response(
            200, dump({{"teams", std::move(teams)}, {"problems", problems_json(file.problems)}}));
    };
    co_return co_await on_pool(parts_.pool, std::move(work));
}

asio::awaitable<HttpResponse> OrganiseApi::casting(HttpRequest request) {
    const std::optional<WantedDrill> wanted = wanted_drill(request.body);
    if (!wanted)
        co_return malformed("{scenario, teams: [{code, name?, language?, time_zone?, roles?}]}");
    if (auto wrong = bad_number(wanted->drill.teams)) co_return std::move(*wrong);
    auto work = [&shelf = parts_.shelf, wanted = *wanted] {
        const auto pack = shelf.pack(wanted.scenario);
        if (!pack || !pack->scenario) return no_scenario(wanted.scenario);
        const auto problems = check_teams(wanted.drill.teams, *pack->scenario);
        json out = casting_json(pack->scenario, wanted.drill.teams);
        out["problems"] = problems_json(problems);
        return json_response(200, dump(out));
    };
    co_return co_await on_pool(parts_.pool, std::move(work));
}

asio::awaitable<HttpResponse> OrganiseApi::create(HttpRequest request) {
    std::optional<WantedDrill> wanted = wanted_drill(request.body);
    if (!wanted)
        co_return malformed(
            "{scenario, title?, teams: [{code, name?, language?, time_zone?, roles?}], sponsor?, "
            "contact?, tlp_warnings?}");
    NewDrill& drill = wanted->drill;
    if (auto wrong = bad_number(drill.teams)) co_return std::move(*wrong);
    drill.title = std::string(trimmed(drill.title));
    if (drill.title.size() > kMaxTitle)
        co_return error_response(400, "invalid", "The name of a drill has at most 200 bytes.");
    auto look = [&shelf = parts_.shelf, name = wanted->scenario] { return shelf.pack(name); };
    const std::shared_ptr<const Pack> pack = co_await on_pool(parts_.pool, std::move(look));
    if (!pack || !pack->scenario) co_return no_scenario(wanted->scenario);
    if (const auto problems = check_teams(drill.teams, *pack->scenario); !problems.empty())
        co_return refused_teams(problems, *pack->scenario);
    for (const CastTeam& team : cast_around(*pack->scenario, cast_of(drill.teams)))
        drill.teams[team.id.value].roles = team.roles;

    const Drills::Reserved reserved = parts_.drills.reserve(*pack, drill);
    try {
        auto write = [&reserved, &pack, &drill] { return Drills::write(reserved, *pack, drill); };
        std::unique_ptr<DrillFile> file = co_await on_pool(parts_.pool, std::move(write));
        const OpenDrill& made = parts_.drills.adopt(reserved, std::move(file), *pack, drill);
        co_return json_response(201, dump(drill_json(parts_.admission.catalogue(), made)));
    } catch (const DrillRefused& refused) {
        parts_.drills.release(reserved);
        co_return error_response(400, "invalid", refused.said);
    } catch (const StoreError& error) {
        parts_.drills.release(reserved);
        co_return error_response(503, "unavailable", error.what());
    }
}

asio::awaitable<HttpResponse> OrganiseApi::in_drill(HttpRequest request, std::string id,
                                                    std::string what) {
    if (what.empty() && request.method == "DELETE") co_return co_await remove(std::move(id));
    if (what == "restore") {
        if (request.method != "POST") co_return wrong_method("POST");
        co_return co_await restore(std::move(id));
    }
    OpenDrill* drill = parts_.drills.find(id);
    if (!drill) co_return no_drill(id);
    if (what == "rehearsal") co_return co_await rehearsal(*drill, std::move(request));
    if (!what.empty()) co_return nothing_here();
    if (!reads(request)) co_return wrong_method("GET, HEAD, DELETE");
    json out = drill_json(parts_.admission.catalogue(), *drill);
    out["roles"] = roles_json(*drill->scenario, language_of(request));
    co_return json_response(200, dump(out));
}

// Behind whatever the pool still reads of the file.
asio::awaitable<HttpResponse> OrganiseApi::remove(std::string id) {
    if (!parts_.admission.catalogue().drill(id)) co_return no_drill(id);
    try {
        const OpenDrill* drill = parts_.drills.find(id);
        const Drills::Move move = parts_.drills.begin_delete(id);
        if (drill) parts_.dismiss(*drill->host);
        parts_.rehearsals.cancel(id);
        std::string failed = co_await carried(move);
        if (failed.empty()) co_return json_response(200, dump({{"drill", id}, {"deleted", true}}));
        co_return error_response(503, "unavailable", failed);
    } catch (const DrillRefused& refused) {
        co_return error_response(409, "out_of_state", refused.said);
    }
}

asio::awaitable<HttpResponse> OrganiseApi::restore(std::string id) {
    if (!parts_.admission.catalogue().drill(id)) co_return no_drill(id);
    try {
        const Drills::Move move = parts_.drills.begin_restore(id);
        std::string failed = co_await carried(move);
        const OpenDrill* drill = parts_.drills.find(id);
        if (failed.empty() && drill)
            co_return json_response(200, dump(drill_json(parts_.admission.catalogue(), *drill)));
        co_return error_response(503, "unavailable", failed);
    } catch (const DrillRefused& refused) {
        co_return error_response(409, "out_of_state", refused.said);
    }
}

// Empty: it was moved, and is open where it is to be played. Otherwise why not.
asio::awaitable<std::string> OrganiseApi::carried(const Drills::Move& move) {
    auto work = [move]() -> std::string {
        try {
            Drills::carry(move);
            return {};
        } catch (const StoreError& error) {
            return error.what();
        }
    };
    std::string failed = co_await on_pool(parts_.pool, std::move(work));
    try {
        parts_.drills.end_move(move);
    } catch (const StoreError& error) {
        failed = error.what();
    }
    co_return failed;
}

asio::awaitable<HttpResponse> OrganiseApi::rehearsal(OpenDrill& drill, HttpRequest request) {
    if (request.method == "DELETE") {
        parts_.rehearsals.cancel(drill.id);
    } else if (request.method == "POST") {
        const json body = json::parse(request.body, nullptr, false);
        if (!body.is_object() || !body.contains("skill") || !body["skill"].is_string())
            co_return malformed("{skill}");
        const State& state = drill.host->state();
        if (state.teams.empty())
            co_return error_response(409, "out_of_state", "The drill has no teams yet.");
        const std::string other =
            parts_.rehearsals.start({drill.id, state.title, drill.file, teams_of(state),
                                     body["skill"].get<std::string>(), parts_.clock.utc_us()});
        if (!other.empty())
            co_return error_response(
                409, "conflict",
                {"A rehearsal of “{0}” is running; one is played at a time.", other});
    } else if (!reads(request)) {
        co_return wrong_method("GET, HEAD, POST, DELETE");
    }
    auto work = [&rehearsals = parts_.rehearsals, id = drill.id] {
        return json_response(200, rehearsals.status(id));
    };
    co_return co_await on_pool(parts_.pool, std::move(work));
}

}  // namespace tocsin
