#include "engine/gateway/time_zones.hpp"

#include <array>
#include <fstream>
#include <string_view>

#include "engine/core/time_zone.hpp"

namespace tocsin {
namespace {

// RFC 8536: every file of zone data begins so; lists and rules that lie beside them do not.
bool zone_file(const std::filesystem::path& path) {
    std::array<char, 4> head{};
    std::ifstream file(path, std::ios::binary);
    return file.read(head.data(), head.size()) &&
           std::string_view(head.data(), head.size()) == "TZif";
}

}  // namespace

bool known_time_zone(const std::string& name, const std::filesystem::path& data) {
    if (!time_zone_shaped(name)) return false;
    return !zone_file(data / "UTC") || zone_file(data / name);
}

}  // namespace tocsin
