// The real server on a drill made for measuring, in a child process of its own as in real life.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tocsin::bench {

// One running child: its standard output can be read by line, its standard input written to.
class Child {
  public:
    explicit Child(const std::vector<std::string>& command);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    std::string line();  // waits for the next line; throws when the child has ended
    void say(const std::string& line);

  private:
    pid_t pid_ = -1;
    int in_ = -1, out_ = -1;
};

// What bench_server.cpp prints before it serves.
struct ServerAddress {
    std::uint16_t port = 0;
    std::string cookie;  // of a participant of team 0: "tocsin_participant_bench=…"
};
ServerAddress read_address(Child& server);

}  // namespace tocsin::bench
