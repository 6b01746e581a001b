// A drill's host with a clock and a disk that the test holds.
#include "engine/gateway/drill_host.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

// Keeps its records outside, so that a test can look at them and open them anew.
struct Disk {
    std::vector<Record> records;
    std::vector<std::size_t> appends;  // records in each transaction
    bool full = false;
};

class TestLog : public EventLog {
  public:
    explicit TestLog(Disk& disk) : disk_(disk) {}
    void append(const std::vector<Record>& records) override {
        if (disk_.full) throw StoreError("The disk is full.");
        REQUIRE(records.front().seq == disk_.records.size() + 1);
        disk_.appends.push_back(records.size());
        disk_.records.insert(disk_.records.end(), records.begin(), records.end());
    }
    void read(std::uint64_t from, const std::function<void(Record&&)>& f) const override {
        for (std::size_t i = from - 1; i < disk_.records.size(); ++i) f(Record(disk_.records[i]));
    }
    std::uint64_t last_seq() const override { return disk_.records.size(); }

  private:
    Disk& disk_;
};

class HostEar : public Receiver {
  public:
    void deliver(std::span<const Frame> frames, bool) override {
        for (const Frame& frame : frames) got.push_back(json::parse(frame->payload()));
    }
    void close(CloseCode, std::string_view) override {}
    bool heard(const char* t, const char* key, const json& value) const {
        for (const json& frame : got)
            if (frame["t"] == t && frame.contains(key) && frame[key] == value) return true;
        return false;
    }
    std::vector<json> got;
};

Actor excon() {
    return {Actor::Kind::Excon, {}, {}};
}
struct HostStage {
    boost::asio::io_context context{1};
    SetClock clock;
    Disk disk;
    std::unique_ptr<DrillHost> host;

    HostStage() {
        open();
        engine(CreateDrill{"d", "D", "hash"});
        engine(EnrolTeam{"XI", "Island", "en", {RoleId("island")}, false});
        engine(EnrolTeam{"XH", "Hub", "en", {RoleId("hub")}, false});
        engine(EnrolTeam{"XO", "Owner", "en", {RoleId("owner")}, false});
        engine(OpenLobby{});
        for (const int team : {0, 1, 2})
            engine(JoinTeam{TeamId{static_cast<std::uint16_t>(team)}, "Ada", "en"});
    }
    void open() {
        host.reset();
        host = std::make_unique<DrillHost>(context, clock, small_pack().scenario,
                                           std::make_unique<TestLog>(disk));
    }
    DrillHost::Result engine(Command c) { return host->submit_now({Actor{}, {}, std::move(c)}); }
    void run() {
        context.restart();
        context.poll();
    }
};

template <class E>
std::vector<Record> all(const Disk& disk) {
    std::vector<Record> out;
    for (const Record& record : disk.records)
        if (std::holds_alternative<E>(record.event)) out.push_back(record);
    return out;
}

}  // namespace

TEST_CASE("drill host: all commands waiting share one commit, and are answered after it",
          "[gateway]") {
    HostStage stage;
    stage.host->submit_now({excon(), {}, StartDrill{1}});
    const std::size_t before = stage.disk.appends.size();
    int answered = 0;
    for (int i = 0; i < 64; ++i)
        stage.host->submit({excon(), CommandId("c" + std::to_string(i)),
                            NoteObservation{"Eve", "words", {}, {}, {}, {}, {}}},
                           [&](const DrillHost::Result& result) {
                               CHECK(std::holds_alternative<Accepted>(result));
                               CHECK(stage.disk.appends.size() == before + 1);
                               ++answered;
                           });
    CHECK(answered == 0);
    stage.run();
    CHECK(answered == 64);
    CHECK(stage.disk.appends.size() == before + 1);
    CHECK(stage.disk.appends.back() == 64);
}

TEST_CASE("drill host: a command bears the drill time at which its bytes were read", "[gateway]") {
    HostStage stage;
    stage.host->submit_now({excon(), {}, StartDrill{1}});
    stage.clock.now_us += 1'000'000;
    const std::int64_t read_us = stage.clock.now_us;
    stage.host->submit({excon(), {}, NoteObservation{"Eve", "words", {}, {}, {}, {}, {}}}, {},
                       read_us);
    stage.clock.now_us += 700'000;  // a slow disk does not make a team look slow
    stage.run();
    CHECK(all<ObservationNoted>(stage.disk).back().at_ms == 1000);
}

TEST_CASE("drill host: what is due goes before the commands that were read later", "[gateway]") {
    HostStage stage;
    stage.host->submit_now({excon(), {}, StartDrill{1}});
    stage.clock.now_us += 119'000'000;
    stage.engine(Tick{});
    const auto note = [&](const char* words) {
        stage.host->submit({excon(), {}, NoteObservation{"Eve", words, {}, {}, {}, {}, {}}}, {},
                           stage.clock.now_us);
    };
    stage.clock.now_us += 900'000;
    note("before");  // at 119.9 s
    stage.clock.now_us += 200'000;
    note("after");  // at 120.1 s; I2 is due at 120 s
    stage.run();
    std::vector<std::string> order;
    for (const Record& record : stage.disk.records) {
        if (const auto* noted = std::get_if<ObservationNoted>(&record.event))
            order.push_back(noted->words);
        if (const auto* released = std::get_if<InjectReleased>(&record.event))
            order.push_back(released->inject.value);
    }
    CHECK(order == std::vector<std::string>{"I1", "before", "I2", "after"});
}

TEST_CASE("drill host: a disk that refuses pauses the drill; EXCON is told, and it goes on later",
          "[gateway]") {
    HostStage stage;
    HostEar control, team;
    stage.host->hub().subscribe(control, {View::Control, {}, "en"}, 0);
    stage.host->hub().subscribe(team, {View::Team, TeamId{0}, "en"}, 0);
    stage.host->submit_now({excon(), {}, StartDrill{1}});
    stage.clock.now_us += 10'000'000;
    stage.disk.full = true;
    const std::size_t records = stage.disk.records.size();
    std::optional<DrillHost::Result> result;
    const auto submit = [&](const char* id) {
        result.reset();
        stage.host->submit({participant(0), CommandId(id), SaveDraft{InjectId("I1"), {}}},
                           [&](const DrillHost::Result& r) { result = r; });
        stage.run();
    };
    submit("kept");
    REQUIRE(result);
    CHECK(std::holds_alternative<Unavailable>(*result));
    CHECK(stage.disk.records.size() == records);
    CHECK(control.heard("error", "code", "unavailable"));
    CHECK_FALSE(team.heard("error", "code", "unavailable"));
    CHECK(team.heard("clock", "phase", "paused"));
    // The clock stands while nothing can be written.
    const std::int64_t stopped_ms = stage.host->now_ms();
    stage.clock.now_us += 60'000'000;
    CHECK(stage.host->now_ms() == stopped_ms);
    submit("kept");
    CHECK(std::holds_alternative<Unavailable>(*result));

    stage.disk.full = false;
    stage.engine(Tick{});
    const auto paused = all<DrillPaused>(stage.disk);
    REQUIRE(paused.size() == 1);
    CHECK(std::get<DrillPaused>(paused[0].event).reason == PauseReason::Disk);
    CHECK(paused[0].at_ms == stopped_ms);
    stage.host->submit_now({excon(), {}, ResumeDrill{}});
    submit("kept");
    CHECK(std::holds_alternative<Accepted>(*result));
    CHECK(stage.host->now_ms() == stopped_ms);
}

TEST_CASE("drill host: a restart finds the drill paused at its last record, everybody offline",
          "[gateway]") {
    HostStage stage;
    stage.host->submit_now({excon(), {}, StartDrill{1}});
    stage.host->arrived(ParticipantId{1});
    stage.clock.now_us += 30'000'000;
    stage.run();
    stage.engine(Tick{});
    const std::int64_t last_ms = stage.disk.records.back().at_ms;
    const std::uint64_t last_seq = stage.disk.records.back().seq;
    stage.clock.now_us += 500'000'000;
    stage.open();
    CHECK(stage.host->state().phase == Phase::Paused);
    CHECK(stage.host->now_ms() == last_ms);
    CHECK_FALSE(stage.host->state().participants[1].online);
    CHECK(stage.host->hub().seq() == last_seq + 2);
    stage.host->submit_now({excon(), {}, ResumeDrill{}});
    stage.clock.now_us += 90'000'000;
    stage.engine(Tick{});
    CHECK(all<InjectReleased>(stage.disk).size() ==
          2);  // I1 before, I2 after: none twice, none lost
}

TEST_CASE("drill host: the first and the last of a participant's connections are logged",
          "[gateway]") {
    HostStage stage;
    const auto changes = [&] {
        stage.run();
        std::vector<bool> out;
        for (const Record& r : all<ConnectionChanged>(stage.disk))
            out.push_back(std::get<ConnectionChanged>(r.event).online);
        return out;
    };
    stage.host->arrived(ParticipantId{0});
    stage.host->arrived(ParticipantId{0});
    CHECK(changes() == std::vector<bool>{true});
    stage.host->left(ParticipantId{0});
    CHECK(changes() == std::vector<bool>{true});
    stage.host->left(ParticipantId{0});
    CHECK(changes() == std::vector<bool>{true, false});
}

TEST_CASE("drill host: while it runs and nothing happens, a clock mark is logged every 5 s",
          "[gateway]") {
    HostStage stage;
    stage.host->submit_now({excon(), {}, StartDrill{1}});
    for (int second = 0; second < 30; ++second) {
        stage.clock.now_us += 1'000'000;
        stage.run();
        stage.host->submit({Actor{}, {}, Tick{}});
        stage.run();
    }
    const auto marks = all<ClockMarked>(stage.disk);
    REQUIRE(marks.size() == 6);
    CHECK(marks[5].at_ms - marks[4].at_ms == 5000);
}

TEST_CASE("drill host: callbacks see each record once it is durable, and may submit", "[gateway]") {
    HostStage stage;
    std::vector<std::uint64_t> seen;
    stage.host->on_record([&](const Record& record, const State&) {
        CHECK(record.seq <= stage.disk.records.size());
        seen.push_back(record.seq);
        if (std::holds_alternative<DrillStarted>(record.event))
            stage.host->submit(
                {excon(), {}, NoteObservation{"Eve", "it began", {}, {}, {}, {}, {}}});
    });
    stage.host->submit_now({excon(), {}, StartDrill{1}});
    stage.run();
    CHECK(all<ObservationNoted>(stage.disk).size() == 1);
    for (std::size_t i = 1; i < seen.size(); ++i) CHECK(seen[i] == seen[i - 1] + 1);
}
