#include "engine/gateway/server.hpp"

#include <sys/resource.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <charconv>
#include <chrono>
#include <stdexcept>

namespace tocsin {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr auto kSweepEvery = std::chrono::seconds(5);
constexpr auto kFarewell = std::chrono::seconds(3);
constexpr auto kNoFiles = std::chrono::milliseconds(100);
constexpr std::string_view kDeleted = "this drill was deleted";

tcp::endpoint endpoint_of(const std::string& listen) {
    const std::size_t colon = listen.rfind(':');
    std::uint16_t port = 0;
    const char* first = listen.data() + (colon == std::string::npos ? 0 : colon + 1);
    const auto [end, fault] = std::from_chars(first, listen.data() + listen.size(), port);
    std::string host = colon == std::string::npos ? "0.0.0.0" : listen.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    if (host == "localhost") host = "127.0.0.1";
    error_code error;
    const auto address = asio::ip::make_address(host, error);
    if (error || fault != std::errc() || end != listen.data() + listen.size())
        throw std::runtime_error("“" + listen +
                                 "” is not an address and port; expected for example 0.0.0.0:7400 "
                                 "or [::1]:7400.");
    return {address, port};
}

tcp::acceptor open_acceptor(asio::io_context& context, const std::string& listen) {
    const tcp::endpoint endpoint = endpoint_of(listen);
    tcp::acceptor acceptor(context);
    error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) acceptor.bind(endpoint, error);
    if (!error) acceptor.listen(4096, error);
    if (error == asio::error::address_in_use)
        throw std::runtime_error("Port " + std::to_string(endpoint.port()) +
                                 " is in use by another program. Stop it, or choose another port "
                                 "with --listen.");
    if (error)
        throw std::runtime_error("Cannot listen on " + listen + ": " + error.message() + ".");
    return acceptor;
}

// A hall of browsers needs more files than most systems give a program unasked.
void raise_file_limit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

Server::Server(asio::io_context& context, ServerOptions options)
    : context_(context),
      folder_(DataFolder::open(options.data)),
      catalogue_(folder_.catalogue_file()),
      drills_(context, clock_, folder_, catalogue_),
      admission_(catalogue_, options.public_url),
      files_(options.web),
      polling_(context, clock_),
      shelf_(std::move(options.shelf)),
      rehearsals_(folder_.path() / "rehearsals", std::move(options.rehearse)),
      pool_(1),
      printer_(std::move(options.print)),
      api_({drills_, admission_, files_, polling_, pool_, printer_, shelf_, rehearsals_, clock_,
            [this] { return metrics(); },
            [this](DrillHost& host, Viewer viewer, tcp::socket socket, std::string leftover) {
                accept(host, std::move(viewer), std::move(socket), std::move(leftover));
            },
            [this](const DrillHost& host) { dismiss(host); }}),
      acceptor_(open_acceptor(context, options.listen)),
      sweep_timer_(context) {
    raise_file_limit();
    asio::co_spawn(context_, accept_loop(), asio::detached);
    sweep();
}

Server::~Server() {
    for (WebSocket* socket : sockets_) socket->abandon();
    polling_.close_all();
    pool_.stop();
    pool_.join();
}

std::vector<std::string> Server::open_all() {
    std::vector<std::string> left_out;
    for (const CataloguedDrill& drill : catalogue_.drills()) {
        if (drills_.deleted(drill.id)) continue;
        try {
            drills_.open(drill.id);
        } catch (const StoreError& error) {
            left_out.push_back(drill.id + ": " + error.what());
        }
    }
    return left_out;
}

std::uint16_t Server::port() const {
    error_code ignored;
    return acceptor_.local_endpoint(ignored).port();
}

std::string Server::path_of(std::string_view drill, Actor::Kind role, std::string_view team) {
    const char* page = role == Actor::Kind::Excon       ? "/excon/"
                       : role == Actor::Kind::Evaluator ? "/evaluate/"
                       : role == Actor::Kind::Observer  ? "/watch/"
                                                        : "/join/";
    return page + catalogue_.create_link(drill, role, team).token;
}

asio::awaitable<void> Server::accept_loop() {
    asio::steady_timer pause(context_);
    while (!stopping_) {
        tcp::socket socket(context_);
        error_code error;
        co_await acceptor_.async_accept(socket, asio::redirect_error(asio::use_awaitable, error));
        if (stopping_) break;
        if (error) {  // out of files, say: those who are in go on, the next try comes soon
            pause.expires_after(kNoFiles);
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        asio::co_spawn(context_, serve_http(std::move(socket), api_, http_totals_), asio::detached);
    }
}

void Server::accept(DrillHost& host, Viewer viewer, tcp::socket socket, std::string leftover) {
    auto connection =
        std::make_shared<WebSocket>(std::move(socket), clock_, socket_totals_,
                                    [this](WebSocket* ended) { sockets_.erase(ended); });
    sockets_.insert(connection.get());
    connection->start(host, std::move(viewer), std::move(leftover));
    if (stopping_) connection->close(CloseCode::GoingAway, "the server stops");
    if (host.retired()) connection->close(CloseCode::GoingAway, kDeleted);
}

void Server::dismiss(const DrillHost& host) {
    polling_.close_all(host);
    const std::unordered_set<WebSocket*> all = sockets_;
    for (WebSocket* socket : all)
        if (socket->belongs_to(host)) socket->close(CloseCode::GoingAway, kDeleted);
}

void Server::sweep() {
    const std::int64_t now_us = clock_.steady_us();
    const std::unordered_set<WebSocket*> all = sockets_;  // dropping one takes it from the set
    for (WebSocket* socket : all) socket->sweep(now_us);
    polling_.sweep(now_us);
    sweep_timer_.expires_after(kSweepEvery);
    sweep_timer_.async_wait([this](const error_code& error) {
        if (!error) sweep();
    });
}

void Server::stop() {
    if (stopping_) {
        context_.stop();
        return;
    }
    stopping_ = true;
    http_totals_->stopping = true;
    error_code ignored;
    acceptor_.close(ignored);
    polling_.close_all();
    const std::unordered_set<WebSocket*> all = sockets_;
    for (WebSocket* socket : all) socket->close(CloseCode::GoingAway, "the server stops");
    sweep_timer_.expires_after(kFarewell);
    sweep_timer_.async_wait([this](const error_code&) { context_.stop(); });
}

void Server::stop_on_signal() {
    asio::co_spawn(context_, wait_for_signal(), asio::detached);
}

asio::awaitable<void> Server::wait_for_signal() {
    asio::signal_set signals(context_, SIGTERM, SIGINT);
    for (;;) {
        error_code error;
        co_await signals.async_wait(asio::redirect_error(asio::use_awaitable, error));
        if (error) break;
        stop();
    }
}

}  // namespace tocsin
