// How the people of one team work side by side: whose draft it is.
#include <catch2/catch.hpp>

#include "tests/unit/core/small_drill.hpp"

using namespace tocsin;
using namespace tocsin::test;
using Code = Rejection::Code;

namespace {

const InjectId kI1{"I1"};

// Ann of team A, and Ben who joins her.
struct Desk {
    SmallDrill drill = SmallDrill::running();
    Actor ann = SmallDrill::team(0);
    Actor ben{Actor::Kind::Participant, ParticipantId{3}, TeamId{0}};
    Actor other = SmallDrill::team(1);

    Desk() { drill.must(Actor{}, JoinTeam{TeamId{0}, "Ben", "en"}); }

    const Delivery& delivery() const { return *drill.state.delivery(kI1, TeamId{0}); }
    static SaveDraft draft(const char* plan, bool take_over = false) {
        return {kI1, {{"plan", {plan}}}, take_over};
    }
    static SubmitResponse answer(const char* act, std::optional<int> after = {}) {
        return {kI1, {{"act", {act}}}, after};
    }
};

}  // namespace

TEST_CASE("desk: a draft is its writer's until a colleague takes it over", "[core]") {
    Desk desk;
    desk.drill.must(desk.ann, Desk::draft("first"));
    desk.drill.must(desk.ann, Desk::draft("first words"));
    CHECK(desk.delivery().draft_by == ParticipantId{0});
    CHECK(desk.drill.refused(desk.ben, Desk::draft("mine")) == Code::Conflict);
    CHECK(desk.delivery().draft.at("plan").at(0) == "first words");
    desk.drill.must(desk.ben, Desk::draft("first words", true));  // from her text on
    CHECK(desk.delivery().draft_by == ParticipantId{3});
    CHECK(desk.drill.refused(desk.ann, Desk::draft("still me")) == Code::Conflict);
    desk.drill.must(desk.ben, Desk::draft("mine"));
}

TEST_CASE("desk: a draft without a word, and an answer, are nobody's to hold", "[core]") {
    Desk desk;
    desk.drill.must(desk.ann, Desk::draft("words"));
    desk.drill.must(desk.ann, Desk::draft(""));
    CHECK_FALSE(desk.delivery().draft_by);
    desk.drill.must(desk.ben, Desk::draft("mine"));
    desk.drill.must(desk.ben, Desk::answer("x"));
    CHECK_FALSE(desk.delivery().draft_by);
    desk.drill.must(desk.ann, Desk::draft("second thoughts"));
}

TEST_CASE("desk: an answer that names what it follows replaces nothing unseen", "[core]") {
    Desk desk;
    desk.drill.must(desk.ann, Desk::draft("words"));
    CHECK(desk.drill.refused(desk.ben, Desk::answer("x", 0)) == Code::Conflict);
    desk.drill.must(desk.ann, Desk::answer("x", 0));
    CHECK(desk.drill.refused(desk.ben, Desk::answer("y", 0)) == Code::Conflict);
    CHECK(desk.delivery().answers.at("act").at(0) == "x");
    desk.drill.must(desk.ben, Desk::answer("y", 1));
    desk.drill.must(desk.ann, Desk::answer("x"));  // as before: whoever comes last
    CHECK(desk.delivery().revisions == 3);
}
