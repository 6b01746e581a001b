#include "tests/unit/store/fixture.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include "engine/store/event_log.hpp"

namespace tocsin::testing {

TempFolder::TempFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "tocsin-store-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
    std::filesystem::permissions(path_, std::filesystem::perms(0755));
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::permissions(path_, std::filesystem::perms(0755), ignored);
    std::filesystem::remove_all(path_, ignored);
}

std::size_t TempFolder::files() const {
    const std::filesystem::directory_iterator all(path_);
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

std::string in_child(const std::function<std::string()>& f) {
    int ends[2];
    if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        std::string words;
        try {
            words = f();
        } catch (const std::exception& error) {
            words = std::string("threw: ") + error.what();
        }
        const auto written = ::write(ends[1], words.data(), words.size());
        ::_exit(written == static_cast<ssize_t>(words.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string words;
    char buffer[4096];
    for (ssize_t n = 0; (n = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        words.append(buffer, static_cast<std::size_t>(n));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? words : "died";
}

std::string refusal(const std::function<void()>& f) {
    try {
        f();
    } catch (const StoreError& error) {
        return error.what();
    }
    return {};
}

void become_nobody() {
    constexpr uid_t kNobody = 65534;
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        throw std::runtime_error("cannot change the user");
}

PackFiles small_pack() {
    return {{"scenario.yaml", R"(format: 1
id: small
version: "1"
language: en
title: Small
summary: Two teams, one fact.
duration: 1h
objectives:
  O1: {title: Tell the neighbour}
roles:
  near: {title: Near, purpose: Sees it first, min: 1, max: 1}
  far: {title: Far, purpose: Needs to know, min: 1, max: 1}
personas:
  desk: {name: Desk, organisation: Example NOC, address: desk@noc.example}
facts:
  F1: {text: The sensor at 192.0.2.7 is silent, origin: near, tlp: green, need: [far]}
injects:
  I01:
    kind: contextual
    at: T+00:00
    to: [near]
    channel: email
    from: desk
    title: Silent sensor
    tlp: green
    body: The sensor at 192.0.2.7 is silent.
    facts: [F1]
    expected: Tell the neighbour.
    objectives: [O1]
expectations:
  - {id: E1, kind: notify, who: near, tell: far, fact: F1, target: 10m, deadline: 20m}
)"},
            {"artefacts/note.txt", "A note."}};
}

}  // namespace tocsin::testing
