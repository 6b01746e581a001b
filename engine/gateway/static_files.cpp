#include "engine/gateway/static_files.hpp"

#include <sodium.h>

#include <array>
#include <fstream>
#include <iterator>

namespace tocsin {
namespace {

namespace fs = std::filesystem;

struct TypeRow {
    std::string_view ending, type;
};
constexpr TypeRow kTypes[] = {{".html", "text/html; charset=utf-8"},
                              {".js", "text/javascript; charset=utf-8"},
                              {".css", "text/css; charset=utf-8"},
                              {".svg", "image/svg+xml"},
                              {".png", "image/png"},
                              {".ico", "image/x-icon"},
                              {".woff2", "font/woff2"},
                              {".json", "application/json"},
                              {".webmanifest", "application/manifest+json"},
                              {".txt", "text/plain; charset=utf-8"},
                              {".map", "application/json"}};

// A page and the addresses that lead to it.
struct PageRow {
    std::string_view prefix, file;
};
constexpr PageRow kPages[] = {{"/join", "/join.html"},         {"/excon", "/excon.html"},
                              {"/evaluate", "/evaluate.html"}, {"/watch", "/watch.html"},
                              {"/lessons", "/lessons.html"},   {"/organise", "/organise.html"},
                              {"/gallery", "/gallery.html"}};

std::string type_of(const fs::path& file) {
    const std::string ending = file.extension().string();
    for (const TypeRow& row : kTypes)
        if (row.ending == ending) return std::string(row.type);
    return "application/octet-stream";
}

std::string read_whole(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string etag_of(const std::string& bytes, std::string_view encoding) {
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    std::array<char, 33> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return '"' + std::string(hex.data()) + std::string(encoding) + '"';
}

bool accepts(const HttpRequest& request, std::string_view encoding) {
    const std::string_view list = request.header("accept-encoding");
    const std::size_t at = list.find(encoding);
    if (at == std::string_view::npos) return false;
    return list.substr(at + encoding.size(), 4) != ";q=0";
}

}  // namespace

StaticFiles::StaticFiles(const fs::path& folder) {
    std::error_code error;
    if (folder.empty() || !fs::is_directory(folder, error)) return;
    // A link might lead out of the folder.
    for (const auto& entry : fs::recursive_directory_iterator(folder, error))
        if (!entry.is_symlink(error) && entry.is_regular_file(error))
            add(entry.path(), '/' + entry.path().lexically_relative(folder).generic_string());
}

void StaticFiles::add(const fs::path& file, const std::string& path) {
    const std::string ending = file.extension().string();
    std::string bytes = read_whole(file);
    const auto copy = [&](std::string_view encoding) {
        return Copy{std::make_shared<const std::string>(bytes), etag_of(bytes, encoding)};
    };
    const std::string bare = path.substr(0, path.size() - ending.size());
    if (ending == ".br") {
        files_[bare].brotli = copy("-br");
    } else if (ending == ".gz") {
        files_[bare].gzip = copy("-gz");
    } else {
        File& entry = files_[path];
        entry.type = type_of(file);
        entry.hashed = path.starts_with("/assets/");
        entry.plain = copy("");
    }
}

const StaticFiles::File* StaticFiles::page(std::string_view path) const {
    if (path == "/") path = "/index.html";
    for (const PageRow& row : kPages)
        if (path == row.prefix || (path.starts_with(row.prefix) && path[row.prefix.size()] == '/'))
            path = row.file;
    const auto it = files_.find(path);
    return it != files_.end() && it->second.plain.bytes ? &it->second : nullptr;
}

HttpResponse StaticFiles::get(const HttpRequest& request) const {
    const File* file = page(request.path);
    if (!file && files_.empty())
        return text_response(503,
                             "The browser applications are not built yet. Build them with "
                             "“./tocsin build”, then start the server again.\n");
    if (!file) return text_response(404, "There is no such page here. The way in is /\n");
    const Copy* copy = &file->plain;
    std::string_view encoding;
    if (file->brotli.bytes && accepts(request, "br"))
        copy = &file->brotli, encoding = "br";
    else if (file->gzip.bytes && accepts(request, "gzip"))
        copy = &file->gzip, encoding = "gzip";

    HttpResponse response;
    response.type = file->type;
    response.headers.emplace_back("ETag", copy->etag);
    response.headers.emplace_back(
        "Cache-Control", file->hashed ? "public, max-age=31536000, immutable" : "no-cache");
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (request.header("if-none-match") == copy->etag) {
        response.status = 304;
        return response;
    }
    if (!encoding.empty()) response.headers.emplace_back("Content-Encoding", encoding);
    response.body = copy->bytes;
    return response;
}

}  // namespace tocsin
