// Evaluators: their way in, what they may see of each other's judgements, their queue.
#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/gateway/conversation.hpp"
#include "engine/gateway/judging_queue.hpp"
#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

class JudgeEar : public Receiver {
  public:
    void deliver(std::span<const Frame> frames, bool) override {
        for (const Frame& frame : frames) got.push_back(json::parse(frame->payload()));
    }
    void close(CloseCode, std::string_view) override {}

    // Events of a kind, live and in snapshots.
    std::vector<json> events(const std::string& kind) const {
        std::vector<json> out;
        const auto add = [&](const json& event) {
            if (event.at("kind") == kind) out.push_back(event.at("data"));
        };
        for (const json& frame : got) {
            if (frame.at("t") == "event") add(frame);
            if (frame.at("t") == "snapshot")
                for (const json& event : frame.at("frames")) add(event);
        }
        return out;
    }
    json last(const std::string& t) const {
        const auto it = std::find_if(got.rbegin(), got.rend(),
                                     [&](const json& frame) { return frame.at("t") == t; });
        return it == got.rend() ? json() : *it;
    }
    // The queue as a client folds it.
    std::map<std::string, json> queue() const {
        std::map<std::string, json> items;
        for (const json& frame : got) {
            if (frame.at("t") != "queue") continue;
            if (frame.at("whole")) items.clear();
            for (const json& item : frame.at("items")) items[item.at("id")] = item;
        }
        return items;
    }
    std::vector<json> got;
};

struct Seat {
    Seat(DrillHost& host, Viewer viewer)
        : talk(std::make_shared<Conversation>(host, ear, std::move(viewer))) {
        talk->on_hello({0, "en"});
    }
    ~Seat() { talk->leave(); }
    JudgeEar ear;
    std::shared_ptr<Conversation> talk;
};

const json kPlan{
    {"kind", "judge_response"}, {"inject", "I1"}, {"team", 0}, {"field", "plan"}, {"judge", "?"}};

// The island has answered I1, told the hub in words, and the hub has answered the owner's request.
struct JudgingStage {
    boost::asio::io_context context{1};
    SetClock clock;
    DrillHost host{context, clock, small_pack().scenario, std::make_unique<MemoryLog>()};
    int next_id = 0;

    JudgingStage() {
        engine(CreateDrill{"d", "D", "hash"});
        for (const auto& [code, role] :
             {std::pair{"XI", "island"}, std::pair{"XH", "hub"}, std::pair{"XO", "owner"}})
            engine(EnrolTeam{code, code, "en", {RoleId(role)}, false});
        engine(OpenLobby{});
        for (std::uint16_t team = 0; team < 3; ++team) engine(JoinTeam{TeamId{team}, "Ada", "en"});
        excon(StartDrill{1});
        host.submit_now({participant(0), {}, SubmitResponse{InjectId("I1"), answers("By 18:10")}});
        MessageSent sent;
        SendMessage told;
        told.to = {{Destination::Kind::Team, TeamId{1}}};
        told.body = "These are the top talkers.";
        told.tlp = Tlp::Amber;
        host.submit_now({participant(0), {}, told});
        SendMessage request;
        request.to = {{Destination::Kind::Team, TeamId{1}}};
        request.message_kind = MessageKind::Request;
        request.body = "My slice, please.";
        request.tlp = Tlp::Green;
        host.submit_now({participant(2), {}, request});
        SendMessage answer;
        answer.to = {{Destination::Kind::Team, TeamId{2}}};
        answer.message_kind = MessageKind::Answer;
        answer.reply_to = MessageId("M2");
        answer.body = "Here.";
        answer.tlp = Tlp::Green;
        host.submit_now({participant(1), {}, answer});
    }
    static Answers answers(const std::string& plan) {
        return {{"class", {"availability"}}, {"act", {"a"}}, {"plan", {plan}}};
    }
    void engine(Command c) { host.submit_now({Actor{}, {}, std::move(c)}); }
    void excon(Command c) {
        host.submit_now({Actor{Actor::Kind::Excon, {}, {}}, {}, std::move(c)});
    }
    Viewer evaluator(const char* name) { return {Access::Evaluator, {}, {}, name}; }
    void settle() {
        context.restart();
        context.poll();
    }
    void command(Seat& seat, json body, const json& more = json::object()) {
        body.update(more);
        const json frame{
            {"t", "command"}, {"id", "c" + std::to_string(++next_id)}, {"command", body}};
        clock.now_us += 100'000;
        seat.talk->on_text(frame.dump(), clock.now_us);
        settle();
    }
    std::vector<ResponseJudged> judged() {
        std::vector<ResponseJudged> out;
        for (std::uint64_t seq = 1; seq <= host.hub().seq(); ++seq)
            if (const auto* e = std::get_if<ResponseJudged>(&host.hub().record(seq).event))
                out.push_back(*e);
        return out;
    }
};

const JudgingItem* item(const std::vector<JudgingItem>& queue, const std::string& id) {
    const auto it =
        std::find_if(queue.begin(), queue.end(), [&](const JudgingItem& i) { return i.id == id; });
    return it == queue.end() ? nullptr : &*it;
}

}  // namespace

TEST_CASE("evaluator: the link asks for a name, opens files and the drill, and nothing of EXCON",
          "[gateway]") {
    TestServer server;
    const std::string token = server.link_token(Actor::Kind::Evaluator);
    const auto post = [&](const json& body, const std::string& cookie = {}) {
        std::map<std::string, std::string> headers;
        if (!cookie.empty()) headers["Cookie"] = cookie;
        return Client(server.port()).request("POST", "/api/v1/session", headers, body.dump());
    };
    CHECK(post({{"token", token}}).status == 400);
    CHECK(post({{"token", token}, {"name", "  "}}).status == 400);
    CHECK(post({{"token", token}, {"name", "EXCON"}}).status == 400);
    CHECK(post({{"token", token}, {"name", std::string(81, 'x')}}).status == 400);
    const HttpAnswer in = post({{"token", token}, {"name", " Noor "}});
    REQUIRE(in.status == 200);
    CHECK(in.parsed()["role"] == "evaluator");
    CHECK(in.parsed()["name"] == "Noor");
    // The browser that was in already needs no name; with another one it is somebody else.
    CHECK(post({{"token", token}}, in.cookie()).parsed()["name"] == "Noor");
    CHECK(post({{"token", token}, {"name", "Sami"}}, in.cookie()).parsed()["name"] == "Sami");

    const auto get = [&](const std::string& rest) {
        return Client(server.port()).request("GET", server.path(rest), server.with(in.cookie()));
    };
    CHECK(get("artefacts/a1").status == 200);
    for (const char* rest : {"links", "scores", "report", "export", "pack"}) {
        INFO(rest);
        CHECK(get(rest).status == 403);
    }
    const HttpAnswer links =
        Client(server.port())
            .request("GET", server.path("links"), server.with(server.excon_cookie()));
    CHECK(links.parsed()["evaluator"].get<std::string>().ends_with("/evaluate/" + token));

    Client socket(server.port());
    REQUIRE(socket.upgrade(server.path("ws"), server.with(in.cookie())).status == 101);
    socket.text({{"t", "hello"}, {"last_seq", 0}, {"language", "en"}});
    const json hello = socket.until("hello");
    CHECK(hello["you"]["role"] == "evaluator");
    CHECK(hello["you"]["name"] == "Noor");
    CHECK(hello["scenario"]["rubrics"].contains("Q1"));
    CHECK(socket.until("queue")["whole"] == true);
    socket.text(
        {{"t", "command"}, {"id", "c1"}, {"command", {{"kind", "start_drill"}, {"speed", 1}}}});
    CHECK(socket.until("error")["code"] == "not_allowed");
}

TEST_CASE("evaluator: judging is blind, but one's own judgements come back whole", "[gateway]") {
    JudgingStage stage;
    Seat noor(stage.host, stage.evaluator("Noor")), sami(stage.host, stage.evaluator("Sami"));
    Seat excon(stage.host, {Access::Excon, {}, {}, ""});
    stage.command(noor, kPlan, {{"value", 0.5}});
    stage.command(sami, kPlan, {{"value", 1}});
    // Who judged is the server's to say.
    REQUIRE(stage.judged().size() == 2);
    CHECK(stage.judged()[0].judge == "Noor");
    CHECK(stage.judged()[1].judge == "Sami");

    const auto values = [](const JudgeEar& ear) {
        std::map<std::string, json> out;
        for (const json& e : ear.events("response_judged"))
            out[e.at("judge")] = e.contains("value") ? e.at("value") : json();
        return out;
    };
    using Seen = std::map<std::string, json>;
    CHECK(values(noor.ear) == Seen{{"Noor", 0.5}, {"Sami", nullptr}});
    CHECK(values(sami.ear) == Seen{{"Noor", nullptr}, {"Sami", 1}});
    CHECK(values(excon.ear) == Seen{{"Noor", 0.5}, {"Sami", 1}});
    // From another device, and on a resume.
    Seat again(stage.host, stage.evaluator("Noor"));
    CHECK(values(again.ear) == Seen{{"Noor", 0.5}, {"Sami", nullptr}});
    JudgeEar late;
    auto resumed = std::make_shared<Conversation>(stage.host, late, stage.evaluator("Sami"));
    resumed->on_hello({stage.host.hub().seq() - 2, "en"});
    CHECK(values(late) == Seen{{"Noor", nullptr}, {"Sami", 1}});
    resumed->leave();
    // Nothing else they are sent has a value either; scores are not theirs.
    for (const Seat* seat : {&noor, &sami, &again})
        for (const json& frame : seat->ear.got) CHECK(frame.at("t") != "scores");
}

TEST_CASE("evaluator: two who number their commands alike both judge", "[gateway]") {
    JudgingStage stage;
    Seat noor(stage.host, stage.evaluator("Noor")), sami(stage.host, stage.evaluator("Sami"));
    stage.command(noor, kPlan, {{"value", 0.5}});
    stage.next_id = 0;
    stage.command(sami, kPlan, {{"value", 1}});
    CHECK(stage.judged().size() == 2);
    CHECK(sami.ear.last("ack").at("id") == "c1");
}

TEST_CASE("queue: what is to judge, by whom, and a third where two differ", "[gateway]") {
    JudgingStage stage;
    const auto queue = [&] { return judging_queue(stage.host.ledger()); };
    std::vector<JudgingItem> now = queue();
    REQUIRE(now.size() == 3);
    const JudgingItem* plan = item(now, "I1/0/plan");
    REQUIRE(plan);
    CHECK(plan->kind == JudgingItem::Kind::Field);
    // The first of its stratum: without it fewer than a fifth would be judged twice.
    CHECK(plan->need == 2);
    CHECK(plan->judges.empty());
    REQUIRE(item(now, "M3"));
    CHECK(item(now, "M3")->kind == JudgingItem::Kind::Answer);
    REQUIRE(item(now, "M1/F1"));
    CHECK(item(now, "M1/F1")->need == 1);

    const auto judge = [&](const char* name, double value) {
        stage.excon(JudgeResponse{InjectId("I1"), TeamId{0}, "plan", value, name});
        now = queue();
        return *item(now, "I1/0/plan");
    };
    CHECK(judge("Noor", 0.5).judges == std::vector<std::string>{"Noor"});
    CHECK(judge("Sami", 1).need == 3);
    const JudgingItem decided = judge("Lea", 0.5);
    CHECK(decided.need == 3);
    CHECK(decided.judges.size() == 3);
    CHECK(judging_sums(stage.host.ledger(), now).open == 2);
    CHECK(judging_sums(stage.host.ledger(), now).fields.twice == 1);

    stage.excon(JudgeCarry{MessageId("M1"), FactId("F1"), CarryVerdict::Struck, "Noor"});
    now = queue();
    CHECK(item(now, "M1/F1")->verdict == CarryVerdict::Struck);
    CHECK(item(now, "M1/F1")->judges == std::vector<std::string>{"Noor"});

    stage.excon(ReopenJudgement{InjectId("I1"), TeamId{0}, "plan", {}, "The key was wrong.", "E"});
    now = queue();
    CHECK(item(now, "I1/0/plan")->judges.empty());
    CHECK(item(now, "I1/0/plan")->need == 2);

    stage.host.submit_now(
        {participant(0), {}, SubmitResponse{InjectId("I1"), JudgingStage::answers("")}});
    now = queue();
    CHECK_FALSE(item(now, "I1/0/plan"));
}

TEST_CASE("queue: told whole to who comes, then what has changed, and not before two seconds",
          "[gateway]") {
    JudgingStage stage;
    Seat noor(stage.host, stage.evaluator("Noor"));
    Seat team(stage.host, {Access::Participant, TeamId{0}, ParticipantId{0}, "Ada"});
    REQUIRE(noor.ear.queue().size() == 3);
    CHECK(noor.ear.last("queue").at("whole") == true);
    stage.excon(JudgeCarry{MessageId("M1"), FactId("F1"), CarryVerdict::Struck, "Lea"});
    stage.settle();
    CHECK(noor.ear.last("queue").at("whole") == true);
    Seat sami(stage.host, stage.evaluator("Sami"));  // makes it told at once
    stage.excon(SetFlag{"any", true});
    stage.settle();
    const json told = noor.ear.last("queue");
    CHECK(told.at("whole") == false);
    REQUIRE(told.at("items").size() == 1);
    CHECK(told.at("items")[0].at("verdict") == "struck");
    CHECK(noor.ear.queue() == sami.ear.queue());
    CHECK(team.ear.last("queue").is_null());
}

TEST_CASE("contests: the gateway closes them when their date has passed", "[gateway]") {
    TestServer server;
    server.start();
    server.excon(EndDrill{});
    Client excon = server.web_socket(server.excon_cookie());
    const std::int64_t now_us = server.on_loop([&] { return server.host().clock().utc_us(); });
    server.excon(OpenContests{now_us + 300'000});
    CHECK(excon.until("event", "contests_opened")["data"]["until_utc_us"] == now_us + 300'000);
    excon.until("event", "contests_closed");
    const auto [closed_us, open] = server.on_loop([&] {
        const Record& last = server.host().hub().record(server.host().hub().seq());
        return std::pair{last.utc_us, server.host().state().contests_until_us.has_value()};
    });
    CHECK(closed_us >= now_us + 300'000);
    CHECK_FALSE(open);
}
