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
    return {{"scenario.yaml", "id: small\n"}, {"artefacts/note.txt", "A note."}};
}

}  // namespace tocsin::testing
