// Workbooks: what an analyst opens, and what comes out of a printer.
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "chart_samples.hpp"
#include "papers.hpp"
#include "scenarios/zip.hpp"
#include "scoring/report/formats/format.hpp"
#include "scoring/report/formats/workbook_words.hpp"
#include "tests/unit/scoring/chart_reading.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;
namespace book_words = tocsin::scoring::workbook_words;

namespace {

struct Book {
    std::map<std::string, std::string> parts;

    explicit Book(const Document& document) {
        std::vector<Problem> problems;
        for (auto& [name, bytes] : unzip(to_workbook(document), "w.xlsx", problems))
            parts[name] = bytes;
        REQUIRE(problems.empty());
    }
    const std::string& part(const std::string& name) const { return parts.at(name); }
    std::string sheet(int n) const {
        return part("xl/worksheets/sheet" + std::to_string(n) + ".xml");
    }
    std::vector<std::string> all(const std::string& pattern, const std::string& in) const {
        const std::regex wanted(pattern);
        std::vector<std::string> found;
        for (std::sregex_iterator at(in.begin(), in.end(), wanted), end; at != end; ++at)
            found.push_back((*at)[1]);
        return found;
    }
    std::vector<std::string> sheets() const {
        return all("<sheet name=\"([^\"]*)\"", part("xl/workbook.xml"));
    }
    // Height of the row of the first sheet in which `words` stand.
    double height(const std::string& words) const {
        const auto strings = all("<si><t[^>]*>([^<]*)</t></si>", part("xl/sharedStrings.xml"));
        const auto at = std::find(strings.begin(), strings.end(), words);
        REQUIRE(at != strings.end());
        const std::string cell = "t=\"s\"><v>" + std::to_string(at - strings.begin()) + "</v>";
        const std::string text = sheet(1);
        const auto row = text.rfind("<row ", text.find(cell));
        const auto high = all("ht=\"([0-9.]+)\"", text.substr(row, text.find('>', row) - row));
        return high.empty() ? 15 : std::stod(high.front());
    }
    // The native chart that refers to the sheet of this place.
    std::string chart_on(int n) const {
        const std::string name = sheets().at(static_cast<std::size_t>(n - 1));
        for (const auto& [path, bytes] : parts)
            if (path.starts_with("xl/charts/") &&
                (contains(bytes, "<c:f>'" + name + "'!") || contains(bytes, "<c:f>" + name + "!")))
                return bytes;
        return {};
    }
};

Document empty_document(std::string_view language = "en") {
    Document document;
    document.product = "evidence";
    document.title = "Title";
    document.drill = "Drill";
    document.language = language;
    document.right_to_left = language == "ar";
    document.tlp = Tlp::AmberStrict;
    document.log_hash = std::string(64, '0');
    document.program_version = "tocsin 0";
    document.sections.push_back(section("s", "Section"));
    return document;
}

// One document with every chart, and the number of the sheet of each.
struct Charted {
    Document document = empty_document();
    std::map<std::string, int> at;

    Charted() {
        int sheet = 1;
        for (Chart& chart : sample_charts({})) {
            at[chart.id] = ++sheet;
            document.sections.front().blocks.push_back(std::move(chart));
        }
    }
};

}  // namespace

TEST_CASE("workbook: a title too long for a sheet is shortened where it can be", "[scoring]") {
    using book_words::sheet_name;
    CHECK(sheet_name("Messages", 31) == "Messages");
    CHECK(sheet_name("What you sent, and whether that was needed", 31) == "What you sent");
    CHECK(sheet_name("The rules by which items are decided in a drill", 31) ==
          "The rules by which items are\u2026");
    CHECK(sheet_name("[a]:*?/\\'b", 31) == " a       b");
    // No word of it ends in time.
    CHECK(sheet_name(std::string(40, 'x'), 31) == std::string(30, 'x') + "\u2026");
    CHECK(sheet_name("您发出的内容，以及是否需要，以及更多的文字更多的文字更多的文字更多的文字",
                     31) == "您发出的内容");
}

TEST_CASE("workbook: in words from right to left, what is kept apart is marked", "[scoring]") {
    using book_words::plain;
    CHECK(plain("due \u206812:30\u2069", false) == "due 12:30");
    CHECK(plain("\u2068XA\u2069", true) == "XA");
    CHECK(plain("موعده \u20682026-01-01\u2069.", true) ==
          "موعده \u200f\u200e2026-01-01\u200e\u200f.");
    CHECK(plain("\u2067\u2068C4\u2069، \u2068F\u2069\u2069", true) ==
          "\u200f\u200f\u200eC4\u200e\u200f، \u200f\u200eF\u200e\u200f\u200f");
    CHECK(plain("دور \u2068الفريق\u2069", true) == "دور \u200fالفريق\u200f");
    // Ends that nothing began, and beginnings without end.
    CHECK(plain("ا\u2069\u2068b", true) == "ا\u200f\u200eb\u200e\u200f");
    CHECK(book_words::characters("\u200f\u200eC4\u200e\u200f") == 2);
}

TEST_CASE("workbook: words on the first sheet have the room they need", "[scoring]") {
    Document document = empty_document();
    auto& blocks = document.sections.front().blocks;
    const std::string label = "Live obligations from which on an index is shown at all";
    Pairs pairs;
    pairs.id = "p";
    pairs.rows.emplace_back(label, Cell{"15", 15.0, {}});
    pairs.rows.emplace_back("Short", words("said"));
    blocks.push_back(std::move(pairs));
    blocks.push_back(List{{"first", "second"}, true});
    blocks.push_back(List{{"any"}, false});
    blocks.push_back(table("none", "What came in", {column("a", "A")}, "Nothing came."));
    const Book book(document);
    CHECK(book.height(label) >= 30);
    CHECK(book.height("Short") == 15);
    const std::string& strings = book.part("xl/sharedStrings.xml");
    for (const char* said : {">1.<", ">2.<", ">\u2022<", ">What came in<", ">Nothing came.<"})
        CHECK(contains(strings, said));
    CHECK(contains(book.sheet(1), "<v>15</v>"));
    CHECK(book.sheets().size() == 1);
}

TEST_CASE("workbook: shares bear the sign of per cent as their language has it", "[scoring]") {
    const auto styles = [](std::string_view language, const std::string& words) {
        Document document = empty_document(language);
        Table made = table("t", "T", {column("a", "A"), column("b", "B", true)}, "none");
        made.rows = {{{"x", std::nullopt, {}}, {words, .83, {}}}};
        document.sections.front().blocks.push_back(std::move(made));
        return Book(document).part("xl/styles.xml");
    };
    for (const char* spaced : {"en", "fr", "es", "ru"})
        CHECK(contains(styles(spaced, "83\u00a0%"), "formatCode=\"0&quot;\u00a0&quot;%\""));
    // Built in, so without a code of its own.
    for (const char* joined : {"zh", "ar"}) CHECK_FALSE(contains(styles(joined, "83%"), "\u00a0"));
    CHECK(contains(styles("fr", "83,5\u00a0%"), "formatCode=\"0.0&quot;\u00a0&quot;%\""));
}

TEST_CASE("workbook: charts begin at 0, shares end at 1, every row is named", "[scoring]") {
    const Charted charted;
    const Book book(charted.document);
    for (const char* share : {"metrics", "bands", "diffusion", "time-to-notify"}) {
        CAPTURE(share);
        const std::string chart = book.chart_on(charted.at.at(share));
        CHECK(contains(chart, "<c:max val=\"1\"/>"));
        CHECK(contains(chart, "<c:min val=\"0\"/>"));
    }
    for (const char* bars : {"metrics", "bands", "weights", "diffusion", "role-load"}) {
        CAPTURE(bars);
        CHECK(contains(book.chart_on(charted.at.at(bars)), "<c:tickLblSkip val=\"1\"/>"));
    }
    for (const char* interval : {"metrics", "bands", "weights"}) {
        CAPTURE(interval);
        const std::string chart = book.chart_on(charted.at.at(interval));
        CHECK(contains(chart, "<c:grouping val=\"stacked\"/>"));
        CHECK(book.all("(<c:ser>)", chart).size() == 4);
        // Their columns are hidden, and drawn.
        CHECK_FALSE(contains(chart, "<c:plotVisOnly val=\"1\"/>"));
    }
    const std::string load = book.chart_on(charted.at.at("role-load"));
    CHECK(contains(load, "!$C$4:$C$"));
    CHECK(contains(load, "!$D$4:$D$"));
    CHECK_FALSE(contains(load, "!$B$4:$B$"));  // how many teams play it
    // What a table of one figure for two rows would not tell.
    for (const char* none : {"network", "timeline"})
        CHECK(book.chart_on(charted.at.at(none)).empty());
    for (const auto& [path, bytes] : book.parts)
        if (path.starts_with("xl/drawings/drawing"))
            for (const std::string& row :
                 book.all("<xdr:from>[^r]*<xdr:row>([0-9]+)</xdr:row>", bytes))
                CHECK(std::stoi(row) > 2);  // below the head, which every page repeats
}

TEST_CASE("workbook: an interval is a band from end to end, with its figure in it", "[scoring]") {
    Document document = empty_document();
    Chart chart;
    chart.id = "bands-c";
    chart.title = "Bands";
    chart.data = table("d", {},
                       {column("team", "Team"), column("value", "Value", true),
                        column("low", "From", true), column("high", "To", true)},
                       "none");
    const auto number = [](double value) {
        return Cell{std::to_string(value).substr(0, 4), value, {}};
    };
    chart.data.rows = {{words("XA"), number(.6), number(.5), number(.75)},
                       {words("XB"), words("NA"), words("NA"), words("NA")},
                       {words("XC"), number(1), words("NA"), words("NA")}};
    document.sections.front().blocks.push_back(std::move(chart));
    const Book book(document);
    const auto row = [&](int n) {
        const std::string text = book.sheet(2);
        const auto at = text.find("<row r=\"" + std::to_string(n) + "\"");
        std::vector<double> values;
        for (const std::string& value : book.all("<c r=\"[F-I][0-9]+\"[^>]*><v>([^<]*)</v>",
                                                 text.substr(at, text.find("</row>", at) - at)))
            values.push_back(std::stod(value));
        return values;
    };
    const auto first = row(4);
    REQUIRE(first.size() == 4);
    CHECK(first[0] == Approx(.5));
    CHECK(first[0] + first[1] + first[2] / 2 == Approx(.6));
    CHECK(first[0] + first[1] + first[2] + first[3] == Approx(.75));
    CHECK(row(5).empty());
    const auto bare = row(6);
    REQUIRE(bare.size() == 4);
    CHECK(bare[1] == 0);
    CHECK(bare[0] + bare[2] == Approx(1));
    CHECK(bare[3] == 0);
    CHECK(contains(book.sheet(2), "hidden=\"1\""));
}

TEST_CASE("workbook: of each kind of items all teams stand in one sheet, each row with its team",
          "[scoring]") {
    const Papers papers(ring(14, 3, .7));
    const Document document = papers.product("evidence");
    const auto sheets = Book(document).sheets();
    CHECK(std::count(sheets.begin(), sheets.end(), "What it owed to others") == 1);
    // None is told from another by a number behind its name.
    for (const std::string& name : sheets)
        CHECK_FALSE(std::regex_search(name, std::regex(" [0-9]+$")));
    const std::string owed = to_csv(document).at("team-C1");
    CHECK(owed.starts_with("team,id,to,"));
    std::set<std::string> teams;
    for (auto at = owed.find("\r\n"); at + 2 < owed.size(); at = owed.find("\r\n", at + 2))
        teams.insert(owed.substr(at + 2, 4));
    CHECK(teams.size() == 14);
    CHECK(teams.contains("QX13"));
    // The pages keep a table for each team.
    CHECK(table_of(document, "t3-C1"));
}

TEST_CASE(
    "workbook: every sheet prints as wide as its page, with label, origin and head; a card and a "
    "small table with its picture on one page",
    "[scoring]") {
    const Papers papers(ring(6, 3, .7));
    for (const Product& product : products()) {
        CAPTURE(product.id);
        const Document document =
            papers.product(product.id, product.per_team ? std::optional(TeamId{0}) : std::nullopt);
        const Book book(document);
        const auto count = static_cast<int>(book.sheets().size());
        for (int n = 1; n <= count; ++n) {
            CAPTURE(n);
            const std::string sheet = book.sheet(n);
            CHECK(contains(sheet, "<pageSetUpPr fitToPage=\"1\"/>"));
            // Of a table of at most 20 rows the picture stands under it, and both on one page.
            const std::size_t rows = book.all("(<row )", sheet).size();
            const bool picture_under = contains(sheet, "<drawing") && rows <= 3 + 20;
            CHECK(contains(sheet, "fitToHeight=\"0\"") ==
                  !((document.one_page && n == 1) || picture_under));
            const std::string label = "&amp;R&amp;B&amp;12" + std::string(tlp_label(document.tlp));
            CHECK(contains(sheet, label + "</oddHeader>"));
            CHECK(contains(sheet, label + "</oddFooter>"));
        }
        CHECK(book.all("(_xlnm.Print_Titles)", book.part("xl/workbook.xml")).size() ==
              static_cast<std::size_t>(count - 1));
    }
    const Book arabic(papers.product("team_report", TeamId{0}, "ar"));
    for (std::size_t n = 1; n <= arabic.sheets().size(); ++n)
        CHECK(contains(arabic.sheet(static_cast<int>(n)), "rightToLeft=\"1\""));
}
