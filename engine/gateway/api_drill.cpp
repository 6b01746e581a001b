// The routes under /api/v1/drills/{drill}/.
#include <sstream>

#include "engine/core/truth.hpp"
#include "engine/gateway/api.hpp"
#include "engine/gateway/on_pool.hpp"
#include "engine/gateway/qr.hpp"
#include "engine/gateway/truth_json.hpp"
#include "engine/gateway/wire.hpp"
#include "engine/gateway/wire_json.hpp"
#include "engine/store/drill_file.hpp"
#include "engine/store/export.hpp"
#include "scoring/report/json.hpp"
#include "scoring/report/texts/language.hpp"
#include "scoring/score.hpp"

namespace tocsin {
namespace {

namespace asio = boost::asio;

HttpResponse attachment(std::string type, std::string body, const std::string& name) {
    HttpResponse response;
    response.type = std::move(type);
    response.body = std::make_shared<const std::string>(std::move(body));
    response.headers.emplace_back("Cache-Control", "no-store");
    response.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + name + '"');
    return response;
}

// Whether a team was sent an inject that bears this artefact.
bool received(const State& state, TeamId team, const ArtefactId& artefact) {
    for (const Inject& inject : state.scenario->injects) {
        if (std::find(inject.artefacts.begin(), inject.artefacts.end(), artefact) ==
            inject.artefacts.end())
            continue;
        if (state.delivery(inject.id, team)) return true;
    }
    return false;
}

// What the author wrote, for who reads a translation of it.
HttpResponse original_of(const State& state, const Admission::Found& who, const InjectId& id) {
    const Inject* inject = find(state.scenario->injects, id);
    const bool may =
        who.access == Access::Excon || who.access == Access::Evaluator ||
        (who.access == Access::Participant && state.delivery(id, who.session.actor.team));
    // The same answer for what there is not and what is not theirs.
    if (!inject || !may)
        return error_response(404, "unknown", {"Your team has not received “{0}”.", id.value});
    return json_response(200, nlohmann::json{{"language", state.scenario->language},
                                             {"title", inject->title.original},
                                             {"body", inject->body.original}}
                                  .dump());
}

// On the pool: reads the file anew, so that nothing is shared with the thread that plays the drill.
scoring::Ledger read_ledger(const std::filesystem::path& file,
                            std::shared_ptr<const Scenario> scenario) {
    scoring::Ledger ledger(std::move(scenario));
    DrillFile::open_readonly(file)->read(
        1,
        DrillFile::Reader{scoring::Ledger::needs, [&](Record&& record) { ledger.add(record); },
                          [&](std::uint64_t seq, std::int64_t at_ms) { ledger.pass(seq, at_ms); }});
    return ledger;
}

// The language of the rules' sentences: that of the reports which is asked for, or English.
std::string rules_language(const HttpRequest& request) {
    const auto wanted = request.parameter("language");
    return wanted && scoring::texts::has_language(*wanted) ? *wanted : "en";
}

HttpResponse scores_of(const std::filesystem::path& file, std::shared_ptr<const Scenario> scenario,
                       std::int64_t now_ms, const std::string& language) {
    const scoring::Ledger ledger = read_ledger(file, std::move(scenario));
    const scoring::ScoreSheet sheet = scoring::score(ledger, std::max(now_ms, ledger.at_ms()));
    return json_response(200, scoring::rules_in(scoring::score_to_json(ledger, sheet), language));
}

HttpResponse export_of(const std::filesystem::path& file, const std::string& drill) {
    std::ostringstream out;
    export_events(file, out);
    return attachment("application/x-ndjson", std::move(out).str(), drill + ".jsonl");
}

HttpResponse pack_of(const std::filesystem::path& file, const std::string& drill) {
    return attachment("application/zip", zip_pack(DrillFile::open_readonly(file)->pack()),
                      drill + ".zip");
}

}  // namespace

asio::awaitable<HttpResponse> Api::on_pool(std::function<HttpResponse()> work) {
    try {
        co_return co_await tocsin::on_pool(parts_.pool, std::move(work));
    } catch (const StoreError& error) {
        co_return error_response(503, "unavailable", error.what());
    }
}

asio::awaitable<HttpResponse> Api::in_drill(HttpRequest request, std::string id, std::string rest) {
    OpenDrill* drill = parts_.drills.find(id);
    if (!drill) co_return error_response(404, "unknown", {"There is no drill “{0}” here.", id});
    const auto who = parts_.admission.session(request, id);
    if (!who)
        co_return error_response(
            401, "not_allowed",
            "No session for this drill, or more than one and no ?as= that says which.");
    if (rest == "poll" && request.method == "POST") {
        std::string body = std::move(request.body);
        co_return co_await parts_.polling.poll(*drill->host, viewer_of(who->session), who->token,
                                               std::move(body));
    }
    if (request.method != "GET" && request.method != "HEAD")
        co_return error_response(405, "invalid", "This address answers to GET.");
    if (rest.starts_with("artefacts/")) co_return artefact(*drill, *who, request, rest.substr(10));
    if (rest.starts_with("injects/") && rest.ends_with("/original"))
        co_return original_of(drill->host->state(), *who,
                              InjectId(rest.substr(8, rest.size() - 17)));
    if (rest == "products" || rest.starts_with("products/"))
        co_return co_await products(*drill, *who, request, rest.substr(8));
    if (rest == "report") co_return co_await products(*drill, *who, request, "/evidence.html");
    if (rest == "truth") co_return own_truth(*drill, *who, request);
    if (rest == "my-scores") co_return co_await own_scores(*drill, *who, rules_language(request));

    std::function<HttpResponse()> work;
    const auto& file = drill->file;
    const auto& scenario = drill->scenario;
    if (rest == "scores")
        work = [file, scenario, now_ms = drill->host->now_ms(),
                language = rules_language(request)] {
            return scores_of(file, scenario, now_ms, language);
        };
    else if (rest == "export")
        work = [file, id] { return export_of(file, id); };
    else if (rest == "pack")
        work = [file, id] { return pack_of(file, id); };
    else if (rest != "links")
        co_return error_response(404, "unknown", "There is nothing at this address.");

    if (who->access != Access::Excon)
        co_return error_response(403, "not_allowed", "This is for EXCON only.");
    if (rest == "links") co_return links(*drill, request);
    co_return co_await on_pool(std::move(work));
}

HttpResponse Api::artefact(OpenDrill& drill, const Admission::Found& who,
                           const HttpRequest& request, const std::string& id) {
    const State& state = drill.host->state();
    const Artefact* artefact = find(state.scenario->artefacts, ArtefactId(id));
    const bool may = who.access == Access::Excon || who.access == Access::Evaluator ||
                     (who.access == Access::Participant && artefact &&
                      received(state, who.session.actor.team, artefact->id));
    // The same answer for what there is not and what is not theirs: ids tell nothing.
    const auto bytes = artefact ? drill.artefacts.find(artefact->file) : drill.artefacts.end();
    if (!may || bytes == drill.artefacts.end())
        return error_response(404, "unknown", {"Your team has not received a file “{0}”.", id});
    HttpResponse response;
    response.type = artefact->type;
    if (response.type.starts_with("text/")) response.type += "; charset=utf-8";
    response.body = bytes->second;
    response.headers.emplace_back("Cache-Control", "private, max-age=3600");
    // Evidence may be hostile: shown, never run.
    response.headers.emplace_back("Content-Security-Policy",
                                  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
                                  "sandbox");
    const std::string name = safe_name(artefact->file.substr(artefact->file.rfind('/') + 1));
    const char* how = request.parameter("download") ? "attachment" : "inline";
    response.headers.emplace_back("Content-Disposition",
                                  std::string(how) + "; filename=\"" + name + '"');
    return response;
}

HttpResponse Api::own_truth(OpenDrill& drill, const Admission::Found& who,
                            const HttpRequest& request) {
    if (who.access != Access::Participant)
        return error_response(403, "not_allowed",
                              "This is what a team is shown; EXCON has the scenario itself.");
    const State& state = drill.host->state();
    if (!truth_shown(state))
        return error_response(409, "out_of_state",
                              "EXCON has not shown the truth of this drill to the teams.");
    const auto wanted = request.parameter("language");
    return json_response(200, truth_json(state, who.session.actor.team,
                                         effective_language(*state.scenario, wanted.value_or(""))));
}

asio::awaitable<HttpResponse> Api::own_scores(OpenDrill& drill, const Admission::Found& who,
                                              std::string language) {
    if (who.access != Access::Participant)
        co_return error_response(403, "not_allowed",
                                 "These are a team's own figures; EXCON has them all in “scores”.");
    if (drill.host->state().phase != Phase::Ended)
        co_return error_response(409, "out_of_state",
                                 "Your team's figures are shown after ENDEX; the drill is not "
                                 "over.");
    std::shared_ptr<OwnScores>& kept = own_scores_[drill.id];
    if (!kept) kept = std::make_shared<OwnScores>();
    auto work = [kept, team = who.session.actor.team, seq = scored_seq(drill.host->hub()),
                 file = drill.file, scenario = drill.scenario,
                 language = std::move(language)]() -> HttpResponse {
        std::string own = kept->of(team, seq, [&] {
            const scoring::Ledger ledger = read_ledger(file, scenario);
            return scoring::score_to_json(ledger, scoring::score(ledger, ledger.at_ms()));
        });
        if (own.empty())
            return error_response(404, "unknown", "Your team was not in the drill at STARTEX.");
        return json_response(200, scoring::rules_in(own, language));
    };
    co_return co_await on_pool(std::move(work));
}

HttpResponse Api::links(OpenDrill& drill, const HttpRequest& request) {
    Catalogue& catalogue = parts_.admission.catalogue();
    const std::string base = parts_.admission.base_url(request);
    const auto url = [&](std::string_view page, Actor::Kind role, std::string_view team) {
        return base + std::string(page) + catalogue.create_link(drill.id, role, team).token;
    };
    json out{{"excon", url("/excon/", Actor::Kind::Excon, {})},
             {"evaluator", url("/evaluate/", Actor::Kind::Evaluator, {})},
             {"observer", url("/watch/", Actor::Kind::Observer, {})},
             {"teams", json::array()}};
    for (const Team& team : drill.host->state().teams) {
        const std::string link = url("/join/", Actor::Kind::Participant, team.code);
        out["teams"].push_back({{"team", team.id.value},
                                {"code", team.code},
                                {"name", team.name},
                                {"url", link},
                                {"qr", qr_svg(link)}});
    }
    return json_response(200, dump(out));
}

}  // namespace tocsin
