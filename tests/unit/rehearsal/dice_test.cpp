#include <catch2/catch.hpp>
#include <set>

#include "engine/rehearsal/dice.hpp"
#include "engine/rehearsal/phrases.hpp"

using namespace tocsin;

TEST_CASE("dice: the same seed and name fall alike, everywhere and for ever", "[rehearsal]") {
    Dice a(1, "open/I01"), b(1, "open/I01"), c(1, "open/I02"), d(2, "open/I01");
    const std::uint64_t first = a.next();
    CHECK(first == b.next());
    CHECK(first != c.next());
    CHECK(first != d.next());
    // Written down: a change of it would change every rehearsal that anybody repeats.
    CHECK(Dice(1, "open/I01").next() == 0xaba6c888a4c11f3bULL);
}

TEST_CASE("dice: throws stay in their range and spread over it", "[rehearsal]") {
    Dice dice(5, "range");
    double sum = 0;
    std::set<std::size_t> picked;
    for (int i = 0; i < 10'000; ++i) {
        const double x = dice.between(2, 4);
        CHECK((x >= 2 && x < 4));
        sum += x;
        picked.insert(dice.pick(6));
    }
    CHECK(sum / 10'000 == Approx(3).margin(0.05));
    CHECK(picked.size() == 6);
    CHECK(*picked.rbegin() == 5);
}

TEST_CASE("phrases: a text is cut between words and says that it was", "[rehearsal]") {
    CHECK(phrases::shortened("short", 10) == "short");
    CHECK(phrases::shortened("one two three four", 12) == "one two…");
    CHECK(phrases::shortened("first, then second", 12) == "first…");
    CHECK(phrases::shortened("unbreakable-and-long", 8) == "…");
}
