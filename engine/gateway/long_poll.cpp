#include "engine/gateway/long_poll.hpp"

#include <algorithm>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>

#include "engine/gateway/frame_reader.hpp"
#include "engine/gateway/outbox.hpp"
#include "engine/gateway/wire_json.hpp"
#include "engine/store/catalogue.hpp"

namespace tocsin {
namespace {

namespace asio = boost::asio;

struct PollRequest {
    std::string connection;  // empty: a new one
    ClientHello hello;
    std::vector<std::string> frames;
    std::int64_t wait_ms = 0;
};

std::optional<PollRequest> read_request(const std::string& body) {
    const json request = json::parse(body, nullptr, false);
    if (!request.is_object()) return std::nullopt;
    const auto has = [&](const char* name) { return request.contains(name); };
    if (!has("last_seq") || !request["last_seq"].is_number_unsigned()) return std::nullopt;
    if (!has("language") || !request["language"].is_string()) return std::nullopt;
    PollRequest out;
    out.hello = {request["last_seq"].get<std::uint64_t>(), request["language"].get<std::string>()};
    if (has("connection") && !request["connection"].is_null()) {
        if (!request["connection"].is_string()) return std::nullopt;
        out.connection = request["connection"].get<std::string>();
    }
    if (has("wait_ms")) {
        if (!request["wait_ms"].is_number_unsigned()) return std::nullopt;
        const auto most = static_cast<std::uint64_t>(PollConnection::kLongestWait_ms);
        out.wait_ms =
            static_cast<std::int64_t>(std::min(request["wait_ms"].get<std::uint64_t>(), most));
    }
    if (!has("frames")) return out;
    if (!request["frames"].is_array()) return std::nullopt;
    for (const json& frame : request["frames"]) out.frames.push_back(dump(frame));
    return out;
}

bool is_hello(const std::string& frame) {
    return std::holds_alternative<ClientHello>(read_client_frame(frame));
}

}  // namespace

PollConnection::PollConnection(asio::io_context& context, DrillHost& host, Viewer viewer)
    : timer_(context),
      conversation_(std::make_shared<Conversation>(host, *this, std::move(viewer))) {}

PollConnection::~PollConnection() {
    conversation_->leave();
}

void PollConnection::deliver(std::span<const Frame> frames, bool bounded) {
    if (closed_) return;
    for (const Frame& frame : frames) {
        frames_.push_back(frame);
        bytes_ += frame->payload().size();
        if (!bounded) unbounded_ += frame->payload().size();
    }
    if (bytes_ > Outbox::kBound + unbounded_) close(CloseCode::TryAgainLater, {});
    timer_.cancel();
}

void PollConnection::close(CloseCode, std::string_view) {
    closed_ = true;
    timer_.cancel();
}

asio::awaitable<void> PollConnection::wait(std::int64_t wait_ms) {
    timer_.expires_after(std::chrono::milliseconds(wait_ms));  // ends the wait before this one
    if (!frames_.empty() || closed_ || wait_ms == 0) co_return;
    ++waiting_;
    boost::system::error_code ignored;
    co_await timer_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    --waiting_;
}

std::string PollConnection::take() {
    std::string out = "[";
    for (const Frame& frame : frames_) {
        if (out.size() > 1) out += ',';
        out += frame->payload();
        told_seq_ = std::max(told_seq_, payload_seq(frame->payload()));
    }
    frames_.clear();
    bytes_ = unbounded_ = 0;
    return out + ']';
}

void PollConnection::forget() {
    frames_.clear();
    bytes_ = unbounded_ = 0;
    told_seq_ = 0;
}

LongPolling::Entry& LongPolling::add(DrillHost& host, Viewer viewer, const std::string& session,
                                     std::string& id) {
    auto oldest = connections_.end();
    std::size_t count = 0;
    for (auto it = connections_.begin(); it != connections_.end(); ++it) {
        if (it->second.session != session) continue;
        ++count;
        if (oldest == connections_.end() ||
            it->second.connection->polled_us < oldest->second.connection->polled_us)
            oldest = it;
    }
    if (count >= kMostPerSession) {
        oldest->second.connection->close(CloseCode::TryAgainLater, {});
        connections_.erase(oldest);
    }
    id = random_token();
    auto fresh = std::make_shared<PollConnection>(context_, host, std::move(viewer));
    return connections_.emplace(id, Entry{std::move(fresh), session}).first->second;
}

asio::awaitable<HttpResponse> LongPolling::poll(DrillHost& host, Viewer viewer, std::string session,
                                                std::string body) {
    const std::int64_t read_us = clock_.steady_us();
    const std::optional<PollRequest> request = read_request(body);
    if (!request)
        co_return error_response(400, "malformed",
                                 "A poll is {connection, last_seq, language, frames, wait_ms}.");
    std::string id = request->connection;
    const auto it = connections_.find(id);
    const bool known = it != connections_.end() && it->second.session == session &&
                       !it->second.connection->closed();
    // Also one that was forgotten meanwhile is made anew: it goes on from its last_seq.
    const std::shared_ptr<PollConnection> connection =
        known ? it->second.connection : add(host, std::move(viewer), session, id).connection;
    connection->polled_us = read_us;
    const bool hands_in_only = known && request->wait_ms == 0;
    if (!known || (!hands_in_only && request->hello.last_seq < connection->told_seq())) {
        connection->forget();
        connection->conversation().on_hello(request->hello);
    }
    for (const std::string& frame : request->frames) {
        if (frame.size() > kMaxMessage)
            connection->conversation().on_too_large(read_us);
        else if (!is_hello(frame))
            connection->conversation().on_text(frame, read_us);
    }
    std::string frames = "[]";
    if (!hands_in_only) {
        const std::int64_t wait_ms = known ? request->wait_ms : 0;
        co_await connection->wait(wait_ms);
        frames = connection->take();
    }
    connection->polled_us = clock_.steady_us();
    co_return json_response(200, R"({"connection":")" + id + R"(","frames":)" + frames + '}');
}

void LongPolling::sweep(std::int64_t now_us) {
    std::erase_if(connections_, [&](const auto& entry) {
        const PollConnection& c = *entry.second.connection;
        return !c.waiting() &&
               (c.closed() || now_us - c.polled_us > PollConnection::kForgottenAfter_us);
    });
}

void LongPolling::close_all() {
    for (auto& [id, entry] : connections_) {
        entry.connection->close(CloseCode::GoingAway, {});
        entry.connection->conversation().leave();
    }
    connections_.clear();
}

void LongPolling::close_all(const DrillHost& host) {
    std::erase_if(connections_, [&](const auto& entry) {
        PollConnection& connection = *entry.second.connection;
        if (!connection.conversation().in(host)) return false;
        connection.close(CloseCode::GoingAway, {});
        connection.conversation().leave();
        return true;
    });
}

}  // namespace tocsin
