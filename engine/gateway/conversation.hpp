// What is said on one connection, whichever way its frames travel: hello, commands, pings. Reads a
// client's frames, keeps its bounds and its clock estimate, and answers through the receiver.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string_view>

#include "engine/gateway/drill_host.hpp"
#include "engine/gateway/receiver.hpp"
#include "engine/gateway/wire.hpp"

namespace tocsin {

class Conversation : public std::enable_shared_from_this<Conversation> {
  public:
    // Both must live until leave().
    Conversation(DrillHost& host, Receiver& receiver, Viewer viewer);
    ~Conversation();

    // `read_us`: the steady clock when the bytes came, before anything was made of them.
    void on_text(std::string_view text, std::int64_t read_us);
    void on_too_large(std::int64_t read_us);
    // Says hello and begins (or begins anew) to receive.
    void on_hello(const ClientHello& hello);
    // The connection is gone. What it still waits for is answered to nobody.
    void leave();

    bool in(const DrillHost& host) const { return host_ == &host; }
    const Viewer& viewer() const { return viewer_; }

  private:
    void on_command(ClientCommand command, std::int64_t read_us);
    void on_estimate(const ClientEstimate& estimate, std::int64_t read_us);
    void refuse(const BadFrame& bad, std::int64_t read_us);
    void place_receipt(NoteReceipt& receipt, std::int64_t read_us) const;
    Actor actor() const;
    void say(std::string_view payload);

    DrillHost* host_;
    Receiver* receiver_;
    Viewer viewer_;
    Hub::Subscriber* subscriber_ = nullptr;
    bool present_ = false;
    TokenBucket control_rate_{kControlRate};
    std::optional<ClientEstimate> estimate_;
    std::int64_t estimate_logged_us_ = 0;
    std::deque<std::int64_t> misuse_us_;  // when frames that were none came, the last minute
};

}  // namespace tocsin
