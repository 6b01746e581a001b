// A drill's log as text that other people compute from (docs/log.md): one JSON object a line, the
// first a header with the scenario, then every record.
#pragma once

#include <filesystem>
#include <ostream>

namespace tocsin {

// Reads while a server may be writing. Throws StoreError where the file cannot be read, is damaged,
// or its scenario is not readable; what was written to `out` by then is no whole export.
void export_events(const std::filesystem::path& path, std::ostream& out);

}  // namespace tocsin
