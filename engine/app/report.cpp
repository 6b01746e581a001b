// `tocsin report`: the products of a drill as files, and the manifest that signs them.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/app/commands.hpp"
#include "engine/app/pdf.hpp"
#include "engine/gateway/drill_papers.hpp"
#include "engine/store/data_folder.hpp"
#include "engine/store/signing_key.hpp"
#include "scoring/report/formats/format.hpp"
#include "scoring/report/json.hpp"

namespace tocsin::app {
namespace {

using Json = nlohmann::ordered_json;
using scoring::Document;
using scoring::Product;

constexpr int kDone = 0, kFailed = 1, kBadInput = 2;
constexpr const char* kManifest = "manifest.json";

std::vector<std::string> split(const std::string& list) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= list.size();) {
        const auto to = std::min(list.find(',', from), list.size());
        if (to > from) parts.push_back(list.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

// What is signed of a manifest: its content without spaces.
std::string bytes_of(const Json& content) {
    return content.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// A team's code as part of a file name.
std::string safe(std::string name) {
    for (char& c : name)
        if (!(std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_')) c = '_';
    return name;
}

class Reports {
  public:
    explicit Reports(const ReportOptions& options)
        : options_(options),
          papers_(options.file),
          key_file_(options.key.empty() ? signing_key_file(options.file) : options.key),
          key_(SigningKey::open_or_make(key_file_)),
          dossier_(papers_.dossier(origin_of(papers_, key_file_))) {}

    int write() {
        if (!understood()) return kBadInput;
        std::filesystem::create_directories(options_.folder);
        for (const Product* product : products_) {
            if (!product->per_team) {
                put(make(*product, dossier_, options_.language), std::string(product->id));
                continue;
            }
            for (const scoring::EnrolledTeam& team : papers_.ledger.teams())
                if (options_.team.empty() || team.cast.code == options_.team)
                    put(make(*product, dossier_, options_.language, team.cast.id),
                        std::string(product->id) + "-" + safe(team.cast.code));
        }
        put_file("scores.json",
                 scoring::score_to_json(papers_.ledger, papers_.sheet, papers_.certainty));
        sign();
        if (!problem_.empty()) std::cerr << "tocsin: " << problem_ << '\n';
        return kDone;
    }

  private:
    bool complain(const std::string& words) {
        std::cerr << "tocsin: " << words << '\n';
        return false;
    }

    bool understood() {
        std::string known;
        for (const Product& product : scoring::products()) {
            known += " " + std::string(product.id);
            if (options_.product == "all" || options_.product == product.id)
                products_.push_back(&product);
        }
        if (products_.empty())
            return complain("there is no product “" + options_.product + "”; there are: all" +
                            known);
        if (!scoring::texts::has_language(options_.language))
            return complain("there are no texts in “" + options_.language + "”");
        for (const std::string& id : split(options_.formats)) {
            if (id != "pdf" && !scoring::format(id))
                return complain("there is no format “" + id +
                                "”; there are: html, pdf, xlsx, csv, json");
            formats_.insert(id);
        }
        if (formats_.empty()) return complain("no format is asked for");
        const auto& teams = papers_.ledger.teams();
        const bool there =
            options_.team.empty() || std::any_of(teams.begin(), teams.end(), [&](const auto& team) {
                return team.cast.code == options_.team;
            });
        return there || complain("no team of this drill has the code “" + options_.team + "”");
    }

    void put(const Document& document, const std::string& name) {
        const std::string stem = name + "." + document.language;
        for (const std::string& id : formats_) {
            if (id == "pdf") {
                Printed printed = print_pdf(scoring::to_html(document));
                if (printed.problem.empty())
                    put_file(stem + ".pdf", printed.pdf);
                else
                    problem_ = std::move(printed.problem);
                continue;
            }
            for (const auto& [part, bytes] : scoring::format(id)->write(document))
                put_file(stem + (part.empty() ? "" : "." + part) + "." + id, bytes);
        }
    }

    void put_file(const std::string& name, const std::string& bytes) {
        const std::filesystem::path path = options_.folder / name;
        std::ofstream out(path, std::ios::binary | std::ios::trunc);
        out << bytes;
        out.close();
        if (!out)
            throw std::runtime_error(
                path.string() + " cannot be written (is the disk full, or the folder read-only?)");
        std::cout << path.string() << '\n';
        files_.push_back({{"name", name}, {"bytes", bytes.size()}, {"sha256", sha256(bytes)}});
    }

    // Signed are the bytes of "signed" as they are dumped without spaces.
    void sign() {
        Json content{{"format", 1},
                     {"drill", papers_.ledger.drill()},
                     {"records", papers_.ledger.seq()},
                     {"log_hash", papers_.log_hash},
                     {"program", dossier_.origin.program_version},
                     {"public_key", key_.public_key()},
                     {"files", files_}};
        const Json manifest{{"signed", content}, {"signature", key_.sign(bytes_of(content))}};
        const std::filesystem::path path = options_.folder / kManifest;
        std::ofstream out(path, std::ios::binary | std::ios::trunc);
        out << manifest.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
        out.close();
        if (!out) throw std::runtime_error(path.string() + " cannot be written");
        std::cout << path.string() << '\n';
    }

    const ReportOptions& options_;
    DrillPapers papers_;
    std::filesystem::path key_file_;
    SigningKey key_;
    scoring::Dossier dossier_;
    std::vector<const Product*> products_;
    std::set<std::string> formats_;
    Json files_ = Json::array();
    std::string problem_;
};

std::optional<std::string> content_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace

int report(const ReportOptions& options) {
    return Reports(options).write();
}

int check_report(const std::filesystem::path& folder) {
    const auto bad = [](const std::string& words) {
        std::cerr << words << '\n';
        return kFailed;
    };
    const auto text = content_of(folder / kManifest);
    if (!text) return bad((folder / kManifest).string() + " cannot be read: nothing is signed.");
    const Json manifest = Json::parse(*text, nullptr, false);
    if (!manifest.is_object() || !manifest.contains("signed") || !manifest["signed"].is_object() ||
        !manifest.contains("signature"))
        return bad("manifest.json is no manifest of a report.");
    const Json& content = manifest["signed"];
    const auto field = [](const Json& in, const char* name) {
        return in.is_object() && in.contains(name) && in[name].is_string()
                   ? in[name].get<std::string>()
                   : std::string();
    };
    const std::string key = field(content, "public_key");
    if (!signature_fits(key, bytes_of(content), field(manifest, "signature")))
        return bad("The manifest was changed after it was signed: its signature does not fit.");
    std::size_t checked = 0, wrong = 0;
    std::set<std::string> listed{kManifest};
    if (content.contains("files") && content["files"].is_array())
        for (const Json& file : content["files"]) {
            const std::string name = field(file, "name");
            listed.insert(name);
            ++checked;
            // A name leads to no other folder.
            const auto bytes = std::filesystem::path(name).filename() == name
                                   ? content_of(folder / name)
                                   : std::nullopt;
            if (bytes && sha256(*bytes) == field(file, "sha256")) continue;
            ++wrong;
            std::cerr << name << (bytes ? ": changed after it was signed\n" : ": missing\n");
        }
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (const std::string name = entry.path().filename().string(); !listed.contains(name))
            std::cerr << name << ": not part of what was signed\n";
    if (wrong > 0) return kFailed;
    std::cout << checked << " files are as they were signed.\nLog hash    "
              << field(content, "log_hash") << "\nSigning key " << key_fingerprint(key)
              << "  (compare it with the one that the organiser names)\n";
    return kDone;
}

}  // namespace tocsin::app
