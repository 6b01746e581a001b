// RFC 6455 and the bounds, byte by byte against the real listener.
#include <sys/socket.h>

#include <catch2/catch.hpp>
#include <random>

#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

// The code with which the server closed; 0 if it did not say one.
unsigned closed_with(Client& client) {
    while (const auto got = client.next())
        if (got->opcode == 8) return got->close_code();
    return 0;
}

}  // namespace

TEST_CASE("socket: the handshake of RFC 6455, and what is refused", "[gateway]") {
    TestServer server;
    const std::string cookie = server.join("XI");
    const auto upgrade = [&](std::map<std::string, std::string> headers) {
        if (!headers.contains("Cookie")) headers["Cookie"] = cookie;
        return Client(server.port()).upgrade(server.path("ws"), headers);
    };
    const HttpAnswer good = upgrade({});
    CHECK(good.status == 101);
    CHECK(good.header("sec-websocket-accept") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    CHECK(good.header("sec-websocket-protocol") == "tocsin.v1");
    CHECK(good.header("sec-websocket-extensions").empty());
    CHECK(upgrade({{"Sec-WebSocket-Version", "8"}}).status == 400);
    CHECK(upgrade({{"Sec-WebSocket-Key", "short"}}).status == 400);
    CHECK(upgrade({{"Sec-WebSocket-Protocol", "chat, other"}}).status == 400);
    CHECK(upgrade({{"Connection", "close"}}).status == 400);
    CHECK(upgrade({{"Cookie", "none=1"}}).status == 401);
    CHECK(upgrade({{"Origin", "http://evil.example"}}).status == 403);
    CHECK(upgrade({{"Origin", "http://127.0.0.1"}}).status == 101);
    CHECK(upgrade({{"Host", "evil.example"}}).status == 403);
}

TEST_CASE("socket: control frames are answered between the fragments of a message", "[gateway]") {
    TestServer server;
    Client ada = server.web_socket(server.join("XI"));
    ada.until("snapshot");
    const std::string ping = json{{"t", "ping"}, {"client_ms", 7}}.dump();
    ada.frame(1, ping.substr(0, 5), false);
    ada.frame(9, "hello?");
    ada.frame(0, ping.substr(5), false);
    ada.frame(0, "");
    bool pong_frame = false;
    for (;;) {
        const auto got = ada.next();
        REQUIRE(got);
        if (got->opcode == 10) {
            CHECK(got->payload == "hello?");
            pong_frame = true;
        }
        if (got->opcode == 1 && got->parsed()["t"] == "pong") break;
    }
    CHECK(pong_frame);
}

TEST_CASE("socket: a close is answered with its code, then the connection ends", "[gateway]") {
    TestServer server;
    Client ada = server.web_socket(server.join("XI"));
    ada.frame(8, "\x03\xe9going");
    CHECK(closed_with(ada) == 1001);
    CHECK_FALSE(ada.next());
}

TEST_CASE("socket: every violation closes with its code", "[gateway]") {
    TestServer server;
    const std::string cookie = server.join("XI");
    const auto code_after = [&](auto&& send) {
        Client client = server.web_socket(cookie);
        send(client);
        return closed_with(client);
    };
    CHECK(code_after([](Client& c) { c.frame(1, "not masked", true, false); }) == 1002);
    CHECK(code_after([](Client& c) { c.frame(3, "reserved"); }) == 1002);
    CHECK(code_after([](Client& c) { c.frame(0, "continues nothing"); }) == 1002);
    CHECK(code_after([](Client& c) { c.frame(9, "fragment", false); }) == 1002);
    CHECK(code_after([](Client& c) { c.frame(2, "binary"); }) == 1003);
    CHECK(code_after([](Client& c) { c.frame(1, "\xff\xfe"); }) == 1007);
    CHECK(code_after([](Client& c) { c.write("\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xffmask"); }) ==
          1009);
}

TEST_CASE("socket: three frames that are none within a minute close with 1008, each is told why",
          "[gateway]") {
    TestServer server;
    Client ada = server.web_socket(server.join("XI"));
    ada.until("snapshot");
    ada.frame(1, "not JSON");
    CHECK(ada.until("error")["code"] == "malformed");
    ada.frame(1, std::string(70'000, 'x'));
    CHECK(ada.until("error")["code"] == "too_large");
    ada.text({{"t", "no such frame"}});
    CHECK(ada.until("error")["code"] == "malformed");
    CHECK(closed_with(ada) == 1008);
}

TEST_CASE("socket: frames full of chance end a connection at most, never the server", "[gateway]") {
    TestServer server;
    const std::string cookie = server.join("XI");
    const unsigned seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 60; ++round) {
        Client client = server.web_socket(cookie);
        std::string bytes(random() % 400, '\0');
        for (char& c : bytes) c = static_cast<char>(random());
        if (round % 2 == 0)
            client.write(bytes);
        else
            client.frame(random() % 16, bytes, random() % 2 == 0);
        ::shutdown(client.fd(), SHUT_WR);
        while (client.next()) {
        }
    }
    Client ada = server.web_socket(cookie);
    CHECK(ada.until("snapshot")["seq"].get<int>() > 0);
}

TEST_CASE("socket: who does not read is closed with 1013 and resumes; others never wait",
          "[gateway]") {
    TestServer server;
    server.start();
    const std::string slow_cookie = server.join("XO", "Slow");
    Client slow(server.port());
    const int bounded = 256 * 1024;  // else the kernel would keep all of it for the slow one
    ::setsockopt(slow.fd(), SOL_SOCKET, SO_RCVBUF, &bounded, sizeof bounded);
    REQUIRE(slow.upgrade(server.path("ws"), server.with(slow_cookie)).status == 101);
    slow.text({{"t", "hello"}, {"last_seq", 0}, {"language", "en"}});
    Client quick = server.web_socket(server.join("XI", "Quick"));

    // 9 KB to everybody, until more waits for the slow one than its socket and its outbox take.
    constexpr int messages = 900, at_once = 30;
    for (int i = 0; i < messages; i += at_once) {
        server.on_loop([&] {
            for (int j = i; j < i + at_once; ++j) {
                SendAsPersona told;
                told.persona = "noc";
                told.to = {{Destination::Kind::Region, {}}};
                told.subject = std::to_string(j);
                told.body = std::string(9'000, 'b');
                server.host().submit({{Actor::Kind::Excon, {}, {}}, {}, std::move(told)});
            }
            return 0;
        });
        for (int j = i; j < i + at_once; ++j)
            CHECK(quick.until("event", "message_sent")["data"]["subject"] == std::to_string(j));
    }
    const std::string metrics = Client(server.port()).request("GET", "/metrics").body;
    CHECK(metrics.find("tocsin_websocket_closes_total{code=\"1013\"} 1") != std::string::npos);

    // Once it reads again: whole frames in order, then 1013; with its last_seq it gets the rest.
    std::uint64_t last_seq = 0;
    unsigned code = 0;
    int got = 0;
    while (const auto frame = slow.next()) {
        if (frame->opcode == 8) code = frame->close_code();
        if (frame->opcode != 1) continue;
        const json parsed = frame->parsed();
        if (parsed["t"] != "event" && parsed["t"] != "snapshot") continue;
        CHECK(parsed["seq"].get<std::uint64_t>() > last_seq);
        last_seq = parsed["seq"];
        got += parsed.value("kind", "") == "message_sent" ? 1 : 0;
    }
    CHECK(code == 1013);
    Client back = server.web_socket(slow_cookie, last_seq);
    for (; got < messages; ++got)
        CHECK(back.until("event", "message_sent")["data"]["subject"] == std::to_string(got));
}

TEST_CASE("picture: the big screen is told sums, at once to who comes", "[gateway]") {
    TestServer server;
    server.start();
    Client wall = server.web_socket(server.observer_cookie());
    const json picture = wall.until("picture");
    CHECK(picture["teams"] == 3);
    CHECK(picture["injects"] >= 1);
    CHECK(picture["answers"] == 0);
    for (const json& theme : picture["themes"]) CHECK(theme["known"] >= 1);
}
