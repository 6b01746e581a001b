#include "tests/sim/world.hpp"

#include <cmath>

#include "engine/core/due.hpp"
#include "tests/sim/expect.hpp"
#include "tests/support/random_scenario.hpp"

namespace tocsin::sim {
namespace {

constexpr double kRun_s = 200;  // of trouble, in simulated real time
constexpr std::size_t kTrace = 40;

// Every tenth seed plays the library's own scenario, the others one made from the seed.
std::shared_ptr<const Scenario> scenario_of(std::uint64_t seed) {
    if (seed % 10 != 5) return test::random_pack(seed, 3 + seed % 4).scenario;
    static const Pack pack =
        read_pack(std::filesystem::path(TOCSIN_SOURCE_DIR) / "scenarios/library/flood-tide");
    expect(pack.scenario != nullptr, "flood-tide cannot be read");
    return pack.scenario;
}

Actor engine() {
    return {};
}
Actor excon() {
    return {Actor::Kind::Excon, {}, {}};
}

}  // namespace

void Totals::add(const Totals& other) {
    records += other.records;
    minutes += other.minutes;
    frames += other.frames;
    acknowledged += other.acknowledged;
    refused += other.refused;
    kills += other.kills;
    disk_refusals += other.disk_refusals;
    cuts += other.cuts;
    resumed += other.resumed;
}

World::World(std::uint64_t seed)
    : seed_(seed),
      dice_(seed, "world"),
      scenario_(scenario_of(seed)),
      disk_(seed % 4 == 0),  // every fourth on a real file
      context_(std::make_unique<boost::asio::io_context>()) {
    slowest_s_ = dice_.between(0.05, 1.5);
}

World::~World() {
    for (const auto& line : lines_) line->hang_up();
}

std::int64_t World::between(double low_s, double high_s) {
    return static_cast<std::int64_t>(dice_.between(low_s, high_s) * kSecond);
}

void World::note(std::string what) {
    trace_.push_back(std::to_string(time_.elapsed_us() / kMs) + " ms: " + std::move(what));
    if (trace_.size() > kTrace) trace_.pop_front();
}

std::string World::trace() const {
    std::string out;
    for (const std::string& line : trace_) out += "  " + line + '\n';
    return out;
}

Totals World::run() {
    set_up();
    const std::int64_t end_us = time_.steady_us() + static_cast<std::int64_t>(kRun_s * kSecond);
    time_.in(between(1, 4), [this] { trouble(); });
    while (time_.steady_us() < end_us && time_.step()) settle();
    calm_down();
    // Everything unanswered is answered once the network and the disk behave.
    const std::int64_t patience_us = time_.steady_us() + 120 * kSecond;
    while (!all_idle() && time_.steady_us() < patience_us && time_.step()) settle();
    expect(all_idle(), "some commands were never answered");
    const std::int64_t rest_us = time_.steady_us() + 10 * kSecond;
    while (time_.steady_us() < rest_us && time_.step()) settle();
    // Nothing new happens any more; what is under way arrives.
    asleep_ = true;
    const std::int64_t last_us = time_.steady_us() + 10 * kSecond;
    while (time_.steady_us() < last_us && time_.step()) settle();
    check_end();
    return totals_;
}

void World::set_up() {
    start_server();
    host_->submit_now({engine(), {}, CreateDrill{"sim", "Simulated", disk_.pack_hash()}});
    const std::size_t teams = scenario_->roles.size();
    std::vector<std::string> codes;
    for (std::size_t t = 0; t < teams; ++t) codes.push_back("T" + std::to_string(t));
    for (const CastTeam& team : cast_evenly(*scenario_, codes))
        host_->submit_now({excon(), {}, EnrolTeam{team.code, team.code, "en", team.roles, false}});
    host_->submit_now({excon(), {}, OpenLobby{}});
    const auto seat = [&](const std::string& name, Viewer viewer) {
        seats_.push_back(std::make_unique<Seat>());
        seats_.back()->client = std::make_unique<Client>(name, std::move(viewer), seed_);
    };
    for (std::uint16_t t = 0; t < teams; ++t) {
        const int people = 1 + static_cast<int>(dice_.pick(2));
        for (int i = 0; i < people; ++i) {
            host_->submit_now({engine(), {}, JoinTeam{TeamId{t}, "Ann", "en"}});
            const ParticipantId id{
                static_cast<std::uint16_t>(host_->state().participants.size() - 1)};
            const std::string name = 't' + std::to_string(t) + static_cast<char>('a' + i);
            seat(name, {Access::Participant, TeamId{t}, id, "Ann"});
            if (dice_.chance(0.2))  // the same person in a second browser
                seat(name + "x", {Access::Participant, TeamId{t}, id, "Ann"});
        }
    }
    seat("excon", {Access::Excon, {}, {}, "EXCON"});
    excon_ = seats_.back()->client.get();
    seat("evaluator", {Access::Evaluator, {}, {}, "Noor"});
    seat("observer", {Access::Observer, {}, {}, ""});
    // A hall with more screens than a fan-out tells in one go.
    for (int i = 0; i < (seed_ % 20 == 7 ? 80 : 0); ++i)
        seat("screen" + std::to_string(i), {Access::Observer, {}, {}, ""});
    for (const auto& s : seats_) {
        time_.in(between(0, 3), [this, seat = s.get()] { connect(*seat); });
        time_.in(between(4, 12), [this, seat = s.get()] { act(*seat); });
    }
    time_.in(2 * kSecond, [this] { excon_client().command(StartDrill{dice_.between(20, 60)}); });
    settle();
}

void World::start_server() {
    context_ = std::make_unique<boost::asio::io_context>();
    try {
        host_ = std::make_unique<DrillHost>(*context_, time_, scenario_, disk_.open());
    } catch (const StoreError&) {  // the disk is full: whoever runs the server tries again
        return start_again();
    } catch (const Killed&) {
        return start_again();
    }
    check_fold();
    note("the server starts at record " + std::to_string(host_->state().seq));
}

// The process ends between two instructions: nothing is said to anybody.
void World::kill() {
    if (!host_) return;
    note("the server dies at record " + std::to_string(host_->state().seq));
    ++totals_.kills;
    for (const auto& line : lines_) {
        line->hang_up();
        time_.in(between(0.02, 2), [this, line] {
            for (const auto& seat : seats_)
                if (seat->line == line) come_back(*seat);
        });
    }
    lines_.clear();
    host_.reset();
    context_.reset();
    ++wake_;
    armed_us_.reset();
    disk_.refusals = 0;
    disk_.kill_after_append = false;
    start_again();
}

void World::start_again() {
    time_.in(between(0.2, 4), [this] {
        start_server();
        settle();
    });
}

// Whatever is ready in the server happens, as on its one thread. Now and then it is interrupted:
// then more comes before it goes on, commands wait together and share a commit, a fan-out is under
// way while somebody connects.
void World::settle() {
    if (!host_) return;
    try {
        context_->restart();
        while (context_->poll_one() > 0) {
            context_->restart();
            if (calm_ || !dice_.chance(0.05)) continue;
            time_.in(between(0.001, 0.02), [] {});
            break;
        }
    } catch (const Killed&) {
        note("killed between the disk and the acknowledgement");
        return kill();
    }
    arm();
}

std::optional<std::int64_t> World::next_wake_us() const {
    const ClockReading reading = host_->reading(View::Control);
    const State& state = host_->state();
    if (!state.running()) return std::nullopt;
    if (reading.phase == Phase::Paused) return time_.steady_us() + kSecond;  // the disk refuses
    std::int64_t next_ms = clock_mark_ms(state);
    if (reading.next_due_ms) next_ms = std::min(next_ms, *reading.next_due_ms);
    const double real_ms = static_cast<double>(next_ms - reading.at_ms) / reading.speed;
    return time_.steady_us() + static_cast<std::int64_t>(std::ceil(real_ms * 1000));
}

// The host's timer, as late as timers are.
void World::arm() {
    if (asleep_) return;
    const auto at_us = next_wake_us();
    if (at_us == armed_us_) return;
    armed_us_ = at_us;
    const std::uint64_t number = ++wake_;
    if (!at_us) return;
    time_.at(*at_us + timer_late_us_, [this, number] {
        if (number != wake_ || asleep_) return;
        armed_us_.reset();
        timer_late_us_ = between(0, 0.03);
        wake();
    });
}

void World::wake() {
    if (!host_) return;
    // A timer that rings and finds nothing to do rings again at once: the processor burns.
    same_instant_ = time_.steady_us() == woken_us_ ? same_instant_ + 1 : 0;
    woken_us_ = time_.steady_us();
    expect(same_instant_ < 100, "the host is woken for ever at ",
           host_->reading(View::Control).at_ms, " ms, next due ",
           host_->reading(View::Control).next_due_ms.value_or(-1), ", mark ",
           clock_mark_ms(host_->state()));
    host_->submit({engine(), {}, Tick{}});
}

void World::connect(Seat& seat) {
    if (seat.line && !seat.line->is_cut()) return;
    if (!host_) {
        time_.in(between(0.3, 2), [this, &seat] { connect(seat); });
        return;
    }
    seat.line = std::make_shared<Line>(time_, *seat.client, *host_, slowest_s_, dice_.next());
    lines_.push_back(seat.line);
    const bool fresh = !calm_ && dice_.chance(0.15);
    if (!fresh && seat.client->last_seq() > 0) ++totals_.resumed;
    note(seat.client->name() + " connects, has " +
         (fresh ? "nothing" : std::to_string(seat.client->last_seq())));
    seat.client->connected([line = seat.line](std::string text) { line->send(std::move(text)); },
                           fresh);
    if (seat.client->viewer().access == Access::Participant && dice_.chance(0.5))
        seat.line->send(R"({"t":"clock_estimate","round_trip_ms":)" +
                        std::to_string(dice_.between(1, 900)) +
                        R"(,"offset_ms":12.5,"error_ms":40})");
}

void World::come_back(Seat& seat) {
    seat.client->disconnected();
    seat.line->cut();
    time_.in(between(0.1, 4), [this, &seat] { connect(seat); });
}

// The line is dead; the client finds out, the server finds out, in either order.
void World::cut(Seat& seat) {
    if (!seat.line || seat.line->is_cut()) return;
    ++totals_.cuts;
    note("the line of " + seat.client->name() + " is cut");
    const std::shared_ptr<Line> line = seat.line;
    line->cut();
    time_.in(between(0, 6), [this, line] {
        line->hang_up();
        std::erase(lines_, line);
    });
    time_.in(between(0, 3), [this, &seat, line] {
        if (seat.line == line) come_back(seat);
    });
}

void World::act(Seat& seat) {
    if (seat.line && seat.line->closed() && !seat.line->is_cut()) cut(seat);
    if (!calm_) {
        if (seat.client->last_seq() > 0) seat.client->act();
        const bool control = seat.client->viewer().access == Access::Excon;
        time_.in(control ? between(2, 9) : between(2, 10), [this, &seat] { act(seat); });
    }
    if (dice_.chance(0.4) || calm_) seat.client->resend();
    if (calm_) time_.in(3 * kSecond, [this, &seat] { act(seat); });
}

void World::trouble() {
    if (calm_) return;
    const double what = dice_.unit();
    if (what < 0.6) {
        cut(*seats_[dice_.pick(seats_.size())]);
    } else if (what < 0.72) {
        for (const auto& seat : seats_)
            if (dice_.chance(0.5)) cut(*seat);  // the hall's switch
    } else if (what < 0.8) {
        disk_.refusals = 1 + static_cast<int>(dice_.pick(3));
        totals_.disk_refusals += static_cast<std::size_t>(disk_.refusals);
        note("the disk refuses " + std::to_string(disk_.refusals) + " times");
    } else if (what < 0.86) {
        disk_.kill_after_append = true;
    } else if (what < 0.92) {
        kill();
    } else {
        Seat& seat = *seats_[dice_.pick(seats_.size())];
        if (seat.line) seat.line->send(dice_.chance(0.5) ? "not JSON" : R"({"t":"command"})");
    }
    time_.in(between(1, 9), [this] { trouble(); });
}

void World::calm_down() {
    calm_ = true;
    disk_.refusals = 0;
    disk_.kill_after_append = false;
    slowest_s_ = 0.05;
    note("calm");
    if (!dice_.chance(0.1)) excon_client().command(EndDrill{});
}

Client& World::excon_client() {
    return *excon_;
}

bool World::all_idle() const {
    return host_ && std::all_of(seats_.begin(), seats_.end(), [](const auto& seat) {
               return seat->client->idle() && seat->client->online();
           });
}

}  // namespace tocsin::sim
