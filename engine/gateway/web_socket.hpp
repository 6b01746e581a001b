// A WebSocket after its handshake: own framing over the bare socket. An idle connection costs this
// object and a waiting coroutine; there is no buffer and no timer of its own.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>

#include "engine/gateway/clock.hpp"
#include "engine/gateway/conversation.hpp"
#include "engine/gateway/frame_reader.hpp"
#include "engine/gateway/outbox.hpp"
#include "engine/gateway/receiver.hpp"

namespace tocsin {

struct SocketTotals {
    std::uint64_t opened = 0, frames_in = 0;
    std::map<std::uint16_t, std::uint64_t> closed;  // by the server, with this code
};

class WebSocket : public Receiver,
                  public FrameSink,
                  public std::enable_shared_from_this<WebSocket> {
  public:
    // A connection on which nothing was read for so long is asked whether it lives, then dropped.
    static constexpr std::int64_t kPingAfter_us = 45'000'000;
    static constexpr std::int64_t kDeadAfter_us = 100'000'000;
    // The other side has so long to answer a close frame.
    static constexpr std::int64_t kCloseWait_us = 5'000'000;

    using OnEnd = std::function<void(WebSocket*)>;

    // `on_end` is called once, when the socket is closed. `clock`, `totals` and `host` outlive it.
    WebSocket(boost::asio::ip::tcp::socket socket, const Clock& clock, SocketTotals& totals,
              OnEnd on_end);

    void start(DrillHost& host, Viewer viewer, std::string leftover);
    // Called now and then for all connections, instead of a timer for each.
    void sweep(std::int64_t now_us);
    // At once, without a word.
    void drop();
    bool belongs_to(const DrillHost& host) const { return conversation_->in(host); }
    // The drill it belongs to is about to go; nothing more is said to it or heard from it.
    void abandon();

    void deliver(std::span<const Frame> frames, bool bounded) override;
    void close(CloseCode code, std::string_view reason) override;

    void on_text(std::string_view text) override;
    void on_too_large() override;
    void on_ping(std::string_view payload) override;
    void on_pong() override {}
    void on_close(CloseCode code) override;
    bool closing() const override { return closing_; }

  private:
    boost::asio::awaitable<void> read_loop(std::string leftover);
    bool read_ready();
    void feed(std::span<char> bytes);
    void send(std::span<const Frame> frames, bool bounded);
    void after_write(Outbox::State state);
    void begin_close(CloseCode code, std::string_view reason);
    void leave_soon();

    boost::asio::ip::tcp::socket socket_;
    const Clock& clock_;
    SocketTotals& totals_;
    OnEnd on_end_;
    Outbox outbox_;
    FrameReader reader_;
    std::shared_ptr<Conversation> conversation_;
    std::int64_t read_us_ = 0;  // when something was last read
    std::int64_t pinged_us_ = 0;
    std::int64_t closing_us_ = 0;
    bool closing_ = false;  // a close frame is on its way: nothing more is said or heard
    bool write_waits_ = false;
};

}  // namespace tocsin
