// The tables of a drill: what happened, from the log, and what it was worth, from the scores. Pure;
// both come as the JSON that docs/log.md and docs/scores.md describe.
#pragma once

#include "engine/exchange/table.hpp"

namespace tocsin::exchange {

struct Drill {
    nlohmann::json scenario;              // as in the header of the export of events
    std::vector<nlohmann::json> records;  // lines of the export of events, without the header
    nlohmann::json score;                 // what `tocsin score --json` prints
};

// The descriptions, in the order in which tables are written.
const std::vector<Table>& all_tables();

// All tables with their rows, in the order of the log or of the scores.
std::vector<Filled> tables(const Drill& drill);

}  // namespace tocsin::exchange
