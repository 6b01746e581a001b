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
    return parts;
}

void put(const std::filesystem::path& path, const std::string& bytes) {
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

std::string write_document(const scoring::Document& document, const std::filesystem::path& folder,
                           const std::string& stem, const std::string& formats) {
    std::string problem;
    std::filesystem::create_directories(folder);
    const std::string name = stem + "." + document.language;
    for (const std::string& id : parts_of(formats)) {
        if (id == "pdf") {
            const Printed printed = print_pdf(scoring::to_html(document));
            if (printed.problem.empty())
                put(folder / (name + ".pdf"), printed.pdf);
            else
                problem = printed.problem;
            continue;
        }
        for (const auto& [part, bytes] : scoring::format(id)->write(document))
            put(folder / (name + (part.empty() ? "" : "." + part) + "." + id), bytes);
    }
    return problem;
}

std::string file_name(std::string name) {
    for (char& c : name)
        if (!(std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_')) c = '_';
    return name;
}

}  // namespace tocsin::app
