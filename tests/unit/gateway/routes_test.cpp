// The routes of docs/wire.md, over real connections.
#include <catch2/catch.hpp>

#include "engine/store/signing_key.hpp"
#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

HttpAnswer fetch(TestServer& server, const std::string& target, const std::string& cookie = {}) {
    std::map<std::string, std::string> headers;
    if (!cookie.empty()) headers["Cookie"] = cookie;
    return Client(server.port()).request("GET", target, headers);
}

HttpAnswer post_session(TestServer& server, const json& body, const std::string& cookie = {}) {
    std::map<std::string, std::string> headers;
    if (!cookie.empty()) headers["Cookie"] = cookie;
    return Client(server.port()).request("POST", "/api/v1/session", headers, body.dump());
}

}  // namespace

TEST_CASE("routes: a link tells where it leads before anybody joins", "[gateway]") {
    TestServer server;
    const std::string token = server.link_token(Actor::Kind::Participant, "XH");
    const json link = fetch(server, "/api/v1/links/" + token).parsed();
    CHECK(link["role"] == "participant");
    CHECK(link["drill"] == "small-pack");
    CHECK(link["title"] == "Small Pack");
    CHECK(link["team"]["code"] == "XH");
    CHECK(link["languages"][0] == "en");
    const HttpAnswer unknown = fetch(server, "/api/v1/links/nonsense");
    CHECK(unknown.status == 404);
    CHECK(unknown.parsed()["error"]["code"] == "unknown");
    CHECK(unknown.parsed()["error"]["message"].get<std::string>().size() > 20);
}

TEST_CASE("routes: joining needs a name, and twice from one browser is one person", "[gateway]") {
    TestServer server;
    const std::string token = server.link_token(Actor::Kind::Participant, "XI");
    CHECK(post_session(server, {{"token", token}}).status == 400);
    CHECK(post_session(server, {{"token", "bad"}, {"name", "Ada"}}).status == 404);
    CHECK(post_session(server, json::array()).status == 400);
    const HttpAnswer first = post_session(server, {{"token", token}, {"name", "Ada"}});
    REQUIRE(first.status == 200);
    CHECK(first.parsed()["participant"] == 0);
    CHECK(first.header("set-cookie").find("HttpOnly; SameSite=Strict") != std::string::npos);
    const HttpAnswer again =
        post_session(server, {{"token", token}, {"name", "Ada"}}, first.cookie());
    CHECK(again.parsed() == first.parsed());
    CHECK(server.on_loop([&] { return server.host().state().participants.size(); }) == 1);

    const json mine = fetch(server, "/api/v1/session", first.cookie()).parsed();
    REQUIRE(mine.size() == 1);
    CHECK(mine[0]["name"] == "Ada");
    CHECK(fetch(server, "/api/v1/session").parsed().empty());

    const HttpAnswer left =
        Client(server.port())
            .request("DELETE", "/api/v1/session?drill=small-pack&role=participant",
                     server.with(first.cookie()));
    CHECK(left.status == 200);
    CHECK(left.header("set-cookie").find("Max-Age=0") != std::string::npos);
    CHECK(fetch(server, "/api/v1/session", first.cookie()).parsed().empty());
}

TEST_CASE("routes: links with their codes, scores, log and pack are for EXCON alone", "[gateway]") {
    TestServer server;
    const std::string excon = server.excon_cookie(), team = server.join("XI"),
                      observer = server.observer_cookie();
    for (const char* what : {"links", "scores", "report", "pack", "export"}) {
        INFO(what);
        CHECK(fetch(server, server.path(what), team).status == 403);
        CHECK(fetch(server, server.path(what), observer).status == 403);
        CHECK(fetch(server, server.path(what)).status == 401);
    }
    const json links = fetch(server, server.path("links"), excon).parsed();
    CHECK(links["excon"].get<std::string>().starts_with("http://127.0.0.1/excon/"));
    REQUIRE(links["teams"].size() == 3);
    CHECK(links["teams"][2]["code"] == "XO");
    CHECK(links["teams"][2]["qr"].get<std::string>().starts_with("<svg"));
    CHECK(fetch(server, server.path("pack"), excon).body.substr(0, 2) == "PK");
    const std::string log = fetch(server, server.path("export"), excon).body;
    CHECK(std::count(log.begin(), log.end(), '\n') ==
          1 + static_cast<long>(server.on_loop([&] { return server.host().hub().seq(); })));
    CHECK(fetch(server, server.path("scores"), excon).parsed().is_object());
    CHECK(fetch(server, server.path("nothing"), excon).status == 404);
    CHECK(fetch(server, "/api/v1/drills/other/links", excon).status == 404);
}

TEST_CASE("routes: the report comes after ENDEX, as one file without scripts", "[gateway]") {
    TestServer server;
    const std::string excon = server.excon_cookie();
    server.start();
    CHECK(fetch(server, server.path("report"), excon).status == 409);
    server.excon(EndDrill{});
    const HttpAnswer report = fetch(server, server.path("report"), excon);
    CHECK(report.status == 200);
    CHECK(report.body.starts_with("<!doctype html>"));
    CHECK(report.header("content-security-policy").find("script") == std::string::npos);
    CHECK(report.header("content-security-policy").starts_with("default-src 'none'"));
}

TEST_CASE("routes: products after ENDEX, each to who may read it", "[gateway]") {
    TestServer server;
    const std::string excon = server.excon_cookie(), team = server.join("XI"),
                      observer = server.observer_cookie();
    const auto ids = [&](const std::string& cookie) {
        std::string all;
        const json answer = fetch(server, server.path("products"), cookie).parsed();
        for (const json& one : answer["products"]) all += one["id"].get<std::string>() + " ";
        return all;
    };
    CHECK(ids(excon) ==
          "hot_wash team_report regional_report public_summary method_annex evidence ");
    CHECK(ids(team) == "hot_wash team_report regional_report public_summary ");
    CHECK(ids(observer) == "regional_report public_summary ");
    server.start();
    const auto status = [&](const std::string& what, const std::string& cookie) {
        return fetch(server, server.path("products/" + what), cookie).status;
    };
    CHECK(status("public_summary.html", excon) == 409);
    server.excon(EndDrill{});
    CHECK(fetch(server, server.path("products/public_summary.html")).status == 401);
    for (const char* what : {"public_summary.html", "regional_report.json"}) {
        INFO(what);
        CHECK(status(what, excon) == 200);
        CHECK(status(what, team) == 200);
        CHECK(status(what, observer) == 200);
    }
    for (const char* what : {"method_annex.html", "evidence.html"}) {
        INFO(what);
        CHECK(status(what, excon) == 200);
        CHECK(status(what, team) == 403);
        CHECK(status(what, observer) == 403);
    }
    for (const char* what : {"hot_wash", "team_report"}) {
        INFO(what);
        const std::string own = std::string(what) + ".html";
        CHECK(status(own, team) == 200);
        CHECK(status(own + "?team=XI", team) == 200);
        CHECK(status(own + "?team=XO", team) == 403);
        CHECK(status(own, observer) == 403);
        CHECK(status(own, excon) == 400);
        CHECK(status(own + "?team=XO", excon) == 200);
        CHECK(status(own + "?team=ZZ", excon) == 400);
        // Made for the team that asks, and no other.
        const std::string page = fetch(server, server.path("products/" + own), team).body;
        CHECK(page.find("XI") != std::string::npos);
        CHECK(page.starts_with("<!doctype html>"));
    }
    CHECK(status("evidence.csv", excon) == 404);
    CHECK(status("song.html", excon) == 404);
    CHECK(status("evidence", excon) == 404);
    CHECK(status("evidence.html?language=xx", excon) == 400);
    const HttpAnswer archive = fetch(server, server.path("products/evidence.zip"), excon),
                     book = fetch(server, server.path("products/evidence.xlsx"), excon);
    CHECK(archive.body.starts_with("PK"));
    CHECK(book.header("content-disposition").find("evidence.en.xlsx") != std::string::npos);
    CHECK(signature_fits(book.header("tocsin-key"), book.body, book.header("tocsin-signature")));
}

TEST_CASE("routes: the list of products speaks the language that is asked for", "[gateway]") {
    TestServer server;
    const std::string excon = server.excon_cookie();
    const auto title = [&](const char* language) {
        const json answer =
            fetch(server, server.path(std::string("products?language=") + language), excon)
                .parsed();
        return answer["products"].at(0)["title"].get<std::string>();
    };
    CHECK(title("en") != title("zh"));
    CHECK(fetch(server, server.path("products?language=xx"), excon).status == 400);
}

TEST_CASE("routes: a file is shown to who received it, and never run", "[gateway]") {
    TestServer server;
    const std::string island = server.join("XI"), hub = server.join("XH"),
                      excon = server.excon_cookie(), observer = server.observer_cookie();
    CHECK(fetch(server, server.path("artefacts/a1"), island).status == 404);  // not yet released
    server.start();
    server.excon(ReleaseInject{InjectId("I1"), {}});
    const HttpAnswer file = fetch(server, server.path("artefacts/a1"), island);
    CHECK(file.status == 200);
    CHECK(file.header("content-type") == "text/csv; charset=utf-8");
    CHECK(file.header("content-security-policy").find("sandbox") != std::string::npos);
    CHECK(file.header("x-content-type-options") == "nosniff");
    CHECK(file.header("content-disposition") == "inline; filename=\"a1-flows.csv\"");
    CHECK(fetch(server, server.path("artefacts/a1?download"), island)
              .header("content-disposition")
              .starts_with("attachment"));
    CHECK(fetch(server, server.path("artefacts/a1"), hub).status == 404);
    CHECK(fetch(server, server.path("artefacts/a1"), observer).status == 404);
    CHECK(fetch(server, server.path("artefacts/a1"), excon).status == 200);
    for (const char* bad :
         {"artefacts/../scenario.yaml", "artefacts/", "artefacts/..%2fa1", "artefacts/a1/../../x"})
        CHECK(fetch(server, server.path(bad), excon).status == 404);
}

TEST_CASE("routes: what the author wrote is shown to who received it", "[gateway]") {
    TestServer server;
    const std::string island = server.join("XI"), hub = server.join("XH"),
                      excon = server.excon_cookie(), observer = server.observer_cookie();
    const auto original = [&](const std::string& id, const std::string& cookie) {
        return fetch(server, server.path("injects/" + id + "/original"), cookie);
    };
    CHECK(original("I1", island).status == 404);  // not yet released
    server.start();
    server.excon(ReleaseInject{InjectId("I1"), {}});
    const HttpAnswer answer = original("I1", island);
    REQUIRE(answer.status == 200);
    const json content = json::parse(answer.body);
    CHECK(content["language"] == "en");
    CHECK(!content["title"].get<std::string>().empty());
    CHECK(!content["body"].get<std::string>().empty());
    CHECK(original("I1", hub).status == 404);
    CHECK(original("I1", observer).status == 404);
    CHECK(original("I1", excon).status == 200);
    for (const char* bad : {"", "I99", "../I1", "I1/original"})
        CHECK(original(bad, excon).status == 404);
    // What was said, and the sentence by which a browser finds it in another language.
    const json error = original("I99", hub).parsed()["error"];
    CHECK(error["message"] == "Your team has not received “I99”.");
    CHECK(error["text"] == "Your team has not received “{0}”.");
    CHECK(error["with"] == json{"I99"});
}

TEST_CASE("routes: every answer is safe by its headers", "[gateway]") {
    TestServer server;
    for (const char* target : {"/", "/healthz", "/api/v1/session", "/nothing"}) {
        const HttpAnswer answer = fetch(server, target);
        INFO(target);
        CHECK(answer.header("x-content-type-options") == "nosniff");
        CHECK(answer.header("referrer-policy") == "no-referrer");
        CHECK(answer.header("content-security-policy").find("script-src 'self'") !=
              std::string::npos);
        CHECK(answer.header("content-security-policy").find("unsafe") == std::string::npos);
    }
    CHECK(fetch(server, "/healthz").body == "ok\n");
    CHECK(fetch(server, "/metrics").body.find("tocsin_drills_open 1\n") != std::string::npos);
}

TEST_CASE("routes: requests that are none, too large or from elsewhere are refused", "[gateway]") {
    TestServer server;
    const auto raw = [&](const std::string& bytes) {
        Client client(server.port());
        client.write(bytes);
        return client.read_answer().status;
    };
    CHECK(raw("nonsense\r\n\r\n") == 400);
    CHECK(raw("GET /%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n") == 400);
    CHECK(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n") ==
          431);
    CHECK(raw("POST /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
              "99999999\r\n\r\n") == 413);
    CHECK(raw("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n") == 405);
    CHECK(raw("GET /api/v1/session HTTP/1.1\r\nHost: evil.example\r\n\r\n") == 403);
    const HttpAnswer foreign =
        Client(server.port())
            .request("POST", "/api/v1/session", {{"Origin", "http://evil.example"}}, "{}");
    CHECK(foreign.status == 403);
}

TEST_CASE("routes: one connection serves many requests", "[gateway]") {
    TestServer server;
    Client client(server.port());
    for (int i = 0; i < 5; ++i) CHECK(client.request("GET", "/healthz").body == "ok\n");
    const HttpAnswer head = client.request("HEAD", "/healthz", {{"Connection", "close"}});
    CHECK(head.status == 200);
}

TEST_CASE("server: a port in use and a folder in use are told in words", "[gateway]") {
    TestServer server;
    boost::asio::io_context context;
    TemporaryFolder other;
    const auto words = [&](ServerOptions options) {
        try {
            Server second(context, std::move(options));
        } catch (const std::exception& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    const std::string port =
        words({"127.0.0.1:" + std::to_string(server.port()), other.path(), {}, ""});
    CHECK(port.find("in use") != std::string::npos);
    CHECK(port.find("--listen") != std::string::npos);
    CHECK_FALSE(words({"127.0.0.1:0", server.folder() / "data", {}, ""}).empty());
    CHECK(words({"nowhere", other.path(), {}, ""}).find("address and port") != std::string::npos);
}

TEST_CASE("server: when it stops it says so to everybody", "[gateway]") {
    TestServer server;
    Client ada = server.web_socket(server.join("XI"));
    server.on_loop([&] {
        server.server().stop();
        return 0;
    });
    unsigned code = 0;
    while (const auto got = ada.next())
        if (got->opcode == 8) {
            code = got->close_code();
            ada.frame(8, got->payload);
        }
    CHECK(code == 1001);
}

TEST_CASE("routes: the questions of the debrief, in the reader's language, without a session",
          "[gateway]") {
    TestServer server;
    const json english = fetch(server, "/api/v1/debrief/questions").parsed();
    REQUIRE(english["survey"].size() == 12);
    CHECK(english["survey"][0]["kind"] == "agreement");
    CHECK(english["survey"][0]["options"].size() == 5);
    CHECK(english["survey"][11]["kind"] == "text");
    CHECK(english["survey"][11]["options"].empty());
    REQUIRE(english["readiness"].size() == 45);
    CHECK(english["readiness"][0]["code"] == "O-1");
    CHECK(english["readiness"][0]["name"] == "Mandate");
    CHECK(english["readiness"][0]["levels"].size() == 5);
    CHECK(english["services"].size() == 21);
    const json french = fetch(server, "/api/v1/debrief/questions?language=fr-CA").parsed();
    CHECK(french["survey"][0]["id"] == english["survey"][0]["id"]);
    CHECK(french["survey"][0]["text"] != english["survey"][0]["text"]);
    CHECK(french["survey"][0]["options"][0]["value"] == "1");
    CHECK(fetch(server, "/api/v1/debrief/questions?language=xx").parsed() == english);
}

TEST_CASE("routes: the lessons are for those who run drills, by capability, threat and year",
          "[gateway]") {
    TestServer server;
    CHECK(fetch(server, "/api/v1/lessons").status == 401);
    CHECK(fetch(server, "/api/v1/lessons", server.join("XI")).status == 401);
    const std::string excon = server.excon_cookie();
    json library = fetch(server, "/api/v1/lessons", excon).parsed();
    CHECK(library["lessons"].empty());
    CHECK(library["unreadable"].empty());

    NoteObservation noted;
    noted.words = "The hub was told by phone first";
    noted.team = TeamId{0};
    noted.observation = ObservationKind::Strength;
    noted.capability = "6.1";
    server.start();
    server.excon(noted);
    library = fetch(server, "/api/v1/lessons", excon).parsed();
    REQUIRE(library["lessons"].size() == 1);
    CHECK(library["lessons"][0]["kind"] == "strength");
    CHECK(library["lessons"][0]["team"] == "XI");
    CHECK(fetch(server, "/api/v1/lessons?capability=6", excon).parsed()["lessons"].size() == 1);
    CHECK(fetch(server, "/api/v1/lessons?capability=7", excon).parsed()["lessons"].empty());
    CHECK(fetch(server, "/api/v1/lessons?year=1999", excon).parsed()["lessons"].empty());
    CHECK(fetch(server, "/api/v1/lessons?year=soon", excon).status == 400);
}
