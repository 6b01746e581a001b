// The floor for a fan-out: accepts, answers the handshake without looking, and on "go" writes one
// ready frame to every socket with a plain non-blocking send. Nothing a server must do is done
// here, so nothing can be faster on the same sockets.
//
//   raw_sender PAYLOAD_BYTES     prints its port; each line "marker" on standard input is one
//   fan-out
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace {

constexpr const char* kAccept =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

std::string ready_frame(std::string payload, std::size_t bytes) {
    payload.resize(bytes, '.');
    std::string frame{static_cast<char>(0x81), 126, static_cast<char>(bytes >> 8),
                      static_cast<char>(bytes & 0xFF)};
    return frame + payload;
}

// Takes one connection and answers its handshake once the request is whole.
int accepted(int listener) {
    const int fd = ::accept(listener, nullptr, nullptr);
    if (fd < 0) return -1;
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::string head;
    char block[2048];
    while (head.find("\r\n\r\n") == std::string::npos) {
        const ssize_t n = ::recv(fd, block, sizeof block, 0);
        if (n <= 0) return -1;
        head.append(block, static_cast<std::size_t>(n));
    }
    const std::string answer = kAccept;
    if (::send(fd, answer.data(), answer.size(), MSG_NOSIGNAL) < 0) return -1;
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
    return fd;
}

}  // namespace

int main(int argc, char** argv) {
    const std::size_t bytes = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 512;
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof at;
    if (::bind(listener, reinterpret_cast<sockaddr*>(&at), size) != 0 ||
        ::listen(listener, 4096) != 0)
        return 1;
    ::getsockname(listener, reinterpret_cast<sockaddr*>(&at), &size);
    std::cout << ntohs(at.sin_port) << std::endl;
    std::vector<int> clients;
    pollfd waits[2] = {{listener, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    while (::poll(waits, 2, -1) > 0) {
        if (waits[0].revents & POLLIN)
            if (const int fd = accepted(listener); fd >= 0) clients.push_back(fd);
        if (waits[1].revents & (POLLIN | POLLHUP)) {
            char block[256];
            const ssize_t n = ::read(STDIN_FILENO, block, sizeof block);
            if (n <= 0) return 0;
            const std::string frame =
                ready_frame(std::string(block, static_cast<std::size_t>(n) - 1), bytes);
            for (const int fd : clients)
                if (::send(fd, frame.data(), frame.size(), MSG_NOSIGNAL) !=
                    static_cast<ssize_t>(frame.size()))
                    return 2;
        }
    }
    return 0;
}
