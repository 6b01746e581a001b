// What is read of a request before anything is done for it.
#include "engine/gateway/http.hpp"

#include <catch2/catch.hpp>
#include <fstream>

#include "engine/gateway/admission.hpp"
#include "engine/gateway/qr.hpp"
#include "engine/gateway/static_files.hpp"
#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

HttpRequest request_for(const std::string& path, Headers headers = {}) {
    return {"GET", path, {}, std::move(headers), {}};
}

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

}  // namespace

TEST_CASE("http: targets are decoded, and what cannot be one is refused", "[gateway]") {
    const auto target = read_target("/a%20b/c?as=excon&x=1%2B1+2&flag");
    REQUIRE(target);
    CHECK(target->path == "/a b/c");
    REQUIRE(target->query.size() == 3);
    CHECK(target->query[0] == std::pair<std::string, std::string>{"as", "excon"});
    CHECK(target->query[1].second == "1+1 2");
    CHECK(target->query[2] == std::pair<std::string, std::string>{"flag", ""});
    for (const char* bad : {"", "a", "http://x/", "/%", "/%g0", "/%00", "/x?a=%zz"})
        CHECK_FALSE(read_target(bad));
}

TEST_CASE("http: the accept key is that of RFC 6455's example", "[gateway]") {
    CHECK(accept_key("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

TEST_CASE("http: of several cookies each is found by its whole name", "[gateway]") {
    const HttpRequest request = request_for("/", {{"cookie", "xa=1; a=2;b=3; c=; aa=5"}});
    CHECK(request.cookie("a") == "2");
    CHECK(request.cookie("b") == "3");
    CHECK(request.cookie("c").empty());
    CHECK(request.cookie("d").empty());
}

TEST_CASE("admission: other sites and foreign names are refused", "[gateway]") {
    TemporaryFolder folder;
    Catalogue catalogue(folder.path() / "catalogue.db");
    const Admission admission(catalogue, "https://drill.example.org/");
    const auto refused = [&](const char* host, const char* origin) {
        Headers headers{{"host", host}};
        if (*origin) headers.emplace_back("origin", origin);
        return admission.foreign(request_for("/", headers)).has_value();
    };
    CHECK_FALSE(refused("192.0.2.7:7400", ""));
    CHECK_FALSE(refused("192.0.2.7:7400", "http://192.0.2.7:7400"));
    CHECK_FALSE(refused("[2001:db8::1]:7400", "http://[2001:db8::1]:7400"));
    CHECK_FALSE(refused("localhost:7400", "http://localhost:7400"));
    CHECK_FALSE(refused("drill.example.org", "https://drill.example.org"));
    CHECK_FALSE(refused("DRILL.example.org", ""));
    CHECK(refused("192.0.2.7:7400", "http://evil.example"));
    CHECK(refused("192.0.2.7:7400", "http://192.0.2.7:8000"));
    CHECK(refused("192.0.2.7:7400", "null"));
    CHECK(refused("evil.example", ""));  // a name that was made to point here
    CHECK(refused("", ""));
    CHECK(admission.base_url(request_for("/", {{"host", "192.0.2.7:7400"}})) ==
          "https://drill.example.org");
}

TEST_CASE("admission: a cookie is for this server's pages alone", "[gateway]") {
    TemporaryFolder folder;
    Catalogue catalogue(folder.path() / "catalogue.db");
    const std::string plain = Admission(catalogue, "").cookie(Access::Excon, "d", "secret");
    CHECK(plain.starts_with("tocsin_excon_d=secret; Path=/; HttpOnly; SameSite=Strict; Max-Age="));
    CHECK(plain.find("Secure") == std::string::npos);
    const std::string tls =
        Admission(catalogue, "https://x.example").cookie(Access::Excon, "d", "s");
    CHECK(tls.ends_with("; Secure"));
}

TEST_CASE("admission: a session opens its own drill and role only", "[gateway]") {
    TemporaryFolder folder;
    Catalogue catalogue(folder.path() / "catalogue.db");
    const Admission admission(catalogue, "");
    Session session{"one", {Actor::Kind::Participant, ParticipantId{3}, TeamId{1}}, "Ada", 0};
    const std::string token = catalogue.create_session(session);
    const auto found = [&](const std::string& cookie, const char* drill, Access access) {
        return admission.session(request_for("/", {{"cookie", cookie}}), drill, access).has_value();
    };
    CHECK(found("tocsin_participant_one=" + token, "one", Access::Participant));
    CHECK_FALSE(found("tocsin_participant_two=" + token, "two", Access::Participant));
    CHECK_FALSE(found("tocsin_excon_one=" + token, "one", Access::Excon));
    CHECK_FALSE(found("tocsin_participant_one=guess", "one", Access::Participant));
    // Without ?as= there must be only one.
    const std::string excon =
        catalogue.create_session({"one", {Actor::Kind::Excon, {}, {}}, "", 0});
    const std::string both = "tocsin_participant_one=" + token + "; tocsin_excon_one=" + excon;
    CHECK_FALSE(admission.session(request_for("/", {{"cookie", both}}), "one"));
    HttpRequest as = request_for("/", {{"cookie", both}});
    as.query = {{"as", "excon"}};
    REQUIRE(admission.session(as, "one"));
    CHECK(admission.session(as, "one")->access == Access::Excon);
}

TEST_CASE("static files: pages, assets, encodings and what the browser has already", "[gateway]") {
    TemporaryFolder folder;
    const auto web = folder.path() / "web";
    write(web / "index.html", "landing");
    write(web / "join.html", "join");
    write(web / "assets/app-1.js", "code");
    write(web / "assets/app-1.js.br", "BR");
    write(web / "assets/app-1.js.gz", "GZ");
    write(folder.path() / "secret.txt", "secret");
    std::filesystem::create_symlink(folder.path() / "secret.txt", web / "link.txt");
    const StaticFiles files(web);

    CHECK(*files.get(request_for("/")).body == "landing");
    CHECK(*files.get(request_for("/join/some-token")).body == "join");
    const HttpResponse plain = files.get(request_for("/assets/app-1.js"));
    CHECK(*plain.body == "code");
    CHECK(plain.type == "text/javascript; charset=utf-8");
    const HttpResponse brotli =
        files.get(request_for("/assets/app-1.js", {{"accept-encoding", "gzip, deflate, br"}}));
    CHECK(*brotli.body == "BR");
    CHECK(*files.get(request_for("/assets/app-1.js", {{"accept-encoding", "gzip"}})).body == "GZ");
    CHECK(*files.get(request_for("/assets/app-1.js", {{"accept-encoding", "br;q=0"}})).body ==
          "code");
    const auto header = [](const HttpResponse& response, const std::string& name) {
        for (const auto& [key, value] : response.headers)
            if (key == name) return value;
        return std::string();
    };
    CHECK(header(plain, "Cache-Control") == "public, max-age=31536000, immutable");
    CHECK(header(files.get(request_for("/")), "Cache-Control") == "no-cache");
    CHECK(header(brotli, "ETag") != header(plain, "ETag"));
    CHECK(
        files
            .get(request_for("/", {{"if-none-match", header(files.get(request_for("/")), "ETag")}}))
            .status == 304);
    for (const char* bad :
         {"/../secret.txt", "/assets/../../secret.txt", "/secret.txt", "//etc/passwd", "/joint",
          "/link.txt", "/assets/", "/assets/app-1.js.br"})
        CHECK(files.get(request_for(bad)).status == 404);
}

TEST_CASE("static files: without the built applications a page says how to build them",
          "[gateway]") {
    const HttpResponse page = StaticFiles("/no/such/folder").get(request_for("/excon/token"));
    CHECK(page.status == 503);
    CHECK(page.body->find("./tocsin build") != std::string::npos);
}

TEST_CASE("qr: a code is a square drawing with its quiet zone", "[gateway]") {
    const std::string svg = qr_svg("http://192.0.2.7:7400/join/abc");
    CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "));
    CHECK(svg.find("<path fill=\"#000\" d=\"M4 4h7v1h-7z") != std::string::npos);  // the finder
    CHECK(qr_svg(std::string(5000, 'x')).empty());
}
