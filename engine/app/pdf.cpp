#include "engine/app/pdf.hpp"

#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <thread>
#include <vector>

namespace tocsin::app {
namespace {

constexpr uid_t kNobody = 65534;
// The evidence of 45 teams takes half a minute on an idle machine.
constexpr auto kPatience = std::chrono::seconds(180);
constexpr auto kLook = std::chrono::milliseconds(20);
constexpr int kFarewells = 100;  // looks at what a killed browser still holds
constexpr int kNice = 5;         // a drill that is being played comes first
constexpr const char* kFolder = "tocsin-print-";
// No print lasts so long: whoever made such a folder was killed before it could remove it.
constexpr auto kForgotten = std::chrono::minutes(10);

constexpr const char* kByHand =
    " Open the HTML file in a browser and print it: it is laid out for A4.";

// A folder of its own, gone with everything in it at the end.
class Workplace {
  public:
    Workplace() {
        std::error_code none;
        auto temporary = std::filesystem::temp_directory_path(none);
        if (none) temporary = "/tmp";
        remove_forgotten(temporary);
        std::string name = temporary / (std::string(kFolder) + "XXXXXX");
        if (!::mkdtemp(name.data())) return;
        path_ = name;
        usable_ = ::geteuid() != 0 || ::chown(name.c_str(), kNobody, kNobody) == 0;
    }
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;
    ~Workplace() {
        if (path_.empty()) return;
        // A killed browser may finish a write: its folder is then not empty at the first try.
        std::error_code left;
        for (int i = 0; i < kFarewells; ++i) {
            std::filesystem::remove_all(path_, left);
            if (!left && !std::filesystem::exists(path_, left)) return;
            std::this_thread::sleep_for(kLook);
        }
    }
    bool usable() const { return usable_; }
    const std::filesystem::path& path() const { return path_; }

  private:
    static void remove_forgotten(const std::filesystem::path& temporary) {
        namespace fs = std::filesystem;
        std::error_code ignored;
        const auto since = fs::file_time_type::clock::now() - kForgotten;
        for (fs::directory_iterator at(temporary, ignored), end; at != end; at.increment(ignored)) {
            if (!at->path().filename().string().starts_with(kFolder)) continue;
            const auto written = at->last_write_time(ignored);
            if (!ignored && written < since) fs::remove_all(at->path(), ignored);
        }
    }

    std::filesystem::path path_;
    bool usable_ = false;
};

std::string chromium() {
    for (const char* path : {"/usr/bin/chromium", "/usr/bin/chromium-browser"})
        if (::access(path, X_OK) == 0) return path;
    return {};
}

// Only what is safe between fork and exec. Every string is made before.
[[noreturn]] void become(const std::vector<char*>& arguments, const std::vector<char*>& world,
                         const char* folder) {
    ::setpgid(0, 0);
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int fd : {0, 1, 2}) ::dup2(nothing, fd);
    // No socket, no drill file, no key for a browser.
    if (::close_range(3, ~0U, 0) != 0) ::_exit(126);
    ::setpriority(PRIO_PROCESS, 0, kNice);
    if (::geteuid() == 0 &&
        (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        ::_exit(126);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // after setuid, which forgets it
    if (::chdir(folder) != 0) ::_exit(126);
    ::execve(arguments[0], arguments.data(), world.data());
    ::_exit(127);
}

// True: it ended by itself in good order.
bool run(const std::vector<std::string>& words, const std::vector<std::string>& environment,
         const std::string& folder, const std::stop_token& stop) {
    std::vector<char*> arguments, world;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    for (const std::string& word : environment) world.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    world.push_back(nullptr);
    const pid_t child = ::fork();
    if (child < 0) return false;
    if (child == 0) become(arguments, world, folder.c_str());
    const auto end = std::chrono::steady_clock::now() + kPatience;
    int status = 0;
    while (::waitpid(child, &status, WNOHANG) == 0) {
        if (stop.stop_requested() || std::chrono::steady_clock::now() > end) {
            ::kill(-child, SIGKILL);
            ::waitpid(child, &status, 0);
            return false;
        }
        std::this_thread::sleep_for(kLook);
    }
    ::kill(-child, SIGKILL);  // what it may have left running
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// The instant of printing, in the dates that chromium writes: every one becomes the same, as in
// workbooks, so that one log gives one file.
void forget_when(std::string& pdf) {
    constexpr std::string_view kInstant = "(D:20000101000000+00'00')";
    for (const std::string_view name : {"/CreationDate ", "/ModDate "})
        for (auto at = pdf.find(name); at != std::string::npos; at = pdf.find(name, at + 1)) {
            const auto value = at + name.size();
            // As long as what it replaces: the file's table of offsets stays right.
            if (pdf.find(')', value) == value + kInstant.size() - 1 &&
                pdf.compare(value, 3, "(D:") == 0)
                pdf.replace(value, kInstant.size(), kInstant);
        }
}

}  // namespace

bool can_print() {
    return !chromium().empty();
}

Printed print_pdf(const std::string& html, std::stop_token stop) {
    const std::string browser = chromium();
    if (browser.empty()) return {{}, std::string("No PDF: chromium is not installed.") + kByHand};
    const Workplace place;
    if (!place.usable())
        return {{}, std::string("No PDF: no temporary folder can be made.") + kByHand};
    const std::filesystem::path page = place.path() / "page.html", pdf = place.path() / "page.pdf";
    std::ofstream(page, std::ios::binary) << html;
    ::chmod(page.c_str(), 0644);
    const bool printed =
        run({browser, "--headless", "--disable-gpu", "--no-first-run", "--disable-quic",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND",
             "--user-data-dir=" + (place.path() / "profile").string(), "--no-pdf-header-footer",
             "--generate-pdf-document-outline", "--print-to-pdf=" + pdf.string(),
             "file://" + page.string()},
            {"PATH=/usr/bin:/bin", "HOME=" + place.path().string(),
             "TMPDIR=" + place.path().string(), "LANG=C.UTF-8"},
            place.path().string(), stop);
    std::ifstream in(pdf, std::ios::binary);
    Printed result;
    result.pdf.assign(std::istreambuf_iterator<char>(in), {});
    if (!printed || !result.pdf.starts_with("%PDF")) {
        result.pdf.clear();
        result.problem = std::string("No PDF: chromium could not print the page.") + kByHand;
    }
    forget_when(result.pdf);
    return result;
}

}  // namespace tocsin::app
