// All that a product may draw from. Whoever makes products fills it in once; what is null was not
// computed or not said, and the products leave it out.
#pragma once

#include <string>

#include "scoring/certainty/certainty.hpp"
#include "scoring/lessons/voices.hpp"
#include "scoring/report/anonymity.hpp"
#include "scoring/report/chronicle.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

// Where a product comes from, for the foot of every page.
struct Origin {
    std::string log_hash;         // hash of the log's last record, lower-case hex
    std::string program_version;  // "tocsin 0.1.0"
    std::string signing_key;      // fingerprint; empty: not signed
    Secret secret{};              // for code names; the organiser's
};

struct Dossier {
    const Ledger& ledger;
    const ScoreSheet& sheet;  // of that ledger
    const Chronicle& chronicle;
    const Voices& voices;
    Origin origin;
    const Certainty* certainty = nullptr;  // of that sheet
};

}  // namespace tocsin::scoring
