// The routes under /api/v1/organise/ (docs/wire.md), over real connections.
#include <catch2/catch.hpp>
#include <fstream>
#include <future>

#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

// A server with one good scenario on its shelf and one that cannot be read, and an organiser.
struct Desk {
    TestServer server;
    std::string cookie;

    Desk() : cookie(server.organiser_cookie()) {
        const auto pack = std::filesystem::path(TOCSIN_SOURCE_DIR) / "tests/fixtures/small-pack";
        std::filesystem::create_directories(server.shelf() / "broken");
        std::filesystem::copy(pack, server.shelf() / "small",
                              std::filesystem::copy_options::recursive);
        std::ofstream(server.shelf() / "broken" / "scenario.yaml") << "id: broken\n";
    }
    HttpAnswer ask(const std::string& method, const std::string& what,
                   const std::string& body = {}) const {
        return Client(server.port())
            .request(method, "/api/v1/organise/" + what, server.with(cookie), body);
    }
    HttpAnswer get(const std::string& what) const { return ask("GET", what); }
    HttpAnswer post(const std::string& what, const json& body) const {
        return ask("POST", what, body.dump());
    }
};

json three_teams() {
    return {{{"code", "XA"}, {"name", "Alder"}, {"language", "fr"}, {"roles", {"hub"}}},
            {{"code", "XB"}},
            {{"code", "XC"}, {"roles", json::array()}}};
}

json wish(json teams = three_teams()) {
    return {{"scenario", "small"}, {"title", " Spring drill "}, {"teams", std::move(teams)}};
}

}  // namespace

TEST_CASE("organise: the link makes a session, and nobody else gets in", "[gateway]") {
    Desk desk;
    const auto status = [&](const std::string& what, const std::string& cookie) {
        return Client(desk.server.port())
            .request("GET", "/api/v1/organise/" + what, desk.server.with(cookie))
            .status;
    };
    for (const char* what : {"session", "drills", "scenarios", "drills/small-pack"}) {
        INFO(what);
        CHECK(status(what, desk.cookie) == 200);
        CHECK(status(what, "") == 401);
        CHECK(status(what, desk.server.excon_cookie()) == 401);
        CHECK(status(what, desk.server.join("XI")) == 401);
    }
    CHECK(desk.post("session", {{"token", "nonsense"}}).status == 404);
    CHECK(desk.post("session", {{"token", 1}}).status == 400);
    // An EXCON link is no organiser's link, nor the other way round.
    const json excon{{"token", desk.server.link_token(Actor::Kind::Excon)}};
    CHECK(desk.post("session", excon).status == 404);
    const std::string path =
        desk.server.on_loop([&] { return desk.server.server().organiser_path(); });
    const std::string token = path.substr(path.rfind('/') + 1);
    CHECK(Client(desk.server.port()).request("GET", "/api/v1/links/" + token).status == 404);
    CHECK(desk.get("nothing").status == 404);
    CHECK(desk.ask("DELETE", "drills").status == 405);
}

TEST_CASE("organise: a body is refused before it is read", "[gateway]") {
    Desk desk;
    // Nothing of the body is ever sent: the answer comes to the header alone.
    const auto announced = [&](const std::string& what, std::size_t bytes,
                               const std::string& cookie) {
        Client client(desk.server.port());
        client.write("POST /api/v1/organise/" + what + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " +
                     cookie + "\r\nContent-Length: " + std::to_string(bytes) + "\r\n\r\n");
        return client.read_answer().status;
    };
    CHECK(announced("drills", 1000, "") == 401);
    CHECK(announced("teams", 1000, desk.server.excon_cookie()) == 401);
    CHECK(announced("drills", 200 * 1024, desk.cookie) == 413);
    CHECK(announced("drills/small-pack/rehearsal", 5 * 1024, desk.cookie) == 413);
    CHECK(announced("session", 5 * 1024, "") == 413);
    CHECK(desk.ask("POST", "drills", "[]").status == 400);
    CHECK(desk.ask("POST", "casting", "{\"teams\":[{\"roles\":\"hub\"}]}").status == 400);
}

TEST_CASE("organise: the shelf tells what a drill may be made of", "[gateway]") {
    Desk desk;
    const json shelf = desk.get("scenarios?language=fr").parsed();
    REQUIRE(shelf.size() == 2);
    CHECK(shelf[0]["name"] == "broken");
    CHECK_FALSE(shelf[0]["problem"].get<std::string>().empty());
    CHECK(shelf[1]["name"] == "small");
    CHECK(shelf[1]["title"].is_string());
    CHECK(shelf[1]["duration_ms"] == small_pack().scenario->duration_ms);
    CHECK(shelf[1]["roles"].size() == small_pack().scenario->roles.size());
    CHECK(desk.post("casting", {{"scenario", "../shelf/small"}, {"teams", three_teams()}}).status ==
          404);
}

TEST_CASE("organise: a list of teams is read with its mistakes, each in its line", "[gateway]") {
    Desk desk;
    const auto read = [&](const std::string& text) {
        return desk.ask("POST", "teams?scenario=small", text).parsed();
    };
    const json good = read("code\tname\tlanguage\troles\nxa\tAlder\tfr\thub owner\nXB\t\t\t\n");
    CHECK(good["problems"].empty());
    CHECK(good["teams"][0] == json{{"code", "XA"},
                                   {"name", "Alder"},
                                   {"language", "fr"},
                                   {"time_zone", ""},
                                   {"roles", {"hub", "owner"}}});
    CHECK(good["teams"][1]["name"] == "XB");
    CHECK(good["teams"][1]["language"] == "en");

    const json bad = read("code;roles\nXA;hubb\nXA;hub\n;hub\nX_Y;\n");
    const auto problem = [](const char* kind, int row, const char* found) {
        return json{{"kind", kind}, {"row", row}, {"found", found}};
    };
    CHECK(bad["problems"] == json{problem("unknown_role", 2, "hubb"), problem("same_code", 3, "XA"),
                                  problem("no_code", 4, ""), problem("bad_code", 5, "X_Y")});
    CHECK(bad["teams"].size() == 4);
    CHECK(read("XA,Alder\n")["problems"][0]["kind"] == "no_heading");

    const json zones = read("code,time_zone\nXA,Asia/Almaty\nXB,Almaty!\nXC,\n");
    CHECK(zones["teams"][0]["time_zone"] == "Asia/Almaty");
    CHECK(zones["problems"] == json::array({problem("bad_time_zone", 3, "Almaty!")}));

    std::string many = "code\n";
    for (int i = 0; i < 513; ++i) many += "T" + std::to_string(i) + "\n";
    CHECK(desk.ask("POST", "teams?scenario=small", many).status == 400);
}

TEST_CASE("organise: the casting keeps wishes, gives the rest, and tells the load", "[gateway]") {
    Desk desk;
    const json cast = desk.post("casting", wish()).parsed();
    CHECK(cast["problems"].empty());
    CHECK(cast["teams"][0]["roles"] == json{"hub"});
    std::set<std::string> played;
    for (const json& team : cast["teams"]) {
        CHECK(team["injects"] > 0);
        for (const json& role : team["roles"]) played.insert(role.get<std::string>());
    }
    for (const Role& role : small_pack().scenario->roles) CHECK(played.contains(role.id.value));
    for (const json& role : cast["roles"]) CHECK(role["teams"] >= role["min"]);

    json twice = three_teams();
    twice[1]["code"] = "XA";
    CHECK(desk.post("casting", wish(twice)).parsed()["problems"][0] ==
          json{{"kind", "same_code"}, {"row", 2}, {"found", "XA"}});
}

TEST_CASE("organise: a drill that is made is open at once, with its links", "[gateway]") {
    Desk desk;
    const HttpAnswer made = desk.post("drills", wish());
    REQUIRE(made.status == 201);
    const json drill = made.parsed();
    CHECK(drill["title"] == "Spring drill");
    CHECK(drill["phase"] == "lobby");
    CHECK(drill["teams"] == 3);
    CHECK(drill["joined"] == 0);

    // Its EXCON link lets this browser in, and leads to the links of the teams.
    const std::string id = drill["drill"];
    const HttpAnswer excon =
        Client(desk.server.port())
            .request("POST", "/api/v1/session", {}, json{{"token", drill["excon"]}}.dump());
    REQUIRE(excon.status == 200);
    const json links =
        Client(desk.server.port())
            .request("GET", "/api/v1/drills/" + id + "/links", desk.server.with(excon.cookie()))
            .parsed();
    CHECK(links["teams"].size() == 3);
    CHECK(links["teams"][0]["code"] == "XA");

    const json list = desk.get("drills").parsed();
    REQUIRE(list.size() == 2);
    CHECK(list[1]["drill"] == id);
    desk.server.restart();
    CHECK(desk.get("drills").parsed() == list);
}

TEST_CASE("organise: what cannot be a drill leaves nothing behind", "[gateway]") {
    Desk desk;
    json twice = three_teams();
    twice[2]["code"] = "XB";
    const HttpAnswer same = desk.post("drills", wish(twice));
    CHECK(same.status == 400);
    CHECK(same.parsed()["problems"][0]["kind"] == "same_code");
    CHECK(desk.post("drills", wish(json::array())).status == 400);
    json other = wish();
    other["scenario"] = "large";
    CHECK(desk.post("drills", other).status == 404);
    json broken = wish();
    broken["scenario"] = "broken";
    CHECK(desk.post("drills", broken).status == 404);
    json wordy = wish();
    wordy["sponsor"] = std::string(300, 'x');
    CHECK(desk.post("drills", wordy).status == 400);
    std::size_t files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(desk.server.folder() / "data" / "drills"))
        files += entry.path().extension() == ".drill";
    CHECK(files == 1);
    CHECK(desk.get("drills").parsed().size() == 1);
}

TEST_CASE("organise: two who make the same drill at once make two", "[gateway]") {
    Desk desk;
    const auto make = [&] { return desk.post("drills", wish()); };
    auto first = std::async(std::launch::async, make);
    auto second = std::async(std::launch::async, make);
    const HttpAnswer a = first.get(), b = second.get();
    REQUIRE(a.status == 201);
    REQUIRE(b.status == 201);
    CHECK(a.parsed()["drill"] != b.parsed()["drill"]);
    CHECK(desk.get("drills").parsed().size() == 3);
}

TEST_CASE("organise: a rehearsal runs by itself, one at a time, and its result is kept",
          "[gateway]") {
    Desk desk;
    std::promise<void> begun, go;
    desk.server.rehearse = [&](const RehearsalJob& job, RehearsalWatch& watch) {
        watch.done = 250;
        begun.set_value();
        go.get_future().wait();
        return json{{"skill", job.skill}, {"teams", job.teams.size()}}.dump();
    };
    const std::string path = "drills/small-pack/rehearsal";
    CHECK(desk.get(path).parsed()["state"] == "none");
    CHECK(desk.post(path, {{"skill", 3}}).status == 400);
    CHECK(desk.post(path, {{"skill", "mixed"}}).parsed()["state"] == "running");
    begun.get_future().wait();
    const json running = desk.get(path).parsed();
    CHECK(running["state"] == "running");
    CHECK(running["done"] == 0.25);
    CHECK(desk.post(path, {{"skill", "good"}}).status == 409);
    // The server answers others meanwhile, its pool too.
    CHECK(desk.get("scenarios").status == 200);
    go.set_value();
    json done;
    while ((done = desk.get(path).parsed())["state"] == "running") std::this_thread::yield();
    CHECK(done["state"] == "done");
    CHECK(done["result"] == json{{"skill", "mixed"}, {"teams", 3}});

    desk.server.rehearse = [](const RehearsalJob&, RehearsalWatch& watch) -> std::string {
        while (!watch.cancelled) std::this_thread::yield();
        return "{}";
    };
    CHECK(desk.post(path, {{"skill", "good"}}).status == 200);
    CHECK(desk.ask("DELETE", path).parsed()["result"]["skill"] == "mixed");

    desk.server.restart();
    CHECK(desk.get(path).parsed() == done);
    desk.server.rehearse = [](const RehearsalJob&, RehearsalWatch&) -> std::string {
        throw std::runtime_error("The scenario is torn.");
    };
    desk.post(path, {{"skill", "good"}});
    json failed;
    while ((failed = desk.get(path).parsed())["state"] == "running") std::this_thread::yield();
    CHECK(failed == json{{"state", "failed"}, {"words", "The scenario is torn."}});
}

TEST_CASE("organise: a drill is taken off the shelf whole, and brought back as it was",
          "[gateway]") {
    Desk desk;
    const std::string path = "drills/small-pack";
    const auto file = [&](const char* where) {
        return std::filesystem::exists(desk.server.folder() / "data" / where / "small-pack.drill");
    };
    const auto listed = [&] { return desk.get("drills").parsed().at(0); };
    const std::string ada = desk.server.join("XI");
    Client socket = desk.server.web_socket(ada);
    const json before = desk.get(path).parsed();
    CHECK(before["people"] == 1);

    CHECK(desk.ask("DELETE", path).status == 200);
    CHECK_FALSE(file("drills"));
    CHECK(file("deleted"));
    CHECK(listed()["deleted"] == true);
    CHECK(listed()["title"] == before["title"]);
    // Who was in is put out, and nothing leads in any more.
    std::optional<Client::Got> last = socket.next();
    while (last && last->opcode != 8) last = socket.next();
    REQUIRE(last);
    CHECK(last->close_code() == 1001);
    const auto status = [&](const std::string& what, const std::string& cookie) {
        return Client(desk.server.port()).request("GET", what, desk.server.with(cookie)).status;
    };
    const std::string link = "/api/v1/links/" + desk.server.on_loop([&] {
        return desk.server.server().catalogue().links("small-pack").front().token;
    });
    CHECK(status(link, "") == 404);
    CHECK(status(desk.server.path("artefacts/x"), ada) == 404);
    CHECK(desk.get(path).status == 404);
    CHECK(desk.ask("DELETE", path).status == 409);
    // Its id stays its own.
    CHECK(desk.post("drills", wish()).parsed()["drill"] == "small-pack-2");

    desk.server.restart();
    CHECK(listed()["deleted"] == true);
    CHECK(desk.ask("GET", path + "/restore").status == 405);
    CHECK(desk.post(path + "/restore", json::object()).status == 200);
    CHECK(file("drills"));
    CHECK_FALSE(file("deleted"));
    CHECK(desk.post(path + "/restore", json::object()).status == 409);
    CHECK(status(link, "") == 200);
    json after = desk.get(path).parsed();
    CHECK(after["online"] == 0);
    after["online"] = before["online"];
    CHECK(after == before);
    // Whoever was in comes in again, and may act.
    desk.server.web_socket(ada);
    CHECK(desk.server.excon(StartDrill{1}).index() == 0);
}

TEST_CASE("organise: a drill that is played is not deleted, one that is over may be", "[gateway]") {
    Desk desk;
    const std::string path = "drills/small-pack";
    desk.server.start();
    CHECK(desk.ask("DELETE", path).status == 409);
    desk.server.excon(PauseDrill{});
    CHECK(desk.ask("DELETE", path).status == 409);
    CHECK(desk.get(path).parsed()["phase"] == "paused");
    desk.server.excon(EndDrill{});
    CHECK(desk.ask("DELETE", path).status == 200);
    CHECK(desk.post(path + "/restore", json::object()).parsed()["phase"] == "ended");
    CHECK(desk.ask("DELETE", "drills/nothing").status == 404);
    CHECK(desk.ask("POST", "drills/nothing/restore", "{}").status == 404);
    CHECK(Client(desk.server.port())
              .request("DELETE", "/api/v1/organise/" + path,
                       desk.server.with(desk.server.excon_cookie()))
              .status == 401);
}

TEST_CASE("organise: where the disk will not move a drill, it is played on", "[gateway]") {
    Desk desk;
    std::ofstream(desk.server.folder() / "data/deleted" / "small-pack.drill") << "in the way";
    CHECK(desk.ask("DELETE", "drills/small-pack").status == 503);
    CHECK(desk.get("drills/small-pack").parsed()["phase"] == "lobby");
    CHECK(desk.server.excon(StartDrill{1}).index() == 0);
}
