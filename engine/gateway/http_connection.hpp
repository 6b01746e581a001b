// One HTTP connection from its first byte to its end or its becoming a WebSocket. The parser stands
// behind this door and nowhere else.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "engine/gateway/http.hpp"

namespace tocsin {

inline constexpr std::size_t kMaxHeader = 16 * 1024;
inline constexpr std::size_t kMaxBody = 512 * 1024;  // a poll may carry several frames

// Seen by the listener for its shutdown and by /metrics.
struct HttpTotals {
    std::uint64_t requests = 0, refused = 0;
    std::size_t open = 0;
    bool stopping = false;  // no further request on a connection is answered
};

// Never throws for what a client does. `handler` outlives it, but for its very end: what is left of
// a connection may be swept up after everything else.
boost::asio::awaitable<void> serve_http(boost::asio::ip::tcp::socket socket, HttpHandler& handler,
                                        std::shared_ptr<HttpTotals> totals);

}  // namespace tocsin
