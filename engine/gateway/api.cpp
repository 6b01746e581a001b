#include "engine/gateway/api.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>

#include "engine/gateway/api_lessons.hpp"
#include "engine/gateway/http_connection.hpp"
#include "engine/gateway/qr.hpp"
#include "engine/gateway/wire_json.hpp"

namespace tocsin {
namespace {

namespace asio = boost::asio;

constexpr std::string_view kApi = "/api/v1/";
constexpr std::string_view kDrills = "drills/";
constexpr std::string_view kOrganise = "organise/";

HttpResponse not_found() {
    return error_response(404, "unknown", "There is nothing at this address (docs/wire.md).");
}

HttpResponse no_session() {
    return error_response(401, "not_allowed",
                          "No session for this drill. Open the link you were given once more.");
}

HttpResponse refusal(const DrillHost::Result& result) {
    if (const auto* unavailable = std::get_if<Unavailable>(&result))
        return error_response(503, "unavailable", unavailable->said);
    const Rejection& rejection = std::get<Rejection>(result);
    switch (rejection.code) {
        case Rejection::Code::NotAllowed:
            return error_response(403, "not_allowed", rejection.said);
        case Rejection::Code::Unknown:
            return error_response(404, "unknown", rejection.said);
        case Rejection::Code::Invalid:
            return error_response(400, "invalid", rejection.said);
        case Rejection::Code::OutOfState:
            return error_response(409, "out_of_state", rejection.said);
        case Rejection::Code::Conflict:
            return error_response(409, "conflict", rejection.said);
        case Rejection::Code::Limit:
            break;
    }
    return error_response(429, "limit", rejection.said);
}

// Waits for the disk like everybody else.
asio::awaitable<DrillHost::Result> submitted(DrillHost& host, Envelope envelope) {
    struct Pending {
        asio::steady_timer timer;
        std::optional<DrillHost::Result> result;
    };
    const auto executor = co_await asio::this_coro::executor;
    const auto pending =
        std::make_shared<Pending>(Pending{asio::steady_timer(executor), std::nullopt});
    pending->timer.expires_at(std::chrono::steady_clock::time_point::max());
    auto reply = [pending](const DrillHost::Result& result) {
        pending->result = result;
        pending->timer.cancel();
    };
    host.submit(std::move(envelope), std::move(reply));
    boost::system::error_code ignored;
    while (!pending->result)
        co_await pending->timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    co_return *pending->result;
}

std::string text_of(const json& object, const char* name) {
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::optional<HttpResponse> no_judge(const std::string& name) {
    if (name.empty() || name.size() > 80)
        return error_response(400, "invalid",
                              "An evaluator gives a name, in 1 to 80 bytes: it stands beside every "
                              "judgement.");
    if (name == "EXCON")
        return error_response(400, "invalid", "“EXCON” is the control room; give your own name.");
    return std::nullopt;
}

HttpResponse health() {
    return text_response(200, "ok\n");
}

}  // namespace

Api::Api(Parts parts)
    : parts_(std::move(parts)),
      organise_({parts_.drills, parts_.admission, parts_.shelf, parts_.rehearsals, parts_.pool,
                 parts_.clock, parts_.dismiss}) {}

std::variant<std::size_t, HttpResponse> Api::before_body(const HttpRequest& head) {
    const std::string_view path = head.path;
    if (path.starts_with(kApi) && path.substr(kApi.size()).starts_with(kOrganise))
        return organise_.before_body(head, path.substr(kApi.size() + kOrganise.size()));
    return kMaxBody;
}

asio::awaitable<HttpResponse> Api::handle(HttpRequest request) {
    // Those who watch the server ask by whatever name it has inside their network.
    if (request.path == "/healthz") co_return health();
    if (request.path == "/metrics") {
        HttpResponse response = text_response(200, parts_.metrics());
        response.type = "text/plain; version=0.0.4; charset=utf-8";
        co_return response;
    }
    std::optional<HttpResponse> foreign = parts_.admission.foreign(request);
    if (foreign) co_return std::move(*foreign);
    if (request.path.starts_with(kApi)) co_return co_await api(std::move(request));
    if (!reads(request)) co_return wrong_method("GET, HEAD");
    co_return parts_.files.get(request);
}

asio::awaitable<HttpResponse> Api::api(HttpRequest request) {
    const std::string rest = request.path.substr(kApi.size());
    if (rest == "session") {
        if (request.method == "POST") co_return co_await join(std::move(request));
        if (request.method == "DELETE") co_return leave(request);
        if (request.method != "GET") co_return wrong_method("GET, POST, DELETE");
        co_return sessions(request);
    }
    if (rest.starts_with("links/")) co_return link(rest.substr(6));
    if (rest == "debrief/questions")
        co_return reads(request) ? debrief_questions(request) : wrong_method("GET, HEAD");
    if (rest == "lessons") {
        if (!reads(request)) co_return wrong_method("GET, HEAD");
        co_return co_await lessons(std::move(request));
    }
    if (rest.starts_with(kOrganise)) {
        std::string what = rest.substr(kOrganise.size());
        co_return co_await organise_.handle(std::move(request), std::move(what));
    }
    if (rest.starts_with(kDrills)) {
        const std::size_t slash = rest.find('/', kDrills.size());
        if (slash != std::string::npos) {
            std::string drill = rest.substr(kDrills.size(), slash - kDrills.size());
            std::string what = rest.substr(slash + 1);
            co_return co_await in_drill(std::move(request), std::move(drill), std::move(what));
        }
    }
    co_return not_found();
}

std::variant<HttpResponse, HttpHandler::Upgrade> Api::upgrade(const HttpRequest& request) {
    if (auto foreign = parts_.admission.foreign(request)) return std::move(*foreign);
    const std::string prefix = std::string(kApi) + std::string(kDrills);
    if (!request.path.starts_with(prefix) || !request.path.ends_with("/ws")) return not_found();
    const std::string drill =
        request.path.substr(prefix.size(), request.path.size() - prefix.size() - 3);
    OpenDrill* open = parts_.drills.find(drill);
    if (!open) return not_found();
    const auto who = parts_.admission.session(request, drill);
    if (!who) return no_session();
    return [this, host = open->host.get(), viewer = viewer_of(who->session)](
               asio::ip::tcp::socket socket, std::string leftover) {
        parts_.accept(*host, viewer, std::move(socket), std::move(leftover));
    };
}

HttpResponse Api::link(std::string_view token) {
    const auto link = parts_.admission.catalogue().link(token);
    OpenDrill* drill = link ? parts_.drills.find(link->drill) : nullptr;
    const auto access = link ? access_of(link->role) : std::nullopt;
    if (!drill || !access)
        return error_response(404, "unknown",
                              "This link leads nowhere. Check that it is whole, or ask the "
                              "organiser for a new one.");
    const State& state = drill->host->state();
    json out{{"role", access_name(*access)},
             {"drill", drill->id},
             {"title", state.title},
             {"languages", drill->scenario->languages}};
    if (const Team* team = state.team(link->team))
        out["team"] = {{"team", team->id.value}, {"code", team->code}, {"name", team->name}};
    return json_response(200, dump(out));
}

std::string Api::session_json(const Session& session, OpenDrill& drill) const {
    const Viewer viewer = viewer_of(session);
    json out{{"role", access_name(viewer.access)},
             {"drill", session.drill},
             {"title", drill.host->state().title}};
    if (!viewer.name.empty()) out["name"] = viewer.name;
    if (viewer.access == Access::Participant) {
        out["team"] = viewer.team.value;
        out["participant"] = viewer.participant.value;
    }
    return dump(out);
}

asio::awaitable<HttpResponse> Api::join(HttpRequest request) {
    const json body = json::parse(request.body, nullptr, false);
    if (!body.is_object())
        co_return error_response(400, "malformed", "The body is {token, name?, language?}.");
    Catalogue& catalogue = parts_.admission.catalogue();
    const auto link = catalogue.link(text_of(body, "token"));
    OpenDrill* drill = link ? parts_.drills.find(link->drill) : nullptr;
    const auto access = link ? access_of(link->role) : std::nullopt;
    if (!drill || !access) co_return this->link({});
    Session session{link->drill, {link->role, {}, {}}, {}, 0};
    std::string token;
    if (*access == Access::Evaluator) {
        // The name is who the judge is: the same one is the same judge, on any device.
        session.name = trimmed(text_of(body, "name"));
        const auto before = parts_.admission.session(request, link->drill, *access);
        if (before && (session.name.empty() || before->session.name == session.name)) {
            session = before->session;
            token = before->token;
        } else if (auto wrong = no_judge(session.name)) {
            co_return std::move(*wrong);
        }
    } else if (*access == Access::Participant) {
        const Team* team = drill->host->state().team(link->team);
        if (!team) co_return this->link({});
        const TeamId team_id = team->id;
        const auto before = parts_.admission.session(request, link->drill, *access);
        if (before && before->session.actor.team == team_id) {
            // The same browser once more, or an answer that was lost: no second person.
            session = before->session;
            token = before->token;
        } else {
            session.name = text_of(body, "name");
            JoinTeam join{team_id, session.name, text_of(body, "language").substr(0, 35)};
            if (join.language.empty()) join.language = team->language;
            Envelope envelope{Actor{}, CommandId{}, std::move(join)};
            const DrillHost::Result result = co_await submitted(*drill->host, std::move(envelope));
            const auto* accepted = std::get_if<Accepted>(&result);
            if (!accepted) co_return refusal(result);
            const Event& event = drill->host->hub().record(accepted->seq).event;
            session.actor.team = team_id;
            session.actor.participant = std::get<ParticipantJoined>(event).participant;
        }
    }
    if (token.empty()) token = catalogue.create_session(session);
    HttpResponse response = json_response(200, session_json(session, *drill));
    response.headers.emplace_back("Set-Cookie",
                                  parts_.admission.cookie(*access, link->drill, token));
    co_return response;
}

HttpResponse Api::sessions(const HttpRequest& request) {
    std::string out = "[";
    for (const Admission::Found& found : parts_.admission.sessions(request)) {
        OpenDrill* drill = parts_.drills.find(found.session.drill);
        if (!drill) continue;
        if (out.size() > 1) out += ',';
        out += session_json(found.session, *drill);
    }
    return json_response(200, out + ']');
}

HttpResponse Api::leave(const HttpRequest& request) {
    const auto drill = request.parameter("drill");
    const auto role = request.parameter("role");
    const auto access = role ? access_from(*role) : std::nullopt;
    if (!drill || !access)
        return error_response(400, "invalid", "Say which session: ?drill=…&role=….");
    const auto found = parts_.admission.session(request, *drill, *access);
    if (!found) return no_session();
    parts_.admission.catalogue().end_session(found->token);
    HttpResponse response = json_response(200, "{}");
    response.headers.emplace_back("Set-Cookie", parts_.admission.cookie(*access, *drill, {}));
    return response;
}

}  // namespace tocsin
