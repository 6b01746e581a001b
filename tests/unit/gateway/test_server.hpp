// A real server in a thread of its own, on a fresh folder and a free port, with a drill of the
// small pack: teams XI (island), XH (hub), XO (owner). And clients that speak to it over plain
// sockets.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <filesystem>
#include <future>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "engine/gateway/server.hpp"

namespace tocsin::test {

using nlohmann::json;

// Removed at its end.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

const Pack& small_pack();

struct HttpAnswer {
    int status = 0;
    std::multimap<std::string, std::string> headers;  // names in lower case
    std::string body;

    json parsed() const { return json::parse(body); }
    std::string header(const std::string& name) const;
    std::string cookie() const;  // "name=value" of Set-Cookie
};

// Moves when the test says so.
class SetClock : public Clock {
  public:
    std::int64_t steady_us() const override { return now_us; }
    std::int64_t utc_us() const override { return 1'700'000'000'000'000 + now_us; }
    std::int64_t now_us = 5'000'000;
};

Actor participant(std::uint16_t n);  // the first of team n

// One blocking socket to 127.0.0.1; every read gives up after 20 s.
class Client {
  public:
    explicit Client(std::uint16_t port);
    ~Client();
    Client(Client&& other) noexcept
        : fd_(std::exchange(other.fd_, -1)), in_(std::move(other.in_)) {}
    Client& operator=(Client&&) = delete;

    void write(std::string_view bytes);
    HttpAnswer request(const std::string& method, const std::string& target,
                       const std::map<std::string, std::string>& headers = {},
                       const std::string& body = {});
    HttpAnswer read_answer(bool with_body = true);

    // --- as a WebSocket, after upgrade()
    HttpAnswer upgrade(const std::string& target,
                       const std::map<std::string, std::string>& headers);
    void frame(unsigned opcode, std::string_view payload, bool final = true, bool masked = true);
    void text(const json& frame_) { frame(1, frame_.dump()); }
    struct Got {
        unsigned opcode = 0;
        std::string payload;
        json parsed() const { return json::parse(payload); }
        unsigned close_code() const;
    };
    // Empty: the connection has ended.
    std::optional<Got> next();
    // The next text frame with this `t` (and kind, for events); those before it are passed over.
    json until(const std::string& t, const std::string& kind = {});
    int fd() const { return fd_; }

  private:
    bool fill();
    std::string take(std::size_t n);
    int fd_ = -1;
    std::string in_;
};

class TestServer {
  public:
    explicit TestServer(std::filesystem::path web = {}, Print print = {});
    ~TestServer();

    std::uint16_t port() const { return port_; }
    const std::string& drill() const { return drill_; }
    std::string path(const std::string& rest) const {
        return "/api/v1/drills/" + drill_ + "/" + rest;
    }

    // Runs f on the server's thread.
    template <class F>
    auto on_loop(F f) {
        std::packaged_task<decltype(f())()> task(std::move(f));
        auto result = task.get_future();
        boost::asio::post(*context_, [&task] { task(); });
        return result.get();
    }
    DrillHost& host();  // only inside on_loop
    Server& server() { return *server_; }
    DrillHost::Result excon(Command command);
    void start() { excon(StartDrill{1}); }

    std::string link_token(Actor::Kind role, const std::string& team = {});
    // The cookie of a new session.
    std::string join(const std::string& team, const std::string& name = "Ada");
    std::string excon_cookie();
    std::string observer_cookie();
    // GET of what is below this drill.
    HttpAnswer get(const std::string& what, const std::string& cookie = {}) const;
    // A WebSocket that has said hello and read the answer's hello frame.
    Client web_socket(const std::string& cookie, std::uint64_t last_seq = 0,
                      const std::string& language = "en");
    std::map<std::string, std::string> with(const std::string& cookie) const {
        return {{"Cookie", cookie}};
    }
    const std::filesystem::path& folder() const { return folder_.path(); }
    // Where the server looks for scenarios; nothing is there at first.
    std::filesystem::path shelf() const { return folder_.path() / "shelf"; }
    // The cookie of a new organiser's session.
    std::string organiser_cookie();
    // What plays the rehearsals.
    Rehearse rehearse = [](const RehearsalJob&, RehearsalWatch&) { return std::string("{}"); };
    // Ends the server as SIGKILL would: nothing is said to anybody; a new one opens the same
    // folder.
    void restart();

  private:
    void begin();
    void end();

    TemporaryFolder folder_;
    std::filesystem::path web_;
    Print print_;
    std::unique_ptr<boost::asio::io_context> context_;
    std::unique_ptr<Server> server_;
    std::thread thread_;
    std::uint16_t port_ = 0;
    std::string drill_;
};

}  // namespace tocsin::test
