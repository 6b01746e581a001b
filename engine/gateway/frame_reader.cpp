#include "engine/gateway/frame_reader.hpp"

#include <algorithm>
#include <utility>

namespace tocsin {
namespace {

bool is_control(Opcode opcode) {
    return static_cast<unsigned>(opcode) >= 8;
}

bool known(unsigned opcode) {
    return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

// Those a peer may send (RFC 6455 §7.4).
bool may_be_sent(unsigned code) {
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) ||
           (code >= 3000 && code <= 4999);
}

Violation protocol_error(std::string_view words) {
    return {CloseCode::ProtocolError, words};
}

}  // namespace

bool valid_utf8(std::string_view text) {
    const auto* p = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = p + text.size();
    while (p != end) {
        const unsigned lead = *p++;
        if (lead < 0x80) continue;
        int more = 0;
        unsigned least = 0, code = 0;
        if (lead >= 0xc2 && lead <= 0xdf)
            more = 1, code = lead & 0x1f, least = 0x80;
        else if ((lead & 0xf0) == 0xe0)
            more = 2, code = lead & 0x0f, least = 0x800;
        else if (lead >= 0xf0 && lead <= 0xf4)
            more = 3, code = lead & 0x07, least = 0x10000;
        else
            return false;
        for (; more > 0; --more, ++p) {
            if (p == end || (*p & 0xc0) != 0x80) return false;
            code = (code << 6) | (*p & 0x3fu);
        }
        if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false;
    }
    return true;
}

std::size_t FrameReader::header_size() const {
    if (header_have_ < 2) return 2;
    const unsigned length = header_[1] & 0x7f;
    const std::size_t extended = length == 126 ? 2 : length == 127 ? 8 : 0;
    const std::size_t mask = header_[1] & 0x80 ? 4 : 0;
    return 2 + extended + mask;
}

std::optional<Violation> FrameReader::feed(std::span<char> bytes, FrameSink& sink) {
    while (!sink.closing()) {
        if (!in_frame_) {
            while (header_have_ < header_size() && !bytes.empty()) {
                header_[header_have_++] = static_cast<std::uint8_t>(bytes.front());
                bytes = bytes.subspan(1);
            }
            if (header_have_ < header_size()) return std::nullopt;
            if (auto violation = begin_frame()) return violation;
            if (skipping_ && !is_control(opcode_) && message_size_ > kMaxSkipped)
                return Violation{CloseCode::TooBig, "the message is far too large"};
        }
        if (bytes.empty() && left_ > 0) return std::nullopt;
        const auto take = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size()));
        if (auto violation = take_payload(bytes.first(take), sink)) return violation;
        bytes = bytes.subspan(take);
    }
    return std::nullopt;
}

// The header is complete: judges it.
std::optional<Violation> FrameReader::begin_frame() {
    const unsigned opcode = header_[0] & 0x0f;
    if (header_[0] & 0x70) return protocol_error("reserved bits are set");
    if (!known(opcode)) return protocol_error("unknown opcode");
    if (!(header_[1] & 0x80)) return protocol_error("frames of a client are masked");
    opcode_ = static_cast<Opcode>(opcode);
    final_ = header_[0] & 0x80;

    const unsigned length = header_[1] & 0x7f;
    left_ = length;
    if (length >= 126) {
        left_ = 0;
        for (std::size_t i = 2; i < header_size() - 4; ++i) left_ = (left_ << 8) | header_[i];
        if (left_ >> 63) return protocol_error("the length has its highest bit set");
        if (left_ < (length == 126 ? 126u : 0x10000u))
            return protocol_error("the length is not in its shortest form");
    }
    if (is_control(opcode_)) {
        if (!final_) return protocol_error("a control frame is never fragmented");
        if (left_ > 125) return protocol_error("a control frame has at most 125 bytes");
        control_.clear();
    } else {
        if (opcode_ == Opcode::Binary)
            return Violation{CloseCode::Unsupported, "frames are text, not binary"};
        if (in_message_ != (opcode_ == Opcode::Continuation))
            return protocol_error("fragments of two messages are mixed");
        message_size_ = (in_message_ ? message_size_ : 0) + left_;
        in_message_ = true;
        skipping_ = message_size_ > kMaxMessage;
        if (skipping_) std::string().swap(message_);
    }
    in_frame_ = true;
    mask_at_ = 0;
    return std::nullopt;
}

std::optional<Violation> FrameReader::take_payload(std::span<char> part, FrameSink& sink) {
    const std::uint8_t* mask = header_ + header_have_ - 4;
    for (char& c : part) c = static_cast<char>(c ^ static_cast<char>(mask[mask_at_++ & 3]));
    left_ -= part.size();
    if (left_ == 0) return end_frame(part, sink);
    if (is_control(opcode_))
        control_.append(part.data(), part.size());
    else if (!skipping_)
        message_.append(part.data(), part.size());
    return std::nullopt;
}

// `last`: the bytes of the frame not yet stored; the whole frame where it came in one read.
std::optional<Violation> FrameReader::end_frame(std::span<char> last, FrameSink& sink) {
    in_frame_ = false;
    header_have_ = 0;
    if (is_control(opcode_)) {
        control_.append(last.data(), last.size());
        return end_control(control_, sink);
    }
    if (!skipping_ && (!message_.empty() || !final_)) message_.append(last.data(), last.size());
    if (!final_) return std::nullopt;
    in_message_ = false;
    if (skipping_) {
        skipping_ = false;
        sink.on_too_large();
        return std::nullopt;
    }
    const std::string stored = std::exchange(message_, {});
    const std::string_view text =
        stored.empty() ? std::string_view(last.data(), last.size()) : std::string_view(stored);
    if (!valid_utf8(text)) return Violation{CloseCode::BadData, "the text is not UTF-8"};
    sink.on_text(text);
    return std::nullopt;
}

std::optional<Violation> FrameReader::end_control(std::string_view payload, FrameSink& sink) {
    if (opcode_ == Opcode::Ping) {
        sink.on_ping(payload);
    } else if (opcode_ == Opcode::Pong) {
        sink.on_pong();
    } else if (payload.empty()) {
        sink.on_close(CloseCode::Normal);
    } else {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(payload[i]); };
        const unsigned code = payload.size() < 2 ? 0u : (byte(0) * 256u + byte(1));
        if (!may_be_sent(code)) return protocol_error("the close code is not one that may be sent");
        if (!valid_utf8(payload.substr(2)))
            return Violation{CloseCode::BadData, "the reason is not UTF-8"};
        sink.on_close(static_cast<CloseCode>(code));
    }
    return std::nullopt;
}

}  // namespace tocsin
