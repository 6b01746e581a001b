// Random damage to a good pack: the reader may say what it likes, but it must say it.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "scenarios/read.hpp"
#include "small_pack.hpp"

using namespace tocsin;
using namespace tocsin::testing;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t bound) {
    return random() % bound;
}

// One slip: bytes flipped, cut, repeated, lines swapped, or a word that means trouble.
void damage(std::string& text, Random& random) {
    static const std::vector<std::string> kTrouble{"&a ",
                                                   "*a ",
                                                   "? ",
                                                   "- ",
                                                   "{",
                                                   "}",
                                                   "[",
                                                   "]",
                                                   ": ",
                                                   "\n",
                                                   "\t",
                                                   "\"",
                                                   "'",
                                                   "|\n",
                                                   "!!x ",
                                                   "<<: ",
                                                   "\xff",
                                                   "\xef\xbb\xbf",
                                                   "null",
                                                   "~",
                                                   "1e999",
                                                   "-0",
                                                   "T+99:99",
                                                   "all",
                                                   "self",
                                                   "---\n",
                                                   "...\n",
                                                   "%YAML 9.9\n",
                                                   "# ",
                                                   "\\u0000",
                                                   "9999999999999999999",
                                                   "F1",
                                                   "I1",
                                                   ","};
    if (text.empty()) return;
    const std::size_t at = below(random, text.size());
    const std::size_t length = std::min(text.size() - at, 1 + below(random, 40));
    switch (below(random, 6)) {
        case 0:
            text[at] = static_cast<char>(random());
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(below(random, text.size()), length));
            break;
        case 3:
            text.resize(at);
            break;
        default:
            text.insert(at, kTrouble[below(random, kTrouble.size())]);
            break;
    }
}

void read_damaged(PackFiles files, Random& random) {
    for (std::size_t i = 0, most = 1 + below(random, 4); i < most; ++i) {
        auto file = files.begin();
        std::advance(file, below(random, 3) == 0 ? below(random, files.size()) : files.size() - 1);
        damage(file->second, random);
    }
    const Pack pack = read_pack(std::move(files));
    // Half of anything is never loaded; whatever is loaded can be written and read again.
    CHECK(has_errors(pack.problems) == (pack.scenario == nullptr));
    if (pack.scenario) {
        PackFiles written{{"scenario.json", scenario_to_json(*pack.scenario)}};
        for (const auto& [path, bytes] : pack.files)
            if (path.starts_with("artefacts/")) written[path] = bytes;
        const Pack again = read_pack(std::move(written));
        INFO(scenario_to_json(*pack.scenario));
        CHECK(errors(again.problems) == std::vector<std::string>{});
        CHECK((again.scenario && *again.scenario == *pack.scenario));
    }
    for (const Problem& problem : pack.problems) CHECK_FALSE(describe(problem).empty());
}

unsigned first_seed() {
    if (const char* given = std::getenv("TOCSIN_SEED"))
        return static_cast<unsigned>(std::strtoul(given, nullptr, 10));
    return std::random_device{}();
}

}  // namespace

TEST_CASE("reader: no damage to a pack makes it crash (TOCSIN_SEED repeats)", "[mutation]") {
    const unsigned first = first_seed();
    const PackFiles yaml = small_pack_files();
    const Pack good = read_pack(yaml);
    REQUIRE(good.scenario);
    const PackFiles json{{"artefacts/a1-flows.csv", yaml.at("artefacts/a1-flows.csv")},
                         {"scenario.json", scenario_to_json(*good.scenario)}};
    for (unsigned i = 0; i < 400; ++i) {
        INFO("TOCSIN_SEED=" << first + i);
        Random random(first + i);
        read_damaged(i % 2 ? yaml : json, random);
    }
}

TEST_CASE("reader: no damage to an archive makes it crash (TOCSIN_SEED repeats)", "[mutation]") {
    const unsigned first = first_seed();
    const std::string whole = zip_pack(small_pack_files());
    const auto path = std::filesystem::temp_directory_path() /
                      ("tocsin-mutation-" + std::to_string(first) + ".zip");
    for (unsigned i = 0; i < 200; ++i) {
        INFO("TOCSIN_SEED=" << first + i);
        Random random(first + i);
        std::string bytes = whole;
        for (std::size_t k = 0, most = 1 + below(random, 3); k < most; ++k) damage(bytes, random);
        {
            std::ofstream(path, std::ios::binary) << bytes;
        }
        const Pack pack = read_pack(path);
        CHECK(has_errors(pack.problems) == (pack.scenario == nullptr));
    }
    std::filesystem::remove(path);
}
