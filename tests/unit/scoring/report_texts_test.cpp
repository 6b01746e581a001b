// The words of the products: complete in every language, with the same places to fill in.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstring>
#include <set>

#include "papers.hpp"
#include "scoring/report/charts/setting.hpp"
#include "scoring/report/charts/texts.hpp"
#include "scoring/report/desk.hpp"
#include "scoring/report/say.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;
using texts::Language;
using texts::Words;

namespace {

// A table holds texts and nothing else, so it can be read as a list of them.
template <class Table>
void gather(std::vector<std::string>& all, const Table& table) {
    static_assert(sizeof(Table) % sizeof(Words) == 0 && std::is_trivially_copyable_v<Table>);
    std::vector<std::string_view> views(sizeof(Table) / sizeof(Words));
    std::memcpy(static_cast<void*>(views.data()), static_cast<const void*>(&table), sizeof table);
    all.insert(all.end(), views.begin(), views.end());
}

std::vector<std::string> texts_of(const Language& l) {
    std::vector<std::string> all;
    gather(all, l.manner);
    gather(all, l.frame);
    gather(all, l.overview);
    gather(all, l.highlights);
    gather(all, l.card);
    gather(all, l.team);
    gather(all, l.region);
    gather(all, l.open);
    gather(all, l.annex);
    gather(all, l.evidence);
    gather(all, l.figures.rules);
    gather(all, l.figures.reasons);
    for (const texts::TermText& term : l.figures.terms)
        all.emplace_back(std::string_view(term.words));
    return all;
}

std::multiset<std::string> slots(const std::string& text) {
    std::multiset<std::string> all;
    for (auto at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1))
        all.insert(text.substr(at, 3));
    return all;
}

}  // namespace

TEST_CASE("texts: every language fills in the same places as English", "[scoring]") {
    const std::vector<std::string> english = texts_of(texts::language("en"));
    REQUIRE(english.size() > 300);
    for (const std::string& text : english)
        for (const std::string& slot : slots(text)) {
            CAPTURE(text);
            CHECK((slot.size() == 3 && slot[1] >= '0' && slot[1] <= '6' && slot[2] == '}'));
        }
    for (const Language* language : texts::languages()) {
        CAPTURE(std::string(std::string_view(language->manner.tag)));
        const std::vector<std::string> texts = texts_of(*language);
        REQUIRE(texts.size() == english.size());
        for (std::size_t i = 0; i < english.size(); ++i) {
            CAPTURE(english[i], texts[i]);
            // A number may be named twice in one language and once in another.
            const auto there = slots(texts[i]), wanted = slots(english[i]);
            CHECK(std::set<std::string>(there.begin(), there.end()) ==
                  std::set<std::string>(wanted.begin(), wanted.end()));
        }
    }
}

TEST_CASE("texts: the charts have every word in every language of the products", "[scoring]") {
    std::vector<std::string> english;
    gather(english, charts::chart_texts_in("en"));
    REQUIRE(english.size() > 100);
    for (const Language* language : texts::languages()) {
        const std::string_view tag = language->manner.tag;
        CAPTURE(std::string(tag));
        CHECK((&charts::chart_texts_in(tag) == &charts::chart_texts_in("en")) == (tag == "en"));
        std::vector<std::string> texts;
        gather(texts, charts::chart_texts_in(tag));
        REQUIRE(texts.size() == english.size());
        for (std::size_t i = 0; i < english.size(); ++i) {
            CAPTURE(english[i], texts[i]);
            CHECK_FALSE(texts[i].empty());
            CHECK(slots(texts[i]) == slots(english[i]));
        }
    }
}

TEST_CASE("texts: every metric of the catalogue has words in every language", "[scoring]") {
    for (const Language* language : texts::languages())
        for (const Metric& metric : catalogue()) {
            CAPTURE(std::string(metric.id), std::string(std::string_view(language->manner.tag)));
            CHECK(language->figures.metric(metric.id));
        }
}

TEST_CASE("texts: what a figure is made from is said in words of every language", "[scoring]") {
    const Papers papers(ring(6, 3, .7));
    std::set<std::string> names;
    for (const TeamSheet& team : papers.sheet.teams)
        for (const Scored& scored : team.figures)
            for (const Term& term : scored.figure.terms) names.emplace(term.name);
    for (const Scored& scored : papers.sheet.region)
        for (const Term& term : scored.figure.terms) names.emplace(term.name);
    REQUIRE(names.size() > 10);
    for (const Language* language : texts::languages())
        for (const std::string& name : names) {
            CAPTURE(name, std::string(std::string_view(language->manner.tag)));
            const auto& terms = language->figures.terms;
            CHECK(std::any_of(terms.begin(), terms.end(),
                              [&](const texts::TermText& text) { return text.name == name; }));
        }
    // What no metric of this drill says is there in all languages or in none.
    const auto& english = texts::language("en").figures.terms;
    for (const Language* language : texts::languages())
        CHECK(std::equal(english.begin(), english.end(), language->figures.terms.begin(),
                         language->figures.terms.end(),
                         [](const auto& a, const auto& b) { return a.name == b.name; }));
}

TEST_CASE("texts: classes of incident are said in the language of the report", "[scoring]") {
    const Papers papers(ring(6, 3, .7));
    const auto known = rsit_classes();
    CHECK(known.size() == texts::language("en").overview.classes.size());
    const Desk desk(papers.dossier, texts::language("fr"));
    CHECK(desk.incident_class("malicious-code") == "Code malveillant");
    CHECK(desk.incident_class("test") == "Test");
    CHECK(desk.incident_class("of our own") == "of our own");
}

TEST_CASE("say: in Chinese no space stands between characters, nor between sentences",
          "[scoring]") {
    const Say say(texts::language("zh"));
    CHECK(say.fill("供 {0} 使用", {"联合决策"}) == "供联合决策使用");
    CHECK(say.fill("供 {0} 使用", {"XA"}) == "供 XA 使用");
    CHECK(placed("清单，{host} 的部分", "{host}", "托管国") == "清单，托管国的部分");
    CHECK(placed("{a} and {a}", "{a}", "XA") == "XA and XA");
    CHECK(joined("第一句。", "第二句。") == "第一句。第二句。");
    CHECK(joined("One.", "Two.") == "One. Two.");
    CHECK(joined("", "Two.") == "Two.");
}

TEST_CASE("say: numbers and lengths in the manner of the language; values kept apart in Arabic",
          "[scoring]") {
    const Say say(texts::language("en"));
    CHECK(say.decimal(0.835) == "0.83");
    CHECK(say.percent(0.834) == "83\u00a0%");
    CHECK(say.length(3'900'000) == "1\u00a0h 05\u00a0min");
    CHECK(say.length(750'000) == "12\u00a0min 30\u00a0s");
    CHECK(say.length_cell(750'000).words == "12\u00a0min\u00a030\u00a0s");
    CHECK(say.length(0) == "0\u00a0s");
    CHECK(say.fill("{1} of {0}, {9}", {"a", "b"}) == "b of a, ");
    CHECK(without_isolates("a\u2068b\u2069\u2026c") == "ab\u2026c");
    CHECK(say.share(std::nullopt).words == "NA");
    CHECK_FALSE(say.share(std::nullopt).number);
    // A language that is not there is English; one that writes from right to left isolates.
    CHECK(std::string_view(texts::language("xx").manner.tag) == "en");
    for (const Language* language : texts::languages()) {
        const bool isolated = Say(*language).fill("{0}", {"x"}) != "x";
        CHECK(isolated == language->right_to_left());
        CHECK((Say(*language).list({"x"}) != "x") == isolated);
        CHECK(Say(*language).decimal(0.5, 1).size() >= 3);
    }
}

TEST_CASE("report: charts write numbers and lengths as their language does", "[scoring]") {
    const auto& french = charts::chart_texts_in("fr");
    CHECK(charts::decimal(french, .835) == "0,83");
    CHECK(charts::percent(french, .834) == Say(texts::language("fr")).percent(.834));
    CHECK(charts::length(charts::chart_texts_in("ru"), 3'900'000).find("мин") != std::string::npos);
    CHECK(charts::milliseconds(charts::chart_texts_in("zh"), 41.6).find("42") == 0);
    for (const Language* language : texts::languages()) {
        const std::string_view tag = language->manner.tag;
        const auto& t = charts::chart_texts_in(tag);
        CAPTURE(std::string(tag));
        CHECK(t.tag == tag);
        const std::string length = charts::length(t, 750'000);
        CHECK((length.find("min") != std::string::npos) ==
              (tag == "en" || tag == "fr" || tag == "es"));
        CHECK(length == without_isolates(length));
        CHECK((charts::number(t, 1.5, 1).words == "1,5") ==
              (tag == "fr" || tag == "es" || tag == "ru"));
    }
    const Papers papers(ring(6, 1, .8), true);
    for (const char* tag : {"fr", "es", "ru"}) {
        const Document document = papers.product("method_annex", {}, tag);
        for (const Section& section : document.sections)
            for (const Block& block : section.blocks)
                if (const auto* chart = std::get_if<Chart>(&block))
                    for (const auto& row : chart->data.rows)
                        for (const Cell& cell : row)
                            if (cell.number) {
                                CAPTURE(std::string(tag), chart->id, cell.words);
                                CHECK(cell.words.find('.') == std::string::npos);
                            }
    }
}

TEST_CASE("report: what was expected stands in the language of the report", "[scoring]") {
    Play play({"A", "B"});
    play.fact("F", {"A", Tlp::Green, {"B"}, {}, {}});
    play.owes("A", "B", "F");
    play.seed("A", "F", 0);
    play.scenario().injects.at(0).expected = {"Tell B.", {{"fr", "Prévenir B."}}};
    play.end(60);
    const Papers papers(play);
    for (const auto& [language, wanted] :
         {std::pair{"fr", "Prévenir B."}, std::pair{"es", "Tell B."}}) {
        const Document document = papers.product("team_report", play.team("A"), language);
        const Table* story = table_of(document, "story-injects");
        REQUIRE(story);
        REQUIRE(story->rows.size() == 1);
        CHECK(story->rows[0].back().words == wanted);
    }
}

TEST_CASE("report: sponsor and point of contact are printed where the drill names them",
          "[scoring]") {
    const Play play = ring(6, 1, .8);
    Papers papers(play);
    for (const char* product : {"team_report", "regional_report"}) {
        const std::optional<TeamId> team =
            product == std::string("team_report") ? std::optional(TeamId{0}) : std::nullopt;
        papers.chronicle.sponsor = papers.chronicle.contact = "";
        const std::string without = all_words(papers.product(product, team));
        CHECK(without.find("Sponsor") == std::string::npos);
        CHECK(without.find("Point of contact") == std::string::npos);
        CHECK(without.find("not stated") == std::string::npos);
        papers.chronicle.sponsor = "The region's regulators";
        papers.chronicle.contact = "ann@cirt.example";
        const std::string with = all_words(papers.product(product, team));
        CHECK(with.find("Sponsor\nThe region's regulators\n") != std::string::npos);
        CHECK(with.find("Point of contact\nann@cirt.example\n") != std::string::npos);
    }
}
