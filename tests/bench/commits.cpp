// Acknowledged responses per second: 64 waiting and committed together, against one commit each,
// against a bare write and fdatasync of as many bytes each. The real runner on a real drill file.
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include "engine/store/drill_file.hpp"
#include "engine/store/runner.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/swarm.hpp"

namespace tocsin::bench {
namespace {

constexpr std::size_t kWaiting = 64;
constexpr int kRounds = 5;

std::shared_ptr<const Scenario> one_question() {
    auto s = std::make_shared<Scenario>();
    s->id = "bench";
    s->version = "1";
    s->language = "en";
    s->languages = {"en"};
    Role role;
    role.id = RoleId{"all"};
    role.max = 512;
    s->roles = {role};
    FormField field;
    field.id = "plan";
    field.kind = "text";
    field.label.original = "Plan";
    Inject inject;
    inject.id = InjectId{"I1"};
    inject.channel = "email";
    inject.to = {{RoleRef::Scope::Everyone, {}}};
    inject.at_ms = 0;
    inject.form = Form{{field}, std::nullopt};
    s->injects = {inject};
    return s;
}

// A drill file with 64 teams of one person, started.
class Drill {
  public:
    explicit Drill(const std::filesystem::path& path)
        : file_(DrillFile::create(path, {{"scenario.yaml", "format: 1\n"}}, {"bench", "0", 0})),
          runner_(one_question(), *file_, [](const Record&, const Audience&, const State&) {}) {
        const Actor excon{Actor::Kind::Excon, {}, {}};
        std::vector<Submission> set_up{{{Actor{}, {}, CreateDrill{"bench", "Bench", "0"}}, 0}};
        for (std::size_t t = 0; t < kWaiting; ++t)
            set_up.push_back(
                {{excon,
                  {},
                  EnrolTeam{"T" + std::to_string(t), "Team", "en", {RoleId{"all"}}, false}},
                 0});
        set_up.push_back({{excon, {}, OpenLobby{}}, 0});
        for (std::size_t t = 0; t < kWaiting; ++t)
            set_up.push_back(
                {{Actor{}, {}, JoinTeam{TeamId{static_cast<std::uint16_t>(t)}, "Ann", "en"}}, 0});
        set_up.push_back({{excon, {}, StartDrill{1}}, 0});
        for (const Answer& answer : runner_.handle(set_up, 0, 0))
            if (const auto* no = std::get_if<Rejection>(&answer))
                throw std::runtime_error(no->said.words());
    }

    Submission response(std::size_t n) {
        const auto team = static_cast<std::uint16_t>(n % kWaiting);
        const Actor who{Actor::Kind::Participant, ParticipantId{team}, TeamId{team}};
        Answers answers{
            {"plan",
             {"Rate-limit the resolvers, tell the upstream, call the ISP. " + std::to_string(n)}}};
        return {{who, CommandId{"c" + std::to_string(n)},
                 SubmitResponse{InjectId{"I1"}, std::move(answers)}},
                1};
    }

    // Responses per second with `together` in each commit.
    double rate(std::size_t responses, std::size_t together) {
        const std::int64_t start = now_us();
        for (std::size_t done = 0; done < responses; done += together) {
            std::vector<Submission> batch;
            for (std::size_t i = 0; i < together; ++i) batch.push_back(response(next_++));
            for (const Answer& answer : runner_.handle(batch, 1, 0))
                if (!std::holds_alternative<Accepted>(answer))
                    throw std::runtime_error("bench: a response was refused");
        }
        return static_cast<double>(responses) * 1e6 / static_cast<double>(now_us() - start);
    }

  private:
    std::unique_ptr<DrillFile> file_;
    Runner runner_;
    std::size_t next_ = 0;
};

// Bare appends of about the bytes of one record, each made durable.
double raw_rate(const std::filesystem::path& path, int writes) {
    const int fd = ::open(path.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const std::string record(300, 'x');
    const std::int64_t start = now_us();
    for (int i = 0; i < writes; ++i)
        if (::write(fd, record.data(), record.size()) < 0 || ::fdatasync(fd) != 0)
            throw std::runtime_error("bench: raw write");
    const double rate = writes * 1e6 / static_cast<double>(now_us() - start);
    ::close(fd);
    return rate;
}

}  // namespace

void bench_commits(const std::filesystem::path& folder) {
    std::vector<double> grouped, single, raw, gain, floor;
    for (int round = 0; round < kRounds;
         ++round) {  // interleaved: whatever else the machine does hits all three
        Drill drill(folder / ("commits-" + std::to_string(round) + ".drill"));
        grouped.push_back(drill.rate(200 * kWaiting, kWaiting));
        single.push_back(drill.rate(1'000, 1));
        raw.push_back(raw_rate(folder / "raw.log", 1'000));
        gain.push_back(grouped.back() / single.back());
        floor.push_back(single.back() / raw.back());
    }
    std::printf("\nAcknowledged responses per second (medians of %d rounds)\n", kRounds);
    std::printf("  %-44s %10.0f\n", "64 waiting, one commit", median(grouped));
    std::printf("  %-44s %10.0f\n", "one commit each", median(single));
    std::printf("  %-44s %10.0f\n", "bare write + fdatasync each", median(raw));
    std::printf("  %-44s %9.1fx   goal >= 10x\n", "group commit against one commit each",
                median(gain));
    std::printf("  %-44s %9.2fx\n", "one commit each against bare fdatasync", median(floor));
}

}  // namespace tocsin::bench
