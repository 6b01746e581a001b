// The outbox over a real socket pair whose buffers are small.
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "engine/gateway/outbox.hpp"

using namespace tocsin;

namespace {

struct Pair {
    Pair() {
        REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, fd) == 0);
        const int small = 4096;
        ::setsockopt(fd[0], SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
        ::fcntl(fd[1], F_SETFL, O_NONBLOCK);
    }
    ~Pair() {
        ::close(fd[0]);
        if (fd[1] >= 0) ::close(fd[1]);
    }
    std::string read_all() {
        std::string out(4 << 20, '\0');
        const ssize_t n = ::recv(fd[1], out.data(), out.size(), 0);
        out.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
        return out;
    }
    int fd[2];
};

Frame numbered(int i, std::size_t size) {
    return text_frame(std::to_string(i) + '/' + std::string(size, static_cast<char>('a' + i % 26)));
}

}  // namespace

TEST_CASE("outbox: what the socket takes goes at once", "[gateway]") {
    Pair pair;
    Outbox outbox(pair.fd[0]);
    const Frame frame = numbered(1, 10);
    CHECK(outbox.push(std::span(&frame, 1)) == Outbox::State::Clear);
    CHECK(outbox.waiting_bytes() == 0);
    CHECK(pair.read_all() == frame->bytes());
}

TEST_CASE("outbox: whatever a slow reader takes, frames arrive whole and in order", "[gateway]") {
    Pair pair;
    Outbox outbox(pair.fd[0]);
    std::string expected, got;
    Outbox::State state = Outbox::State::Clear;
    for (int i = 0; i < 300; ++i) {
        const Frame frames[] = {numbered(i, 700), numbered(i + 1000, 30)};
        for (const Frame& frame : frames) expected += frame->bytes();
        state = outbox.push(frames);
        if (i % 7 == 0) got += pair.read_all();
    }
    CHECK(state == Outbox::State::Waiting);
    while (got.size() < expected.size()) {
        got += pair.read_all();
        state = outbox.flush();
    }
    CHECK(state == Outbox::State::Clear);
    CHECK(got == expected);
}

TEST_CASE("outbox: live frames are bounded, what a client asked for is not", "[gateway]") {
    Pair pair;
    Outbox outbox(pair.fd[0]);
    const Frame replay = numbered(1, 3 * Outbox::kBound);
    CHECK(outbox.push(std::span(&replay, 1), false) == Outbox::State::Waiting);
    const Frame live = numbered(2, 1000);
    int pushed = 0;
    while (outbox.push(std::span(&live, 1)) == Outbox::State::Waiting) ++pushed;
    CHECK(static_cast<double>(pushed) * 1000 == Approx(Outbox::kBound).epsilon(0.02));
}

TEST_CASE("outbox: dropping what waits never cuts the frame that is half on the wire",
          "[gateway]") {
    Pair pair;
    Outbox outbox(pair.fd[0]);
    const Frame half = numbered(1, 50'000), unsent = numbered(2, 100);
    outbox.push(std::span(&half, 1));
    outbox.push(std::span(&unsent, 1));
    outbox.drop_unsent();
    const Frame goodbye = close_frame(CloseCode::TryAgainLater, "slow");
    outbox.push(std::span(&goodbye, 1));
    std::string got;
    while (outbox.waiting_bytes() > 0) {
        got += pair.read_all();
        outbox.flush();
    }
    got += pair.read_all();
    CHECK(got == std::string(half->bytes()) + std::string(goodbye->bytes()));
}

TEST_CASE("outbox: a connection that is gone says so", "[gateway]") {
    Pair pair;
    Outbox outbox(pair.fd[0]);
    ::close(pair.fd[1]);
    pair.fd[1] = -1;
    const Frame frame = numbered(1, 10);
    CHECK(outbox.push(std::span(&frame, 1)) == Outbox::State::Broken);
    CHECK(outbox.flush() == Outbox::State::Broken);
}
