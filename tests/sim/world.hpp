// A whole drill under fire, made from a seed: the real runner, store, hub and conversations;
// clients on bad lines, an EXCON that pulls every lever, a disk that refuses, a server that dies
// and comes back. Only sockets and clocks are simulated.
#pragma once

#include <boost/asio/io_context.hpp>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "engine/gateway/drill_host.hpp"
#include "tests/sim/client.hpp"
#include "tests/sim/disk.hpp"
#include "tests/sim/line.hpp"
#include "tests/sim/timeline.hpp"

namespace tocsin::sim {

struct Totals {
    std::int64_t minutes = 0;  // of drill time
    std::size_t records = 0, frames = 0, acknowledged = 0, refused = 0;
    std::size_t kills = 0, disk_refusals = 0, cuts = 0, resumed = 0;
    void add(const Totals& other);
};

class World {
  public:
    explicit World(std::uint64_t seed);
    ~World();

    // The whole drill and every check. Throws Violated.
    Totals run();
    // The last things that happened, for whoever looks into a violation.
    std::string trace() const;

  private:
    struct Seat {  // a client and its present line
        std::unique_ptr<Client> client;
        std::shared_ptr<Line> line;
    };

    void set_up();
    void start_server();
    void start_again();
    void kill();
    void settle();
    void wake();
    void arm();
    std::optional<std::int64_t> next_wake_us() const;

    void connect(Seat& seat);
    void come_back(Seat& seat);
    void act(Seat& seat);
    void trouble();
    void cut(Seat& seat);
    void calm_down();
    bool all_idle() const;
    Client& excon_client();

    void check_fold() const;
    void check_end();
    void check_view(const Client& client, const std::vector<Record>& log) const;
    void check_acknowledged(const std::vector<Record>& log) const;
    void check_scores(const std::vector<Record>& log) const;

    void note(std::string what);
    std::int64_t between(double low_s, double high_s);

    std::uint64_t seed_;
    Dice dice_;
    Timeline time_;
    std::shared_ptr<const Scenario> scenario_;
    Disk disk_;
    // The server: gone between a kill and the next start. In this order, so that lines, which refer
    // to the host, and the host, which refers to the context, go first.
    std::unique_ptr<boost::asio::io_context> context_;
    std::unique_ptr<DrillHost> host_;
    std::vector<std::shared_ptr<Line>> lines_;
    std::vector<std::unique_ptr<Seat>> seats_;
    Client* excon_ = nullptr;  // of seats_
    std::uint64_t wake_ = 0;   // counts the wake-ups armed: older ones are void
    std::optional<std::int64_t> armed_us_;
    std::int64_t timer_late_us_ = 0, woken_us_ = 0;
    int same_instant_ = 0;
    bool calm_ = false, asleep_ = false;
    double slowest_s_ = 0.4;
    Totals totals_;
    std::deque<std::string> trace_;
};

}  // namespace tocsin::sim
