// Documents as files, in the formats that were asked for.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "engine/store/signing_key.hpp"
#include "scoring/report/document.hpp"

namespace tocsin::app {

using Json = nlohmann::ordered_json;

// Of a list like "html,csv": empty where all are known; otherwise why not.
std::string unknown_format(const std::string& formats);

// Files of one folder, and the manifest that signs them. What cannot be written is a
// std::runtime_error.
class Written {
  public:
    Written(std::filesystem::path folder, const std::string& formats);

    // `stem.LANGUAGE.html` and so on; prints each name.
    void put(const scoring::Document& document, const std::string& stem);
    void put_file(const std::string& name, const std::string& bytes);
    // manifest.json, with what is said of where the files come from beside them. Signed are the
    // bytes of "signed" as they are dumped without spaces.
    void sign(const SigningKey& key, const Json& origin);
    // Why a PDF could not be made; empty: all were.
    const std::string& problem() const { return problem_; }

  private:
    std::filesystem::path folder_;
    std::vector<std::string> formats_;
    Json files_ = Json::array();
    std::string problem_;
};

// What is signed of a manifest: its content without spaces.
std::string bytes_of(const Json& content);
inline constexpr const char* kManifest = "manifest.json";

// A name as part of a file name.
std::string file_name(std::string name);

}  // namespace tocsin::app
