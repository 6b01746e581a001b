// Who may come in: links become sessions, sessions are cookies, and requests that another site made
// a browser send are refused.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/gateway/http.hpp"
#include "engine/gateway/wire.hpp"
#include "engine/store/catalogue.hpp"

namespace tocsin {

class Admission {
  public:
    // `public_url`: "https://drill.example.org", without a path; empty: the server is reached by
    // its address or by a name of this machine.
    Admission(Catalogue& catalogue, std::string public_url);

    // Refuses a request with a foreign Origin, or with a Host this server does not answer to (a
    // browser tricked by a name that was made to point here).
    std::optional<HttpResponse> foreign(const HttpRequest& request) const;
    // "https://drill.example.org" or "http://" and what the request called this server.
    std::string base_url(const HttpRequest& request) const;

    struct Found {
        std::string token;
        Session session;
        Access access{};
    };
    // The session of `drill` as the request's `?as=` says or, without it, the only one there is.
    std::optional<Found> session(const HttpRequest& request, std::string_view drill) const;
    std::optional<Found> session(const HttpRequest& request, std::string_view drill,
                                 Access access) const;
    std::vector<Found> sessions(const HttpRequest& request) const;

    // Set-Cookie for a session; with an empty token the cookie is taken away.
    std::string cookie(Access access, std::string_view drill, std::string_view token) const;

    // Whether this browser came in by the organiser's link.
    bool organiser(const HttpRequest& request) const;
    std::string organiser_cookie(std::string_view token) const;

    Catalogue& catalogue() const { return catalogue_; }

  private:
    bool answers_to(std::string_view host) const;
    std::string set_cookie(const std::string& name, std::string_view token) const;

    Catalogue& catalogue_;
    std::string public_url_;
    std::string public_host_;  // of public_url_
    std::string machine_;      // the machine's own name
};

std::optional<Access> access_of(Actor::Kind kind);
Actor::Kind actor_kind(Access access);
// Viewer of a connection with this session.
Viewer viewer_of(const Session& session);

}  // namespace tocsin
