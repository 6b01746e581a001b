// `tocsin report`: the products of a drill as files, and the manifest that signs them.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/app/commands.hpp"
#include "engine/app/documents.hpp"
#include "engine/gateway/drill_papers.hpp"
#include "engine/store/data_folder.hpp"
#include "engine/store/signing_key.hpp"
#include "scoring/report/formats/format.hpp"
#include "scoring/report/json.hpp"

namespace tocsin::app {
namespace {

using scoring::Product;

constexpr int kDone = 0, kFailed = 1, kBadInput = 2;

class Reports {
  public:
    explicit Reports(const ReportOptions& options)
        : options_(options),
          papers_(options.file),
          key_file_(options.key.empty() ? signing_key_file(options.file) : options.key),
          key_(SigningKey::open_or_make(key_file_)),
          dossier_(papers_.dossier(origin_of(papers_, key_file_))),
          written_(options.folder, options.formats) {}

    int write() {
        if (!understood()) return kBadInput;
        for (const Product* product : products_) {
            if (!product->per_team) {
                written_.put(make(*product, dossier_, options_.language), std::string(product->id));
                continue;
            }
            for (const scoring::EnrolledTeam& team : papers_.ledger.teams())
                if (options_.team.empty() || team.cast.code == options_.team)
                    written_.put(make(*product, dossier_, options_.language, team.cast.id),
                                 std::string(product->id) + "-" + file_name(team.cast.code));
        }
        if (has_products_of_organisers())
            written_.put_file("scores.json", scoring::score_to_json(papers_.ledger, papers_.sheet,
                                                                    papers_.certainty));
        written_.sign(key_, {{"drill", papers_.ledger.drill()},
                             {"records", papers_.ledger.seq()},
                             {"log_hash", papers_.log_hash}});
        if (written_.problem().empty()) return kDone;
        complain(written_.problem());
        return kFailed;
    }

  private:
    bool complain(const std::string& words) {
        std::cerr << "tocsin: " << words << '\n';
        return false;
    }

    // All teams' figures by their codes: never in a folder that may be passed on.
    bool has_products_of_organisers() const {
        return std::any_of(products_.begin(), products_.end(), [](const Product* product) {
            return product->readers == scoring::Readers::Organisers;
        });
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
        if (const auto unknown = unknown_format(options_.formats); !unknown.empty())
            return complain(unknown);
        const auto& teams = papers_.ledger.teams();
        const bool there =
            options_.team.empty() || std::any_of(teams.begin(), teams.end(), [&](const auto& team) {
                return team.cast.code == options_.team;
            });
        return there || complain("no team of this drill has the code “" + options_.team + "”");
    }

    // The files are written where the manifest is: `options_.folder`.
    const ReportOptions& options_;
    DrillPapers papers_;
    std::filesystem::path key_file_;
    SigningKey key_;
    scoring::Dossier dossier_;
    std::vector<const Product*> products_;
    Written written_;
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
    std::cout << checked << " files are as they were signed.\n";
    if (const std::string hash = field(content, "log_hash"); !hash.empty())
        std::cout << "Log hash    " << hash << '\n';
    std::cout << "Signing key " << key_fingerprint(key)
              << "  (compare it with the one that the organiser names)\n";
    return kDone;
}

}  // namespace tocsin::app
