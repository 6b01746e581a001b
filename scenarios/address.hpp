// IP addresses and networks as they stand in free text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tocsin {

// An address is the network of its full length. IPv4 uses the first four bytes.
struct Network {
    bool v6 = false;
    std::array<std::uint8_t, 16> bytes{};
    int bits = 32;

    bool contains(const Network& inner) const;
};

// "192.0.2.1", "192.0.2.0/24", "2001:db8::1", "2001:db8::/32", and nothing else.
std::optional<Network> parse_network(std::string_view text);

// One found in a text.
struct FoundNetwork {
    std::size_t offset = 0;
    std::size_t length = 0;
    Network network;
    bool reversed = false;  // as a name below in-addr.arpa; `network` is the right way round
};

// Every address and network in `text`, in order. "1.2.3.4.5", "v1.2.3.4", times and hardware
// addresses are none. A port or a path after an address is no part of it.
std::vector<FoundNetwork> networks_in(std::string_view text);

}  // namespace tocsin
