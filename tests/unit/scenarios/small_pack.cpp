#include "small_pack.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "scenarios/pack_files.hpp"

namespace tocsin::testing {

PackFiles small_pack_files() {
    std::vector<Problem> problems;
    PackFiles files = load_files(TOCSIN_SOURCE_DIR "/tests/fixtures/small-pack", problems);
    REQUIRE(told(problems).empty());
    return files;
}

PackFiles with(PackFiles files, const std::string& file, std::string_view from,
               std::string_view to) {
    std::string& text = files.at(file);
    const std::size_t at = text.find(from);
    INFO("looking for: " << from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    return files;
}

PackFiles with(std::string_view from, std::string_view to) {
    return with(small_pack_files(), "scenario.yaml", from, to);
}

std::vector<std::string> told(const std::vector<Problem>& problems) {
    std::vector<std::string> out;
    for (const Problem& problem : problems) out.push_back(describe(problem));
    return out;
}

std::vector<std::string> errors(const std::vector<Problem>& problems) {
    std::vector<std::string> out;
    for (const Problem& problem : problems)
        if (problem.level == Problem::Level::Error) out.push_back(describe(problem));
    return out;
}

bool tells(const std::vector<Problem>& problems, const std::vector<std::string>& words) {
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
        const std::string text = describe(problem);
        return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return text.find(word) != std::string::npos;
        });
    });
}

}  // namespace tocsin::testing
