// The browser applications, held in memory: what is not in the folder when the server starts is not
// served, so no path can lead anywhere else.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "engine/gateway/http.hpp"

namespace tocsin {

class StaticFiles {
  public:
    // `folder` with index.html, join.html, excon.html, evaluate.html, watch.html, assets/… and,
    // beside any file, its .br and .gz. Empty or absent: pages say how to build them.
    explicit StaticFiles(const std::filesystem::path& folder);

    // GET or HEAD. 404 for what there is not; 304 for what the browser has.
    HttpResponse get(const HttpRequest& request) const;

  private:
    struct Copy {
        std::shared_ptr<const std::string> bytes;
        std::string etag;
    };
    struct File {
        std::string type;
        bool hashed = false;  // its name changes with its bytes: kept for ever
        Copy plain, brotli, gzip;
    };

    const File* page(std::string_view path) const;
    void add(const std::filesystem::path& file, const std::string& path);

    std::map<std::string, File, std::less<>> files_;  // by path: "/assets/excon-3F2A.js"
};

}  // namespace tocsin
