#include "engine/gateway/outbox.hpp"

#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace tocsin {
namespace {

// Enough to empty a burst in few calls, far below IOV_MAX.
constexpr std::size_t kAtOnce = 64;

// Bytes taken; −1 would block; −2 broken.
ssize_t write_some(int fd, iovec* parts, std::size_t count) {
    msghdr message{};
    message.msg_iov = parts;
    message.msg_iovlen = count;
    for (;;) {
        const ssize_t n = ::sendmsg(fd, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n >= 0) return n;
        if (errno == EINTR) continue;
        return errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS ? -1 : -2;
    }
}

iovec part(const Frame& frame, std::size_t from) {
    const std::string_view bytes = frame->bytes().substr(from);
    return {const_cast<char*>(bytes.data()), bytes.size()};  // sendmsg does not write to it
}

}  // namespace

Outbox::State Outbox::push(std::span<const Frame> frames, bool bounded) {
    if (broken_) return State::Broken;
    if (queue_.empty() && frames.size() == 1) {  // the common case touches no queue
        iovec whole = part(frames[0], 0);
        const ssize_t n = write_some(fd_, &whole, 1);
        if (n == static_cast<ssize_t>(whole.iov_len)) return State::Clear;
        if (n == -2) {
            broken_ = true;
            return State::Broken;
        }
        sent_ = n > 0 ? static_cast<std::size_t>(n) : 0;
        queue_.push_back(frames[0]);
        waiting_ = whole.iov_len - sent_;
        unbounded_ = bounded ? 0 : waiting_;
        return State::Waiting;
    }
    const bool was_empty = queue_.empty();
    for (const Frame& frame : frames) {
        queue_.push_back(frame);
        waiting_ += frame->bytes().size();
        if (!bounded) unbounded_ += frame->bytes().size();
    }
    if (was_empty) return write_queue();
    return waiting_ > kBound + unbounded_ ? State::OverBound : State::Waiting;
}

Outbox::State Outbox::flush() {
    return broken_ ? State::Broken : write_queue();
}

Outbox::State Outbox::write_queue() {
    while (!queue_.empty()) {
        std::array<iovec, kAtOnce> parts;
        const std::size_t count = std::min(queue_.size(), kAtOnce);
        for (std::size_t i = 0; i < count; ++i) parts[i] = part(queue_[i], i == 0 ? sent_ : 0);
        const ssize_t n = write_some(fd_, parts.data(), count);
        if (n == -1) return waiting_ > kBound + unbounded_ ? State::OverBound : State::Waiting;
        if (n == -2) {
            broken_ = true;
            queue_.clear();
            waiting_ = 0;
            return State::Broken;
        }
        waiting_ -= static_cast<std::size_t>(n);
        sent_ += static_cast<std::size_t>(n);
        while (!queue_.empty() && sent_ >= queue_.front()->bytes().size()) {
            sent_ -= queue_.front()->bytes().size();
            queue_.pop_front();
        }
    }
    unbounded_ = 0;
    return State::Clear;
}

void Outbox::drop_unsent() {
    if (queue_.empty()) return;
    queue_.resize(sent_ > 0 ? 1 : 0);
    waiting_ = queue_.empty() ? 0 : queue_.front()->bytes().size() - sent_;
    unbounded_ = 0;
}

}  // namespace tocsin
