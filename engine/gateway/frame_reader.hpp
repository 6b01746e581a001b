// Reads what a client sends: RFC 6455 frames, strictly. Every frame masked, control frames short
// and whole, no reserved bits (no extension is ever agreed), text in valid UTF-8. A message that is
// too large is skipped, not stored, so that the conversation can go on after the error. An idle
// reader owns no buffer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/gateway/frame.hpp"

namespace tocsin {

inline constexpr std::size_t kMaxMessage = 64 * 1024;
// A message announced or grown beyond this is not worth skipping: the connection closes with 1009.
inline constexpr std::uint64_t kMaxSkipped = 1024 * 1024;

// Gets whole messages in order. It may close its connection while being called; the reader then
// gives it no more.
class FrameSink {
  public:
    virtual ~FrameSink() = default;
    virtual void on_text(std::string_view text) = 0;
    virtual void on_too_large() = 0;
    virtual void on_ping(std::string_view payload) = 0;
    virtual void on_pong() = 0;
    // The code to echo: the client's own, or ProtocolError if it sent a forbidden one.
    virtual void on_close(CloseCode code) = 0;
    virtual bool closing() const = 0;
};

// Why the connection has to close.
struct Violation {
    CloseCode code{};
    std::string_view words;
};

class FrameReader {
  public:
    // Unmasks in place: `bytes` are spent afterwards.
    std::optional<Violation> feed(std::span<char> bytes, FrameSink& sink);

  private:
    std::optional<Violation> begin_frame();
    std::optional<Violation> take_payload(std::span<char> part, FrameSink& sink);
    std::optional<Violation> end_frame(std::span<char> last, FrameSink& sink);
    std::optional<Violation> end_control(std::string_view payload, FrameSink& sink);
    std::size_t header_size() const;

    std::uint8_t header_[14] = {};
    std::size_t header_have_ = 0;
    std::uint64_t left_ = 0;  // of the payload of the current frame
    std::size_t mask_at_ = 0;
    Opcode opcode_{};
    bool final_ = false;
    bool in_frame_ = false;
    bool in_message_ = false;  // between the first and the last fragment
    bool skipping_ = false;    // the current message is too large
    std::uint64_t message_size_ = 0;
    std::string message_;  // fragments, or a frame that came in several reads
    std::string control_;
};

bool valid_utf8(std::string_view text);

}  // namespace tocsin
