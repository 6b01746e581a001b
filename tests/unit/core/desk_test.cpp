// How the people of one team work side by side: whose draft it is, and the team's notes.
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

KeepNote note(const char* words) {
    KeepNote c;
    c.words = words;
    return c;
}

KeepNote edit(const char* id, int after, const char* words) {
    KeepNote c = note(words);
    c.note = NoteId{id};
    c.after_revision = after;
    return c;
}

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

TEST_CASE("desk: anybody of a team keeps its notes, nobody else knows of them", "[core]") {
    Desk desk;
    KeepNote first = note("Ask the provider");
    first.inject = kI1;
    desk.drill.must(desk.ann, first);
    desk.drill.must(desk.other, note("ours"));
    const auto& notes = desk.drill.state.notes;
    CHECK(notes.at(NoteId{"N1"}).inject == kI1);
    CHECK(desk.drill.refused(desk.other, edit("N1", 1, "not ours")) == Code::Unknown);
    CHECK(desk.drill.refused(desk.drill.excon(), note("us too")) == Code::NotAllowed);
    desk.drill.must(desk.ben, edit("N1", 1, "Asked"));
    CHECK(notes.at(NoteId{"N1"}).participant == ParticipantId{3});
    CHECK(notes.at(NoteId{"N1"}).revision == 2);
    CHECK(desk.drill.refused(desk.ann, edit("N1", 1, "I ask")) == Code::Conflict);
    CHECK(desk.drill.must(desk.ann, edit("N1", 2, "Asked")).empty());
    desk.drill.must(desk.ann, edit("N1", 2, ""));
    CHECK_FALSE(notes.contains(NoteId{"N1"}));
    CHECK(desk.drill.refused(desk.ben, edit("N1", 3, "back")) == Code::Unknown);
    desk.drill.must(desk.ben, note("new"));
    CHECK(notes.at(NoteId{"N3"}).words == "new");  // no id is given twice
}

TEST_CASE("desk: a note is about what its team has, and is short", "[core]") {
    Desk desk;
    KeepNote about = note("words");
    about.card = FactId{"F1"};
    desk.drill.must(desk.ann, about);
    CHECK(desk.drill.refused(desk.other, about) == Code::Unknown);
    about.inject = kI1;
    CHECK(desk.drill.refused(desk.ann, about) == Code::Invalid);
    about.card.reset();
    CHECK(desk.drill.refused(desk.other, about) == Code::Unknown);
    CHECK(desk.drill.refused(desk.ann, note("")) == Code::Invalid);
    CHECK(desk.drill.refused(desk.ann, note(std::string(2'001, 'x').c_str())) == Code::Invalid);
    for (int n = 1; n < 200; ++n) desk.drill.must(desk.ann, note("one more"));
    CHECK(desk.drill.refused(desk.ann, note("too many")) == Code::Invalid);
    desk.drill.must(desk.other, note("other teams have their own count"));
}
