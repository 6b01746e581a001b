#include "engine/gateway/history.hpp"

#include <catch2/catch.hpp>

using namespace tocsin;

namespace {

std::vector<std::uint64_t> kept(const std::vector<Event>& events) {
    std::vector<Record> records;
    for (const Event& event : events)
        records.push_back({records.size() + 1, 0, 0, Actor{}, CommandId{}, event});
    std::vector<const Record*> all;
    for (const Record& record : records) all.push_back(&record);
    std::vector<std::uint64_t> out;
    for (const Record* record : shortest(all)) out.push_back(record->seq);
    return out;
}

DraftSaved draft(int team) {
    return {InjectId("I1"), TeamId{static_cast<std::uint16_t>(team)}, {}, {}};
}
ReceiptNoted receipt(int who, ReceiptKind kind) {
    ReceiptNoted r;
    r.id = "I1";
    r.receipt = kind;
    r.participant = ParticipantId{static_cast<std::uint16_t>(who)};
    return r;
}
using Seqs = std::vector<std::uint64_t>;

}  // namespace

TEST_CASE("history: of a team's drafts the last is told, and none once it answered", "[gateway]") {
    CHECK(kept({draft(0), draft(1), draft(0)}) == Seqs{2, 3});
    CHECK(kept({draft(0), ResponseSubmitted{InjectId("I1"), TeamId{0}, {}, 1, {}, false}}) ==
          Seqs{2});
    CHECK(kept({ResponseSubmitted{InjectId("I1"), TeamId{0}, {}, 1, {}, false}, draft(0)}) ==
          Seqs{1, 2});
}

TEST_CASE("history: an opening tells that it was delivered, for that person only", "[gateway]") {
    CHECK(kept({receipt(1, ReceiptKind::Delivered), receipt(2, ReceiptKind::Delivered),
                receipt(1, ReceiptKind::Opened)}) == Seqs{2, 3});
}

TEST_CASE("history: of pauses, marks, holds and lines the last is told", "[gateway]") {
    CHECK(kept({DrillStarted{1}, DrillPaused{}, ClockMarked{}, DrillResumed{}, ClockMarked{},
                InjectHeld{InjectId("I1")}, InjectHeld{InjectId("I2")},
                InjectUnheld{InjectId("I1")}}) == Seqs{1, 4, 5, 7, 8});
    ConnectionChanged on, off;
    on.online = true;
    CHECK(kept({on, off, on}) == Seqs{3});
}

TEST_CASE("history: every answer, message and extension is told", "[gateway]") {
    CHECK(kept({TimeExtended{InjectId("I1"), TeamId{0}, 1},
                TimeExtended{InjectId("I1"), TeamId{0}, 1}, MessageSent{}, MessageSent{}}) ==
          Seqs{1, 2, 3, 4});
}
