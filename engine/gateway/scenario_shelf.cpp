#include "engine/gateway/scenario_shelf.hpp"

#include <algorithm>

namespace tocsin {
namespace {

namespace fs = std::filesystem;

bool is_pack(const fs::directory_entry& entry) {
    std::error_code error;
    if (entry.path().filename().string().starts_with('.')) return false;
    if (entry.is_directory(error))
        return fs::exists(entry.path() / "scenario.yaml", error) ||
               fs::exists(entry.path() / "scenario.json", error);
    return entry.is_regular_file(error) && entry.path().extension() == ".zip";
}

// Other than before when a file of the pack was changed, added or taken away.
std::string mark_of(const fs::path& pack) {
    std::error_code error;
    std::uintmax_t files = 0, bytes = 0;
    fs::file_time_type newest = fs::last_write_time(pack, error);
    if (!fs::is_directory(pack, error)) {
        bytes = fs::file_size(pack, error);
    } else {
        for (const auto& entry : fs::recursive_directory_iterator(pack, error)) {
            newest = std::max(newest, entry.last_write_time(error));
            if (!entry.is_regular_file(error)) continue;
            ++files;
            bytes += entry.file_size(error);
        }
    }
    return std::to_string(newest.time_since_epoch().count()) + '/' + std::to_string(files) + '/' +
           std::to_string(bytes);
}

}  // namespace

std::vector<ScenarioShelf::Entry> ScenarioShelf::all() {
    const std::lock_guard lock(mutex_);
    std::vector<Entry> out;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_, error)) {
        if (!is_pack(entry)) continue;
        const std::string name = entry.path().filename().string();
        const std::string mark = mark_of(entry.path());
        Kept& kept = kept_[name];
        if (!kept.pack || kept.mark != mark)
            kept = {mark, std::make_shared<const Pack>(read_pack(entry.path()))};
        out.push_back({name, kept.pack});
    }
    std::sort(out.begin(), out.end(),
              [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return out;
}

std::shared_ptr<const Pack> ScenarioShelf::pack(const std::string& name) {
    for (const Entry& entry : all())
        if (entry.name == name) return entry.pack;
    return nullptr;
}

}  // namespace tocsin
