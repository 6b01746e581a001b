#include "scenarios/pack_files.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <fstream>
#include <system_error>

#include "scenarios/document.hpp"
#include "scenarios/zip.hpp"

namespace tocsin {
namespace {

namespace fs = std::filesystem;

Problem pack_problem(std::string file, std::string message, std::string found = {},
                     std::string allowed = {}) {
    Problem p;
    p.file = std::move(file);
    p.message = std::move(message);
    p.found = std::move(found);
    p.allowed = std::move(allowed);
    return p;
}

bool inside_pack(std::string_view path) {
    constexpr std::size_t kLongestPath = 200;
    if (path.empty() || path.size() > kLongestPath || path.front() == '/') return false;
    if (path.find('\\') != path.npos || document::bad_character(path)) return false;
    if (path.find_first_of("\n\r\t") != path.npos) return false;
    const bool drive = path.size() > 1 && path[1] == ':';
    if (drive && std::isalpha(static_cast<unsigned char>(path[0]))) return false;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view step = path.substr(at, end - at);
        if (step.empty() || step == "." || step == "..") return false;
        at = end + 1;
    }
    return true;
}

std::string hex(const unsigned char* bytes, std::size_t size) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < size; ++i) {
        out += kDigits[bytes[i] >> 4];
        out += kDigits[bytes[i] & 15];
    }
    return out;
}

const unsigned char* octets(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

bool read_file(const fs::path& path, std::string& out) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return false;
    out.assign(std::istreambuf_iterator<char>(in), {});
    return !in.bad();
}

// Adds one entry of a folder; false when reading must stop.
bool add_entry(const fs::directory_entry& entry, const std::string& name, PackFiles& files,
               std::size_t& total, std::vector<Problem>& problems) {
    std::error_code error;
    if (entry.is_symlink(error)) {
        problems.push_back(
            pack_problem(name, "links are not followed", "a symbolic link", "the file itself"));
        return true;
    }
    if (entry.is_directory(error)) return true;
    if (!entry.is_regular_file(error)) {
        problems.push_back(pack_problem(name, "this is not a plain file"));
        return true;
    }
    total += static_cast<std::size_t>(entry.file_size(error));
    if (files.size() >= kMaxPackFiles || total > kMaxPackBytes) {
        problems.push_back(
            pack_problem(name, "the pack is too large", "", "at most 512 files and 256 MiB"));
        return false;
    }
    if (!read_file(entry.path(), files[name]))
        problems.push_back(
            pack_problem(name, "the file cannot be read", "", "a file this user may read"));
    return true;
}

PackFiles load_folder(const fs::path& folder, std::vector<Problem>& problems) {
    PackFiles files;
    std::size_t total = 0;
    std::error_code error;
    fs::recursive_directory_iterator it(folder, error);
    for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        if (it->path().filename().native().starts_with('.')) {
            it.disable_recursion_pending();
            continue;
        }
        const std::string name = it->path().lexically_relative(folder).generic_string();
        if (!add_entry(*it, name, files, total, problems)) break;
    }
    if (error)
        problems.push_back(
            pack_problem(folder.string(), "the folder cannot be read", error.message()));
    return files;
}

// "flood-tide/scenario.yaml", … → "scenario.yaml", …
PackFiles without_common_folder(PackFiles files) {
    if (files.empty() || files.contains("scenario.yaml") || files.contains("scenario.json"))
        return files;
    const std::string& first = files.begin()->first;
    const std::size_t slash = first.find('/');
    if (slash == first.npos) return files;
    const std::string folder = first.substr(0, slash + 1);
    const bool common = std::all_of(files.begin(), files.end(), [&](const auto& file) {
        return file.first.starts_with(folder);
    });
    if (!common) return files;
    PackFiles inner;
    for (auto& [path, bytes] : files) inner[path.substr(folder.size())] = std::move(bytes);
    return inner;
}

}  // namespace

PackFiles load_files(const fs::path& path, std::vector<Problem>& problems) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    PackFiles files;
    if (!fs::exists(status)) {
        problems.push_back(pack_problem(path.string(), "there is no such pack", "",
                                        "a folder with scenario.yaml, or such a folder as .zip"));
    } else if (fs::is_directory(status)) {
        files = load_folder(path, problems);
    } else if (!fs::is_regular_file(status)) {
        problems.push_back(pack_problem(path.string(), "this is neither a folder nor a .zip"));
    } else if (fs::file_size(path, error) > kMaxPackBytes) {
        problems.push_back(
            pack_problem(path.string(), "the pack is too large", "", "at most 256 MiB"));
    } else {
        std::string bytes;
        if (!read_file(path, bytes)) {
            problems.push_back(pack_problem(path.string(), "the file cannot be read"));
        } else {
            files = without_common_folder(unzip(bytes, path.filename().string(), problems));
        }
    }
    if (has_errors(problems)) files.clear();
    return files;
}

void check_files(const PackFiles& files, std::vector<Problem>& problems) {
    std::size_t total = 0;
    for (const auto& [path, bytes] : files) {
        total += bytes.size();
        if (inside_pack(path)) continue;
        std::string shown = path.substr(0, 200);
        for (char& c : shown)
            if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7E)
                c = '?';
        problems.push_back(pack_problem(shown, "this path leaves the pack or cannot be a file name",
                                        shown, "a relative path like artefacts/log.txt"));
    }
    if (files.size() > kMaxPackFiles || total > kMaxPackBytes)
        problems.push_back(pack_problem(
            "", "the pack is too large",
            std::to_string(files.size()) + " files, " + std::to_string(total >> 20) + " MiB",
            "at most 512 files and 256 MiB"));
}

std::string hash_files(const PackFiles& files) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    const auto add = [&](std::string_view bytes) {
        std::array<unsigned char, 8> length{};
        for (std::size_t i = 0; i < length.size(); ++i)
            length[i] = static_cast<unsigned char>(std::uint64_t{bytes.size()} >> (8 * i));
        crypto_generichash_update(&state, length.data(), length.size());
        crypto_generichash_update(&state, octets(bytes), bytes.size());
    };
    for (const auto& [path, bytes] : files) {
        add(path);
        add(bytes);
    }
    std::array<unsigned char, crypto_generichash_BYTES> digest{};
    crypto_generichash_final(&state, digest.data(), digest.size());
    return hex(digest.data(), digest.size());
}

std::string sha256_hex(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), octets(bytes), bytes.size());
    return hex(digest.data(), digest.size());
}

}  // namespace tocsin
