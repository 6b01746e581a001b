// The same frames by HTTP, for networks that block WebSockets: a connection that lives between
// requests. One poll at a time waits for frames; those beside it only hand in.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/gateway/conversation.hpp"
#include "engine/gateway/http.hpp"
#include "engine/gateway/receiver.hpp"

namespace tocsin {

class PollConnection : public Receiver {
  public:
    static constexpr std::int64_t kForgottenAfter_us = 60'000'000;
    static constexpr std::int64_t kLongestWait_ms = 25'000;

    // `host` outlives it.
    PollConnection(boost::asio::io_context& context, DrillHost& host, Viewer viewer);
    ~PollConnection() override;

    void deliver(std::span<const Frame> frames, bool bounded) override;
    void close(CloseCode code, std::string_view reason) override;

    Conversation& conversation() { return *conversation_; }
    // Waits until there is a frame or `wait_ms` passed; another wait ends the first with nothing.
    boost::asio::awaitable<void> wait(std::int64_t wait_ms);
    // The frames waiting, as a JSON list; none are left.
    std::string take();

    bool closed() const { return closed_; }
    bool waiting() const { return waiting_ > 0; }
    // What came by the answers so far: an answer that was lost on the way shows by the client's
    // last_seq being older.
    std::uint64_t told_seq() const { return told_seq_; }
    // Forgets what waits: it will be told anew.
    void forget();
    std::int64_t polled_us = 0;

  private:
    boost::asio::steady_timer timer_;
    std::shared_ptr<Conversation> conversation_;
    std::vector<Frame> frames_;
    std::size_t bytes_ = 0, unbounded_ = 0;
    std::uint64_t told_seq_ = 0;
    int waiting_ = 0;
    bool closed_ = false;
};

class LongPolling {
  public:
    explicit LongPolling(boost::asio::io_context& context, const Clock& clock)
        : context_(context), clock_(clock) {}

    // Answers `POST poll` of somebody whose session is `token`.
    boost::asio::awaitable<HttpResponse> poll(DrillHost& host, Viewer viewer, std::string token,
                                              std::string body);
    // Forgets connections nobody polls any more.
    void sweep(std::int64_t now_us);
    void close_all();
    // Those of one drill.
    void close_all(const DrillHost& host);
    std::size_t open() const { return connections_.size(); }

  private:
    // A browser that loses its place again and again shall not pile up connections.
    static constexpr std::size_t kMostPerSession = 4;

    struct Entry {
        std::shared_ptr<PollConnection> connection;
        std::string session;  // only its own session may poll it
    };

    Entry& add(DrillHost& host, Viewer viewer, const std::string& session, std::string& id);

    boost::asio::io_context& context_;
    const Clock& clock_;
    std::unordered_map<std::string, Entry> connections_;
};

}  // namespace tocsin
