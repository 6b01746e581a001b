#include "tests/bench/tocsin_server.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sstream>
#include <stdexcept>

namespace tocsin::bench {

Child::Child(const std::vector<std::string>& command) {
    int to[2], from[2];
    if (::pipe(to) != 0 || ::pipe(from) != 0) throw std::runtime_error("bench: pipe");
    pid_ = ::fork();
    if (pid_ < 0) throw std::runtime_error("bench: fork");
    if (pid_ == 0) {
        ::dup2(to[0], STDIN_FILENO);
        ::dup2(from[1], STDOUT_FILENO);
        for (const int fd : {to[0], to[1], from[0], from[1]}) ::close(fd);
        std::vector<char*> argv;
        for (const std::string& word : command) argv.push_back(const_cast<char*>(word.c_str()));
        argv.push_back(nullptr);
        ::execvp(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(to[0]);
    ::close(from[1]);
    in_ = to[1];
    out_ = from[0];
}

Child::~Child() {
    ::close(in_);
    ::close(out_);
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
}

std::string Child::line() {
    std::string line;
    for (char c = 0; ::read(out_, &c, 1) == 1;) {
        if (c == '\n') return line;
        line += c;
    }
    throw std::runtime_error("bench: a child ended");
}

void Child::say(const std::string& line) {
    const std::string bytes = line + '\n';
    if (::write(in_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        throw std::runtime_error("bench: a child does not listen");
}

ServerAddress read_address(Child& server) {
    ServerAddress address;
    std::istringstream words(server.line());
    if (!(words >> address.port >> address.cookie))
        throw std::runtime_error("bench: the server did not say where it is");
    return address;
}

}  // namespace tocsin::bench
