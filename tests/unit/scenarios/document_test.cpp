#include "scenarios/document.hpp"

#include <catch2/catch.hpp>

#include "small_pack.hpp"

using namespace tocsin;
using namespace tocsin::testing;

namespace {

Node parsed(const std::string& file, std::string_view bytes) {
    std::vector<Problem> problems;
    auto root = parse_document(file, bytes, problems);
    INFO((problems.empty() ? "" : describe(problems[0])));
    REQUIRE(root);
    return *root;
}

std::string refused(const std::string& file, std::string_view bytes) {
    std::vector<Problem> problems;
    CHECK_FALSE(parse_document(file, bytes, problems));
    REQUIRE(problems.size() == 1);
    return describe(problems[0]);
}

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("document: YAML and JSON give the same tree with its places", "[document]") {
    const Node yaml = parsed("s.yaml", "a:\n  - é: x\n    n: \"1\"\n  - 2\n");
    CHECK(yaml.member("a")->items[0].member("é")->text == "x");
    CHECK(yaml.member("a")->items[0].member("é")->column == 8);
    CHECK(yaml.member("a")->items[0].member("n")->line == 3);
    CHECK_FALSE(yaml.member("a")->items[0].member("n")->plain);
    CHECK(yaml.member("a")->items[1].plain);
    CHECK(yaml.member("a")->items[1].pointer == "/a/1");

    const Node json = parsed("s.json", "{\"a\": [{\"é\": \"x\",\n \"n\": \"1\"}, 2]}");
    CHECK(json.member("a")->items[0].member("é")->text == "x");
    CHECK(json.member("a")->items[0].member("é")->column == 14);
    CHECK(json.member("a")->items[0].member("n")->line == 2);
    CHECK_FALSE(json.member("a")->items[0].member("n")->plain);
    CHECK(json.member("a")->items[1].plain);
    CHECK(json.member("a")->items[1].pointer == "/a/1");
}

TEST_CASE("document: JSON escapes, surrogates included", "[document]") {
    const Node root = parsed("s.json", R"(["\u00e9\ud83d\ude00\n\/\"", null, true, -1.5e3, "ف"])");
    CHECK(root.items[0].text == "é😀\n/\"");
    CHECK(root.items[1].is(Node::Kind::Null));
    CHECK(root.items[3].text == "-1.5e3");
    CHECK(root.items[4].text == "ف");
}

TEST_CASE("document: broken JSON is told where it breaks", "[document]") {
    CHECK(has(refused("s.json", "{\"a\": 1,}"), "s.json:1:9"));
    CHECK(has(refused("s.json", "{\"a\": 1} x"), "s.json:1:10"));
    CHECK(has(refused("s.json", "[1, 2"), "expected `]`"));
    CHECK(has(refused("s.json", "[\"a\nb\"]"), "a string has no end"));
    CHECK(has(refused("s.json", R"(["\ud83d"])"), "surrogate"));
    CHECK(has(refused("s.json", R"(["\x"])"), "unknown escape"));
    CHECK(has(refused("s.json", "[tru]"), "expected a value"));
    CHECK(has(refused("s.json", ""), "expected a value"));
    CHECK(has(refused("s.json", std::string(100'000, '[')), "nested too deeply"));
}

TEST_CASE("document: broken YAML is told where it breaks", "[document]") {
    CHECK(has(refused("s.yaml", "a: [1\nb: 2\n"), "not YAML"));
    CHECK(has(refused("s.yaml", "a: 1\n---\nb: 2\n"), "more than one document"));
    CHECK(has(refused("s.yaml", "? [a]\n: b\n"), "a key must be a word"));
    CHECK(has(refused("s.yaml", std::string(3'000, '[')), ":"));
}

TEST_CASE("document: a key that stands twice is told at its second place", "[document]") {
    CHECK(has(refused("s.yaml", "a: 1\nb: 2\na: 3\n"), "s.yaml:3:1: error: this key stands here"));
    CHECK(has(refused("s.json", "{\"a\": 1,\n \"a\": 2}"), "s.json:2:2: error: this key stands"));
}

TEST_CASE("document: aliases stand for what they name, within bounds", "[document]") {
    const Node root = parsed("s.yaml", "a: &x [1, 2]\nb: *x\n");
    CHECK(root.member("b")->items.size() == 2);
    CHECK(root.member("b")->items[1].pointer == "/b/1");

    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const std::string last = "*a" + std::to_string(i - 1);
        bomb += 'a' + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last;
        for (int k = 0; k < 9; ++k) bomb += ", " + last;
        bomb += "]\n";
    }
    CHECK(has(refused("s.yaml", bomb), "too many values"));
    CHECK(has(refused("s.yaml", "a: &x [*x]\n"), "inside what it stands for"));
}

TEST_CASE("document: only UTF-8 text is read", "[document]") {
    CHECK(has(refused("s.yaml", "a: 1\nb: \xff\n"), "s.yaml:2:4: error: this is not text"));
    CHECK(has(refused("s.json", std::string_view("[\"\0\"]", 5)), "this is not text"));
    CHECK(has(refused("s.yaml", "a: \xed\xa0\x80"), "this is not text"));
    CHECK(parsed("s.yaml",
                 "\xef\xbb\xbf"
                 "a: 1")
              .member("a")
              ->column == 4);
    CHECK(has(refused("s.yaml", std::string(5 << 20, 'a')), "too large"));
}

TEST_CASE("document: nodes are found by pointer, by place and by id", "[document]") {
    const Node root = parsed("s.yaml", "e: [{id: E1, k: 1}, {id: E2, k: 2}]\na/b: {c: 3}\n");
    CHECK(node_at(root, "/e/1/k").text == "2");
    CHECK(node_at(root, "/e/E2/k").text == "2");
    CHECK(node_at(root, "/e/E2/none").pointer == "/e/1");
    CHECK(node_at(root, "/" + pointer_step("a/b")).pointer == "/a~1b");
    CHECK(&node_at(root, "") == &root);
}
