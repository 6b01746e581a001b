#include "engine/gateway/admission.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <boost/asio/ip/address.hpp>

namespace tocsin {
namespace {

constexpr Access kAll[] = {Access::Excon, Access::Evaluator, Access::Observer, Access::Participant};
constexpr int kCookieDays = 30;
constexpr const char* kOrganiserCookie = "tocsin_organiser";

std::string cookie_name(Access access, std::string_view drill) {
    return "tocsin_" + std::string(access_name(access)) + '_' + std::string(drill);
}

// "[::1]:7400" → "::1", "Host.Example:80" → "host.example".
std::string host_only(std::string_view authority) {
    if (authority.starts_with('['))
        return std::string(authority.substr(1, authority.find(']') - 1));
    std::string out(authority.substr(0, authority.find(':')));
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view without_scheme(std::string_view url) {
    const std::size_t at = url.find("://");
    return at == std::string_view::npos ? url : url.substr(at + 3);
}

std::string machine_name() {
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0) return {};
    return host_only(name.data());
}

}  // namespace

Admission::Admission(Catalogue& catalogue, std::string public_url)
    : catalogue_(catalogue), public_url_(std::move(public_url)), machine_(machine_name()) {
    while (public_url_.ends_with('/')) public_url_.pop_back();
    public_host_ = host_only(without_scheme(public_url_));
}

bool Admission::answers_to(std::string_view host) const {
    const std::string name = host_only(host);
    if (name == "localhost" || (!public_host_.empty() && name == public_host_)) return true;
    if (!machine_.empty() && (name == machine_ || name == machine_ + ".local")) return true;
    boost::system::error_code error;
    boost::asio::ip::make_address(name, error);  // an address cannot be made to point elsewhere
    return !error;
}

std::optional<HttpResponse> Admission::foreign(const HttpRequest& request) const {
    const std::string_view host = request.header("host");
    if (!answers_to(host))
        return error_response(403, "not_allowed",
                              {"This server does not answer to the name “{0}”. Use its address, or "
                               "start it with --public-url.",
                               host});
    const std::string_view origin = request.header("origin");
    if (origin.empty()) return std::nullopt;  // no browser, or a plain navigation
    if (without_scheme(origin) == host || (!public_url_.empty() && origin == public_url_))
        return std::nullopt;
    return error_response(403, "not_allowed", "The request comes from another site.");
}

std::string Admission::base_url(const HttpRequest& request) const {
    if (!public_url_.empty()) return public_url_;
    return "http://" + std::string(request.header("host"));
}

std::optional<Admission::Found> Admission::session(const HttpRequest& request,
                                                   std::string_view drill, Access access) const {
    const std::string token(request.cookie(cookie_name(access, drill)));
    if (token.empty()) return std::nullopt;
    std::optional<Session> session = catalogue_.session(token);
    if (!session || session->drill != drill || session->actor.kind != actor_kind(access))
        return std::nullopt;
    return Found{token, std::move(*session), access};
}

std::optional<Admission::Found> Admission::session(const HttpRequest& request,
                                                   std::string_view drill) const {
    if (const auto as = request.parameter("as")) {
        const auto access = access_from(*as);
        return access ? session(request, drill, *access) : std::nullopt;
    }
    std::optional<Found> only;
    for (const Access access : kAll) {
        std::optional<Found> found = session(request, drill, access);
        if (found && only) return std::nullopt;  // which one is not said
        if (found) only = std::move(found);
    }
    return only;
}

std::vector<Admission::Found> Admission::sessions(const HttpRequest& request) const {
    std::vector<Found> out;
    for (const CataloguedDrill& drill : catalogue_.drills())
        for (const Access access : kAll)
            if (auto found = session(request, drill.id, access)) out.push_back(std::move(*found));
    return out;
}

bool Admission::organiser(const HttpRequest& request) const {
    const std::string_view token = request.cookie(kOrganiserCookie);
    return !token.empty() && catalogue_.organiser_session(token);
}

std::string Admission::organiser_cookie(std::string_view token) const {
    return set_cookie(kOrganiserCookie, token);
}

std::string Admission::cookie(Access access, std::string_view drill, std::string_view token) const {
    return set_cookie(cookie_name(access, drill), token);
}

std::string Admission::set_cookie(const std::string& name, std::string_view token) const {
    std::string out = name + '=' + std::string(token) +
                      "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" +
                      std::to_string(token.empty() ? 0 : kCookieDays * 24 * 3600);
    if (public_url_.starts_with("https:")) out += "; Secure";
    return out;
}

std::optional<Access> access_of(Actor::Kind kind) {
    switch (kind) {
        case Actor::Kind::Excon:
            return Access::Excon;
        case Actor::Kind::Observer:
            return Access::Observer;
        case Actor::Kind::Participant:
            return Access::Participant;
        case Actor::Kind::Evaluator:
            return Access::Evaluator;
        case Actor::Kind::Engine:
            break;
    }
    return std::nullopt;
}

Actor::Kind actor_kind(Access access) {
    switch (access) {
        case Access::Excon:
            return Actor::Kind::Excon;
        case Access::Evaluator:
            return Actor::Kind::Evaluator;
        case Access::Observer:
            return Actor::Kind::Observer;
        case Access::Participant:
            break;
    }
    return Actor::Kind::Participant;
}

Viewer viewer_of(const Session& session) {
    return {access_of(session.actor.kind).value_or(Access::Observer), session.actor.team,
            session.actor.participant, session.name};
}

}  // namespace tocsin
