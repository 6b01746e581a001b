// The time zones this machine knows.
#pragma once

#include <filesystem>
#include <string>

namespace tocsin {

// Whether there is a zone of this IANA name: a file of it in the system's zone data. Where the
// system has no zone data, as in a bare container, any name of the right shape is taken; a browser
// that does not know it shows its own time.
bool known_time_zone(const std::string& name,
                     const std::filesystem::path& data = "/usr/share/zoneinfo");

}  // namespace tocsin
