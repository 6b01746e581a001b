#include "engine/gateway/frame.hpp"

namespace tocsin {
namespace {

constexpr std::size_t kMaxControl = 125;

void append_big_endian(std::string& out, std::uint64_t value, int bytes) {
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>((value >> shift) & 0xff));
}

}  // namespace

ReadyFrame::ReadyFrame(Opcode opcode, std::string_view payload) {
    bytes_.reserve(payload.size() + 10);
    bytes_.push_back(static_cast<char>(0x80 | static_cast<unsigned>(opcode)));
    if (payload.size() <= 125) {
        bytes_.push_back(static_cast<char>(payload.size()));
    } else if (payload.size() <= 0xffff) {
        bytes_.push_back(static_cast<char>(126));
        append_big_endian(bytes_, payload.size(), 2);
    } else {
        bytes_.push_back(static_cast<char>(127));
        append_big_endian(bytes_, payload.size(), 8);
    }
    header_ = bytes_.size();
    bytes_.append(payload);
}

Frame text_frame(std::string_view payload) {
    return std::make_shared<const ReadyFrame>(Opcode::Text, payload);
}

Frame control_frame(Opcode opcode, std::string_view payload) {
    return std::make_shared<const ReadyFrame>(opcode, payload.substr(0, kMaxControl));
}

Frame close_frame(CloseCode code, std::string_view reason) {
    std::string payload;
    append_big_endian(payload, static_cast<std::uint16_t>(code), 2);
    payload.append(reason.substr(0, kMaxControl - 2));
    return control_frame(Opcode::Close, payload);
}

}  // namespace tocsin
