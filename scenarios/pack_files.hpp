// A pack's bytes: from a folder or a .zip, and back into a .zip. Nothing in here trusts a path.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "scenarios/read.hpp"

namespace tocsin {

inline constexpr std::size_t kMaxPackFiles = 512;
inline constexpr std::size_t kMaxPackBytes = std::size_t{256} << 20;

// Every file below the folder or in the archive, hidden ones (".git", "__MACOSX") left out. An
// archive whose files all lie in one folder is read as that folder. With an error in `problems`
// the result is empty.
PackFiles load_files(const std::filesystem::path& folder_or_zip, std::vector<Problem>& problems);

// Adds an error for each path that leaves the pack and for what is too many or too large.
void check_files(const PackFiles& files, std::vector<Problem>& problems);

// Lower-case hex BLAKE2b-256 over the files in order of their paths, each as length, path, length,
// bytes; lengths are 64 bits, little-endian.
std::string hash_files(const PackFiles& files);
std::string sha256_hex(std::string_view bytes);

}  // namespace tocsin
