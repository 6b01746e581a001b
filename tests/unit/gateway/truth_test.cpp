// The truth as teams ask for it: when, who, and what stays unsaid.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

HttpAnswer truth(TestServer& server, const std::string& cookie, const std::string& query = "") {
    return Client(server.port()).request("GET", server.path("truth" + query), {{"Cookie", cookie}});
}

json row(const json& rows, const char* key, const std::string& value) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const json& r) { return r.value(key, "") == value; });
    return found == rows.end() ? json() : *found;
}

}  // namespace

TEST_CASE("truth: for teams, and only once EXCON has shown it", "[gateway]") {
    TestServer server;
    const std::string island = server.join("XI"), excon = server.excon_cookie();
    server.start();
    CHECK(truth(server, island).status == 409);
    server.excon(EndDrill{});
    CHECK(truth(server, island).status == 409);
    server.excon(SetFlag{"debrief/truth", true});
    CHECK(truth(server, island).status == 200);
    CHECK(truth(server, excon).status == 403);
    CHECK(truth(server, "tocsin=nobody").status == 401);
    server.excon(SetFlag{"debrief/truth", false});
    CHECK(truth(server, island).status == 409);
}

TEST_CASE("truth: facts by their label, what was expected, the answers; no other team's",
          "[gateway]") {
    TestServer server;
    const std::string island = server.join("XI"), hub = server.join("XH");
    server.start();
    server.excon(ReleaseInject{InjectId("I1"), {}});
    server.excon(ReleaseInject{InjectId("P1"), {}});
    server.on_loop([&] {
        const Actor actor{Actor::Kind::Participant, ParticipantId{0}, TeamId{0}};
        return server.host().submit_now(
            {actor,
             {},
             SubmitResponse{InjectId("I1"), {{"class", {"fraud"}}, {"plan", {"our plan"}}}}});
    });
    server.excon(EndDrill{});
    server.excon(SetFlag{"debrief/truth", true});

    const json own = truth(server, island).parsed();
    CHECK(row(own["facts"], "fact", "F1")["truth"] == "true");
    CHECK(row(own["facts"], "fact", "F1")["origin"] == json{"XI"});
    CHECK(row(own["facts"], "fact", "F1")["need"] == json{"XH"});
    CHECK(row(own["facts"], "fact", "F4")["truth"] == "decoy");
    // AMBER between the hub and the owner of the network.
    CHECK(row(own["facts"], "fact", "F2@XO").is_null());
    CHECK(own["withheld"] == 1);
    CHECK(row(own["owed"], "fact", "F1")["to"] == "XH");
    const json inject = row(own["injects"], "inject", "I1");
    CHECK(inject["expected"] == "Classify, tell the hub.");
    CHECK(row(inject["fields"], "label", "First step?")["key"] == json{"Tell the hub"});
    const json probe = row(own["expected"], "kind", "probe");
    CHECK(row(probe["items"], "label", "What class is it?")["key"] == json{"Availability"});

    const HttpAnswer other = truth(server, hub);
    CHECK(row(other.parsed()["facts"], "fact", "F2@XO")["origin"] == json{"XH"});
    CHECK(row(other.parsed()["injects"], "inject", "I1").is_null());
    CHECK(other.body.find("our plan") == std::string::npos);
    CHECK(row(truth(server, island, "?language=fr").parsed()["injects"], "inject",
              "I1")["expected"] == "Classer, prévenir le centre.");
}
