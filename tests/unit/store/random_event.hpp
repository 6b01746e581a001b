// Random events, commands and records: every field of every kind takes random values, the edges of
// its range among them.
#pragma once

#include <random>

#include "engine/core/commands.hpp"
#include "engine/core/events.hpp"

namespace tocsin::testing {

using Random = std::mt19937_64;

std::size_t kinds_of_event();
Event random_event(Random& random, std::size_t kind);  // kind < kinds_of_event()
std::size_t kinds_of_command();
Command random_command(Random& random, std::size_t kind);

// `count` records from seq `first` on, drill time rising; none is drill_created, which must fit its
// file.
std::vector<Record> random_records(Random& random, std::uint64_t first, std::size_t count);

}  // namespace tocsin::testing
