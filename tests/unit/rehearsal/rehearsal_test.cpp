#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <string>

#include "engine/core/due.hpp"
#include "engine/core/evolve.hpp"
#include "engine/rehearsal/help_desk.hpp"
#include "engine/rehearsal/live_team.hpp"
#include "engine/rehearsal/rehearsal.hpp"
#include "engine/store/event_codec.hpp"
#include "engine/store/runner.hpp"
#include "tests/support/random_scenario.hpp"

using namespace tocsin;

namespace {

std::vector<std::string> lines(const EventLog& log) {
    std::vector<std::string> out;
    log.read(1, [&](Record&& record) { out.push_back(record_to_json(record).dump()); });
    return out;
}

RehearsalOptions options(std::uint64_t seed, const Pack& pack, const char* skill) {
    RehearsalOptions o;
    o.seed = seed;
    o.teams = static_cast<int>(pack.scenario->roles.size());
    o.strategies = strategies_from(skill);
    return o;
}

}  // namespace

TEST_CASE("rehearsal: the same seed gives the same bytes, another seed another drill",
          "[rehearsal]") {
    const Pack pack = test::random_pack(7, 7);
    MemoryLog first, again, other;
    rehearse(pack, options(3, pack, "mixed"), first);
    rehearse(pack, options(3, pack, "mixed"), again);
    rehearse(pack, options(4, pack, "mixed"), other);
    CHECK(lines(first) == lines(again));
    CHECK(lines(first) != lines(other));
}

TEST_CASE("rehearsal: simulated teams ask for nothing that the engine refuses", "[rehearsal]") {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        const Pack pack = test::random_pack(seed, 8);
        MemoryLog log;
        const RehearsalResult result = rehearse(pack, options(seed, pack, "mixed"), log);
        CHECK(result.refused == std::vector<std::string>{});
        CHECK(result.messages > 20);
    }
}

TEST_CASE("rehearsal: the drill runs from STARTEX to ENDEX and everything timed is released",
          "[rehearsal]") {
    const Pack pack = test::random_pack(2, 6);
    MemoryLog log;
    const RehearsalResult result = rehearse(pack, options(1, pack, "good"), log);
    CHECK(result.duration_ms == pack.scenario->duration_ms);
    CHECK(result.records == log.last_seq());
    std::set<InjectId> dead;
    for (const DeadInject& inject : result.dead) dead.insert(inject.inject);
    CHECK(dead.contains(InjectId{"C3"}));  // nobody sets its flag
    for (const Inject& inject : pack.scenario->injects)
        if (inject.at_ms) CHECK_FALSE(dead.contains(inject.id));
    CHECK(result.roles.size() == 6);
    CHECK(result.teams.size() == 6);
}

TEST_CASE("rehearsal: every request to EXCON is answered once, with nothing that a score counts",
          "[rehearsal]") {
    std::size_t asked = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        const Pack pack = test::random_pack(seed, 8);
        MemoryLog log;
        const RehearsalResult result = rehearse(pack, options(seed, pack, "good"), log);
        CHECK(result.refused == std::vector<std::string>{});
        std::map<MessageId, std::pair<TeamId, std::int64_t>> open;
        log.read(1, [&](Record&& record) {
            const auto* sent = std::get_if<MessageSent>(&record.event);
            if (!sent) return;
            const Destination excon{Destination::Kind::Excon, {}};
            if (sent->from && sent->message_kind == MessageKind::Request && sent->to.at(0) == excon)
                open.emplace(sent->message, std::pair{*sent->from, record.at_ms});
            if (sent->from) return;
            REQUIRE(sent->reply_to);
            const auto question = open.extract(*sent->reply_to);  // a second reply finds none
            REQUIRE_FALSE(question.empty());
            const auto [team, at_ms] = question.mapped();
            CHECK(sent->to == std::vector{Destination{Destination::Kind::Team, team}});
            CHECK(record.at_ms >= at_ms + 2 * test::kMinute);
            CHECK(record.at_ms <= at_ms + 8 * test::kMinute);
            CHECK(sent->facts.empty());
            ++asked;
        });
        // Left are those that ENDEX overtook.
        for (const auto& [id, question] : open)
            CHECK(question.second > result.duration_ms - 8 * test::kMinute);
    }
    CHECK(asked > 10);
}

TEST_CASE("help desk: only requests to EXCON are answered, and none after ENDEX", "[rehearsal]") {
    HelpDesk desk(5);
    MessageSent sent;
    sent.message = MessageId{"M1"};
    sent.from = TeamId{2};
    sent.to = {{Destination::Kind::Team, TeamId{1}}};
    sent.message_kind = MessageKind::Request;
    const auto hear = [&](Event event) {
        desk.on_record({1, 1000, 0, Actor{}, CommandId{}, std::move(event)});
    };
    hear(sent);  // to a team
    sent.to = {{Destination::Kind::Excon, {}}};
    sent.message_kind = MessageKind::Inform;
    hear(sent);
    CHECK_FALSE(desk.next_ms());
    sent.message_kind = MessageKind::Request;
    hear(sent);
    const auto due = desk.next_ms();
    REQUIRE(due);
    CHECK(desk.take(*due - 1).empty());
    const auto acts = desk.take(*due);
    REQUIRE(acts.size() == 1);
    CHECK(acts[0].actor.kind == Actor::Kind::Excon);
    CHECK(std::get<SendAsPersona>(acts[0].command).reply_to == MessageId{"M1"});
    CHECK_FALSE(desk.next_ms());
    hear(sent);
    hear(DrillEnded{});
    CHECK_FALSE(desk.next_ms());
}

TEST_CASE("rehearsal: a number of teams no drill can have is refused in words", "[rehearsal]") {
    const Pack pack = test::random_pack(2, 3);
    MemoryLog log;
    RehearsalOptions none;
    none.teams = 0;
    CHECK_THROWS_WITH(rehearse(pack, none, log), Catch::Contains("found 0"));
    none.teams = 513;
    CHECK_THROWS_WITH(rehearse(pack, none, log), Catch::Contains("1 to 512"));
}

TEST_CASE("rehearsal: fewer teams than roles play several, more teams than roles play along",
          "[rehearsal]") {
    const Pack pack = test::random_pack(5, 5);
    for (const int teams : {1, 2, 9}) {
        CAPTURE(teams);
        RehearsalOptions o = options(1, pack, "good");
        o.teams = teams;
        MemoryLog log;
        const RehearsalResult result = rehearse(pack, o, log);
        CHECK(result.teams.size() == static_cast<std::size_t>(teams));
        CHECK(result.refused == std::vector<std::string>{});
    }
}

TEST_CASE("rehearsal: the tables name every team, role and dead inject", "[rehearsal]") {
    const Pack pack = test::random_pack(9, 4);
    MemoryLog log;
    const RehearsalResult result = rehearse(pack, options(1, pack, "mixed"), log);
    const std::string text = to_text(result);
    for (const TeamRehearsal& team : result.teams) {
        CHECK_THAT(text, Catch::Contains(team.code));
        CHECK_THAT(text, Catch::Contains(std::string(name_of(team.strategy))));
    }
    for (const RoleLoad& role : result.roles) CHECK_THAT(text, Catch::Contains(role.title));
    for (const DeadInject& inject : result.dead)
        CHECK_THAT(text, Catch::Contains(inject.inject.value));
}

TEST_CASE("rehearsal: every name on the command line is a strategy, others are none",
          "[rehearsal]") {
    for (const char* name : {"good", "mid", "slow", "spam", "silent"})
        CHECK(strategies_from(name).size() == 1);
    CHECK(strategies_from("mixed").size() == kStrategies.size());
    CHECK(strategies_from("best").empty());
}

namespace {

// A drill with a host that may die at any instant and read the log anew.
class Host {
  public:
    Host(std::shared_ptr<const Scenario> scenario, EventLog& log)
        : teams_(scenario, strategies_from("mixed"), 11),
          runner_(scenario, log, [this](const Record& record, const Audience& a, const State&) {
              teams_.on_record(record, a);
          }) {}

    void do_now(Actor::Kind who, Command command) {
        runner_.handle({{{{who, {}, {}}, CommandId{}, std::move(command)}, 0}}, 0, 0);
    }

    void set_up(const Scenario& scenario) {
        do_now(Actor::Kind::Engine, CreateDrill{"d", "Drill", "hash"});
        for (const CastTeam& team : cast_evenly(scenario, {"XA", "XB", "XC", "XD", "XE", "XF"}))
            do_now(Actor::Kind::Excon, EnrolTeam{team.code, team.code, "en", team.roles, true});
        do_now(Actor::Kind::Excon, OpenLobby{});
        for (std::uint16_t t = 0; t < 6; ++t)
            do_now(Actor::Kind::Engine, JoinTeam{TeamId{t}, "Ann", "en"});
        do_now(Actor::Kind::Excon, StartDrill{1});
    }

    void play(std::int64_t from_ms, std::int64_t until_ms) {
        for (std::int64_t now_ms = from_ms; now_ms < until_ms;) {
            std::int64_t next = until_ms;
            const auto due = next_due_ms(runner_.state(), now_ms);
            if (due) next = std::min(next, *due);
            if (const auto act = teams_.next_ms()) next = std::min(next, std::max(*act, now_ms));
            now_ms = next;
            std::vector<Submission> batch;
            if (due == now_ms) batch.push_back({{Actor{}, CommandId{}, Tick{}}, now_ms});
            for (Envelope& e : teams_.take(now_ms)) batch.push_back({std::move(e), now_ms});
            runner_.handle(batch, now_ms, 0);
        }
    }

  private:
    LiveTeams teams_;
    Runner runner_;
};

}  // namespace

TEST_CASE("live teams: after a restart the log brings them back to where they were",
          "[rehearsal]") {
    const auto scenario = test::random_pack(13, 6).scenario;
    const std::int64_t middle = 55 * test::kMinute, end = 120 * test::kMinute;
    MemoryLog whole, cut;
    {
        Host host(scenario, whole);
        host.set_up(*scenario);
        host.play(0, middle);
        host.play(middle, end);
    }
    {
        Host host(scenario, cut);
        host.set_up(*scenario);
        host.play(0, middle);
    }
    {
        Host host(scenario, cut);
        host.play(middle, end);
    }
    CHECK(lines(whole) == lines(cut));
}

TEST_CASE("live teams: a team acts only on what audience() lets it see", "[rehearsal]") {
    const auto scenario = test::random_pack(13, 6).scenario;
    MemoryLog log;
    Host host(scenario, log);
    host.set_up(*scenario);
    host.play(0, 100 * test::kMinute);
    // Every card a team sends was on its own board, opened, before: the engine demands the board,
    // this test demands that it was read.
    State state = initial_state(scenario);
    std::size_t sent = 0;
    log.read(1, [&](Record&& record) {
        if (const auto* message = std::get_if<MessageSent>(&record.event); message && message->from)
            for (const Carried& carried : message->facts) {
                ++sent;
                const auto& cards = state.cards[message->from->value];
                REQUIRE(cards.contains(carried.fact));
                CHECK(cards.at(carried.fact).opened_ms.has_value());
            }
        evolve(state, record);
    });
    CHECK(sent > 20);
}
