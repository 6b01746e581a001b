// PDF through the server: who waits, who is sent away, and what is signed.
#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <catch2/catch.hpp>
#include <stdexcept>

#include "engine/gateway/printer.hpp"
#include "engine/store/signing_key.hpp"
#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

namespace asio = boost::asio;

// A page of one line with the title of what is printed: a whole PDF, made by hand.
Printed small_print(const std::string& html, const std::stop_token&) {
    const auto from = html.find("<title>") + 7;
    const std::string line =
        "BT /F 12 Tf 9 9 Td (" + html.substr(from, html.find("</title>") - from) + ") Tj ET";
    const std::string objects[] = {
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F "
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>> >> >> >>",
        "<</Length " + std::to_string(line.size()) + ">>stream\n" + line + "\nendstream"};
    std::string pdf = "%PDF-1.4\n", table;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::string offset = std::to_string(pdf.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        pdf += std::to_string(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const std::string at = std::to_string(pdf.size());
    return {pdf + "xref\n0 5\n0000000000 65535 f \n" + table + "trailer<</Size 5/Root 1 0 R>>\n" +
                "startxref\n" + at + "\n%%EOF\n",
            {}};
}

bool offers_pdf(TestServer& server, const std::string& cookie) {
    const json formats = server.get("products", cookie).parsed()["formats"];
    return std::find(formats.begin(), formats.end(), "pdf") != formats.end();
}

void play(TestServer& server) {
    server.start();
    server.excon(EndDrill{});
}

}  // namespace

TEST_CASE("printer: a PDF is offered, named, signed and given to who may read the product",
          "[gateway]") {
    TestServer server({}, small_print);
    const std::string excon = server.excon_cookie(), team = server.join("XI"),
                      observer = server.observer_cookie();
    CHECK(offers_pdf(server, observer));
    server.start();
    CHECK(server.get("products/public_summary.pdf", excon).status == 409);
    server.excon(EndDrill{});
    const HttpAnswer pdf = server.get("products/team_report.pdf?language=fr", team);
    REQUIRE(pdf.status == 200);
    CHECK(pdf.body.starts_with("%PDF"));
    CHECK(pdf.header("content-type") == "application/pdf");
    CHECK(pdf.header("content-disposition") == "attachment; filename=\"team_report-XI.fr.pdf\"");
    CHECK(signature_fits(pdf.header("tocsin-key"), pdf.body, pdf.header("tocsin-signature")));
    // What was printed is the page of that team in that language.
    const std::string page = server.get("products/team_report.html?language=fr", team).body;
    CHECK(small_print(page, {}).pdf == pdf.body);
    CHECK(server.get("products/team_report.pdf?team=XO", team).status == 403);
    CHECK(server.get("products/team_report.pdf", observer).status == 403);
    CHECK(server.get("products/method_annex.pdf", team).status == 403);
    CHECK(server.get("products/method_annex.pdf", excon).status == 200);
    CHECK(server.get("products/regional_report.pdf", observer).status == 200);
}

TEST_CASE("printer: without a browser there is no PDF, and the server says so", "[gateway]") {
    TestServer server;
    const std::string excon = server.excon_cookie();
    CHECK_FALSE(offers_pdf(server, excon));
    play(server);
    const HttpAnswer none = server.get("products/public_summary.pdf", excon);
    CHECK(none.status == 503);
    CHECK(none.parsed()["error"]["code"] == "unavailable");
    CHECK(none.parsed()["error"]["message"].get<std::string>().find("chromium") !=
          std::string::npos);
    CHECK(server.get("products/method_annex.pdf", server.join("XI")).status == 403);
}

TEST_CASE("printer: what goes wrong in printing is told, and the next page is printed",
          "[gateway]") {
    std::atomic<int> calls = 0;
    TestServer server({}, [&calls](const std::string& html, const std::stop_token& stop) {
        switch (calls++) {
            case 0:
                throw std::runtime_error("the paper is used up");
            case 1:
                return Printed{{}, "No PDF: chromium could not print the page."};
            default:
                return small_print(html, stop);
        }
    });
    const std::string excon = server.excon_cookie();
    play(server);
    const auto asked = [&] { return server.get("products/public_summary.pdf", excon); };
    const HttpAnswer thrown = asked(), refused = asked();
    CHECK(thrown.status == 503);
    CHECK(thrown.body.find("the paper is used up") != std::string::npos);
    CHECK(refused.status == 503);
    CHECK(refused.body.find("could not print") != std::string::npos);
    CHECK(asked().status == 200);
}

TEST_CASE("printer: many ask at once, one is printed at a time, all get theirs", "[gateway]") {
    std::atomic<int> now = 0, most = 0, all = 0;
    TestServer server({}, [&](const std::string& html, const std::stop_token& stop) {
        most = std::max(most.load(), ++now);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        --now;
        ++all;
        return small_print(html, stop);
    });
    const std::string excon = server.excon_cookie();
    play(server);
    std::vector<std::future<int>> answers;
    for (int i = 0; i < 6; ++i)
        answers.push_back(std::async(std::launch::async, [&] {
            return server.get("products/public_summary.pdf", excon).status;
        }));
    // Scores are answered meanwhile: printing has a thread of its own.
    CHECK(server.get("scores", excon).status == 200);
    for (auto& answer : answers) CHECK(answer.get() == 200);
    CHECK(most == 1);
    CHECK(all == 6);
}

TEST_CASE("printer: a server that ends does not wait for a page", "[gateway]") {
    std::promise<void> begun;
    std::atomic<bool> stopped = false;
    std::future<void> client;
    {
        TestServer server({}, [&](const std::string&, const std::stop_token& stop) {
            begun.set_value();
            while (!stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            stopped = true;
            return Printed{{}, "stopped"};
        });
        const std::string excon = server.excon_cookie();
        play(server);
        Client waiting(server.port());
        waiting.write("GET " + server.path("products/public_summary.pdf") +
                      " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + excon + "\r\n\r\n");
        begun.get_future().get();
    }
    CHECK(stopped);
}

namespace {

// Asks for a turn in order of `keep`, holds it that long; who got one and who did not, in order.
std::vector<std::string> told_by(std::chrono::milliseconds patience,
                                 const std::vector<std::chrono::milliseconds>& keep) {
    asio::io_context context;
    Printer printer(small_print, patience);
    std::vector<std::string> told;
    for (std::size_t i = 0; i < keep.size(); ++i) {
        auto task = [&, i]() -> asio::awaitable<void> {
            const std::optional<Printer::Turn> turn = co_await printer.turn();
            told.push_back(std::to_string(i) + (turn ? " prints" : " is sent away"));
            if (!turn) co_return;
            asio::steady_timer timer(co_await asio::this_coro::executor, keep[i]);
            co_await timer.async_wait(asio::use_awaitable);
        };
        asio::co_spawn(context, std::move(task), asio::detached);
    }
    context.run();
    return told;
}

}  // namespace

TEST_CASE("printer: whoever gets no turn in time is sent away, and the line goes on", "[gateway]") {
    using namespace std::chrono_literals;
    CHECK(told_by(30ms, {5ms, 120ms, 0ms}) ==
          std::vector<std::string>{"0 prints", "1 prints", "2 is sent away"});
    // One prints, 32 wait; the others are told at once.
    const auto many = told_by(1min, std::vector<std::chrono::milliseconds>(40, 0ms));
    REQUIRE(many.size() == 40);
    CHECK(std::count(many.begin(), many.end(), "32 prints") == 1);
    CHECK(std::count(many.begin(), many.end(), "33 is sent away") == 1);
    CHECK(std::count_if(many.begin(), many.end(), [](const std::string& words) {
              return words.ends_with("sent away");
          }) == 7);
}
