#include "engine/store/export.hpp"

#include <nlohmann/json.hpp>

#include "engine/store/drill_file.hpp"
#include "engine/store/event_codec.hpp"

namespace tocsin {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

void put(std::ostream& out, const auto& line) {
    out << line.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
}

// The scenario's collections stay in the author's order: draws of the scores go by it.
ordered_json header(const DrillFile& file) {
    const Pack pack = read_pack(file.pack());
    if (!pack.scenario)
        throw StoreError("The scenario in " + file.database().path().string() +
                         " cannot be read: " +
                         (pack.problems.empty() ? "" : tocsin::describe(pack.problems.front())));
    return {{"kind", "header"},
            {"format", "tocsin-events"},
            {"version", 1},
            {"drill", file.meta().drill},
            {"pack_hash", file.meta().pack_hash},
            {"genesis", hex(file.genesis_hash())},
            {"scenario", ordered_json::parse(scenario_to_json(*pack.scenario))}};
}

}  // namespace

void export_events(const std::filesystem::path& path, std::ostream& out) {
    const auto file = DrillFile::open_readonly(path);
    put(out, header(*file));
    file->read(1, [&](Record&& record) { put(out, record_to_json(record)); });
}

}  // namespace tocsin
