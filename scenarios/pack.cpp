// A pack as a whole: which files it must have, and the order in which they are read and judged.
#include <algorithm>
#include <map>
#include <set>

#include "scenarios/check.hpp"
#include "scenarios/document.hpp"
#include "scenarios/nearest.hpp"
#include "scenarios/pack_files.hpp"
#include "scenarios/parts.hpp"
#include "scenarios/read.hpp"
#include "scenarios/reserved.hpp"
#include "scenarios/translations.hpp"

namespace tocsin {
namespace {

constexpr std::size_t kMaxArtefactBytes = std::size_t{10} << 20;

class PackReader {
  public:
    explicit PackReader(PackFiles files) { pack_.files = std::move(files); }

    Pack read() {
        check_files(pack_.files, pack_.problems);
        if (!has_errors(pack_.problems)) {
            pack_.hash = hash_files(pack_.files);
            if (parse_main()) read_all();
        }
        sort_problems();
        return std::move(pack_);
    }

  private:
    std::vector<Problem>& problems() { return pack_.problems; }

    // Finds and parses the scenario file; false where nothing can be read.
    bool parse_main() {
        const bool yaml = pack_.files.contains("scenario.yaml");
        const bool json = pack_.files.contains("scenario.json");
        main_ = json ? "scenario.json" : "scenario.yaml";
        if (yaml != json) return parse(main_) && version_known();
        Problem problem;
        problem.file = main_;
        problem.message = yaml ? "the pack has two scenarios" : "the pack has no scenario";
        problem.found = yaml ? "scenario.yaml and scenario.json" : closest_to_scenario();
        problem.allowed = "one of scenario.yaml, scenario.json";
        problems().push_back(std::move(problem));
        return false;
    }

    std::string closest_to_scenario() const {
        std::vector<std::string> paths;
        for (const auto& [path, bytes] : pack_.files) paths.push_back(path);
        return nearest("scenario.yaml", paths);
    }

    bool parse(const std::string& file) {
        auto root = parse_document(file, pack_.files.at(file), problems());
        if (!root) return false;
        roots_.insert_or_assign(file, std::move(*root));
        return true;
    }

    // A file of another format version is not half understood.
    bool version_known() {
        const Node& root = roots_.at(main_);
        Scenario none;
        Reader r(main_, none, problems());
        const Node* format = root.member("format");
        if (!root.is(Node::Kind::Mapping)) {
            Problem& problem = r.error(root, "this is no scenario");
            problem.found = shown(root);
            problem.allowed = "a mapping that begins with `format: 1`";
            return false;
        }
        if (!format) {
            r.error(root, "`format` is missing").allowed = "format: 1";
            return false;
        }
        if (format->plain && format->text == "1") return true;
        Problem& problem = r.error(*format, "this format version is not known here");
        problem.found = shown(*format);
        problem.allowed = "1; a newer Tocsin may read it";
        return false;
    }

    void read_all() {
        auto scenario = std::make_shared<Scenario>();
        Reader r(main_, *scenario, problems());
        read_scenario(r, roots_.at(main_), *scenario);
        check_artefacts(r, *scenario);
        read_translations(r, *scenario);
        std::sort(scenario->languages.begin() + 1, scenario->languages.end());
        const Locate locate = [this](const std::string& pointer) { return place(pointer); };
        if (has_errors(problems())) {
            // The structure is not to be trusted, the words are.
            check_reserved(*scenario, locate, problems());
        } else {
            const auto found = check_scenario(*scenario, locate);
            problems().insert(problems().end(), found.begin(), found.end());
        }
        check_artefact_texts(*scenario);
        true_pointers();
        if (!has_errors(problems())) pack_.scenario = std::move(scenario);
    }

    void check_artefacts(Reader& r, Scenario& scenario) {
        std::set<std::string> used;
        for (Artefact& artefact : scenario.artefacts) {
            const Node& node = node_at(roots_.at(main_), "/artefacts/" + artefact.id.value);
            used.insert(artefact.file);
            check_artefact(r, node, artefact);
        }
        for (const auto& [path, bytes] : pack_.files) {
            if (!path.starts_with("artefacts/") || used.contains(path)) continue;
            Problem problem;
            problem.level = Problem::Level::Warning;
            problem.file = path;
            problem.message = "no artefact of the scenario is this file";
            problems().push_back(std::move(problem));
        }
    }

    void check_artefact(Reader& r, const Node& node, Artefact& artefact) {
        const Node* file = node.member("file");
        const Node* checksum = node.member("sha256");
        if (!file || artefact.file.empty()) return;  // reported already
        const auto found = pack_.files.find(artefact.file);
        if (!artefact.file.starts_with("artefacts/") || found == pack_.files.end()) {
            std::vector<std::string> there;
            for (const auto& [path, bytes] : pack_.files)
                if (path.starts_with("artefacts/")) there.push_back(path);
            Problem& problem = r.error(*file, "the pack has no such artefact");
            problem.found = artefact.file;
            problem.allowed = there.empty() ? "a file below artefacts/" : one_of(there);
            problem.nearest = nearest(artefact.file, there);
            return;
        }
        artefact.size = found->second.size();
        if (artefact.size > kMaxArtefactBytes) {
            Problem& problem = r.error(*file, "the artefact is too large");
            problem.found = std::to_string(artefact.size) + " bytes";
            problem.allowed = "at most 10 MiB";
        }
        const std::string right = sha256_hex(found->second);
        if (!checksum || artefact.checksum.empty() || artefact.checksum == right) return;
        Problem& problem = r.error(*checksum, "the checksum is not that of the file");
        problem.found = artefact.checksum.substr(0, 64);
        problem.allowed = right;
    }

    void read_translations(Reader& r, Scenario& scenario) {
        if (const Node* embedded = roots_.at(main_).member("i18n"))
            for (const Node& item : embedded->items) read_translation(r, item, item.key, scenario);
        for (const auto& [path, bytes] : pack_.files) {
            if (!path.starts_with("i18n/")) continue;
            const std::size_t dot = path.rfind('.');
            if (!path.ends_with(".yaml") && !path.ends_with(".json")) {
                Problem problem;
                problem.level = Problem::Level::Warning;
                problem.file = path;
                problem.message = "this is not read as a translation";
                problem.allowed = "i18n/<language>.yaml or .json";
                problems().push_back(std::move(problem));
                continue;
            }
            if (!parse(path)) continue;
            const std::string language = path.substr(5, dot - 5);
            translation_[language] = path;
            Reader file(path, scenario, problems());
            read_translation(file, roots_.at(path), language, scenario);
        }
    }

    void check_artefact_texts(const Scenario& scenario) {
        std::set<std::string> seen;
        for (const Artefact& artefact : scenario.artefacts) {
            const auto file = pack_.files.find(artefact.file);
            if (file == pack_.files.end() || !is_text_type(artefact.type)) continue;
            if (seen.insert(artefact.file).second)
                check_reserved_file(artefact.file, file->second, problems());
        }
    }

    const Node* node_of(const std::string& pointer, std::string& file) const {
        file = main_;
        std::string rest = pointer;
        if (pointer.starts_with("/i18n/")) {
            const std::size_t slash = std::min(pointer.find('/', 6), pointer.size());
            const auto found = translation_.find(pointer.substr(6, slash - 6));
            if (found != translation_.end()) {
                file = found->second;
                rest = pointer.substr(slash);
            }
        }
        const auto root = roots_.find(file);
        return root == roots_.end() ? nullptr : &node_at(root->second, rest);
    }

    Place place(const std::string& pointer) const {
        std::string file;
        const Node* node = node_of(pointer, file);
        if (!node) return {file, 0, 0};
        // A mapping begins at its first key; its author looks for its name.
        if (node->is(Node::Kind::Mapping) && node->key_line)
            return {file, node->key_line, node->key_column};
        return {file, node->line, node->column};
    }

    // The checks name elements by id; where they stand in a list, a JSON pointer has their number.
    void true_pointers() {
        for (Problem& problem : problems()) {
            std::string file;
            if (problem.pointer.empty()) continue;
            const Node* node = node_of(problem.pointer, file);
            if (node && file == problem.file) problem.pointer = node->pointer;
        }
    }

    void sort_problems() {
        std::sort(problems().begin(), problems().end(), [this](const Problem& a, const Problem& b) {
            const auto key = [this](const Problem& p) {
                return std::tuple(p.level == Problem::Level::Warning, p.file != main_,
                                  std::string_view(p.file), p.line, p.column,
                                  std::string_view(p.pointer), std::string_view(p.message),
                                  std::string_view(p.found));
            };
            return key(a) < key(b);
        });
    }

    Pack pack_;
    std::string main_;
    std::map<std::string, Node> roots_;               // by file
    std::map<std::string, std::string> translation_;  // language → file
};

}  // namespace

std::string describe(const Problem& problem) {
    std::string out = problem.file;
    if (problem.line > 0)
        out += ':' + std::to_string(problem.line) + ':' + std::to_string(problem.column);
    out += problem.level == Problem::Level::Error ? ": error: " : ": warning: ";
    if (!problem.pointer.empty()) out += problem.pointer + ": ";
    out += problem.message;
    if (!problem.found.empty()) out += ": found \"" + problem.found + '"';
    if (!problem.allowed.empty()) out += "; allowed: " + problem.allowed;
    if (!problem.nearest.empty()) out += "; did you mean \"" + problem.nearest + "\"?";
    return out;
}

bool has_errors(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& p) { return p.level == Problem::Level::Error; });
}

Pack read_pack(PackFiles files) {
    return PackReader(std::move(files)).read();
}

Pack read_pack(const std::filesystem::path& folder_or_zip) {
    std::vector<Problem> problems;
    PackFiles files = load_files(folder_or_zip, problems);
    if (!has_errors(problems)) return read_pack(std::move(files));
    Pack pack;
    pack.problems = std::move(problems);
    return pack;
}

}  // namespace tocsin
