// The whole way over real sockets: link, session, hello, snapshot, command, acknowledgement, event.
#include <catch2/catch.hpp>

#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

json command(const std::string& id, json body) {
    return {{"t", "command"}, {"id", id}, {"command", std::move(body)}};
}

json inform(const std::string& subject) {
    return {{"kind", "send_message"},
            {"to", {{{"kind", "region"}}}},
            {"message_kind", "inform"},
            {"subject", subject},
            {"body", "…"},
            {"tlp", "green"}};
}

}  // namespace

TEST_CASE("session: a link becomes a session, the session a snapshot, a command an event",
          "[gateway]") {
    TestServer server;
    const std::string cookie = server.join("XI", "Ada");
    CHECK(cookie.starts_with("tocsin_participant_small-pack="));

    Client ada = server.web_socket(cookie);
    const json snapshot = ada.until("snapshot");
    CHECK(snapshot["seq"].get<int>() >= 6);
    CHECK(snapshot["frames"].size() >= 5);

    server.start();
    CHECK(ada.until("event", "drill_started")["data"]["speed"] == 1.0);
    const json released = ada.until("event", "inject_released");
    CHECK(released["content"]["title"] == "The portal is gone");
    CHECK(released["content"]["cards"].size() == 1);
    CHECK(released["content"]["form"]["fields"].size() == 3);
    CHECK_FALSE(released["content"]["form"]["fields"][0].contains("key"));

    ada.text(command("c-1", inform("We are flooded")));
    const json ack = ada.until("ack");
    CHECK(ack["id"] == "c-1");
    const json sent = ada.until("event", "message_sent");
    CHECK(sent["seq"] == ack["seq"]);
    CHECK(sent["data"]["subject"] == "We are flooded");
}

TEST_CASE("session: a repeated command is answered like the first and changes nothing",
          "[gateway]") {
    TestServer server;
    Client ada = server.web_socket(server.join("XI"));
    server.start();
    ada.text(command("same", inform("once")));
    const json first = ada.until("ack");
    ada.text(command("same", inform("once")));
    const json second = ada.until("ack");
    CHECK(first == second);
    CHECK(server.on_loop([&] { return server.host().state().messages.size(); }) == 1);
}

TEST_CASE("session: who resumes receives exactly the rest", "[gateway]") {
    TestServer server;
    const std::string cookie = server.join("XI");
    server.start();
    std::uint64_t last_seq = 0;
    {
        Client ada = server.web_socket(cookie);
        last_seq = ada.until("snapshot")["seq"];
    }
    Client bo = server.web_socket(server.join("XH", "Bo"));
    bo.until("snapshot");
    for (int i = 0; i < 5; ++i) {
        bo.text(command("m" + std::to_string(i), inform("n" + std::to_string(i))));
        bo.until("ack");
    }
    Client ada = server.web_socket(cookie, last_seq);
    for (int i = 0; i < 5; ++i) {
        const auto got = ada.next();
        REQUIRE(got);
        const json event = got->parsed();
        if (event["t"] != "event" || event["kind"] != "message_sent") {
            CHECK(event["t"] != "snapshot");
            --i;
            continue;
        }
        CHECK(event["data"]["subject"] == "n" + std::to_string(i));
        CHECK(event["seq"].get<std::uint64_t>() > last_seq);
        last_seq = event["seq"];
    }
}

TEST_CASE(
    "session: after a restart the drill is paused where it was and nothing acknowledged is lost",
    "[gateway]") {
    TestServer server;
    const std::string cookie = server.join("XI");
    std::uint64_t seq = 0;
    {
        Client ada = server.web_socket(cookie);
        server.start();
        ada.text(command("kept", inform("before the crash")));
        seq = ada.until("ack")["seq"];
    }
    server.restart();
    Client ada = server.web_socket(cookie);
    const json snapshot = ada.until("snapshot");
    bool message = false, paused = false;
    for (const json& frame : snapshot["frames"]) {
        message = message || (frame["kind"] == "message_sent" && frame["seq"] == seq);
        paused =
            paused || (frame["kind"] == "drill_paused" && frame["data"]["reason"] == "restart");
    }
    CHECK(message);
    CHECK(paused);
    // The same command once more is still known.
    server.excon(ResumeDrill{});
    ada.text(command("kept", inform("before the crash")));
    CHECK(ada.until("ack")["seq"] == seq);
}

TEST_CASE(
    "session: a command before hello, an unknown one, and the engine's own are refused in words",
    "[gateway]") {
    TestServer server;
    const std::string cookie = server.join("XI");
    Client ada(server.port());
    REQUIRE(ada.upgrade(server.path("ws"), server.with(cookie)).status == 101);
    ada.text(command("early", inform("x")));
    CHECK(ada.until("error")["code"] == "out_of_state");
    ada.text({{"t", "hello"}, {"last_seq", 0}, {"language", "en"}});
    ada.until("snapshot");
    ada.text(command("u", {{"kind", "no_such_thing"}}));
    CHECK(ada.until("error")["id"] == "u");
    ada.text(command("t", {{"kind", "tick"}}));
    CHECK(ada.until("error")["code"] == "not_allowed");
    ada.text(command("s", {{"kind", "start_drill"}}));
    const json refused = ada.until("error");
    CHECK(refused["code"] == "not_allowed");
    CHECK(refused["message"] == "“start_drill” is not among the commands of your role.");
    CHECK(refused["text"] == "“{0}” is not among the commands of your role.");
    CHECK(refused["with"] == json{"start_drill"});
    ada.text(command("d", inform("x")));  // the lobby
    CHECK(ada.until("error")["code"] == "out_of_state");
}

TEST_CASE("session: more commands than the bounds allow are told to wait", "[gateway]") {
    TestServer server;
    Client ada = server.web_socket(server.join("XI"));
    ada.until("snapshot");
    server.start();
    int limited = 0;
    for (int i = 0; i < 40; ++i) ada.text(command("c" + std::to_string(i), inform("x")));
    for (int answers = 0; answers < 40;) {
        const json frame = ada.next()->parsed();
        if (frame["t"] == "error") {
            CHECK(frame["code"] == "limit");
            ++limited;
        }
        if (frame["t"] == "error" || frame["t"] == "ack") ++answers;
    }
    CHECK(limited >= 15);
    CHECK(limited <= 20);
}

TEST_CASE("session: ping is answered with the server's clocks, the clock estimate is logged",
          "[gateway]") {
    TestServer server;
    Client ada = server.web_socket(server.join("XI"));
    ada.until("snapshot");
    ada.text({{"t", "ping"}, {"client_ms", 12.5}});
    const json pong = ada.until("pong");
    CHECK(pong["client_ms"] == 12.5);
    CHECK(pong["server_ms"].get<double>() > 1.6e12);
    ada.text({{"t", "clock_estimate"}, {"round_trip_ms", 40}, {"offset_ms", -3}, {"error_ms", 20}});
    for (;;) {
        const json changed = ada.until("event", "connection_changed");
        if (changed["data"]["round_trip_us"] == 0) continue;
        CHECK(changed["data"]["round_trip_us"] == 40'000);
        CHECK(changed["data"]["error_us"] == 20'000);
        break;
    }
}
