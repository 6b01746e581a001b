#include "engine/store/data_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <system_error>

#include "engine/store/event_log.hpp"

namespace tocsin {
namespace {

std::string reason(int error) {
    return std::generic_category().message(error);
}

// Parents are the operator's to make: a mistyped path must not become a folder somewhere.
void make_folder(const std::filesystem::path& path) {
    if (::mkdir(path.c_str(), 0700) == 0) return;
    const int error = errno;
    std::error_code ignored;
    if (error == EEXIST && std::filesystem::is_directory(path, ignored)) return;
    if (error == EEXIST)
        throw StoreError(path.string() + " is a file, not a folder. Choose another data folder.");
    throw StoreError("The data folder " + path.string() + " cannot be made (" + reason(error) +
                     "). Make it yourself, or choose another.");
}

std::string holder(int lock) {
    std::array<char, 32> text{};
    const auto size = ::pread(lock, text.data(), text.size() - 1, 0);
    std::string pid(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    pid.erase(std::find_if_not(pid.begin(), pid.end(), [](char c) { return c >= '0' && c <= '9'; }),
              pid.end());
    return pid.empty() ? "another process" : "process " + pid;
}

std::string file_name(std::string_view drill) {
    if (!drill_id_ok(drill))
        throw StoreError("A drill's id has 1 to 64 small letters, digits and hyphens.");
    return std::string(drill) + ".drill";
}

[[noreturn]] void refuse(int lock, int error, const std::filesystem::path& path) {
    const std::string who = holder(lock);
    ::close(lock);
    if (error == EWOULDBLOCK)
        throw StoreError("Another server runs on the data folder " + path.string() + " (" + who +
                         "). Stop it first, or choose another data folder.");
    throw StoreError("The data folder " + path.string() + " cannot be locked (" + reason(error) +
                     "). Choose a folder on a local disk.");
}

}  // namespace

DataFolder DataFolder::open(const std::filesystem::path& path) {
    make_folder(path);
    const std::string name = (path / "lock").string();
    const int lock = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        throw StoreError("The data folder " + path.string() + " cannot be written (" +
                         reason(errno) + "). Change its rights, or choose another.");
    // The kernel lets go of it when the process ends, however it ends.
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) refuse(lock, errno, path);
    DataFolder folder(std::filesystem::absolute(path), lock);
    const std::string pid = std::to_string(::getpid()) + "\n";
    if (::ftruncate(lock, 0) != 0 ||
        ::pwrite(lock, pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size()))
        throw StoreError("The data folder " + path.string() + " cannot be written (" +
                         reason(errno) + "). Free some space, or choose another.");
    make_folder(path / "drills");
    make_folder(path / "deleted");
    return folder;
}

DataFolder::~DataFolder() {
    if (lock_ >= 0) ::close(lock_);
}

std::filesystem::path DataFolder::drill_file(std::string_view drill) const {
    return path_ / "drills" / file_name(drill);
}

std::filesystem::path DataFolder::deleted_file(std::string_view drill) const {
    return path_ / "deleted" / file_name(drill);
}

std::filesystem::path signing_key_file(const std::filesystem::path& drill_file) {
    const std::filesystem::path folder = std::filesystem::absolute(drill_file).parent_path();
    return (folder.filename() == "drills" ? folder.parent_path() : folder) / "signing.key";
}

bool drill_id_ok(std::string_view drill) {
    return !drill.empty() && drill.size() <= 64 && drill.front() != '-' &&
           std::all_of(drill.begin(), drill.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

}  // namespace tocsin
