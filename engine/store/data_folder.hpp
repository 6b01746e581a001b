// The one folder a server keeps everything in:
//   catalogue.db     drills, links, sessions (catalogue.hpp)
//   drills/<id>.drill
//   deleted/<id>.drill  taken off the shelf, from where it can be brought back
//   signing.key      made at first use (signing_key.hpp)
//   lock             held while a server runs here; says its process number
// Readable by its owner alone: it holds scenarios with their keys, and who took part.
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

namespace tocsin {

class DataFolder {
  public:
    // Makes what is missing (mode 0700) and takes the lock. StoreError where the folder cannot be
    // written, or another server runs on it: its words name that process.
    static DataFolder open(const std::filesystem::path& path);

    DataFolder(DataFolder&& other) noexcept
        : path_(std::move(other.path_)), lock_(std::exchange(other.lock_, -1)) {}
    DataFolder& operator=(DataFolder&&) = delete;
    ~DataFolder();

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path catalogue_file() const { return path_ / "catalogue.db"; }
    // StoreError where `drill` is no id of a drill (drill_id_ok): ids come with requests, and must
    // not lead out of the folder.
    std::filesystem::path drill_file(std::string_view drill) const;
    std::filesystem::path deleted_file(std::string_view drill) const;

  private:
    DataFolder(std::filesystem::path path, int lock) : path_(std::move(path)), lock_(lock) {}
    std::filesystem::path path_;
    int lock_ = -1;
};

// The key that signs what is made of a drill: in the data folder that holds its file or, for a file
// elsewhere, beside it.
std::filesystem::path signing_key_file(const std::filesystem::path& drill_file);

// 1 to 64 of a–z, 0–9 and hyphens, not beginning with a hyphen.
bool drill_id_ok(std::string_view drill);

}  // namespace tocsin
