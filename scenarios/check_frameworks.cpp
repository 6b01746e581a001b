// References of objectives to the field's frameworks: a mistyped code would count as evidence for
// nothing.
#include <algorithm>

#include "scenarios/check_parts.hpp"
#include "scenarios/frameworks.hpp"
#include "scenarios/nearest.hpp"

namespace tocsin {
namespace {

// What to write instead: the nearest code, by its number or by its name.
std::string instead(Framework framework, const std::string& code, std::string_view version) {
    std::vector<std::string> known, names;
    for (const FrameworkCode& one : framework_codes(framework, version)) {
        known.emplace_back(one.code);
        names.emplace_back(one.name);
        if (one.name == code) return known.back();
    }
    if (const std::string by_name = nearest(code, names); !by_name.empty())
        return known[static_cast<std::size_t>(std::find(names.begin(), names.end(), by_name) -
                                              names.begin())];
    return nearest(code, known);
}

}  // namespace

void check_frameworks(const Checking& c) {
    const std::string& version = c.scenario.attack_version;
    for (const Objective& objective : c.scenario.objectives) {
        const std::string at = "/objectives/" + objective.id.value + "/";
        for (const Framework framework : kFrameworks) {
            const auto& codes = objective_codes(objective, framework);
            const std::string key(framework_key(framework));
            if (framework == Framework::Attack && !codes.empty() && version.empty())
                c.warning(at + key, "tactics without the version of ATT&CK they are of").allowed =
                    "`attack_version`, as in \"19\": names and numbers differ between versions";
            for (std::size_t i = 0; i < codes.size(); ++i) {
                if (framework_has(framework, codes[i], version)) continue;
                Problem& problem = c.warning(at + key + "/" + std::to_string(i),
                                             "not in " + std::string(framework_name(framework)));
                problem.found = codes[i];
                problem.nearest = instead(framework, codes[i], version);
            }
        }
    }
}

}  // namespace tocsin
