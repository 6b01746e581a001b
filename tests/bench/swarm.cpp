#include "tests/bench/swarm.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace tocsin::bench {

struct Swarm::Client {
    int fd = -1;
    std::string buffer;
    std::uint64_t seen_round = 0;
};

namespace {

constexpr std::size_t kRead = 64 * 1024;

[[noreturn]] void fail(const std::string& what) {
    throw std::runtime_error("bench: " + what + ": " + std::strerror(errno));
}

int connected(std::uint16_t port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) fail("socket");
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) fail("connect");
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

void send_all(int fd, const std::string& bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t n = ::send(fd, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
        if (n <= 0) fail("send");
        at += static_cast<std::size_t>(n);
    }
}

// A masked text frame of at most 125 bytes; the mask of zeros is allowed and keeps the payload
// readable.
std::string text_frame(const std::string& payload) {
    std::string frame{
        static_cast<char>(0x81), static_cast<char>(0x80 | payload.size()), 0, 0, 0, 0};
    return frame + payload;
}

std::string answer_head(int fd) {
    std::string head;
    std::array<char, 1> c{};
    while (head.find("\r\n\r\n") == std::string::npos) {
        if (::recv(fd, c.data(), 1, 0) != 1) fail("handshake");
        head += c[0];
    }
    return head;
}

}  // namespace

Swarm::Swarm(std::uint16_t port, std::size_t clients, const std::string& path,
             const std::string& headers, const std::string& greeting)
    : epoll_(::epoll_create1(EPOLL_CLOEXEC)) {
    clients_.resize(clients);
    const std::string request =
        "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) +
        "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
        headers + "\r\n";
    for (std::size_t i = 0; i < clients; ++i) {
        Client& client = clients_[i];
        client.fd = connected(port);
        send_all(client.fd, request);
        const std::string head = answer_head(client.fd);
        if (head.find(" 101 ") == std::string::npos)
            throw std::runtime_error("bench: no handshake: " + head);
        if (!greeting.empty()) send_all(client.fd, text_frame(greeting));
        ::fcntl(client.fd, F_SETFL, O_NONBLOCK);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        ::epoll_ctl(epoll_, EPOLL_CTL_ADD, client.fd, &event);
    }
}

Swarm::~Swarm() {
    for (const Client& client : clients_)
        if (client.fd >= 0) ::close(client.fd);
    ::close(epoll_);
}

void Swarm::settle(int quiet_ms) {
    while (read_ready(quiet_ms, "") > 0) {
    }
}

Swarm::Arrival Swarm::measure(const std::string& marker, const std::function<void()>& trigger) {
    ++round_;
    found_ = 0;
    const std::int64_t start = now_us();
    trigger();
    while (found_ < clients_.size()) {
        read_ready(1000, marker);
        if (now_us() - start > 10'000'000)
            throw std::runtime_error("bench: only " + std::to_string(found_) +
                                     " clients got the frame in 10 s");
    }
    return {static_cast<double>(now_us() - start) / 1000.0, payload_bytes_};
}

std::size_t Swarm::read_ready(int timeout_ms, const std::string& marker) {
    std::array<epoll_event, 512> events{};
    const int ready =
        ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), timeout_ms);
    thread_local std::array<char, kRead> block;
    for (int i = 0; i < ready; ++i) {
        Client& client = clients_[events[static_cast<std::size_t>(i)].data.u64];
        const ssize_t n = ::recv(client.fd, block.data(), block.size(), 0);
        if (n == 0) throw std::runtime_error("bench: the server closed a connection");
        if (n < 0) continue;
        client.buffer.append(block.data(), static_cast<std::size_t>(n));
        parse(client, marker);
    }
    return ready < 0 ? 0 : static_cast<std::size_t>(ready);
}

// Server frames: not masked; whole frames are taken off the front of the buffer.
void Swarm::parse(Client& client, const std::string& marker) {
    std::size_t at = 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(client.buffer[i]); };
    while (client.buffer.size() - at >= 2) {
        std::size_t length = byte(at + 1) & 0x7F;
        std::size_t head = 2;
        if (length >= 126) {
            head += length == 126 ? 2 : 8;
            if (client.buffer.size() - at < head) break;
            length = 0;
            for (std::size_t i = at + 2; i < at + head; ++i) length = length << 8 | byte(i);
        }
        if (client.buffer.size() - at < head + length) break;
        const bool text = (byte(at) & 0x0F) == 1;
        if (text && !marker.empty() && client.seen_round != round_ &&
            ::memmem(client.buffer.data() + at + head, length, marker.data(), marker.size())) {
            client.seen_round = round_;
            payload_bytes_ = length;
            ++found_;
        }
        at += head + length;
    }
    client.buffer.erase(0, at);
}

std::int64_t now_us() {
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return std::int64_t{t.tv_sec} * 1'000'000 + t.tv_nsec / 1000;
}

double median(std::vector<double> values) {
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double p) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto index = static_cast<std::size_t>(p * static_cast<double>(values.size() - 1) + 0.5);
    return values[index];
}

}  // namespace tocsin::bench
