#include "engine/gateway/web_socket.hpp"

#include <sys/socket.h>

#include <array>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cerrno>

namespace tocsin {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

// One for all connections: they are read one after the other, on one thread.
std::array<char, 64 * 1024>& scratch() {
    static thread_local std::array<char, 64 * 1024> bytes;
    return bytes;
}

// Reads in a row before another connection gets its turn.
constexpr int kReadsInARow = 4;

}  // namespace

WebSocket::WebSocket(asio::ip::tcp::socket socket, const Clock& clock, SocketTotals& totals,
                     OnEnd on_end)
    : socket_(std::move(socket)),
      clock_(clock),
      totals_(totals),
      on_end_(std::move(on_end)),
      outbox_(socket_.native_handle()) {
    ++totals_.opened;
    error_code ignored;
    socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
}

void WebSocket::start(DrillHost& host, Viewer viewer, std::string leftover) {
    conversation_ = std::make_shared<Conversation>(host, *this, std::move(viewer));
    read_us_ = clock_.steady_us();
    asio::co_spawn(
        socket_.get_executor(),
        [self = shared_from_this(), rest = std::move(leftover)]() mutable {
            return self->read_loop(std::move(rest));
        },
        asio::detached);
}

asio::awaitable<void> WebSocket::read_loop(std::string leftover) {
    const std::shared_ptr<WebSocket> self = shared_from_this();
    feed(leftover);
    bool open = true;
    while (open) {
        error_code error;
        co_await socket_.async_wait(asio::ip::tcp::socket::wait_read,
                                    asio::redirect_error(asio::use_awaitable, error));
        open = !error && read_ready();
    }
    closing_ = true;
    conversation_->leave();
    error_code ignored;
    socket_.close(ignored);
    on_end_(this);
}

// False once the other side is gone.
bool WebSocket::read_ready() {
    auto& bytes = scratch();
    for (int i = 0; i < kReadsInARow && socket_.is_open(); ++i) {
        const ssize_t n = ::recv(socket_.native_handle(), bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (n == 0) return false;
        if (n < 0) return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
        feed(std::span(bytes.data(), static_cast<std::size_t>(n)));
        if (static_cast<std::size_t>(n) < bytes.size()) return true;
    }
    return socket_.is_open();
}

void WebSocket::feed(std::span<char> bytes) {
    read_us_ = clock_.steady_us();
    if (const auto violation = reader_.feed(bytes, *this)) close(violation->code, violation->words);
}

void WebSocket::on_text(std::string_view text) {
    ++totals_.frames_in;
    conversation_->on_text(text, read_us_);
}

void WebSocket::on_too_large() {
    conversation_->on_too_large(read_us_);
}

void WebSocket::on_ping(std::string_view payload) {
    const Frame pong = control_frame(Opcode::Pong, payload);
    send(std::span(&pong, 1), true);
}

void WebSocket::on_close(CloseCode code) {
    begin_close(code, {});
}

void WebSocket::deliver(std::span<const Frame> frames, bool bounded) {
    if (!closing_) send(frames, bounded);
}

void WebSocket::close(CloseCode code, std::string_view reason) {
    if (closing_) return;
    ++totals_.closed[static_cast<std::uint16_t>(code)];
    begin_close(code, reason);
}

void WebSocket::begin_close(CloseCode code, std::string_view reason) {
    if (closing_) return;
    closing_ = true;
    closing_us_ = clock_.steady_us();
    const Frame frame = close_frame(code, reason);
    send(std::span(&frame, 1), false);
    leave_soon();
}

// The hub may be in the middle of a pass.
void WebSocket::leave_soon() {
    asio::post(socket_.get_executor(),
               [self = shared_from_this()] { self->conversation_->leave(); });
}

void WebSocket::send(std::span<const Frame> frames, bool bounded) {
    after_write(outbox_.push(frames, bounded));
}

void WebSocket::after_write(Outbox::State state) {
    error_code ignored;
    if (state == Outbox::State::OverBound && !closing_) {
        // What it has not read it will get when it resumes.
        outbox_.drop_unsent();
        close(CloseCode::TryAgainLater, "reads too slowly; reconnect and resume");
        return;
    }
    if (state == Outbox::State::Broken) {
        closing_ = true;
        socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);  // wakes the read loop
        return;
    }
    if (state == Outbox::State::Clear) {
        if (closing_) socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        return;
    }
    if (write_waits_) return;
    write_waits_ = true;
    socket_.async_wait(asio::ip::tcp::socket::wait_write,
                       [self = shared_from_this()](const error_code& error) {
                           self->write_waits_ = false;
                           if (!error) self->after_write(self->outbox_.flush());
                       });
}

void WebSocket::sweep(std::int64_t now_us) {
    const std::int64_t silent_us = now_us - read_us_;
    if ((closing_ && now_us - closing_us_ > kCloseWait_us) || silent_us > kDeadAfter_us)
        return drop();
    if (closing_ || silent_us < kPingAfter_us || now_us - pinged_us_ < kPingAfter_us) return;
    pinged_us_ = now_us;
    const Frame ping = control_frame(Opcode::Ping, {});
    send(std::span(&ping, 1), true);
}

void WebSocket::abandon() {
    closing_ = true;
    conversation_->leave();
    on_end_ = [](WebSocket*) {};
}

void WebSocket::drop() {
    closing_ = true;
    error_code ignored;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    socket_.cancel(ignored);
}

}  // namespace tocsin
