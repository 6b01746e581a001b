// The hub with receivers that only remember.
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "engine/core/evolve.hpp"
#include "engine/gateway/hub.hpp"
#include "engine/gateway/wire.hpp"
#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

class FrameEar : public Receiver {
  public:
    void deliver(std::span<const Frame> frames, bool) override {
        ++deliveries;
        for (const Frame& frame : frames) got.push_back(frame);
    }
    void close(CloseCode, std::string_view) override {}

    std::vector<std::uint64_t> seqs() const {
        std::vector<std::uint64_t> out;
        for (const Frame& frame : got) out.push_back(payload_seq(frame->payload()));
        return out;
    }
    std::vector<Frame> got;
    int deliveries = 0;
};

// A hub whose slices run when the test says.
struct HubStage {
    std::vector<std::function<void()>> posted;
    std::shared_ptr<const Scenario> scenario = [] {
        auto s = std::make_shared<Scenario>();
        s->id = "stage";
        s->language = "en";
        s->languages = {"en", "fr"};
        return s;
    }();
    State state = initial_state(scenario);
    SetClock clock;
    Hub hub{clock, [this](std::function<void()> f) { posted.push_back(std::move(f)); },
            [this]() -> const State& { return state; }};

    std::uint64_t publish(Event event) {
        const Record record{state.seq + 1, 0, 0, Actor{}, CommandId{}, std::move(event)};
        evolve(state, record);
        hub.publish(record, audience(record.event, state));
        return record.seq;
    }
    bool run_one() {
        if (posted.empty()) return false;
        const auto f = std::move(posted.front());
        posted.erase(posted.begin());
        f();
        return true;
    }
    void run_all() {
        while (run_one()) {
        }
    }
    void enrol(int teams) {
        for (int i = 0; i < teams; ++i)
            publish(TeamEnrolled{TeamId{static_cast<std::uint16_t>(i)},
                                 "T" + std::to_string(i),
                                 "Team",
                                 "en",
                                 {},
                                 false});
    }
};

Audition team(int n, std::string language = "en") {
    return {View::Team, TeamId{static_cast<std::uint16_t>(n)}, std::move(language)};
}

MessageSent message(int from, int to) {
    MessageSent m;
    m.message = MessageId("M1");
    m.from = TeamId{static_cast<std::uint16_t>(from)};
    m.to = {{Destination::Kind::Team, TeamId{static_cast<std::uint16_t>(to)}}};
    return m;
}

using Seqs = std::vector<std::uint64_t>;

}  // namespace

TEST_CASE("hub: the snapshot comes first, then what is new, and each only what it may see",
          "[gateway]") {
    HubStage stage;
    stage.enrol(3);
    FrameEar one, two, big_screen;
    stage.hub.subscribe(one, team(0), 0);
    stage.hub.subscribe(two, team(1), 0);
    stage.hub.subscribe(big_screen, {View::Observer, {}, "en"}, 0);
    const std::uint64_t whispered = stage.publish(message(1, 2));
    const std::uint64_t flag = stage.publish(FlagSet{"quiet", true});
    const std::uint64_t all = stage.publish(LobbyOpened{});
    stage.hub.pump();
    CHECK(one.seqs() == Seqs{3, all});
    CHECK(two.seqs() == Seqs{3, whispered, all});
    CHECK(big_screen.seqs() == Seqs{3, whispered, all});
    CHECK(flag == 5);
    CHECK(json::parse(big_screen.got[1]->payload())["data"]["body"] == "");
}

TEST_CASE("hub: evaluators get what EXCON gets, but not what it says among itself", "[gateway]") {
    HubStage stage;
    FrameEar excon, evaluator;
    stage.hub.subscribe(excon, {View::Control, {}, "en"}, 0);
    stage.hub.subscribe(evaluator, {View::Evaluator, {}, "en", "Noor"}, 0);
    stage.publish(ControlTold{"Ada", "XO is slow", {}, {}});
    const std::uint64_t flag = stage.publish(FlagSet{"quiet", true});
    stage.hub.pump();
    CHECK(excon.seqs() == Seqs{0, flag - 1, flag});
    CHECK(evaluator.seqs() == Seqs{0, flag});
    FrameEar later;
    stage.hub.subscribe(later, {View::Evaluator, {}, "en", "Noor"}, 0);
    CHECK(later.got.at(0)->payload().find("XO is slow") == std::string::npos);
}

TEST_CASE("hub: members learn that a team voted, and how only when the decision is closed",
          "[gateway]") {
    HubStage stage;
    stage.enrol(3);
    const DecisionId id{"J1"};
    const TeamId a{0}, b{1}, c{2};
    stage.publish(DecisionOpened{id, {a, b, c}, 1000});
    std::vector<FrameEar> ears(3);
    for (int i = 0; i < 3; ++i) stage.hub.subscribe(ears[static_cast<std::size_t>(i)], team(i), 0);
    stage.publish(VoteCast{id, a, b, {}, "A"});  // b stands in for a
    stage.hub.pump();
    const auto last = [](const FrameEar& ear) { return json::parse(ear.got.back()->payload()); };
    CHECK(last(ears[0])["data"]["option"] == "A");
    CHECK(last(ears[1])["data"]["option"] == "A");
    CHECK(last(ears[2])["data"]["option"] == "");
    CHECK(last(ears[2])["data"]["team"] == 0);
    stage.publish(DecisionClosed{id, "A", true});
    stage.hub.pump();
    const json votes = json::parse(R"([{"team": 0, "option": "A"}])");
    for (const FrameEar& ear : ears) CHECK(last(ear)["votes"] == votes);
    // Who comes back is told the same as who was there.
    FrameEar back;
    stage.hub.subscribe(back, team(2), stage.hub.seq() - 2);
    REQUIRE(back.got.size() == 2);
    CHECK(back.got[0]->payload() == ears[2].got[1]->payload());
    CHECK(back.got[1]->payload() == ears[2].got[2]->payload());
}

TEST_CASE("hub: a burst reaches a client in one delivery, copies are made once for all",
          "[gateway]") {
    HubStage stage;
    stage.enrol(8);
    std::vector<FrameEar> ears(40);
    for (std::size_t i = 0; i < ears.size(); ++i)
        stage.hub.subscribe(ears[i], team(static_cast<int>(i % 8)), 0);
    const auto before = stage.hub.totals().serialised;
    for (int i = 0; i < 20; ++i) stage.publish(LobbyOpened{});
    stage.hub.pump();
    for (const FrameEar& ear : ears) {
        CHECK(ear.deliveries == 2);
        CHECK(ear.got.size() == 21);
        CHECK(ear.got[7] == ears[0].got[7]);  // the same bytes, not equal ones
    }
    CHECK(stage.hub.totals().serialised - before == 20);
}

TEST_CASE("hub: a fan-out yields after 64 clients, and order holds for everyone", "[gateway]") {
    HubStage stage;
    stage.enrol(2);
    std::vector<FrameEar> ears(200);
    for (FrameEar& ear : ears) stage.hub.subscribe(ear, team(0), 0);
    const std::uint64_t first = stage.publish(LobbyOpened{});
    stage.hub.pump();
    const auto told = std::count_if(ears.begin(), ears.end(),
                                    [](const FrameEar& ear) { return ear.got.size() == 2; });
    CHECK(told == Hub::kSlice);
    // In the middle of it: something new, and somebody new, whose snapshot has both.
    const std::uint64_t second = stage.publish(LobbyOpened{});
    stage.hub.pump();
    FrameEar late;
    stage.hub.subscribe(late, team(0), 0);
    stage.run_all();
    for (const FrameEar& ear : ears) CHECK(ear.seqs() == Seqs{2, first, second});
    CHECK(late.seqs() == Seqs{second});
}

TEST_CASE("hub: who resumes gets exactly the rest, whoever asks for what never was a snapshot",
          "[gateway]") {
    HubStage stage;
    stage.enrol(2);
    stage.publish(LobbyOpened{});
    stage.publish(message(1, 1));
    stage.publish(message(0, 1));
    FrameEar resumed, fresh, from_another_drill, nothing_new;
    stage.hub.subscribe(resumed, team(0), 2);
    CHECK(resumed.seqs() == Seqs{3, 5});
    stage.hub.subscribe(nothing_new, team(0), 5);
    CHECK(nothing_new.got.empty());
    stage.hub.subscribe(from_another_drill, team(0), 6);
    CHECK(from_another_drill.seqs() == Seqs{5});
    CHECK(json::parse(from_another_drill.got[0]->payload())["t"] == "snapshot");
}

TEST_CASE("hub: passing frames keep their place among the events and are not kept", "[gateway]") {
    HubStage stage;
    stage.enrol(1);
    FrameEar team_ear, excon;
    stage.hub.subscribe(team_ear, team(0), 0);
    stage.hub.subscribe(excon, {View::Control, {}, "en"}, 0);
    stage.publish(LobbyOpened{});
    stage.hub.announce(text_frame("for EXCON"), nullptr);
    stage.hub.announce(text_frame("a"), text_frame("b"));
    stage.publish(LobbyOpened{});
    stage.hub.pump();
    REQUIRE(excon.got.size() == 5);
    CHECK(excon.got[2]->payload() == "for EXCON");
    CHECK(excon.got[3]->payload() == "a");
    REQUIRE(team_ear.got.size() == 4);
    CHECK(team_ear.got[2]->payload() == "b");
    FrameEar later;
    stage.hub.subscribe(later, team(0), 2);
    CHECK(later.got.size() == 1);
}

TEST_CASE("hub: clients that come and go during fan-outs miss nothing and get nothing twice",
          "[gateway]") {
    const unsigned seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    HubStage stage;
    stage.enrol(4);
    struct Client {
        FrameEar ear;
        Hub::Subscriber* subscriber = nullptr;
        int team = 0;
        std::uint64_t from = 0;
    };
    std::vector<std::unique_ptr<Client>> clients;
    std::vector<Seqs> visible(4, Seqs{1, 2, 3, 4});  // the enrolments
    const auto check = [&](Client& client) {
        Seqs expected;
        for (const std::uint64_t seq : visible[static_cast<std::size_t>(client.team)])
            if (seq > client.from) expected.push_back(seq);
        Seqs got = client.ear.seqs();
        REQUIRE(got.size() <= expected.size());
        expected.resize(got.size());
        REQUIRE(got == expected);
    };
    for (int step = 0; step < 4000; ++step) {
        switch (random() % 5) {
            case 0: {
                auto client = std::make_unique<Client>();
                client->team = static_cast<int>(random() % 4);
                client->from = stage.hub.seq() - random() % 3;
                client->subscriber =
                    stage.hub.subscribe(client->ear, team(client->team), client->from);
                clients.push_back(std::move(client));
                break;
            }
            case 1: {
                if (clients.size() < 150) break;
                const std::size_t i = random() % clients.size();
                check(*clients[i]);
                stage.hub.unsubscribe(clients[i]->subscriber);
                clients.erase(clients.begin() + static_cast<std::ptrdiff_t>(i));
                break;
            }
            case 2: {
                const int a = static_cast<int>(random() % 4), b = static_cast<int>(random() % 4);
                const std::uint64_t seq = stage.publish(message(a, b));
                visible[static_cast<std::size_t>(a)].push_back(seq);
                if (a != b) visible[static_cast<std::size_t>(b)].push_back(seq);
                stage.hub.pump();
                break;
            }
            default:
                stage.run_one();
        }
    }
    stage.run_all();
    for (auto& client : clients) {
        check(*client);
        const auto& all = visible[static_cast<std::size_t>(client->team)];
        const auto due = std::count_if(all.begin(), all.end(),
                                       [&](std::uint64_t seq) { return seq > client->from; });
        CHECK(client->ear.got.size() == static_cast<std::size_t>(due));
    }
}
