#include "engine/gateway/http.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

#include "engine/gateway/wire_json.hpp"

namespace tocsin {
namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus_is_space) {
            out.push_back(' ');
        } else if (text[i] != '%') {
            out.push_back(text[i]);
        } else {
            if (i + 2 >= text.size()) return std::nullopt;
            const int high = hex_digit(text[i + 1]), low = hex_digit(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            out.push_back(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    if (out.find('\0') != std::string::npos) return std::nullopt;
    return out;
}

bool same_letters(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

// Calls f with each element of a list in which `separator` stands.
template <class F>
bool any_part(std::string_view list, char separator, F&& f) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(separator), list.size());
        if (f(trimmed(list.substr(0, end)))) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

bool has_token(std::string_view list, std::string_view token) {
    return any_part(list, ',', [&](std::string_view t) { return same_letters(t, token); });
}

}  // namespace

std::string_view HttpRequest::header(std::string_view name) const {
    for (const auto& [key, value] : headers)
        if (key == name) return value;
    return {};
}

std::optional<std::string> HttpRequest::parameter(std::string_view name) const {
    for (const auto& [key, value] : query)
        if (key == name) return value;
    return std::nullopt;
}

std::string_view HttpRequest::cookie(std::string_view name) const {
    std::string_view found;
    any_part(header("cookie"), ';', [&](std::string_view pair) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos || pair.substr(0, equals) != name) return false;
        found = pair.substr(equals + 1);
        return true;
    });
    return found;
}

HttpResponse text_response(unsigned status, std::string text) {
    HttpResponse response;
    response.status = status;
    response.body = std::make_shared<const std::string>(std::move(text));
    return response;
}

HttpResponse json_response(unsigned status, std::string body) {
    HttpResponse response = text_response(status, std::move(body));
    response.type = "application/json";
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

HttpResponse error_response(unsigned status, std::string_view code, const Sentence& said) {
    nlohmann::json error = said_json(said);
    error["code"] = code;
    return json_response(status, dump({{"error", std::move(error)}}));
}

HttpResponse wrong_method(std::string_view allowed) {
    HttpResponse response =
        error_response(405, "invalid", {"This address answers to {0}.", allowed});
    response.headers.emplace_back("Allow", allowed);
    return response;
}

bool reads(const HttpRequest& request) {
    return request.method == "GET" || request.method == "HEAD";
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string safe_name(std::string name) {
    for (char& c : name)
        if (!(std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '_'))
            c = '_';
    return name;
}

std::optional<Target> read_target(std::string_view target) {
    if (target.empty() || target.front() != '/') return std::nullopt;
    const std::size_t mark = target.find('?');
    const auto path = percent_decoded(target.substr(0, mark), false);
    if (!path) return std::nullopt;
    Target out{*path, {}};
    if (mark == std::string_view::npos) return out;
    bool good = true;
    any_part(target.substr(mark + 1), '&', [&](std::string_view pair) {
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = percent_decoded(pair.substr(0, equals), true);
        const auto value = percent_decoded(pair.substr(std::min(equals + 1, pair.size())), true);
        good = good && name && value;
        if (good) out.query.emplace_back(*name, *value);
        return !good;
    });
    return good ? std::optional(out) : std::nullopt;
}

std::string accept_key(std::string_view key) {
    const std::string text = std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha1(), nullptr);
    std::array<unsigned char, 64> base64{};
    const int length = EVP_EncodeBlock(base64.data(), digest.data(), static_cast<int>(size));
    return {base64.begin(), base64.begin() + length};
}

std::optional<std::string> bad_handshake(const HttpRequest& request) {
    if (request.method != "GET") return "A WebSocket is asked for with GET.";
    if (!has_token(request.header("connection"), "upgrade"))
        return "The header “Connection: Upgrade” is missing.";
    if (request.header("sec-websocket-version") != "13")
        return "The header “Sec-WebSocket-Version: 13” is missing.";
    const std::string_view key = request.header("sec-websocket-key");
    const bool base64 = key.size() == 24 && key.substr(22) == "==";
    if (!base64) return "“Sec-WebSocket-Key” is not 16 bytes in base64.";
    if (!has_token(request.header("sec-websocket-protocol"), "tocsin.v1"))
        return "The sub-protocol “tocsin.v1” is not among those offered.";
    return std::nullopt;
}

}  // namespace tocsin
