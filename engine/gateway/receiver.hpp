// One client as the hub sees it: somewhere to put frames. WebSocket and long polling both are one.
#pragma once

#include <span>
#include <string_view>

#include "engine/gateway/frame.hpp"

namespace tocsin {

class Receiver {
  public:
    virtual ~Receiver() = default;
    // Never blocks and never calls back into the hub. `bounded` is false for what the client itself
    // asked for (snapshot, replay): it may be larger than what a slow reader is allowed to pile up.
    virtual void deliver(std::span<const Frame> frames, bool bounded) = 0;
    // Politely: what was delivered before still goes out. Nothing is delivered afterwards.
    virtual void close(CloseCode code, std::string_view reason) = 0;

    void deliver(const Frame& frame) { deliver(std::span(&frame, 1), true); }
};

}  // namespace tocsin
