#include "engine/store/event_codec.hpp"

#include <catch2/catch.hpp>
#include <limits>

#include "engine/store/upgrade.hpp"
#include "tests/unit/store/random_event.hpp"

using namespace tocsin;
using nlohmann::json;

namespace {

// What from_json complains about, or "" where it does not.
std::string refusal(const json& command) {
    try {
        command_from_json(command);
    } catch (const CodecError& error) {
        return error.what();
    }
    return "";
}

template <class T>
T command(const json& text) {
    return std::get<T>(command_from_json(text));
}

}  // namespace

TEST_CASE("codec: every kind of event comes back from its JSON as it was", "[store]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    testing::Random random(seed);
    for (std::size_t kind = 0; kind < testing::kinds_of_event(); ++kind)
        for (int round = 0; round < 40; ++round) {
            const Event event = testing::random_event(random, kind);
            const json data = event_to_json(event);
            INFO(kind_of(event) << ' ' << data);
            const Event back =
                event_from_json(kind_of(event), kEventVersion, json::parse(data.dump()));
            REQUIRE(back.index() == event.index());
            REQUIRE(event_to_json(back) == data);
        }
}

TEST_CASE("codec: every kind of command comes back from its JSON as it was", "[store]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    testing::Random random(seed);
    for (std::size_t kind = 0; kind < testing::kinds_of_command(); ++kind)
        for (int round = 0; round < 40; ++round) {
            const Command asked = testing::random_command(random, kind);
            const json data = command_to_json(asked);
            INFO(data);
            const Command back = command_from_json(json::parse(data.dump()));
            REQUIRE(back.index() == asked.index());
            REQUIRE(command_to_json(back) == data);
        }
}

TEST_CASE("codec: an event's JSON has the documented shape", "[store]") {
    MessageSent sent;
    sent.message = MessageId{"M3"};
    sent.from = TeamId{1};
    sent.participant = ParticipantId{12};
    sent.to = {{Destination::Kind::Team, TeamId{2}}, {Destination::Kind::Region, {}}};
    sent.message_kind = MessageKind::Acknowledge;
    sent.body = "Vu.";
    sent.tlp = Tlp::AmberStrict;
    sent.facts = {{FactId{"F12@XY"}, CarryHow::Text}};
    CHECK(event_to_json(sent) == json::parse(R"({
        "message": "M3", "from": 1, "participant": 12, "persona": "",
        "to": [{"kind": "team", "team": 2}, {"kind": "region"}], "message_kind": "acknowledge",
        "subject": "", "body": "Vu.", "tlp": "amber_strict",
        "facts": [{"fact": "F12@XY", "how": "text"}]})"));
    CHECK(event_to_json(ClockMarked{}) == json::object());
}

TEST_CASE("codec: a field that an event does not have yet keeps its default", "[store]") {
    const auto enrolled = std::get<TeamEnrolled>(
        event_from_json("team_enrolled", 1, {{"team", 4}, {"code", "XM"}, {"name", "Meridia"}}));
    CHECK(enrolled.team == TeamId{4});
    CHECK(enrolled.language.empty());
    CHECK_FALSE(enrolled.simulated);
    CHECK(std::get<FlagSet>(event_from_json("flag_set", 1, {{"flag", "x"}})).value);
    const auto created = std::get<DrillCreated>(
        event_from_json("drill_created", 1, {{"drill", "d"}, {"title", "Drill"}}));
    CHECK(created.sponsor.empty());
    CHECK(created.contact.empty());
    CHECK(enrolled.time_zone.empty());
    CHECK(std::get<TeamChanged>(event_from_json("team_changed", 1, {{"team", 4}, {"name", "M"}}))
              .time_zone.empty());
}

TEST_CASE("codec: an event that is not understood whole is an error", "[store]") {
    CHECK_THROWS_WITH(event_from_json("drill_exploded", 1, json::object()),
                      Catch::Contains("drill_exploded"));
    CHECK_THROWS_WITH(event_from_json("flag_set", 1, {{"flag", "x"}, {"colour", 1}}),
                      "colour: unknown field");
    CHECK_THROWS_WITH(event_from_json("flag_set", 2, {{"flag", "x"}}),
                      Catch::Contains("version 2"));
    CHECK_THROWS_AS(event_from_json("flag_set", 0, {{"flag", "x"}}), CodecError);
    CHECK_THROWS_AS(event_from_json("flag_set", 1, json::array()), CodecError);
}

TEST_CASE("codec: records of an old version are upgraded step by step", "[store]") {
    // Made up: version -1 called the code "short"; version 0 had one role.
    const Upgrade table[] = {
        {"team_enrolled", -1,
         [](json& data) {
             data["code"] = data["short"];
             data.erase("short");
         }},
        {"team_enrolled", 0,
         [](json& data) {
             data["roles"] = json::array({data["role"]});
             data.erase("role");
         }},
        {"flag_set", 0, [](json& data) { data["value"] = false; }},
    };
    json oldest{{"team", 0}, {"short", "XM"}, {"name", "Meridia"}, {"role", "transit"}};
    upgrade("team_enrolled", -1, 1, table, oldest);
    const auto team = std::get<TeamEnrolled>(event_from_json("team_enrolled", 1, oldest));
    CHECK(team.code == "XM");
    CHECK(team.roles == std::vector{RoleId{"transit"}});

    json newer{{"code", "XM"}, {"role", "owner"}};
    upgrade("team_enrolled", 0, 1, table, newer);
    CHECK(newer == json{{"code", "XM"}, {"roles", {"owner"}}});

    json current{{"flag", "x"}, {"value", true}};
    upgrade("flag_set", 1, 1, table, current);
    CHECK(current["value"] == true);
}

TEST_CASE("codec: a command says which field is wrong, and what was expected", "[store]") {
    CHECK(refusal("start") == "command: expected an object, found \"start\"");
    CHECK(refusal(json::object()) == "kind: missing");
    CHECK(refusal({{"kind", 7}}) == "kind: expected text, found 7");
    CHECK(refusal({{"kind", "launch_rocket"}}) == "kind: unknown command “launch_rocket”");
    CHECK(refusal({{"kind", "hold_inject"}}) == "inject: missing");
    CHECK(refusal({{"kind", "hold_inject"}, {"inject", ""}}) ==
          "inject: expected an id, found \"\"");
    CHECK(refusal({{"kind", "hold_inject"}, {"inject", {"I1"}}}) ==
          "inject: expected text, found an array");
    CHECK(refusal({{"kind", "hold_inject"}, {"inject", "I1"}, {"why", "x"}}) ==
          "why: unknown field");
    CHECK(refusal({{"kind", "open_lobby"}, {"now", true}}) == "now: unknown field");
    CHECK(refusal({{"kind", "judge_carry"},
                   {"message", "M1"},
                   {"fact", "F1"},
                   {"verdict", "maybe"},
                   {"judge", "Ada"}}) ==
          "verdict: expected one of confirmed struck added, found \"maybe\"");
    json vote{{"kind", "cast_vote"}, {"decision", "J1"}, {"option", "A"}, {"for_team", nullptr}};
    CHECK(refusal(vote) == "for_team: expected a whole number from 0 to 511, found null");
}

TEST_CASE("codec: numbers are held to their range", "[store]") {
    const auto extend = [](json team, json by) {
        return refusal({{"kind", "extend_time"},
                        {"inject", "I1"},
                        {"team", std::move(team)},
                        {"by_ms", std::move(by)}});
    };
    CHECK(extend(511, 1).empty());
    CHECK(extend(512, 1) == "team: expected a whole number from 0 to 511, found 512");
    CHECK_FALSE(extend(-1, 1).empty());
    CHECK_FALSE(extend(0.5, 1).empty());
    CHECK_FALSE(extend("1", 1).empty());
    CHECK(extend(1, 9'007'199'254'740'992).empty());
    CHECK_FALSE(extend(1, 9'007'199'254'740'993).empty());
    CHECK_FALSE(extend(1, std::numeric_limits<std::int64_t>::min()).empty());
    CHECK_FALSE(extend(1, std::numeric_limits<std::uint64_t>::max()).empty());
    CHECK_FALSE(extend(1, 1e300).empty());
    CHECK_FALSE(refusal({{"kind", "set_speed"}, {"speed", "fast"}}).empty());
    CHECK_THROWS_AS(event_to_json(SpeedChanged{std::numeric_limits<double>::infinity()}),
                    CodecError);
    CHECK_THROWS_AS(command_to_json(SetSpeed{std::numeric_limits<double>::quiet_NaN()}),
                    CodecError);
}

TEST_CASE("codec: a destination names a team if and only if it is one", "[store]") {
    const auto message = [](json to) {
        return json{{"kind", "send_message"},
                    {"to", json::array({std::move(to)})},
                    {"message_kind", "inform"},
                    {"subject", ""},
                    {"body", "x"}};
    };
    CHECK(refusal(message({{"kind", "team"}, {"team", 3}})).empty());
    CHECK(refusal(message({{"kind", "region"}})).empty());
    CHECK(refusal(message({{"kind", "team"}})) == "to/0/team: missing");
    CHECK(refusal(message({{"team", 1}})) == "to/0/kind: missing");
    CHECK(refusal(message({{"kind", "region"}, {"team", 1}})) == "to/0/team: only with kind team");
    CHECK(refusal(message({{"kind", "team"}, {"team", 900}})) ==
          "to/0/team: expected a whole number from 0 to 511, found 900");
    CHECK(refusal(message({{"kind", "team"}, {"team", 1}, {"x", 1}})) == "to/0/x: unknown field");
}

TEST_CASE("codec: what has a meaning when left out may be left out", "[store]") {
    CHECK(command<StartDrill>({{"kind", "start_drill"}}).speed == 1);
    CHECK(command<PauseDrill>({{"kind", "pause_drill"}}).words.empty());
    CHECK(command<SetFlag>({{"kind", "set_flag"}, {"flag", "x"}}).value);
    CHECK(command<ReleaseInject>({{"kind", "release_inject"}, {"inject", "I1"}}).teams.empty());
    const auto receipt = command<NoteReceipt>(
        {{"kind", "note_receipt"}, {"item", "message"}, {"id", "M1"}, {"receipt", "opened"}});
    CHECK(receipt.item == ItemKind::Message);
    CHECK(receipt.client_ms == 0);
    CHECK_FALSE(refusal({{"kind", "set_speed"}}).empty());
    CHECK_FALSE(refusal({{"kind", "send_message"}, {"body", "x"}}).empty());
}

TEST_CASE("codec: long input is shortened in the words of an error, between characters",
          "[store]") {
    std::string name(59, 'a');
    for (int i = 0; i < 100; ++i) name += "é";
    const std::string words = refusal({{"kind", "open_lobby"}, {name, 1}});
    CHECK(words == std::string(59, 'a') + "…: unknown field");
    CHECK_NOTHROW(json(words).dump());
    CHECK(refusal({{"kind", name}}).size() < 120);
}

TEST_CASE("codec: an actor is one word", "[store]") {
    const Actor participant{Actor::Kind::Participant, ParticipantId{12}, TeamId{3}};
    CHECK(actor_to_text(participant) == "p12@3");
    CHECK(actor_from_text("p12@3") == participant);
    for (const auto kind :
         {Actor::Kind::Engine, Actor::Kind::Excon, Actor::Kind::Evaluator, Actor::Kind::Observer})
        CHECK(actor_from_text(actor_to_text({kind, {}, {}})) == Actor{kind, {}, {}});
    for (const char* wrong : {"", "p", "p12", "p12@", "p@3", "p-1@3", "p12@512", "p12@3x",
                              "participant", "p70000@1", "EXCON"})
        CHECK_THROWS_AS(actor_from_text(wrong), CodecError);
}

TEST_CASE("codec: a record comes back from its export line and from its row", "[store]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    testing::Random random(seed);
    for (const Record& record : testing::random_records(random, 1, 200)) {
        const json line = record_to_json(record);
        INFO(line);
        CHECK(record_to_json(record_from_json(json::parse(line.dump()))) == line);
        Record row{record.seq, record.at_ms, record.utc_us, record.actor, {}, {}};
        read_stored_data(kind_of(record.event), stored_data(record), row);
        CHECK(record_to_json(row) == line);
    }
    CHECK_THROWS_AS(record_from_json(json::object()), CodecError);
    Record row;
    CHECK_THROWS_AS(read_stored_data("flag_set", "{\"v\":1,", row), CodecError);
    CHECK_THROWS_WITH(read_stored_data("flag_set", "{}", row), "v: missing");
}

TEST_CASE("codec: a text cut within a character is stored all the same", "[store]") {
    Record record{1, 0, 0, {}, {}, DrillPaused{PauseReason::Excon, "caf\xC3"}};
    Record back = record;
    read_stored_data("drill_paused", stored_data(record), back);
    CHECK(std::get<DrillPaused>(back.event).words == "caf\xEF\xBF\xBD");
}
