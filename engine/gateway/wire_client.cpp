#include <cmath>
#include <type_traits>

#include "engine/gateway/wire.hpp"
#include "engine/gateway/wire_json.hpp"
#include "engine/store/event_codec.hpp"

namespace tocsin {
namespace {

// Raised while a frame is read; never leaves this file.
struct Bad {
    BadFrame frame;
};

[[noreturn]] void malformed(std::string words) {
    throw Bad{{true, {}, "malformed", std::move(words)}};
}

const json& member(const json& frame, const char* name) {
    const auto it = frame.find(name);
    if (it == frame.end()) malformed("The frame has no “" + std::string(name) + "”.");
    return *it;
}

std::string text(const json& frame, const char* name, std::size_t least, std::size_t most) {
    const json& value = member(frame, name);
    if (!value.is_string()) malformed("“" + std::string(name) + "” is not a text.");
    std::string out = value.get<std::string>();
    if (out.size() < least || out.size() > most)
        malformed("“" + std::string(name) + "” has " + std::to_string(out.size()) +
                  " bytes; it may have " + std::to_string(least) + " to " + std::to_string(most) +
                  ".");
    return out;
}

double number(const json& frame, const char* name) {
    const json& value = member(frame, name);
    if (!value.is_number() || !std::isfinite(value.get<double>()))
        malformed("“" + std::string(name) + "” is not a number.");
    return value.get<double>();
}

std::uint64_t count(const json& frame, const char* name) {
    const json& value = member(frame, name);
    if (!value.is_number_unsigned()) malformed("“" + std::string(name) + "” is not a count.");
    return value.get<std::uint64_t>();
}

void only(const json& frame, std::initializer_list<std::string_view> names) {
    for (const auto& [key, value] : frame.items())
        if (std::find(names.begin(), names.end(), key) == names.end())
            malformed("The frame has an unknown field “" + key + "”.");
}

// The engine's own commands are never taken from a client.
bool from_outside(const Command& command) {
    return std::visit(
        []<class C>(const C&) {
            return !(std::is_same_v<C, CreateDrill> || std::is_same_v<C, JoinTeam> ||
                     std::is_same_v<C, ChangeConnection> || std::is_same_v<C, Tick> ||
                     std::is_same_v<C, Recover> || std::is_same_v<C, PauseForDisk>);
        },
        command);
}

ClientFrame read_command(const json& frame) {
    only(frame, {"t", "id", "command"});
    std::string id = text(frame, "id", 1, 64);
    const json& body = member(frame, "command");
    if (!body.is_object()) malformed("“command” is not an object.");
    try {
        Command command = command_from_json(body);
        if (!from_outside(command))
            return BadFrame{false, id, "not_allowed",
                            "This command is the engine's own; no client may give it."};
        if (auto* receipt = std::get_if<NoteReceipt>(&command)) {
            // Measured here, by the connection's own estimate; what a client says of it is not
            // taken.
            receipt->client_ms = 0;
            receipt->error_ms = 0;
        }
        return ClientCommand{CommandId(std::move(id)), std::move(command)};
    } catch (const CodecError& error) {
        return BadFrame{false, std::move(id), "invalid", error.what()};
    }
}

ClientFrame read_frame(const json& frame) {
    if (!frame.is_object()) malformed("A frame is a JSON object.");
    const std::string t = text(frame, "t", 1, 32);
    if (t == "hello") {
        only(frame, {"t", "last_seq", "language"});
        return ClientHello{count(frame, "last_seq"), text(frame, "language", 0, 35)};
    }
    if (t == "command") return read_command(frame);
    if (t == "ping") {
        only(frame, {"t", "client_ms"});
        return ClientPing{number(frame, "client_ms")};
    }
    if (t == "clock_estimate") {
        only(frame, {"t", "round_trip_ms", "offset_ms", "error_ms"});
        const ClientEstimate e{number(frame, "round_trip_ms"), number(frame, "offset_ms"),
                               number(frame, "error_ms")};
        // A day is beyond any network; more would only be a wrong unit.
        constexpr double most = 86'400'000;
        if (e.round_trip_ms < 0 || e.error_ms < 0 || e.round_trip_ms > most || e.error_ms > most)
            malformed("A clock estimate lies outside 0 to 86400000 ms.");
        return e;
    }
    malformed("Unknown frame “" + t + "”; allowed: hello, command, ping, clock_estimate.");
}

}  // namespace

ClientFrame read_client_frame(std::string_view text) {
    const json frame = json::parse(text, nullptr, false);
    if (frame.is_discarded()) return BadFrame{true, {}, "malformed", "The frame is not JSON."};
    try {
        return read_frame(frame);
    } catch (const Bad& bad) {
        return bad.frame;
    }
}

}  // namespace tocsin
