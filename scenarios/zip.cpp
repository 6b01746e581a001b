#include "scenarios/zip.hpp"

#include <sys/stat.h>
#include <zip.h>

#include <array>
#include <memory>
#include <stdexcept>

#include "scenarios/pack_files.hpp"

namespace tocsin {
namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using File = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

class Unzip {
  public:
    Unzip(zip_t* archive, const std::string& name, std::vector<Problem>& problems)
        : archive_(archive), name_(name), problems_(problems) {}

    PackFiles files() {
        const zip_int64_t count = zip_get_num_entries(archive_, 0);
        for (zip_int64_t i = 0; i < count; ++i)
            if (!entry(static_cast<zip_uint64_t>(i))) break;
        return std::move(files_);
    }

  private:
    bool refuse(const std::string& entry, std::string message, std::string allowed) {
        Problem problem;
        problem.file = name_;
        problem.message = std::move(message);
        problem.found = entry.substr(0, 200);
        problem.allowed = std::move(allowed);
        problems_.push_back(std::move(problem));
        return false;
    }

    // False where reading must stop.
    bool entry(zip_uint64_t index) {
        zip_stat_t stat;
        if (zip_stat_index(archive_, index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            return refuse("", "the archive is broken", "");
        const std::string path = stat.name;
        if (path.ends_with('/') || hidden(path)) return true;
        if (is_link(index)) return refuse(path, "links are not followed", "the file itself");
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return refuse(path, "this entry is encrypted", "an archive without password");
        if (files_.contains(path)) return refuse(path, "this entry stands here twice", "once");
        if (files_.size() >= kMaxPackFiles)
            return refuse(path, "the pack is too large", "at most 512 files");
        return unpack(index, path);
    }

    static bool hidden(const std::string& path) {
        for (std::size_t at = 0; at < path.size(); at = path.find('/', at) + 1) {
            // "..": not hidden but wrong; the check of the paths tells.
            const std::string_view step = std::string_view(path).substr(at);
            const bool dot = step.starts_with('.') && !step.starts_with("..");
            if ((dot && !step.starts_with("./")) || step.starts_with("__MACOSX/")) return true;
            if (path.find('/', at) == path.npos) break;
        }
        return false;
    }

    bool is_link(zip_uint64_t index) const {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        if (zip_file_get_external_attributes(archive_, index, 0, &system, &attributes) != 0)
            return false;
        return system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16);
    }

    bool unpack(zip_uint64_t index, const std::string& path) {
        const File file(zip_fopen_index(archive_, index, 0), &zip_fclose);
        if (!file) return refuse(path, "this entry cannot be unpacked", "deflate or stored");
        std::string& bytes = files_[path];
        std::array<char, 64 * 1024> buffer;
        for (;;) {
            const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
            if (got < 0) return refuse(path, "this entry is broken", "");
            if (got == 0) return true;
            total_ += static_cast<std::size_t>(got);
            if (total_ > kMaxPackBytes)
                return refuse(path, "the pack is too large", "at most 256 MiB unpacked");
            bytes.append(buffer.data(), static_cast<std::size_t>(got));
        }
    }

    zip_t* archive_;
    const std::string& name_;
    std::vector<Problem>& problems_;
    PackFiles files_;
    std::size_t total_ = 0;
};

[[noreturn]] void broken(const char* what) {
    throw std::runtime_error(std::string("packing a .zip: ") + what);
}

void add_file(zip_t* archive, const std::string& path, const std::string& bytes) {
    // 1980-01-01 00:00, the oldest date of the format: a date must not change the bytes.
    constexpr zip_uint16_t kDate = 1 << 5 | 1;
    zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    if (!source) broken(zip_strerror(archive));
    const zip_int64_t added = zip_file_add(archive, path.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(source);
        broken(zip_strerror(archive));
    }
    const auto index = static_cast<zip_uint64_t>(added);
    const zip_uint32_t mode = static_cast<zip_uint32_t>(S_IFREG | 0644) << 16;
    if (zip_file_set_dostime(archive, index, 0, kDate, 0) != 0 ||
        zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 6) != 0 ||
        zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, mode) != 0)
        broken(zip_strerror(archive));
}

std::string bytes_of(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_open(source) != 0 || zip_source_stat(source, &stat) != 0)
        broken("it cannot be read back");
    std::string out(stat.size, '\0');
    const zip_int64_t got = zip_source_read(source, out.data(), out.size());
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(out.size())) broken("it cannot be read back");
    return out;
}

}  // namespace

PackFiles unzip(std::string_view bytes, const std::string& name, std::vector<Problem>& problems) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    // libzip takes no bytes for an archive without files.
    const Archive archive(source && !bytes.empty()
                              ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
                              : nullptr,
                          &zip_discard);
    if (!archive) {
        Problem problem;
        problem.file = name;
        problem.message = "this is no .zip archive";
        problem.found = zip_error_strerror(&error);
        problem.allowed = "a folder with scenario.yaml, or such a folder as .zip";
        problems.push_back(std::move(problem));
        if (source) zip_source_free(source);
        zip_error_fini(&error);
        return {};
    }
    zip_error_fini(&error);
    return Unzip(archive.get(), name, problems).files();
}

std::string zip_pack(const PackFiles& files) {
    // libzip makes nothing of an empty archive: the end record alone.
    if (files.empty()) return std::string("PK\5\6", 4) + std::string(18, '\0');
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target) broken("no memory");
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(target, &zip_source_free);
    zip_source_keep(target);
    zip_t* opened = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!opened) broken("it cannot be begun");
    Archive archive(opened, &zip_discard);
    for (const auto& [path, bytes] : files) add_file(archive.get(), path, bytes);
    if (zip_close(archive.get()) != 0) broken(zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    return bytes_of(target);
}

}  // namespace tocsin
