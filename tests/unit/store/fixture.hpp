// What the store's tests share: a folder of their own, a small pack, and a process that may die.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "scenarios/read.hpp"

namespace tocsin::testing {

// A new folder, removed with everything in it. Others may look into it, so that tests can change
// the user.
class TempFolder {
  public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }
    std::size_t files() const;  // directly in it

  private:
    std::filesystem::path path_;
};

// Runs f in a process of its own and returns what it returns; "died" where it did not return.
std::string in_child(const std::function<std::string()>& f);

// The words of the StoreError that f throws; "" where it throws none.
std::string refusal(const std::function<void()>& f);

// In a child: stops being root, whom no folder refuses.
void become_nobody();

// The smallest pack that can be read, with one artefact-like extra file.
PackFiles small_pack();

}  // namespace tocsin::testing
