// How documents are set: room for columns, tables side by side, words of another language.
#include <catch2/catch.hpp>

#include "papers.hpp"
#include "scoring/report/charts/role_links.hpp"
#include "scoring/report/formats/format.hpp"
#include "scoring/report/formats/layout.hpp"
#include "scoring/report/highlights.hpp"
#include "scoring/report/regional.hpp"
#include "scoring/report/runs.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

Table pairs_of(std::size_t rows) {
    Table made = table("t", {}, {column("team", "Team"), column("value", "Value", true)}, "none");
    for (std::size_t i = 0; i < rows; ++i)
        made.rows.push_back({words("X" + std::to_string(i)), {"0.50", .5, {}}});
    return made;
}

}  // namespace

TEST_CASE("layout: short columns keep to one line, prose gets room, what says nothing is left out",
          "[scoring]") {
    Table made = table("t", {}, {column("a", "A"), column("b", "B"), column("c", "C")}, "none");
    made.rows.push_back({words("F12"), words(std::string(80, 'x')), words("")});
    made.rows.push_back({words("F13"), words(""), words("")});
    const Layout layout = layout_of(made);
    CHECK(layout.columns == std::vector{ColumnRoom::Short, ColumnRoom::Roomy, ColumnRoom::Empty});
    CHECK_FALSE(layout.narrow);
    // Chinese has no spaces to break at, and a line of it is as wide as its characters.
    made.rows = {{words("共享的完整度"), words("b"), words("c")}};
    CHECK(layout_of(made).columns.front() == ColumnRoom::Short);
    made.rows.clear();
    CHECK(layout_of(made).columns.size() == 3);
}

TEST_CASE("layout: many short columns wrap where the page is too small for them", "[scoring]") {
    Table made = table("t", {}, {}, "none");
    std::vector<Cell> row;
    for (int i = 0; i < 20; ++i) {
        made.columns.push_back(column("c" + std::to_string(i), "C"));
        row.push_back(words("T+01:05:30"));
    }
    made.rows.push_back(row);
    CHECK(layout_of(made).columns.front() == ColumnRoom::Plain);
}

TEST_CASE("layout: long narrow tables stand side by side on paper", "[scoring]") {
    CHECK(layout_of(pairs_of(8)).side_by_side == 1);
    CHECK(layout_of(pairs_of(8)).narrow);
    CHECK(layout_of(pairs_of(45)).side_by_side == 4);
    CHECK(layout_of(pairs_of(14)).side_by_side == 2);
    Document document;
    document.language = "en";
    document.sections.push_back(section("s", "S"));
    document.sections.back().blocks.push_back(pairs_of(45));
    CHECK(times(to_html(document), "--side:4") == 1);
}

TEST_CASE("html: words of another language bear its tag and their own direction", "[scoring]") {
    Document document;
    document.language = "ar";
    document.right_to_left = true;
    document.sections.push_back(section("s", "S"));
    auto& blocks = document.sections.back().blocks;
    blocks.push_back(Paragraph{"Said here.", Paragraph::Kind::Plain, {}});
    CHECK_FALSE(speaks_otherwise(document));
    blocks.push_back(Paragraph{"As written.", Paragraph::Kind::Plain, "en"});
    blocks.push_back(List{{"One."}, false, "en"});
    Table made = pairs_of(1);
    made.rows.front().front().language = "en";
    blocks.push_back(std::move(made));
    CHECK(speaks_otherwise(document));
    CHECK(times(to_html(document), "lang=\"en\" dir=\"auto\"") == 3);
}

namespace {

// "Call |<+999 20 555 0142>|.": what is kept apart in angles, on one line between bars.
std::string marked(std::string_view text) {
    std::string all;
    for (const Run& run : runs(text)) {
        const std::string words(run.words);
        const std::string apart = run.apart ? "<" + words + ">" : words;
        all += run.whole ? "|" + apart + "|" : apart;
    }
    return all;
}

}  // namespace

TEST_CASE(
    "runs: evidence in prose keeps its direction and its line, words and plain numbers do not",
    "[scoring]") {
    for (const auto& [text, set] : std::vector<std::pair<std::string, std::string>>{
             {"اتصل على +999 20 555 0142 الآن", "اتصل على |<+999 20 555 0142>| الآن"},
             {"بسعة 4 Gbit/s من", "بسعة |<4 Gbit/s>| من"},
             {"في 2026-01-01 09:00 UTC إلى", "في |<2026-01-01 09:00 UTC>| إلى"},
             {"95%: \u2068(0.95–1.00)\u2069", "95%: \u2068(|<0.95–1.00>|)\u2069"},
             {"17:50 UTC \u200f7.1 Gbit/s", "|<17:50 UTC>| \u200f|<7.1 Gbit/s>|"},
             {"من 198.51.100.0/24", "من |<198.51.100.0/24>|"},
             // From a Latin letter on all runs from left to right: an isolate would turn the words.
             {"جهاز Heronlight HL-220/4.1 build 2291", "جهاز Heronlight |HL-220/4.1| build 2291"},
             {"CLDAP 192.0.2.0/24", "CLDAP |192.0.2.0/24|"},
             {"لدى openharbour.example و 14 من", "لدى openharbour.example و 14 من"},
             {"Sharing so far is F × H: good", "Sharing so far is |F × H|: good"},
             {"limits × 0.75, 12 000 items", "|limits × 0.75|, |12 000| items"},
             {"well-known and/or so on", "well-known and/or so on"},
             {"T+01:05:30, 83", "T+01:05:30, 83"},
             {"", ""}}) {
        CAPTURE(text);
        CHECK(marked(text) == set);
        std::string whole;
        for (const Run& run : runs(text)) whole += run.words;
        CHECK(whole == text);
    }
    // What no column has room for may break.
    CHECK(marked("0123-4567-89ab-cdef-0123-4567-89ab-cdef").front() == '<');
    CHECK(isolated("في 4 Gbit/s") == "في \u20664 Gbit/s\u2069");
}

TEST_CASE("html: evidence in prose is isolated from right to left, and unbroken in all languages",
          "[scoring]") {
    Document document;
    document.language = "ar";
    document.sections.push_back(section("s", "S"));
    document.sections.back().blocks.push_back(paragraph("بسعة 4 Gbit/s <b>"));
    CHECK(times(to_html(document), "<span class=\"whole\">4 Gbit/s</span> &lt;b&gt;") == 1);
    document.right_to_left = true;
    CHECK(times(to_html(document), "<bdi dir=\"ltr\" class=\"whole\">4 Gbit/s</bdi> &lt;b&gt;") ==
          1);
}

TEST_CASE("html: what rows share is said once above them, across the table", "[scoring]") {
    Table made =
        table("t", {},
              {column("id", "Id"), column("text", "What it says"), column("value", "Value", true)},
              "none");
    made.columns[1].over = true;
    for (const char* id : {"F1@XA", "F1@XB"})
        made.rows.push_back({words(id), words("Said once."), {"1", 1, {}}});
    made.rows.push_back({words("F2"), words("Something else."), {"2", 2, {}}});
    Document document;
    document.language = "en";
    document.sections.push_back(section("s", "S"));
    document.sections.back().blocks.push_back(std::move(made));
    const std::string page = to_html(document);
    CHECK(times(page, "Said once.") == 1);
    CHECK(times(page, "<tr class=\"over\"><td colspan=\"2\"") == 2);
    CHECK(times(page, "What it says") == 0);
}

TEST_CASE("html: a section whose tables stay on the screen says so on paper", "[scoring]") {
    Table made = pairs_of(6001);
    made.folded = true;
    Document document;
    document.language = "en";
    document.sections.push_back(section("s", "S"));
    document.sections.back().blocks.push_back(note("Every message."));
    document.sections.back().blocks.push_back(std::move(made));
    // Once on the cover, once where the rows are missing.
    CHECK(times(to_html(document), "class=\"note on-paper\">") == 2);
    document.sections.back().blocks.push_back(pairs_of(2));
    CHECK(times(to_html(document), "class=\"note on-paper\">") == 1);
}

TEST_CASE("report: what a scenario does not say in the report's language is noted once",
          "[scoring]") {
    Play play = ring(6, 3, .7);
    play.scenario().language = "en";
    play.scenario().summary.original = "What happens.";
    const Papers papers(play);
    for (const Product& product : products()) {
        CAPTURE(product.id);
        const auto team = product.per_team ? std::optional(TeamId{0}) : std::nullopt;
        const Document own = papers.product(product.id, team, "en"),
                       other = papers.product(product.id, team, "fr");
        const std::string note(texts::language("fr").frame.not_translated);
        CHECK_FALSE(speaks_otherwise(own));
        CHECK(times(all_words(other), note) == (speaks_otherwise(other) ? 1u : 0u));
    }
    CHECK(speaks_otherwise(papers.product("regional_report", {}, "fr")));
}

TEST_CASE("highlights: what may be shown of the region is named, and nothing else", "[scoring]") {
    // All told all in time: every figure of it would tell what each team did.
    const Papers perfect(ring(8, 1, 1));
    CHECK(regional_highlights(Desk(perfect.dossier, texts::language("en"))).strengths.empty());
    const Papers good(ring(8, 1, .9));
    const Desk desk(good.dossier, texts::language("en"));
    const SafeRow owed = obligations_row(desk);
    const Highlights found = regional_highlights(desk);
    REQUIRE_FALSE(found.strengths.empty());
    for (const Highlight& one : found.strengths) {
        CAPTURE(one.words);
        if (one.remark == Remark::InTime) CHECK((owed.total && owed.parts[0]));
        // A figure says what it is made of.
        CHECK((one.remark == Remark::Figure) == !one.evidence.empty());
    }
    // Nobody did anything: no strength, and it says why.
    const Papers bad(ring(8, 1, 0));
    const Desk other(bad.dossier, texts::language("en"));
    const auto blocks = strengths_blocks(other, regional_highlights(other));
    REQUIRE(blocks.size() == 1);
    const auto* said = std::get_if<Paragraph>(&blocks.front());
    REQUIRE(said);
    CHECK(said->words == std::string(texts::language("en").highlights.strengths_none_region));
}

TEST_CASE("charts: role to role, the numbers of a cell are what was told in time of what was owed",
          "[scoring][charts]") {
    charts::NeededUsed roles;
    roles.senders = roles.receivers = {{"Bank"}, {"Host"}};
    roles.cells = {{0, 1, 2, 1, 1, 0}, {1, 0, 3, 0, 0, 2}};
    charts::NetworkData teams;
    teams.who = {{"XA"}, {"XB"}};
    teams.links = {{0, 1, 2, 1, 1, 0}};
    for (const bool right_to_left : {false, true}) {
        const Chart chart =
            charts::role_links(roles, teams, {charts::chart_texts_in("en"), right_to_left, "-c"});
        CHECK(times(chart.svg, ">2 / 4<") == 1);
        CHECK(times(chart.svg, ">3 / 3<") == 1);
        REQUIRE(chart.data.rows.size() == 2);
        CHECK(chart.data.rows[1].back().words == "2");
    }
    roles.cells.clear();
    CHECK(charts::role_links(roles, teams, {charts::chart_texts_in("en")}).svg.empty());
}
