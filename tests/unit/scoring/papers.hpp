// A played drill and all that products are made from.
#pragma once

#include "play.hpp"
#include "scoring/report/products/product.hpp"

namespace tocsin::scoring::testing {

struct Papers {
    Ledger ledger;
    ScoreSheet sheet;
    std::optional<Certainty> sure;  // where asked for: it takes long
    Chronicle chronicle;
    Voices voices;
    Dossier dossier;

    explicit Papers(const Play& play, bool with_certainty = false)
        : ledger(play.ledger()),
          sheet(score(ledger, ledger.at_ms())),
          sure(with_certainty ? std::optional(certainty(ledger, sheet)) : std::nullopt),
          dossier{ledger,
                  sheet,
                  chronicle,
                  voices,
                  {std::string(64, 'a'), "tocsin 0", "0123-4567-89ab-cdef", Secret{1, 2, 3}},
                  sure ? &*sure : nullptr} {
        for (const Record& record : play.records()) {
            chronicle.add(record);
            voices.add(record);
        }
    }
    Papers(const Papers&) = delete;
    Papers& operator=(const Papers&) = delete;

    Document product(std::string_view id, std::optional<TeamId> team = {},
                     std::string_view language = "en") const {
        return make(*scoring::product(id), dossier, language, team);
    }
};

// Every word of a document, for what must not be in it.
std::string all_words(const Document& document);
// Null: the document has no such table.
const Table* table_of(const Document& document, std::string_view id);

// `teams` teams in a ring, each owing what it learns to the next four; how well they do it is drawn
// from the seed, `skill` from 0 (nobody does anything) to 1 (everybody in time). Codes are "QX07".
Play ring(int teams, std::uint32_t seed, double skill);

}  // namespace tocsin::scoring::testing
