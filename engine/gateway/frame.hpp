// Frames of RFC 6455 as the server sends them: header and payload in one contiguous buffer, made
// once and shared by everybody who receives it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace tocsin {

enum class Opcode : std::uint8_t {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10
};

// RFC 6455 §7.4.1.
enum class CloseCode : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,  // the server stops
    ProtocolError = 1002,
    Unsupported = 1003,  // binary messages
    BadData = 1007,      // not UTF-8
    PolicyViolation = 1008,
    TooBig = 1009,
    TryAgainLater = 1013,  // did not read fast enough: reconnect and resume
};

class ReadyFrame {
  public:
    ReadyFrame(Opcode opcode, std::string_view payload);

    std::string_view bytes() const { return bytes_; }
    std::string_view payload() const { return std::string_view(bytes_).substr(header_); }

  private:
    std::string bytes_;
    std::size_t header_;
};

using Frame = std::shared_ptr<const ReadyFrame>;

Frame text_frame(std::string_view payload);
// Control payloads have at most 125 bytes; longer ones are cut.
Frame control_frame(Opcode opcode, std::string_view payload);
Frame close_frame(CloseCode code, std::string_view reason);

}  // namespace tocsin
