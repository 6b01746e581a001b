#include "engine/core/sentence.hpp"

#include <catch2/catch.hpp>

using tocsin::Sentence;

TEST_CASE("a sentence without places is its own words") {
    CHECK(Sentence("The drill is over.").words() == "The drill is over.");
    CHECK(Sentence("The drill is over.").with.empty());
    CHECK(Sentence().words().empty());
}

TEST_CASE("names and numbers fill the places") {
    const std::string id = "M7";
    const Sentence said("Inject “{0}” asks for no “{1}” ({2}).", id, "why", 12);
    CHECK(said.words() == "Inject “M7” asks for no “why” (12).");
    CHECK(said.text == "Inject “{0}” asks for no “{1}” ({2}).");
    CHECK(said.with == std::vector<std::string>{"M7", "why", "12"});
}

TEST_CASE("a name that looks like a place stays as it is") {
    CHECK(Sentence("“{0}” has no option “{1}”.", "{1}", "{0}").words() ==
          "“{1}” has no option “{0}”.");
}
