// What waits to be written to one socket. A frame is written at once, without blocking; only what
// the socket does not take is queued, and what is queued goes out together. All frames of a
// connection, control frames too, pass through here, so none can cut into another.
#pragma once

#include <cstddef>
#include <deque>
#include <span>

#include "engine/gateway/frame.hpp"

namespace tocsin {

class Outbox {
  public:
    // Live frames waiting beyond this close the connection (1013); the client resumes.
    static constexpr std::size_t kBound = 1024 * 1024;

    enum class State {
        Clear,      // all is with the kernel
        Waiting,    // flush() when the socket is writable
        OverBound,  // the client does not read
        Broken      // the connection is gone
    };

    explicit Outbox(int fd) : fd_(fd) {}

    // `bounded` is false for what a client asked for by (re)connecting: snapshot and replay may be
    // larger than the bound, and must not count against it.
    State push(std::span<const Frame> frames, bool bounded = true);
    State flush();
    // Forgets what has not begun to go out; a frame half on the wire must be finished.
    void drop_unsent();

    std::size_t waiting_bytes() const { return waiting_; }

  private:
    State write_queue();

    int fd_;
    std::deque<Frame> queue_;
    std::size_t sent_ = 0;       // bytes of queue_.front() already written
    std::size_t waiting_ = 0;    // bytes in queue_ not yet written
    std::size_t unbounded_ = 0;  // how many of them may exceed the bound
    bool broken_ = false;
};

}  // namespace tocsin
