// Every frame that a whole drill produces, for each view, against the published schema; and every
// frame and command the schema knows must occur.
#include <catch2/catch.hpp>

#include "tests/contract/stage.hpp"

using namespace tocsin;
using namespace tocsin::test;
using nlohmann::json;

namespace {

json team(int number) {
    return {{"kind", "team"}, {"team", number}};
}

}  // namespace

TEST_CASE("contract: every frame of a whole drill, for every view, is as the schema says",
          "[contract]") {
    Stage stage;
    REQUIRE(stage.pack.scenario);
    stage.engine(CreateDrill{"small-pack", "Small Pack", stage.pack.hash});
    Seat& excon = stage.sit({Access::Excon, {}, {}, ""}, "en");
    const auto enrol = [&](const char* code, const char* role) {
        stage.command(excon, {{"kind", "enrol_team"},
                              {"code", code},
                              {"name", std::string("Team ") + code},
                              {"language", "fr"},
                              {"roles", {role}},
                              {"time_zone", "Africa/Tunis"}});
    };
    enrol("XI", "island");
    enrol("XH", "hub");
    enrol("XO", "owner");
    enrol("XP", "owner");
    stage.command(excon, {{"kind", "open_lobby"}});
    stage.command(excon, {{"kind", "change_team"},
                          {"team", 0},
                          {"name", "Team Island"},
                          {"language", "fr"},
                          {"roles", {"island"}},
                          {"time_zone", "Indian/Maldives"}});
    stage.command(excon,
                  {{"kind", "change_team"},
                   {"team", 0},
                   {"name", "Team Island"},
                   {"language", "fr"},
                   {"roles", {"island"}},
                   {"time_zone", "no zone"}},
                  false);
    for (const int number : {0, 1, 2, 3})
        stage.engine(JoinTeam{TeamId{static_cast<std::uint16_t>(number)}, "Ada", "fr"});
    const auto participant = [&](std::uint16_t n) {
        return Viewer{Access::Participant, TeamId{n}, ParticipantId{n}, "Ada"};
    };
    Seat& island = stage.sit(participant(0), "fr");
    stage.engine(JoinTeam{TeamId{0}, "Ben", "fr"});
    Seat& colleague = stage.sit({Access::Participant, TeamId{0}, ParticipantId{4}, "Ben"}, "fr");
    Seat& hub = stage.sit(participant(1), "en");
    Seat& owner = stage.sit(participant(2), "en");
    stage.sit({Access::Observer, {}, {}, ""}, "en");
    Seat& evaluator = stage.sit({Access::Evaluator, {}, {}, "Noor"}, "en");
    stage.settle();
    stage.command(island, {{"kind", "state_readiness"},
                           {"levels", {{"O-1", {"3"}}, {"P-17", {"1"}}}},
                           {"services", {"6.1", "6.5"}}});
    stage.command(island, {{"kind", "state_profile"},
                           {"job", "Analyst"},
                           {"first_drill", true},
                           {"gender", "woman"}});

    stage.command(excon, {{"kind", "send_test"}, {"words", "Do you see this?"}});
    stage.command(island, {{"kind", "confirm_test"}, {"test", 1}});
    stage.command(excon, {{"kind", "start_drill"}, {"speed", 1}});
    stage.pass(130'000);  // I1, I2 with its decision
    island.talk->on_text(
        R"({"t":"clock_estimate","round_trip_ms":40.5,"offset_ms":-2.5,"error_ms":20})",
        stage.clock.now_us);
    island.talk->on_text(R"({"t":"ping","client_ms":12.5})", stage.clock.now_us);
    island.talk->on_text("no JSON", stage.clock.now_us);
    island.talk->on_too_large(stage.clock.now_us);

    const auto receipt = [&](Seat& seat, const char* item, const char* id, const char* kind) {
        stage.command(seat,
                      {{"kind", "note_receipt"}, {"item", item}, {"id", id}, {"receipt", kind}});
    };
    receipt(island, "inject", "I1", "delivered");
    receipt(island, "inject", "I1", "opened");
    const json handover = {{"kind", "keep_note"}, {"note_kind", "handover"}, {"inject", "I1"}};
    const auto keep = [&](json note, const char* words) {
        note["words"] = words;
        stage.command(island, note);
    };
    keep(handover, "Ask the provider first.");
    keep({{"kind", "keep_note"}, {"note_kind", "note"}, {"card", "F1"}}, "Seen before?");
    json again = handover;
    again.update({{"note", "N1"}, {"after_revision", 1}});
    keep(again, "The provider was asked.");
    again["after_revision"] = 2;
    keep(again, "");
    stage.command(
        island,
        {{"kind", "save_draft"}, {"inject", "I1"}, {"answers", {{"plan", {"Tell the hub"}}}}});
    stage.command(colleague,
                  {{"kind", "save_draft"}, {"inject", "I1"}, {"answers", {{"plan", {"No"}}}}},
                  false);
    stage.command(colleague, {{"kind", "save_draft"},
                              {"inject", "I1"},
                              {"answers", {{"plan", {"Tell the hub at once"}}}},
                              {"take_over", true}});
    stage.command(island, {{"kind", "send_message"},
                           {"to", {team(1)}},
                           {"message_kind", "inform"},
                           {"subject", "Top talkers"},
                           {"body", "203[.]0[.]113[.]7 and others, the top talkers"},
                           {"tlp", "amber"},
                           {"about", "I1"},
                           {"cards", {"F1"}},
                           {"indicators", {"203.0.113.7"}},
                           {"confidence", 80}});
    receipt(hub, "message", "M1", "opened");
    stage.command(owner, {{"kind", "send_message"},
                          {"to", {team(1)}},
                          {"message_kind", "request"},
                          {"subject", "Our slice"},
                          {"body", "Send me my slice of the list"},
                          {"tlp", "green"},
                          {"due_ms", 900'000}});
    stage.command(hub, {{"kind", "send_message"},
                        {"to", {team(2)}},
                        {"message_kind", "answer"},
                        {"subject", "Your slice"},
                        {"body", "…"},
                        {"tlp", "amber_strict"},
                        {"reply_to", "M2"},
                        {"cards", {"F2@XO"}}});
    stage.command(hub, {{"kind", "grant_consent"},
                        {"fact", "F2@XO"},
                        {"to_sender", 2},
                        {"to", {team(0), {{"kind", "region"}}}}});
    stage.command(hub, {{"kind", "name_stand_in"}, {"decision", "J1"}, {"stand_in", 0}});
    stage.command(island, {{"kind", "cast_vote"}, {"decision", "J1"}, {"option", "A"}});
    stage.command(island,
                  {{"kind", "cast_vote"}, {"decision", "J1"}, {"option", "A"}, {"for_team", 1}});

    stage.command(excon, {{"kind", "pause_drill"}, {"words", "Lunch"}});
    stage.command(island, {{"kind", "save_draft"}, {"inject", "P1"}, {"answers", json::object()}},
                  false);
    stage.command(excon, {{"kind", "resume_drill"}});
    stage.command(excon, {{"kind", "set_speed"}, {"speed", 2}});
    stage.command(excon, {{"kind", "hold_inject"}, {"inject", "I4"}});
    stage.command(excon, {{"kind", "unhold_inject"}, {"inject", "I4"}});
    stage.command(excon,
                  {{"kind", "reschedule_inject"}, {"inject", "I4"}, {"planned_ms", 650'000}});
    stage.command(excon, {{"kind", "repeat_inject"}, {"inject", "I1"}, {"teams", {0}}});
    stage.command(excon,
                  {{"kind", "extend_time"}, {"inject", "I1"}, {"team", 0}, {"by_ms", 60'000}});
    stage.command(excon, {{"kind", "credit_clock"},
                          {"team", 0},
                          {"from_ms", 0},
                          {"to_ms", 1000},
                          {"reason", "their line"}});
    stage.command(excon, {{"kind", "send_ad_hoc"},
                          {"teams", {0}},
                          {"channel", "sms"},
                          {"sender", "EXCON"},
                          {"title", "A question"},
                          {"body", "Who is on call?"},
                          {"tlp", "green"},
                          {"question", "Name"},
                          {"due_after_ms", 300'000}});
    stage.command(excon, {{"kind", "set_tlp_warnings"}, {"on", false}});
    stage.command(excon, {{"kind", "set_flag"}, {"flag", "press"}, {"value", true}});
    stage.command(excon, {{"kind", "send_as_persona"},
                          {"persona", "noc"},
                          {"to", {team(0)}},
                          {"subject", "Re: portal"},
                          {"body", "We look into it."},
                          {"tlp", "green"}});
    stage.command(excon, {{"kind", "release_inject"}, {"inject", "P1"}, {"teams", {0}}});
    stage.command(excon, {{"kind", "skip_inject"}, {"inject", "P1"}});
    stage.command(excon,
                  {{"kind", "judge_answer"}, {"message", "M3"}, {"value", 1}, {"judge", "Eve"}});
    stage.command(evaluator,
                  {{"kind", "judge_answer"}, {"message", "M3"}, {"value", 0.5}, {"judge", "Eve"}});
    stage.command(excon, {{"kind", "judge_carry"},
                          {"message", "M2"},
                          {"fact", "F2@XO"},
                          {"verdict", "added"},
                          {"judge", "Eve"}});
    stage.command(excon, {{"kind", "note_observation"},
                          {"by", "Eve"},
                          {"words", "Calm"},
                          {"team", 0},
                          {"inject", "I1"},
                          {"pinned_ms", 60'000},
                          {"observation", "strength"},
                          {"capability", "6.1"}});
    stage.command(excon, {{"kind", "tell_control"},
                          {"by", "Ada"},
                          {"words", "XO is slow"},
                          {"team", 0},
                          {"inject", "I1"}});
    stage.pass(600'000);  // at twice the speed: contingencies armed, the decision closed, P1 out
    stage.pass(120'000);
    stage.command(
        colleague,
        {{"kind", "submit_response"},
         {"inject", "I1"},
         {"after_revision", 0},
         {"answers", {{"class", {"availability"}}, {"act", {"a"}}, {"plan", {"By 18:10"}}}}});
    stage.command(excon, {{"kind", "judge_response"},
                          {"inject", "I1"},
                          {"team", 0},
                          {"field", "plan"},
                          {"value", 0.5},
                          {"judge", "Eve"}});
    stage.command(island, {{"kind", "send_message"},
                           {"to", {{{"kind", "region"}}}},
                           {"message_kind", "claim"},
                           {"subject", "We call the maker"},
                           {"body", "…"},
                           {"tlp", "green"},
                           {"task", "vendor"}});
    stage.command(island, {{"kind", "perform_task"}, {"task", "vendor"}, {"words", "Called."}});
    stage.command(island,
                  {{"kind", "send_message"},
                   {"to", {{{"kind", "region"}}, {{"kind", "public"}}, {{"kind", "excon"}}}},
                   {"message_kind", "correct"},
                   {"subject", "Not the hub"},
                   {"body", "…"},
                   {"tlp", "clear"},
                   {"corrects", "F4"}});
    stage.command(excon, {{"kind", "reopen_judgement"},
                          {"inject", "I1"},
                          {"team", 0},
                          {"field", "plan"},
                          {"words", "The key was wrong."},
                          {"by", "Eve"}});
    stage.command(excon, {{"kind", "rate_objective"},
                          {"objective", "O1"},
                          {"team", 0},
                          {"rating", "s"},
                          {"words", "Warned late."},
                          {"by", "Eve"}});
    const json action = {{"kind", "plan_action"},  {"objective", "O1"},
                         {"issue", "Warned late"}, {"corrective", "A call tree"},
                         {"element", "planning"},  {"owner", "Head of CIRT"},
                         {"start", "2026-12-01"},  {"end", ""},
                         {"status", "under_way"},  {"capability", "6.5"}};
    stage.command(island, action);
    stage.command(island, action);
    stage.command(island, {{"kind", "remove_action"}, {"action", "P1"}});
    // Another drill's worth of what a crash and a slow hour leave behind.
    stage.pass(6'000);
    stage.pass(6'000);
    stage.pass(20'000);
    stage.engine(PauseForDisk{"The disk is full."});
    // Fresh eyes: snapshots of all this.
    stage.sit({Access::Excon, {}, {}, ""}, "en");
    stage.sit(participant(3), "en");
    stage.sit({Access::Observer, {}, {}, ""}, "fr");
    stage.sit({Access::Evaluator, {}, {}, "Noor"}, "fr");
    stage.command(excon, {{"kind", "end_drill"}});
    stage.command(excon, {{"kind", "open_contests"}, {"until_utc_us", 1'900'000'000'000'000}});
    stage.command(island, {{"kind", "contest_item"},
                           {"metric", "C1"},
                           {"item", ""},
                           {"words", "We told them by phone."}});
    stage.command(excon, {{"kind", "answer_contest"},
                          {"contest", "K1"},
                          {"upheld", false},
                          {"words", "There is no trace of it."},
                          {"by", "Eve"}});
    stage.command(excon, {{"kind", "close_contests"}});
    stage.command(
        island, {{"kind", "contest_item"}, {"metric", "C1"}, {"item", ""}, {"words", "…"}}, false);
    stage.command(island, {{"kind", "answer_survey"}, {"answers", {{"useful", {"4"}}}}});

    const std::set<std::string> nobody_sees{"event_clock_marked", "event_survey_answered",
                                            "event_profile_stated"};
    std::set<std::string> missing;
    for (const char* prefix : {"event_", "command_", "server_"})
        for (const std::string& definition : stage.schema.definitions(prefix))
            if (definition != "server_frame" && !nobody_sees.contains(definition) &&
                !stage.seen.contains(definition))
                missing.insert(definition);
    CHECK(missing == std::set<std::string>{});
}

TEST_CASE("contract: the schema knows every event and every command a client may give",
          "[contract]") {
    FrameSchema schema;
    for (const std::string& definition : schema.definitions("event_")) {
        INFO(definition);
        CHECK_NOTHROW(event_from_json(definition.substr(6), kEventVersion, json::object()));
    }
}
