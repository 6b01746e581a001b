// Where the whole drill of the contract is played: a hub with everybody who can watch or act, whose
// frames are held against the schema as they come.
#pragma once

#include <boost/asio/io_context.hpp>
#include <catch2/catch.hpp>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "engine/gateway/conversation.hpp"
#include "engine/store/event_codec.hpp"
#include "scenarios/read.hpp"
#include "tests/contract/frame_schema.hpp"

namespace tocsin::test {

using nlohmann::json;

class SetClock : public Clock {
  public:
    std::int64_t steady_us() const override { return now_us; }
    std::int64_t utc_us() const override { return 1'794'800'000'000'000 + now_us; }
    std::int64_t now_us = 1'000'000;
};

// Judges what it receives, and remembers what it was.
class Judge : public Receiver {
  public:
    Judge(FrameSchema& schema, std::set<std::string>& seen) : schema_(schema), seen_(seen) {}

    void deliver(std::span<const Frame> frames, bool) override {
        for (const Frame& frame : frames) judge(json::parse(frame->payload()));
    }
    void close(CloseCode, std::string_view) override {}

    json last;

  private:
    void judge(const json& frame) {
        last = frame;
        const std::string t = frame.at("t");
        if (t == "event") return hold(frame, "event_" + frame.at("kind").get<std::string>());
        hold(frame, "server_" + t);
        if (t == "snapshot")
            for (const json& event : frame.at("frames"))
                hold(event, "event_" + event.at("kind").get<std::string>());
    }
    void hold(const json& frame, const std::string& definition) {
        seen_.insert(definition);
        const std::vector<std::string> problems = schema_.problems(frame, definition);
        INFO(definition << ": " << frame.dump());
        for (const std::string& problem : problems) UNSCOPED_INFO(problem);
        CHECK(problems.empty());
    }

    FrameSchema& schema_;
    std::set<std::string>& seen_;
};

struct Seat {
    Seat(DrillHost& host, FrameSchema& schema, std::set<std::string>& seen, Viewer viewer,
         const std::string& language)
        : judge(schema, seen),
          talk(std::make_shared<Conversation>(host, judge, std::move(viewer))) {
        talk->on_hello({0, language});
    }
    ~Seat() { talk->leave(); }
    Judge judge;
    std::shared_ptr<Conversation> talk;
};

struct Stage {
    FrameSchema schema;
    std::set<std::string> seen;  // definitions that occurred
    boost::asio::io_context context{1};
    SetClock clock;
    Pack pack = read_pack(std::filesystem::path(TOCSIN_SOURCE_DIR) / "tests/fixtures/small-pack");
    DrillHost host{context, clock, pack.scenario, std::make_unique<MemoryLog>()};
    std::vector<std::unique_ptr<Seat>> seats;
    int next_id = 0;

    Seat& sit(Viewer viewer, const std::string& language) {
        seats.push_back(std::make_unique<Seat>(host, schema, seen, std::move(viewer), language));
        return *seats.back();
    }
    void settle() {
        context.restart();
        context.poll();
    }
    void engine(Command command) { host.submit_now({Actor{}, {}, std::move(command)}); }
    void pass(std::int64_t ms) {
        clock.now_us += ms * 1000;
        engine(Tick{});
        settle();
    }
    // As a client of that seat would: the command must be in the schema, and the server accept it.
    void command(Seat& seat, const json& body, bool accepted = true) {
        const json frame{
            {"t", "command"}, {"id", "c" + std::to_string(++next_id)}, {"command", body}};
        const std::string definition = "command_" + body.at("kind").get<std::string>();
        INFO(frame.dump());
        CHECK(schema.problems(frame, "client_command").empty());
        CHECK(schema.problems(body, definition).empty());
        seen.insert(definition);
        clock.now_us += 400'000;  // within the bounds of one participant
        std::string last;
        seat.talk->on_text(frame.dump(), clock.now_us);
        settle();
        INFO(seat.judge.last.dump());
        CHECK(host.state().done.contains(done(seat.talk->viewer(), frame["id"])) == accepted);
    }
    static std::string done(const Viewer& viewer, const std::string& id) {
        if (viewer.access == Access::Evaluator)
            return done_key({Actor::Kind::Evaluator, {}, {}}, CommandId(viewer.name + '/' + id));
        return done_key(viewer.access == Access::Excon
                            ? Actor{Actor::Kind::Excon, {}, {}}
                            : Actor{Actor::Kind::Participant, viewer.participant, viewer.team},
                        CommandId(id));
    }
};

}  // namespace tocsin::test
