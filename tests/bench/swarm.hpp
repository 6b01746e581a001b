// Many WebSocket clients in one thread: connects them, then measures how long a frame takes to
// reach the last of them. The same swarm measures every sender, so what it costs itself is the same
// for all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tocsin::bench {

class Swarm {
  public:
    // `path` and `headers` ("Cookie: …\r\n") go into each handshake; `greeting` is sent as a text
    // frame after it (empty: none). Throws std::runtime_error when a connection or handshake fails.
    Swarm(std::uint16_t port, std::size_t clients, const std::string& path,
          const std::string& headers, const std::string& greeting);
    ~Swarm();
    Swarm(const Swarm&) = delete;
    Swarm& operator=(const Swarm&) = delete;

    // Reads until nothing has come for `quiet_ms`.
    void settle(int quiet_ms);

    struct Arrival {
        double last_ms = 0;  // from `trigger` until the last client had the whole frame
        std::size_t payload_bytes = 0;
    };
    // Calls trigger(), then reads until every client has received one text frame whose payload
    // holds `marker`. Throws after ten seconds.
    Arrival measure(const std::string& marker, const std::function<void()>& trigger);

  private:
    struct Client;
    std::size_t read_ready(int timeout_ms, const std::string& marker);
    void parse(Client& client, const std::string& marker);

    int epoll_ = -1;
    std::vector<Client> clients_;
    std::size_t found_ = 0;
    std::size_t payload_bytes_ = 0;
    std::uint64_t round_ = 0;
};

// Microseconds of CLOCK_MONOTONIC.
std::int64_t now_us();
double median(std::vector<double> values);
double percentile(std::vector<double> values, double p);  // p in [0, 1]

}  // namespace tocsin::bench
