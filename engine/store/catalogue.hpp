// What the server knows besides the drills themselves (catalogue.db): which drills there are, the
// links that let people in, and the sessions those links became. Losing it loses no drill: links
// can be made anew.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/events.hpp"
#include "engine/store/sqlite.hpp"

namespace tocsin {

struct CataloguedDrill {
    std::string id;
    std::string file;  // name inside drills/
    std::string title;
    std::int64_t created_us = 0;  // UTC
};

// An address that lets its bearer in: EXCON and observers as such, participants into one team.
// Never Actor::Kind::Engine.
struct Link {
    std::string token;
    std::string drill;
    Actor::Kind role{};
    std::string team;  // its code; participants only
};

// One browser that came in by a link.
struct Session {
    std::string drill;
    Actor actor;       // as whom it acts
    std::string name;  // what the person called himself or herself; empty for EXCON and observers
    std::int64_t created_us = 0;
};

// Throws StoreError. Calls block for the time of the disk; not for two threads.
class Catalogue {
  public:
    // Made where it does not exist. The folder's lock must be held (DataFolder).
    explicit Catalogue(const std::filesystem::path& file);

    void add_drill(const CataloguedDrill& drill);
    // The drill with the links of EXCON, evaluators, observers and its teams: all or nothing.
    void add_drill(const CataloguedDrill& drill, const std::vector<std::string>& teams);
    std::vector<CataloguedDrill> drills() const;  // oldest first
    std::optional<CataloguedDrill> drill(std::string_view id) const;

    // The link for this role and team; the same one when asked again.
    Link create_link(std::string_view drill, Actor::Kind role, std::string_view team = {});
    std::vector<Link> links(std::string_view drill) const;  // in the order they were made
    std::optional<Link> link(std::string_view token) const;

    // Who prepares drills here has one link, made when it is first asked for. It belongs to no
    // drill, and neither do its sessions: link() and session() know nothing of them.
    std::string organiser_token();
    bool is_organiser_token(std::string_view token) const;
    std::string create_organiser_session(std::int64_t now_us);  // as create_session()
    bool organiser_session(std::string_view token) const;

    // Returns the session's token, for a cookie. Only its hash is kept: who reads the file cannot
    // take over a session.
    std::string create_session(const Session& session);
    std::optional<Session> session(std::string_view token) const;
    void end_session(std::string_view token);
    // How many came in to this drill as `role`, which is not a participant's.
    std::int64_t sessions(std::string_view drill, Actor::Kind role) const;

  private:
    Database database_;
};

// 256 random bits in 43 characters that need no escaping in an address or a cookie (base64url).
std::string random_token();

}  // namespace tocsin
