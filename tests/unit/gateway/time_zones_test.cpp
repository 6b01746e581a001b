#include <catch2/catch.hpp>
#include <fstream>

#include "engine/gateway/time_zones.hpp"
#include "tests/unit/gateway/test_server.hpp"

using namespace tocsin;

TEST_CASE("time zones: a name is looked up in the system's zone data, where there is any",
          "[gateway]") {
    const test::TemporaryFolder folder;
    const std::filesystem::path data = folder.path();
    // None: the shape alone decides.
    CHECK(known_time_zone("Asia/Nowhere", data));
    CHECK_FALSE(known_time_zone("../etc/passwd", data));

    std::filesystem::create_directories(data / "Asia");
    std::ofstream(data / "UTC") << "TZif2";
    std::ofstream(data / "Asia" / "Almaty") << "TZif2";
    std::ofstream(data / "leapseconds") << "# a list, no zone";
    CHECK(known_time_zone("UTC", data));
    CHECK(known_time_zone("Asia/Almaty", data));
    CHECK_FALSE(known_time_zone("Asia/Nowhere", data));
    CHECK_FALSE(known_time_zone("Asia", data));
    CHECK_FALSE(known_time_zone("leapseconds", data));
}
