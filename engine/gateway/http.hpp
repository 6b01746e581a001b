// A request and its answer as the routes see them: plain values, nothing of the library that
// parses.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/core/sentence.hpp"

namespace tocsin {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct HttpRequest {
    std::string method;
    std::string path;  // decoded, without the query
    std::vector<std::pair<std::string, std::string>> query;
    Headers headers;  // names in lower case
    std::string body;

    std::string_view header(std::string_view name) const;  // empty: absent
    std::optional<std::string> parameter(std::string_view name) const;
    std::string_view cookie(std::string_view name) const;
};

struct HttpResponse {
    unsigned status = 200;
    std::string type = "text/plain; charset=utf-8";
    // Shared where many get the same bytes.
    std::shared_ptr<const std::string> body;
    Headers headers;
};

HttpResponse text_response(unsigned status, std::string text);
HttpResponse json_response(unsigned status, std::string json);
// {"error": {"code", "message"}} of docs/wire.md.
HttpResponse error_response(unsigned status, std::string_view code, const Sentence& said);
// 405 with the methods this address answers to: "GET, HEAD".
HttpResponse wrong_method(std::string_view allowed);

// Whether it asks for something and changes nothing: GET or HEAD.
bool reads(const HttpRequest& request);

// Without spaces, tabs and line ends around it.
std::string_view trimmed(std::string_view text);

// A file's name in a header: only letters that need no quoting; names in a pack may be anything.
std::string safe_name(std::string name);

// Splits a request target; empty where it is not a path this server could have.
struct Target {
    std::string path;
    std::vector<std::pair<std::string, std::string>> query;
};
std::optional<Target> read_target(std::string_view target);

// Sec-WebSocket-Accept for a key (RFC 6455 §4.2.2).
std::string accept_key(std::string_view key);
// Why a request to become a WebSocket is refused; empty: it is in order.
std::optional<std::string> bad_handshake(const HttpRequest& request);

// What answers the requests of a listener.
class HttpHandler {
  public:
    // Takes over the socket; `leftover` was read beyond the request.
    using Upgrade = std::function<void(boost::asio::ip::tcp::socket, std::string leftover)>;

    virtual ~HttpHandler() = default;
    // Asked when the header has been read: how many bytes the body may have, or the answer that
    // spares reading it. `head` has no body yet.
    virtual std::variant<std::size_t, HttpResponse> before_body(const HttpRequest& head) = 0;
    virtual boost::asio::awaitable<HttpResponse> handle(HttpRequest request) = 0;
    // A request with `Upgrade: websocket`.
    virtual std::variant<HttpResponse, Upgrade> upgrade(const HttpRequest& request) = 0;
};

}  // namespace tocsin
