// The same frames by HTTP long polling.
#include <catch2/catch.hpp>

#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

struct Poller {
    TestServer& server;
    std::string cookie;
    json connection = nullptr;
    std::uint64_t last_seq = 0;

    HttpAnswer post(std::vector<json> frames, int wait_ms) {
        const json body{{"connection", connection},
                        {"last_seq", last_seq},
                        {"language", "en"},
                        {"frames", frames},
                        {"wait_ms", wait_ms}};
        return Client(server.port())
            .request("POST", server.path("poll"), server.with(cookie), body.dump());
    }
    json poll(std::vector<json> frames = {}, int wait_ms = 20'000) {
        const HttpAnswer answer = post(std::move(frames), wait_ms);
        REQUIRE(answer.status == 200);
        const json parsed = answer.parsed();
        connection = parsed["connection"];
        for (const json& frame : parsed["frames"])
            if (frame["t"] == "event" || frame["t"] == "snapshot") last_seq = frame["seq"];
        return parsed["frames"];
    }
};

json inform(const std::string& id) {
    return {{"t", "command"},
            {"id", id},
            {"command",
             {{"kind", "send_message"},
              {"to", {{{"kind", "region"}}}},
              {"message_kind", "inform"},
              {"subject", id},
              {"body", "…"},
              {"tlp", "green"}}}};
}

bool has(const json& frames, const std::string& t, const std::string& kind = {}) {
    for (const json& frame : frames)
        if (frame["t"] == t && (kind.empty() || frame["kind"] == kind)) return true;
    return false;
}

}  // namespace

TEST_CASE("long poll: hello and snapshot at once, then events as they come", "[gateway]") {
    TestServer server;
    Poller ada{server, server.join("XI")};
    const json first = ada.poll();
    REQUIRE(first.size() >= 2);
    CHECK(first[0]["t"] == "hello");
    CHECK(first[1]["t"] == "snapshot");
    server.start();
    json frames = ada.poll();
    while (!has(frames, "event", "inject_released")) frames = ada.poll();
    // Hands in without waiting and gets none; the waiting poll gets the answer and the event.
    CHECK(ada.poll({inform("m1")}, 0).empty());
    bool ack = false, event = false;
    while (!ack || !event) {
        frames = ada.poll();
        ack = ack || has(frames, "ack");
        event = event || has(frames, "event", "message_sent");
    }
}

TEST_CASE("long poll: a poll that waits ends as soon as there is a frame", "[gateway]") {
    TestServer server;
    Poller ada{server, server.join("XI")};
    ada.poll();
    ada.poll({}, 1);
    auto waiting = std::async(std::launch::async, [&] { return ada.poll({}, 25'000); });
    server.start();  // within the 20 s that a client of these tests has patience
    json frames = waiting.get();
    while (!has(frames, "event", "drill_started")) frames = ada.poll();
    CHECK(has(frames, "event", "drill_started"));
}

TEST_CASE("long poll: an answer lost on the way is told again, exactly the rest", "[gateway]") {
    TestServer server;
    Poller ada{server, server.join("XI")};
    ada.poll();
    server.start();
    while (!has(ada.poll(), "event", "inject_released")) {
    }
    const std::uint64_t before = ada.last_seq;
    ada.poll({inform("m1"), inform("m2")}, 0);
    for (int messages = 0; messages < 2;)
        for (const json& frame : ada.poll())
            messages += frame.value("kind", "") == "message_sent" ? 1 : 0;
    const std::uint64_t after = ada.last_seq;
    ada.last_seq = before;  // as if those answers had never come
    const json again = ada.poll();
    REQUIRE(again.size() >= 3);
    CHECK(again[0]["t"] == "hello");
    CHECK(again[1]["data"]["subject"] == "m1");
    CHECK(again[2]["data"]["subject"] == "m2");
    CHECK(ada.last_seq == after);
}

TEST_CASE("long poll: a connection is its own session's; a stranger's or forgotten one begins anew",
          "[gateway]") {
    TestServer server;
    Poller ada{server, server.join("XI", "Ada")};
    ada.poll();
    Poller bo{server, server.join("XH", "Bo")};
    bo.connection = ada.connection;
    const json frames = bo.poll({}, 0);
    CHECK(bo.connection != ada.connection);
    CHECK(frames[0]["you"]["name"] == "Bo");
}

TEST_CASE("long poll: what is no poll is refused", "[gateway]") {
    TestServer server;
    const std::string cookie = server.join("XI");
    const auto status = [&](const std::string& body) {
        return Client(server.port())
            .request("POST", server.path("poll"), server.with(cookie), body)
            .status;
    };
    CHECK(status("no JSON") == 400);
    CHECK(status("[]") == 400);
    CHECK(status(R"({"connection":7,"last_seq":0,"language":"en"})") == 400);
    CHECK(status(R"({"last_seq":-1,"language":"en"})") == 400);
    CHECK(status(std::string(600'000, ' ')) == 413);
    CHECK(Client(server.port()).request("POST", server.path("poll"), {}, "{}").status == 401);
}
