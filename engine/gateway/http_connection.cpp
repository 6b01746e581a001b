#include "engine/gateway/http_connection.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <chrono>

namespace tocsin {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

constexpr auto kIdle = std::chrono::seconds(30);     // between two requests
constexpr auto kRequest = std::chrono::seconds(20);  // from its first byte to its last
constexpr auto kWrite = std::chrono::seconds(60);

struct Open {
    explicit Open(std::shared_ptr<HttpTotals> totals) : totals_(std::move(totals)) {
        ++totals_->open;
    }
    ~Open() { --totals_->open; }
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    std::shared_ptr<HttpTotals> totals_;
};

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

// Without the body, which may not be there yet.
std::optional<HttpRequest> request_of(const http::request<http::string_body>& parsed) {
    auto target = read_target({parsed.target().data(), parsed.target().size()});
    if (!target) return std::nullopt;
    HttpRequest request{std::string(parsed.method_string()),
                        std::move(target->path),
                        std::move(target->query),
                        {},
                        {}};
    for (const auto& field : parsed)
        request.headers.emplace_back(
            lower({field.name_string().data(), field.name_string().size()}),
            std::string(field.value()));
    return request;
}

// Every answer carries these: nothing is guessed, framed, leaked or loaded from elsewhere.
constexpr std::string_view kSafety =
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";
constexpr std::string_view kPolicy =
    "Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'; "
    "img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'\r\n";

std::string head_of(const HttpResponse& response, std::size_t size, bool keep_alive) {
    const std::string_view reason =
        std::string_view(http::obsolete_reason(static_cast<http::status>(response.status)).data(),
                         http::obsolete_reason(static_cast<http::status>(response.status)).size());
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + ' ' + std::string(reason);
    head += "\r\nServer: tocsin\r\n";
    head += kSafety;
    bool own_policy = false;
    for (const auto& [name, value] : response.headers) {
        own_policy = own_policy || name == "Content-Security-Policy";
        head += name + ": " + value + "\r\n";
    }
    if (!own_policy) head += kPolicy;
    if (response.status != 304) {
        head += "Content-Type: " + response.type + "\r\n";
        head += "Content-Length: " + std::to_string(size) + "\r\n";
    }
    head += keep_alive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

asio::awaitable<bool> write_response(beast::tcp_stream& stream, const HttpResponse& response,
                                     bool keep_alive, bool head_only) {
    static const std::string none;
    const std::string& body = response.body ? *response.body : none;
    const std::string head = head_of(response, body.size(), keep_alive);
    const bool bare = head_only || response.status == 304;
    const std::array<asio::const_buffer, 2> both{asio::buffer(head),
                                                 asio::buffer(bare ? none : body)};
    error_code error;
    stream.expires_after(kWrite);
    co_await asio::async_write(stream, both, asio::redirect_error(asio::use_awaitable, error));
    co_return !error && keep_alive;
}

// What a broken request is told before its connection ends.
HttpResponse response_to(const error_code& error) {
    if (error == http::error::body_limit || error == http::error::buffer_overflow)
        return error_response(413, "too_large",
                              "The request's body is larger than this address takes.");
    if (error == http::error::header_limit)
        return error_response(431, "too_large", "The request's header is larger than 16 KiB.");
    return error_response(400, "malformed", "This is not an HTTP/1.1 request.");
}

bool is_broken_request(const error_code& error) {
    return error && error != http::error::end_of_stream &&
           error.category() == http::make_error_code(http::error::bad_method).category() &&
           error != http::error::partial_message;
}

asio::awaitable<void> become_websocket(beast::tcp_stream& stream, beast::flat_buffer& buffer,
                                       const HttpRequest& request, HttpHandler& handler) {
    std::variant<HttpResponse, HttpHandler::Upgrade> answer = handler.upgrade(request);
    if (const auto bad = bad_handshake(request)) answer = error_response(400, "malformed", *bad);
    if (const auto* refusal = std::get_if<HttpResponse>(&answer)) {
        co_await write_response(stream, *refusal, false, false);
        co_return;
    }
    const std::string head =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Protocol: tocsin.v1\r\nSec-WebSocket-Accept: " +
        accept_key(request.header("sec-websocket-key")) + "\r\n\r\n";
    error_code error;
    stream.expires_after(kWrite);
    co_await asio::async_write(stream, asio::buffer(head),
                               asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
    stream.expires_never();
    const auto rest = buffer.cdata();
    std::string leftover(static_cast<const char*>(rest.data()), rest.size());
    std::get<HttpHandler::Upgrade>(answer)(stream.release_socket(), std::move(leftover));
}

// What a route says of the body it would be sent; what is refused here is never read.
std::optional<HttpResponse> limit_body(http::request_parser<http::string_body>& parser,
                                       std::variant<std::size_t, HttpResponse> answer) {
    if (auto* refusal = std::get_if<HttpResponse>(&answer)) return std::move(*refusal);
    const std::size_t limit = std::get<std::size_t>(answer);
    if (const auto length = parser.content_length(); length && *length > limit)
        return response_to(http::error::body_limit);
    parser.body_limit(limit);
    return std::nullopt;
}

bool wants_websocket(const HttpRequest& request) {
    return lower(request.header("upgrade")) == "websocket";
}

}  // namespace

asio::awaitable<void> serve_http(asio::ip::tcp::socket socket, HttpHandler& handler,
                                 std::shared_ptr<HttpTotals> shared) {
    const Open open(shared);
    HttpTotals& totals = *shared;
    beast::tcp_stream stream(std::move(socket));
    beast::flat_buffer buffer(kMaxHeader + kMaxBody);
    bool go_on = true;
    while (go_on && !totals.stopping) {
        http::request_parser<http::string_body> parser;
        parser.header_limit(static_cast<std::uint32_t>(kMaxHeader));
        parser.body_limit(kMaxBody);
        error_code error;
        stream.expires_after(buffer.size() > 0 ? kRequest : kIdle);
        co_await http::async_read_header(stream, buffer, parser,
                                         asio::redirect_error(asio::use_awaitable, error));
        std::optional<HttpRequest> request;
        std::optional<HttpResponse> refusal;
        if (!error) {
            request = request_of(parser.get());
            if (request)
                refusal = limit_body(parser, handler.before_body(*request));
            else
                refusal = error_response(400, "malformed", "The request's path cannot be read.");
        }
        if (!error && !refusal) {
            stream.expires_after(kRequest);
            co_await http::async_read(stream, buffer, parser,
                                      asio::redirect_error(asio::use_awaitable, error));
        }
        if (is_broken_request(error)) refusal = response_to(error);
        if (refusal) {
            ++totals.refused;
            co_await write_response(stream, *refusal, false, false);
            break;
        }
        if (error) break;
        ++totals.requests;
        const bool keep_alive = parser.get().keep_alive();
        request->body = std::move(parser.get().body());
        if (wants_websocket(*request)) {
            co_await become_websocket(stream, buffer, *request, handler);
            co_return;
        }
        const bool head_only = request->method == "HEAD";
        stream.expires_never();  // a poll waits; the routes bound themselves
        const HttpResponse response = co_await handler.handle(std::move(*request));
        go_on =
            co_await write_response(stream, response, keep_alive && !totals.stopping, head_only);
    }
    error_code ignored;
    stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
}

}  // namespace tocsin
