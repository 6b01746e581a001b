#include "engine/app/documents.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <vector>

#include "engine/app/pdf.hpp"
#include "scoring/report/formats/format.hpp"

namespace tocsin::app {
namespace {

std::vector<std::string> parts_of(const std::string& list) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= list.size();) {
        const auto to = std::min(list.find(',', from), list.size());
        if (to > from) parts.push_back(list.substr(from, to - from));
        from = to + 1;
    }
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return parts;
}

void write_file(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.close();
    if (!out)
        throw std::runtime_error(path.string() +
                                 " cannot be written (is the disk full, or the folder read-only?)");
    std::cout << path.string() << '\n';
}

}  // namespace

std::string unknown_format(const std::string& formats) {
    const std::vector<std::string> wanted = parts_of(formats);
    if (wanted.empty()) return "no format is asked for";
    for (const std::string& id : wanted)
        if (id != "pdf" && !scoring::format(id))
            return "there is no format “" + id + "”; there are: html, pdf, xlsx, csv, json";
    return {};
}

Written::Written(std::filesystem::path folder, const std::string& formats)
    : folder_(std::move(folder)), formats_(parts_of(formats)) {}

void Written::put(const scoring::Document& document, const std::string& stem) {
    const std::string name = stem + "." + document.language;
    for (const std::string& id : formats_) {
        if (id == "pdf") {
            Printed printed = print_pdf(scoring::to_html(document));
            if (printed.problem.empty())
                put_file(name + ".pdf", printed.pdf);
            else
                problem_ = std::move(printed.problem);
            continue;
        }
        for (const auto& [part, bytes] : scoring::format(id)->write(document))
            put_file(name + (part.empty() ? "" : "." + part) + "." + id, bytes);
    }
}

void Written::put_file(const std::string& name, const std::string& bytes) {
    std::filesystem::create_directories(folder_);
    write_file(folder_ / name, bytes);
    files_.push_back({{"name", name}, {"bytes", bytes.size()}, {"sha256", sha256(bytes)}});
}

void Written::sign(const SigningKey& key, const Json& origin) {
    Json content{{"format", 1}};
    content.update(origin);
    content["program"] = "tocsin " TOCSIN_VERSION;
    content["public_key"] = key.public_key();
    content["files"] = files_;
    const Json manifest{{"signed", content}, {"signature", key.sign(bytes_of(content))}};
    write_file(folder_ / kManifest,
               manifest.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

std::string bytes_of(const Json& content) {
    return content.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string file_name(std::string name) {
    for (char& c : name)
        if (!(std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_')) c = '_';
    return name;
}

}  // namespace tocsin::app
