#include "tests/unit/gateway/test_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <stdexcept>

namespace tocsin::test {

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "tocsin-test-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Actor participant(std::uint16_t n) {
    return {Actor::Kind::Participant, ParticipantId{n}, TeamId{n}};
}

const Pack& small_pack() {
    static const Pack pack =
        read_pack(std::filesystem::path(TOCSIN_SOURCE_DIR) / "tests/fixtures/small-pack");
    if (!pack.scenario) throw std::runtime_error(describe(pack.problems.front()));
    return pack;
}

std::string HttpAnswer::header(const std::string& name) const {
    const auto it = headers.find(name);
    return it == headers.end() ? std::string() : it->second;
}

std::string HttpAnswer::cookie() const {
    const std::string set = header("set-cookie");
    return set.substr(0, set.find(';'));
}

Client::Client(std::uint16_t port) : fd_(::socket(AF_INET, SOCK_STREAM, 0)) {
    timeval patience{20, 0};
    ::setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
        throw std::runtime_error("cannot connect");
}

Client::~Client() {
    if (fd_ >= 0) ::close(fd_);
}

void Client::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (n <= 0) return;  // the server has closed: the reads will say so
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}

bool Client::fill() {
    char bytes[65536];
    const ssize_t n = ::recv(fd_, bytes, sizeof bytes, 0);
    if (n < 0 && errno == EAGAIN) throw std::runtime_error("waited 20 s for the server");
    if (n <= 0) return false;
    in_.append(bytes, static_cast<std::size_t>(n));
    return true;
}

std::string Client::take(std::size_t n) {
    while (in_.size() < n)
        if (!fill()) throw std::runtime_error("the connection ended in the middle");
    std::string out = in_.substr(0, n);
    in_.erase(0, n);
    return out;
}

HttpAnswer Client::read_answer(bool with_body) {
    std::size_t end;
    while ((end = in_.find("\r\n\r\n")) == std::string::npos)
        if (!fill()) throw std::runtime_error("no answer: " + in_);
    const std::string head = take(end + 4);
    HttpAnswer answer;
    answer.status = std::stoi(head.substr(9, 3));
    for (std::size_t at = head.find("\r\n") + 2; at + 2 < head.size();) {
        const std::size_t stop = head.find("\r\n", at);
        const std::string line = head.substr(at, stop - at);
        std::string name = line.substr(0, line.find(':'));
        for (char& c : name) c = static_cast<char>(std::tolower(c));
        answer.headers.emplace(name, line.substr(std::min(line.size(), name.size() + 2)));
        at = stop + 2;
    }
    const std::string length = answer.header("content-length");
    if (with_body && !length.empty()) answer.body = take(std::stoul(length));
    return answer;
}

HttpAnswer Client::request(const std::string& method, const std::string& target,
                           const std::map<std::string, std::string>& headers,
                           const std::string& body) {
    std::string text = method + ' ' + target + " HTTP/1.1\r\n";
    if (!headers.contains("Host")) text += "Host: 127.0.0.1\r\n";
    for (const auto& [name, value] : headers) text += name + ": " + value + "\r\n";
    if (!body.empty()) text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    write(text + "\r\n" + body);
    return read_answer(method != "HEAD");
}

HttpAnswer Client::upgrade(const std::string& target,
                           const std::map<std::string, std::string>& headers) {
    std::map<std::string, std::string> all{{"Upgrade", "websocket"},
                                           {"Connection", "keep-alive, Upgrade"},
                                           {"Sec-WebSocket-Version", "13"},
                                           {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="},
                                           {"Sec-WebSocket-Protocol", "tocsin.v1"}};
    for (const auto& [name, value] : headers) all[name] = value;
    return request("GET", target, all);
}

void Client::frame(unsigned opcode, std::string_view payload, bool final, bool masked) {
    std::string bytes(1, static_cast<char>((final ? 0x80u : 0u) | opcode));
    const char mask_bit = masked ? static_cast<char>(0x80) : char{0};
    const std::size_t size = payload.size();
    if (size <= 125) {
        bytes += static_cast<char>(mask_bit | static_cast<char>(size));
    } else if (size <= 0xffff) {
        bytes += static_cast<char>(mask_bit | 126);
        for (int shift = 8; shift >= 0; shift -= 8) bytes += static_cast<char>(size >> shift);
    } else {
        bytes += static_cast<char>(mask_bit | 127);
        for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>(size >> shift);
    }
    const char mask[4] = {0x12, 0x34, 0x56, 0x78};
    if (masked) bytes.append(mask, 4);
    for (std::size_t i = 0; i < size; ++i)
        bytes += masked ? static_cast<char>(payload[i] ^ mask[i & 3]) : payload[i];
    write(bytes);
}

unsigned Client::Got::close_code() const {
    if (opcode != 8 || payload.size() < 2) return 0;
    return static_cast<unsigned char>(payload[0]) * 256u + static_cast<unsigned char>(payload[1]);
}

std::optional<Client::Got> Client::next() {
    while (in_.size() < 2)
        if (!fill()) return std::nullopt;
    const std::string head = take(2);
    CHECK((head[0] & 0x70) == 0);
    CHECK((head[1] & 0x80) == 0);  // a server never masks
    Got got{static_cast<unsigned>(head[0] & 0x0f), {}};
    std::uint64_t size = static_cast<unsigned char>(head[1]) & 0x7f;
    if (size >= 126) {
        const std::string extended = take(size == 126 ? 2 : 8);
        size = 0;
        for (const char c : extended) size = (size << 8) | static_cast<unsigned char>(c);
    }
    got.payload = take(size);
    return got;
}

json Client::until(const std::string& t, const std::string& kind) {
    for (;;) {
        const std::optional<Got> got = next();
        if (!got) throw std::runtime_error("the connection ended before “" + t + "”");
        if (got->opcode == 8)
            throw std::runtime_error("closed with " + std::to_string(got->close_code()) +
                                     " before “" + t + "”");
        if (got->opcode != 1) continue;
        json frame = got->parsed();
        if (frame["t"] == t && (kind.empty() || frame["kind"] == kind)) return frame;
    }
}

TestServer::TestServer(std::filesystem::path web, Print print)
    : web_(std::move(web)), print_(std::move(print)) {
    begin();
    on_loop([this] {
        NewDrill drill;
        drill.teams = {{"XI", "Island team", "en", {RoleId("island")}, false},
                       {"XH", "Hub team", "fr", {RoleId("hub")}, false},
                       {"XO", "Owner team", "en", {RoleId("owner")}, false}};
        drill_ = server_->drills().create(small_pack(), drill).id;
        return 0;
    });
}

TestServer::~TestServer() {
    end();
}

void TestServer::begin() {
    context_ = std::make_unique<boost::asio::io_context>(1);
    server_ = std::make_unique<Server>(
        *context_, ServerOptions{"127.0.0.1:0", folder_.path() / "data", web_, "", shelf(),
                                 [this](const RehearsalJob& job, RehearsalWatch& watch) {
                                     return rehearse(job, watch);
                                 },
                                 print_});
    port_ = server_->port();
    thread_ = std::thread([this] { context_->run(); });
}

void TestServer::end() {
    context_->stop();
    thread_.join();
    server_.reset();
    context_.reset();
}

void TestServer::restart() {
    end();
    begin();
    const auto left_out = on_loop([this] { return server_->open_all(); });
    REQUIRE(left_out.empty());
}

DrillHost& TestServer::host() {
    return *server_->drills().find(drill_)->host;
}

DrillHost::Result TestServer::excon(Command command) {
    return on_loop([this, command = std::move(command)]() mutable {
        return host().submit_now({{Actor::Kind::Excon, {}, {}}, {}, std::move(command)});
    });
}

std::string TestServer::link_token(Actor::Kind role, const std::string& team) {
    return on_loop([&] {
        const std::string path = server_->path_of(drill_, role, team);
        return path.substr(path.rfind('/') + 1);
    });
}

std::string TestServer::join(const std::string& team, const std::string& name) {
    const json body{
        {"token", link_token(Actor::Kind::Participant, team)}, {"name", name}, {"language", "en"}};
    const HttpAnswer answer = Client(port_).request("POST", "/api/v1/session", {}, body.dump());
    if (answer.status != 200) throw std::runtime_error(answer.body);
    return answer.cookie();
}

std::string TestServer::excon_cookie() {
    const json body{{"token", link_token(Actor::Kind::Excon)}};
    return Client(port_).request("POST", "/api/v1/session", {}, body.dump()).cookie();
}

std::string TestServer::organiser_cookie() {
    const std::string path = on_loop([this] { return server_->organiser_path(); });
    const json body{{"token", path.substr(path.rfind('/') + 1)}};
    return Client(port_).request("POST", "/api/v1/organise/session", {}, body.dump()).cookie();
}

std::string TestServer::observer_cookie() {
    const json body{{"token", link_token(Actor::Kind::Observer)}};
    return Client(port_).request("POST", "/api/v1/session", {}, body.dump()).cookie();
}

HttpAnswer TestServer::get(const std::string& what, const std::string& cookie) const {
    std::map<std::string, std::string> headers;
    if (!cookie.empty()) headers["Cookie"] = cookie;
    return Client(port()).request("GET", path(what), headers);
}

Client TestServer::web_socket(const std::string& cookie, std::uint64_t last_seq,
                              const std::string& language) {
    Client client(port_);
    const HttpAnswer answer = client.upgrade(path("ws"), with(cookie));
    if (answer.status != 101) throw std::runtime_error(answer.body);
    client.text({{"t", "hello"}, {"last_seq", last_seq}, {"language", language}});
    client.until("hello");
    return client;
}

}  // namespace tocsin::test
