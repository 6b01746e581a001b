// A team's own scores: who may ask, when, and what stays unsaid.
#include "engine/gateway/own_scores.hpp"

#include <catch2/catch.hpp>

#include "scoring/report/json.hpp"
#include "scoring/report/json_own.hpp"
#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

void tell(TestServer& server, std::uint16_t team, std::uint16_t to, const char* fact) {
    server.on_loop([&] {
        SendMessage message;
        message.to = {{Destination::Kind::Team, TeamId{to}}};
        message.message_kind = MessageKind::Inform;
        message.subject = "Evidence";
        message.body = "As attached.";
        message.tlp = Tlp::Amber;
        message.cards = {FactId(fact)};
        const Actor actor{Actor::Kind::Participant, ParticipantId{team}, TeamId{team}};
        return server.host().submit_now({actor, {}, std::move(message)});
    });
}

// Of XI to its first inject.
void answer(TestServer& server) {
    server.excon(ReleaseInject{InjectId("I1"), {}});
    server.on_loop([&] {
        const Actor actor{Actor::Kind::Participant, ParticipantId{0}, TeamId{0}};
        return server.host().submit_now(
            {actor, {}, SubmitResponse{InjectId("I1"), {{"class", {"fraud"}}, {"plan", {"now"}}}}});
    });
}

}  // namespace

TEST_CASE("own scores: for the team's members alone, and after ENDEX", "[gateway]") {
    TestServer server;
    const std::string island = server.join("XI"), excon = server.excon_cookie(),
                      observer = server.observer_cookie();
    CHECK(server.get("my-scores").status == 401);
    CHECK(server.get("my-scores", island).status == 409);  // the lobby
    server.start();
    CHECK(server.get("my-scores", island).status == 409);
    server.excon(EndDrill{});
    CHECK(server.get("my-scores").status == 401);
    CHECK(server.get("my-scores", excon).status == 403);
    CHECK(server.get("my-scores", observer).status == 403);
    const HttpAnswer own = server.get("my-scores", island);
    CHECK(own.status == 200);
    CHECK(own.header("cache-control") == "no-store");
}

TEST_CASE("own scores: exactly the team's row, as EXCON has it", "[gateway]") {
    TestServer server;
    const std::string island = server.join("XI"), hub = server.join("XH"),
                      owner = server.join("XO"), excon = server.excon_cookie();
    server.start();
    server.excon(ReleaseInject{InjectId("I1"), {}});
    tell(server, 0, 1, "F1");
    server.excon(EndDrill{});
    const json all = server.get("scores", excon).parsed();
    const std::vector<std::string> cookies{island, hub, owner};
    for (std::size_t team = 0; team < cookies.size(); ++team) {
        const json own = server.get("my-scores", cookies[team]).parsed();
        CHECK(own["team"] == all["teams"][team]);
        CHECK(own["final"] == true);
        CHECK(own["intervals"] == all["certainty"]["teams"][team]["intervals"]);
        CHECK(own.size() == 8);
        for (const char* other : {"teams", "region", "facts", "certainty"})
            CHECK_FALSE(own.contains(other));
    }
    const json mine = server.get("my-scores", island).parsed();
    REQUIRE(mine["team"]["metrics"]["C1"]["items"].size() == 1);
    const json& item = mine["team"]["metrics"]["C1"]["items"][0];
    CHECK(item["from"] == "XI");
    CHECK(item["to"] == "XH");
    CHECK(mine["rules"].contains(item["rule"].get<std::string>()));
    CHECK(mine["rules"].size() < all["rules"].size());
}

TEST_CASE("own scores: a judgement after ENDEX shows at once", "[gateway]") {
    TestServer server;
    const std::string island = server.join("XI");
    server.start();
    answer(server);
    server.excon(EndDrill{});
    const auto earned = [&] {
        return server.get("my-scores", island)
            .parsed()["team"]["technical"]["earned"]
            .get<double>();
    };
    CHECK(earned() == 0);
    CHECK(earned() == 0);
    server.excon(JudgeResponse{InjectId("I1"), TeamId{0}, "plan", 1, "eva"});
    CHECK(earned() == 4);
}

TEST_CASE("own scores: computed once for all teams, anew when a figure may have changed",
          "[gateway]") {
    OwnScores scores;
    int computed = 0;
    const auto score = [&] {
        ++computed;
        const json interval{{"intervals", {{"C1", nullptr}}}};
        const json row{{"code", "XA"}, {"metrics", {{"C1", {{"value", computed}}}}}};
        return json{{"format", 1},
                    {"drill", json::object()},
                    {"at_ms", 0},
                    {"final", true},
                    {"index", json::object()},
                    {"teams", json::array({row, row})},
                    {"certainty", {{"teams", json::array({interval, interval})}}},
                    {"rules", json::object()}}
            .dump();
    };
    const auto value = [](const std::string& own) {
        return json::parse(own)["team"]["metrics"]["C1"]["value"].get<int>();
    };
    CHECK(value(scores.of(TeamId{0}, 7, score)) == 1);
    CHECK(value(scores.of(TeamId{1}, 7, score)) == 1);
    CHECK(value(scores.of(TeamId{1}, 9, score)) == 2);
    CHECK(value(scores.of(TeamId{0}, 8, score)) == 2);  // asked before, served later
    CHECK(scores.of(TeamId{2}, 9, score).empty());
    CHECK(computed == 2);
}

TEST_CASE("own scores: what people say and who is online change no figure", "[gateway]") {
    TestServer server;
    server.join("XI");
    server.start();
    answer(server);
    server.excon(EndDrill{});
    const auto at = [&] { return server.on_loop([&] { return scored_seq(server.host().hub()); }); };
    const auto last = [&] { return server.on_loop([&] { return server.host().hub().seq(); }); };
    const std::uint64_t ended = at();
    CHECK(ended == last());
    server.excon(OpenContests{1'900'000'000'000'000});
    server.excon(RateObjective{ObjectiveId("O1"), {}, Rating::S, "Seen in M1.", "eva"});
    CHECK(last() == ended + 2);
    CHECK(at() == ended);
    server.excon(JudgeResponse{InjectId("I1"), TeamId{0}, "plan", 1, "eva"});
    CHECK(at() == ended + 3);
}

TEST_CASE("own scores: items between other teams are withheld and counted", "[gateway]") {
    const auto item = [](const char* from, const char* to) {
        return json{{"id", std::string("I/") + from + ">" + to},
                    {"rule", "needed"},
                    {"from", from},
                    {"to", to}};
    };
    json whole = item("XA", "XB");
    whole["parts"] = {item("XA", "XB"), item("XB", "XC")};
    const json items{
        whole, item("XB", "XA"), item("XC", "REGION"), {{"id", "F1"}, {"rule", "never"}}};
    const json figure{{"value", 0.5}, {"items", items}};
    const json row{{"code", "XA"}, {"metrics", {{"C2", figure}}}};
    const json sure{{"intervals", {{"C2", nullptr}}}, {"bands", json::array({"A"})}};
    const json scores{{"format", 1},
                      {"drill", {{"id", "d"}}},
                      {"at_ms", 5},
                      {"final", true},
                      {"index", json::object()},
                      {"certainty", {{"teams", json::array({sure})}}},
                      {"teams", json::array({row})},
                      {"region", {{"R1", {{"value", 0.25}}}}},
                      {"rules", {{"needed", "Needed."}, {"never", "Never."}, {"other", "Other."}}}};
    const auto own = scoring::own_scores_json(scores.dump());
    REQUIRE(own.size() == 1);
    const json read = json::parse(own[0]);
    const json& c2 = read["team"]["metrics"]["C2"];
    REQUIRE(c2["items"].size() == 3);
    CHECK(c2["items"][0]["parts"].size() == 1);
    CHECK(c2["withheld"] == 2);
    CHECK(own[0].find("XC") == std::string::npos);
    CHECK(own[0].find("bands") == std::string::npos);
    CHECK(read["rules"] == json{{"needed", "Needed."}, {"never", "Never."}});
    // In another language of the reports the same rules, in its sentences; all else stays.
    const std::string french = scoring::rules_in(own[0], "fr");
    json translated = json::parse(french);
    CHECK(translated["rules"].size() == 2);
    CHECK(translated["rules"]["never"].get<std::string>().starts_with("jamais"));
    translated["rules"] = read["rules"];
    CHECK(translated == read);
    CHECK(scoring::rules_in(own[0], "en") == own[0]);
}
