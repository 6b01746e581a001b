// The server under measurement: the real gateway, engine and drill file, with a drill of 1,000
// injects 10 ms apart.
//
//   bench_server FOLDER   prints "PORT COOKIE", then obeys lines on standard input:
//     start        STARTEX without the injects
//     say MARKER   EXCON tells the region something; its frame has about 512 bytes and MARKER in it
//     injects      STARTEX; once the 1,000 injects are out, prints how late the timer of each
//                  was, a bar, and how late each was published, in µs
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/streambuf.hpp>
#include <iostream>
#include <istream>
#include <sstream>

#include <sys/prctl.h>
#include <unistd.h>

#include "engine/gateway/server.hpp"

using namespace tocsin;

namespace {

constexpr int kInjects = 1000;
constexpr std::int64_t kFirst_ms = 2'000, kApart_ms = 10;

// Everybody plays role `crowd`; the timed injects go to role `alone`, whose team has nobody on
// line: what is measured is the engine's timer, not another fan-out.
std::string scenario_text() {
    std::ostringstream out;
    out << "format: 1\nid: bench\nversion: \"1\"\nlanguage: en\ntitle: Bench\nsummary: "
           "Measured.\nduration: 1h\n"
           "objectives:\n  O1: {title: Measure}\n"
           "roles:\n  crowd: {title: Crowd, purpose: listens, min: 1, max: 1}\n"
           "  alone: {title: Alone, purpose: is sent to, min: 1, max: 1}\n"
           "personas:\n  excon: {name: EXCON, organisation: EXCON, address: excon@drill.example}\n"
           "injects:\n";
    for (int i = 0; i < kInjects; ++i)
        out << "  I" << 1000 + i
            << ": {kind: contextual, at: T+00:01, to: [alone], channel: feed, from: excon, title: "
               "\"t\", body: \"b\", "
               "expected: \"e\", objectives: [O1]}\n";
    return out.str();
}

// The scenario format counts in seconds; the injects are moved to their milliseconds by EXCON's own
// command.
void spread(DrillHost& host) {
    for (int i = 0; i < kInjects; ++i) {
        const RescheduleInject move{InjectId{"I" + std::to_string(1000 + i)},
                                    kFirst_ms + i * kApart_ms};
        if (!std::holds_alternative<Accepted>(
                host.submit_now({{Actor::Kind::Excon, {}, {}}, {}, move})))
            throw std::runtime_error("bench: an inject could not be moved");
    }
}

class Bench {
  public:
    Bench(boost::asio::io_context& context, Server& server, OpenDrill& drill)
        : host_(*drill.host), input_(context, ::dup(STDIN_FILENO)) {
        const auto joined = host_.submit_now({Actor{}, {}, JoinTeam{TeamId{0}, "Ann", "en"}});
        if (!std::holds_alternative<Accepted>(joined))
            throw std::runtime_error("bench: nobody could join");
        const Actor who{Actor::Kind::Participant, ParticipantId{0}, TeamId{0}};
        const std::string token = server.catalogue().create_session({drill.id, who, "Ann", 0});
        std::cout << server.port() << " tocsin_participant_" << drill.id << '=' << token
                  << std::endl;
        host_.on_record([this](const Record& record, const State&) { published(record); });
        listen();
    }

  private:
    void listen() {
        boost::asio::async_read_until(input_, buffer_, '\n',
                                      [this](boost::system::error_code error, std::size_t) {
                                          if (error) ::_exit(0);
                                          std::istream stream(&buffer_);
                                          std::string line;
                                          std::getline(stream, line);
                                          obey(line);
                                          listen();
                                      });
    }

    void obey(const std::string& line) {
        const Actor excon{Actor::Kind::Excon, {}, {}};
        if (line == "injects") {
            const std::int64_t start_us = host_.clock().steady_us();
            host_.submit({excon, {}, StartDrill{1}});
            start_us_ = start_us;
        } else if (line == "start") {
            for (int i = 0; i < kInjects; ++i)
                host_.submit({excon, {}, SkipInject{InjectId{"I" + std::to_string(1000 + i)}}});
            host_.submit({excon, {}, StartDrill{1}});
        } else if (line.starts_with("say ")) {
            SendAsPersona message;
            message.persona = "EXCON";
            message.to = {{Destination::Kind::Region, {}}};
            message.body = line.substr(4);
            message.body.resize(330, '.');
            host_.submit({excon, {}, message});
        }
    }

    // STARTEX is taken as it was published: its own commit is not the timer's lateness.
    void published(const Record& record) {
        const std::int64_t now_us = host_.clock().steady_us();
        if (std::holds_alternative<DrillStarted>(record.event))
            start_us_ = now_us - host_.now_ms() * 1000;
        const auto* released = std::get_if<InjectReleased>(&record.event);
        if (!released) return;
        const int number = std::stoi(released->inject.value.substr(1)) - 1000;
        woken_us_.push_back(static_cast<std::int64_t>(host_.totals().last_timer_late_us));
        late_us_.push_back(now_us - start_us_ - (kFirst_ms + number * kApart_ms) * 1000);
        if (late_us_.size() < kInjects) return;
        for (const std::int64_t late : woken_us_) std::cout << late << ' ';
        std::cout << "| ";
        for (const std::int64_t late : late_us_) std::cout << late << ' ';
        std::cout << std::endl;
    }

    DrillHost& host_;
    boost::asio::posix::stream_descriptor input_;
    boost::asio::streambuf buffer_;
    std::int64_t start_us_ = 0;
    std::vector<std::int64_t> woken_us_, late_us_;
};

}  // namespace

int main(int, char** argv) {
    ::prctl(PR_SET_TIMERSLACK,
            1);  // as the baseline: the kernel may not round our timers up by its default 50 µs
    const Pack pack = read_pack(PackFiles{{"scenario.yaml", scenario_text()}});
    if (!pack.scenario) {
        for (const Problem& problem : pack.problems) std::cerr << describe(problem) << '\n';
        return 2;
    }
    boost::asio::io_context context(1);
    Server server(context, {"127.0.0.1:0", argv[1], {}, {}});
    NewDrill drill;
    drill.id = "bench";
    drill.teams = {{"A", "All", "en", {RoleId{"crowd"}}, false},
                   {"B", "Alone", "en", {RoleId{"alone"}}, false}};
    OpenDrill& made = server.drills().create(pack, drill);
    spread(*made.host);
    Bench bench(context, server, made);
    context.run();
    return 0;
}
