// From a pack (folder or .zip) to a Scenario, or every problem at once. Bad input loads nothing.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "scenarios/model.hpp"

namespace tocsin {

// One thing wrong (or doubtful) in a pack, told so that its author can mend it without asking.
struct Problem {
    enum class Level { Error, Warning };
    Level level = Level::Error;
    std::string file;  // inside the pack: "scenario.yaml"
    int line = 0;      // counted from 1; 0: the whole file
    int column = 0;
    std::string pointer;  // JSON pointer: "/injects/3/channel"
    std::string message;  // "unknown channel"
    std::string found;    // "emial"
    std::string allowed;  // "one of ticket, email, …"
    std::string nearest;  // "email"
};
// "scenario.yaml:41:14: error: /injects/3/channel: unknown channel: found "emial"; allowed: …; did
// you mean "email"?"
std::string describe(const Problem& problem);
bool has_errors(const std::vector<Problem>& problems);

// The bytes of a pack, by path inside it ("scenario.yaml", "i18n/fr.yaml", "artefacts/a1.eml").
using PackFiles = std::map<std::string, std::string>;

struct Pack {
    std::shared_ptr<const Scenario> scenario;  // null when problems has an error
    PackFiles files;
    std::string hash;               // lower-case hex BLAKE2b-256 over the sorted paths and bytes
    std::vector<Problem> problems;  // errors first, then warnings (the check of check.hpp included)
};

// Reads and checks. Paths that leave the pack, more than 512 files or 256 MiB unpacked are errors.
Pack read_pack(const std::filesystem::path& folder_or_zip);
Pack read_pack(PackFiles files);

// The files as a .zip: the same files give the same bytes.
std::string zip_pack(const PackFiles& files);

// The scenario as JSON text of the published schema (scenarios/schema/scenario.schema.json); reads
// back to the same model.
std::string scenario_to_json(const Scenario& scenario);

}  // namespace tocsin
