// The law in one place: what the runner promises beyond decide and evolve.
#include "engine/store/runner.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/core/small_drill.hpp"

using namespace tocsin;

namespace {

class Law {
  public:
    Law() : runner_(scenario_, log_, [](const Record&, const Audience&, const State&) {}) {
        engine(CreateDrill{"d", "Drill", "hash"});
        for (const char* role : {"a", "b", "c"}) {
            const std::string code{static_cast<char>(*role - 'a' + 'A')};
            excon("", EnrolTeam{code, code, "en", {RoleId{role}}, false});
        }
        excon("", OpenLobby{});
        engine(JoinTeam{TeamId{0}, "Ann", "en"});
        excon("", StartDrill{1});
    }

    Answer send(Actor actor, const char* id, Command command, std::int64_t at_ms = 0) {
        return runner_.handle({{{actor, CommandId{id}, std::move(command)}, at_ms}}, at_ms, 0)
            .front();
    }
    Answer excon(const char* id, Command command, std::int64_t at_ms = 0) {
        return send({Actor::Kind::Excon, {}, {}}, id, std::move(command), at_ms);
    }
    Answer engine(Command command) { return send({}, "", std::move(command)); }
    const State& state() const { return runner_.state(); }
    std::vector<Record> records() const {
        std::vector<Record> all;
        log_.read(1, [&](Record&& record) { all.push_back(std::move(record)); });
        return all;
    }

  private:
    std::shared_ptr<const Scenario> scenario_ = test::small_scenario();
    MemoryLog log_;
    Runner runner_;
};

std::uint64_t seq(const Answer& answer) {
    return std::get<Accepted>(answer).seq;
}

}  // namespace

TEST_CASE("runner: what fell due before a command is done before it", "[store]") {
    Law law;
    law.excon("", EndDrill{}, 6 * test::kMinute);
    // I2 goes to everybody at 5 min; nobody ticked in between.
    CHECK(law.state().delivery(InjectId{"I2"}, TeamId{2}) != nullptr);
    CHECK(law.state().phase == Phase::Ended);
}

TEST_CASE("runner: a repeated command is answered like the first and changes nothing", "[store]") {
    Law law;
    const Answer first = law.excon("c1", PauseDrill{"lunch"});
    const std::size_t records = law.records().size();
    const Answer second = law.excon("c1", PauseDrill{"lunch"});
    CHECK(seq(first) == seq(second));
    CHECK(std::get<Accepted>(second).repeated);
    CHECK(law.records().size() == records);
}

TEST_CASE("runner: “already so” is remembered, so that its copy undoes nothing done since",
          "[store]") {
    Law law;
    law.excon("c1", PauseDrill{"lunch"});
    const Answer already = law.excon("c2", PauseDrill{"lunch, too"});
    law.excon("c3", ResumeDrill{});
    // The acknowledgement of c2 was lost, and the client sends it again.
    const Answer again = law.excon("c2", PauseDrill{"lunch, too"});
    CHECK(law.state().phase == Phase::Running);
    CHECK(seq(already) == seq(again));
}

TEST_CASE("runner: every acknowledged command stands in the log", "[store]") {
    Law law;
    const Answer answer = law.excon("c1", SetFlag{"x", false});
    const Record record = law.records().at(seq(answer) - 1);
    CHECK(record.command == CommandId{"c1"});
    CHECK(record.actor.kind == Actor::Kind::Excon);
}

TEST_CASE("runner: a refused command may be sent again under the same id", "[store]") {
    Law law;
    CHECK(std::holds_alternative<Rejection>(law.excon("c1", RepeatInject{InjectId{"I2"}, {}})));
    law.engine(Tick{});
    law.excon("", ReleaseInject{InjectId{"I2"}, {}});
    CHECK(std::holds_alternative<Accepted>(law.excon("c1", RepeatInject{InjectId{"I2"}, {}})));
}
