// A drill read from its file for scores and reports. On any thread, also while a server plays the
// drill: it shares nothing with it but the scenario.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "scoring/report/products/product.hpp"

namespace tocsin {

struct DrillPapers {
    scoring::Ledger ledger;
    scoring::ScoreSheet sheet;  // as of `now_ms` or the last record, whichever is later
    scoring::Certainty certainty;
    scoring::Chronicle chronicle;
    scoring::Voices voices;
    std::string log_hash;  // of the last record read

    // StoreError where the file, or the scenario inside it (where none is given), cannot be read.
    explicit DrillPapers(const std::filesystem::path& file,
                         std::shared_ptr<const Scenario> scenario = nullptr,
                         std::int64_t now_ms = 0);
    DrillPapers(const DrillPapers&) = delete;
    DrillPapers& operator=(const DrillPapers&) = delete;

    scoring::Dossier dossier(scoring::Origin origin) const;
};

// Where products say they come from: this log, this program, this key.
scoring::Origin origin_of(const DrillPapers& papers, const std::filesystem::path& key_file);

}  // namespace tocsin
