// The gateway as one thing: listens on one port, keeps the drills of one data folder, and lets
// people in. Made once by the program; everything runs on the thread of the given io_context.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_set>

#include "engine/gateway/api.hpp"
#include "engine/gateway/drills.hpp"
#include "engine/gateway/http_connection.hpp"
#include "engine/gateway/rehearsals.hpp"
#include "engine/gateway/scenario_shelf.hpp"
#include "engine/gateway/web_socket.hpp"

namespace tocsin {

struct ServerOptions {
    std::string listen = "0.0.0.0:7400";  // address and port; port 0: any free one
    std::filesystem::path data = "data";
    std::filesystem::path web;         // of the built browser applications
    std::string public_url;            // empty: what the browser used
    std::filesystem::path shelf = {};  // of scenarios that drills can be made of
    Rehearse rehearse = {};            // plays a rehearsal that an organiser asks for
    Print print = {};                  // empty: no PDF
};

class Server {
  public:
    // Takes the data folder and the port; serves from the first run of the io_context on. Throws
    // StoreError (the folder) or std::runtime_error (the port), with words for the operator.
    Server(boost::asio::io_context& context, ServerOptions options);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    Drills& drills() { return drills_; }
    Catalogue& catalogue() { return catalogue_; }
    // Opens every drill of the catalogue. One that cannot be opened is left out and named, with
    // why.
    std::vector<std::string> open_all();

    std::uint16_t port() const;
    // "/excon/…" of a drill's link for this role and team.
    std::string path_of(std::string_view drill, Actor::Kind role, std::string_view team = {});

    // Politely: no new connections, 1001 to everybody, then the io_context runs out of work. Called
    // by SIGTERM and SIGINT once stop_on_signal() was; a second call ends at once.
    void stop();
    void stop_on_signal();

    // "/organise/…": the page where drills are made.
    std::string organiser_path() { return "/organise/" + catalogue_.organiser_token(); }

    std::string metrics() const;

  private:
    boost::asio::awaitable<void> accept_loop();
    boost::asio::awaitable<void> wait_for_signal();
    void accept(DrillHost& host, Viewer viewer, boost::asio::ip::tcp::socket socket,
                std::string leftover);
    // Everybody out of a drill.
    void dismiss(const DrillHost& host);
    void sweep();

    boost::asio::io_context& context_;
    SystemClock clock_;
    DataFolder folder_;
    Catalogue catalogue_;
    Drills drills_;
    Admission admission_;
    StaticFiles files_;
    LongPolling polling_;
    ScenarioShelf shelf_;
    Rehearsals rehearsals_;
    boost::asio::thread_pool pool_;
    Printer printer_;
    Api api_;
    std::shared_ptr<HttpTotals> http_totals_ = std::make_shared<HttpTotals>();
    SocketTotals socket_totals_;
    boost::asio::ip::tcp::acceptor acceptor_;
    boost::asio::steady_timer sweep_timer_;
    std::unordered_set<WebSocket*> sockets_;  // each owned by its own coroutine
    bool stopping_ = false;
};

}  // namespace tocsin
