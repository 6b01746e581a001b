#include "engine/app/read_drills.hpp"

#include <algorithm>

#include "engine/store/drill_file.hpp"
#include "scenarios/read.hpp"

namespace tocsin::app {

std::vector<std::filesystem::path> drill_files(const std::filesystem::path& data) {
    std::error_code error;
    const std::filesystem::path folder =
        std::filesystem::is_directory(data / "drills", error) ? data / "drills" : data;
    std::vector<std::filesystem::path> files;
    std::filesystem::directory_iterator entries(folder, error);
    if (error)
        throw StoreError("There is no data folder " + data.string() +
                         ". Name the folder that the server keeps its drills in.");
    for (const auto& entry : entries)
        if (entry.path().extension() == ".drill") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

ReadDrill read_drill(const std::filesystem::path& path) {
    const auto file = DrillFile::open_readonly(path);
    ReadDrill made;
    Pack pack = read_pack(file->pack());
    if (!pack.scenario)
        throw StoreError("the scenario inside " + path.string() + " cannot be read");
    made.scenario = pack.scenario;
    file->read(1, [&](Record&& record) { made.voices.add(record); });
    return made;
}

}  // namespace tocsin::app
