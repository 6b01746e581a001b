// One connection over a bad network: frames arrive late, in order, until the line is cut; then
// whatever was under way is lost, and both ends find out in their own time.
#pragma once

#include <algorithm>
#include <memory>
#include <string>

#include "engine/gateway/conversation.hpp"
#include "engine/rehearsal/dice.hpp"
#include "tests/sim/client.hpp"
#include "tests/sim/timeline.hpp"

namespace tocsin::sim {

class Line : public Receiver, public std::enable_shared_from_this<Line> {
  public:
    Line(Timeline& time, Client& client, DrillHost& host, double slowest_s, std::uint64_t seed)
        : time_(time),
          client_(client),
          dice_(seed, "line"),
          slowest_us_(slowest_s * kSecond),
          conversation_(std::make_shared<Conversation>(host, *this, client.viewer())) {}

    // Server to client.
    void deliver(std::span<const Frame> frames, bool) override {
        for (const Frame& frame : frames)
            down_us_ = travel(down_us_, [this, text = std::string(frame->payload())] {
                if (!cut_) client_.receive(text);
            });
    }
    void close(CloseCode, std::string_view) override { closed_ = true; }

    // Client to server.
    void send(std::string text) {
        up_us_ = travel(up_us_, [this, text = std::move(text)] {
            if (!cut_ && conversation_) conversation_->on_text(text, time_.steady_us());
        });
    }

    void cut() { cut_ = true; }
    bool is_cut() const { return cut_; }
    bool closed() const { return closed_; }
    // The server finds out; or is gone itself.
    void hang_up() {
        cut_ = true;
        conversation_.reset();
    }
    bool hung_up() const { return !conversation_; }
    Client& client() { return client_; }

  private:
    template <class F>
    std::int64_t travel(std::int64_t behind_us, F what) {
        const auto delay = static_cast<std::int64_t>(dice_.between(1 * kMs, slowest_us_));
        const std::int64_t at_us = std::max(behind_us, time_.steady_us() + delay);
        time_.at(at_us, [self = shared_from_this(), what = std::move(what)] { what(); });
        return at_us;
    }

    Timeline& time_;
    Client& client_;
    Dice dice_;
    double slowest_us_;
    std::shared_ptr<Conversation> conversation_;
    std::int64_t down_us_ = 0, up_us_ = 0;
    bool cut_ = false, closed_ = false;
};

}  // namespace tocsin::sim
