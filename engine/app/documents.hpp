// Documents as files, in the formats that were asked for.
#pragma once

#include <filesystem>
#include <string>

#include "scoring/report/document.hpp"

namespace tocsin::app {

// Of a list like "html,csv": empty where all are known; otherwise why not.
std::string unknown_format(const std::string& formats);

// Writes `folder/stem.html` and so on, prints each name, and returns why a PDF could not be made;
// empty: all were. std::runtime_error where the disk refuses.
std::string write_document(const scoring::Document& document, const std::filesystem::path& folder,
                           const std::string& stem, const std::string& formats);

// A name as part of a file name.
std::string file_name(std::string name);

}  // namespace tocsin::app
