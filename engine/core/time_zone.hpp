// Names of time zones, as IANA gives them: "Asia/Almaty", "UTC".
#pragma once

#include <cstddef>
#include <string_view>

namespace tocsin {

inline constexpr std::size_t kMaxTimeZone = 64;  // bytes; the longest in use has 32

// Whether this can be such a name, by its shape alone: 1 to 3 parts between slashes, each of
// letters, digits, "_", "+" or "-", the first beginning with a letter. Whether there is such a zone
// is for who has the system's list at hand (engine/gateway/time_zones.hpp).
bool time_zone_shaped(std::string_view name);

}  // namespace tocsin
