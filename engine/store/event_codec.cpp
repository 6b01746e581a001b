#include "engine/store/event_codec.hpp"

#include <charconv>
#include <limits>
#include <map>

#include "engine/store/described_json.hpp"
#include "engine/store/upgrade.hpp"

namespace tocsin {
namespace {

using namespace codec;

// --- the closed sets, by kind

template <class Variant>
using Decoder = void (*)(const json&, Reading, std::string_view besides, Variant& out);

template <class Variant>
const std::map<std::string_view, Decoder<Variant>>& decoders() {
    static const auto table = [] {
        std::map<std::string_view, Decoder<Variant>> rows;
        mp11::mp_for_each<mp11::mp_transform<mp11::mp_identity, Variant>>([&](auto type) {
            using T = typename decltype(type)::type;
            rows[T::kind] = [](const json& in, Reading reading, std::string_view besides,
                               Variant& out) {
                decode_fields(in, &out.template emplace<T>(), fields<T>, reading, Path{}, besides);
            };
        });
        return rows;
    }();
    return table;
}

// The names that stand beside an event's fields in the file must not be among them.
template <class... T>
constexpr bool no_field_named(std::string_view name, std::variant<T...>*) {
    return (std::ranges::none_of(fields<T>, [&](const Field& f) { return name == f.name; }) && ...);
}
static_assert(no_field_named("v", static_cast<Event*>(nullptr)));
static_assert(no_field_named("cmd", static_cast<Event*>(nullptr)));
static_assert(no_field_named("kind", static_cast<Command*>(nullptr)));

std::int64_t whole_field(const json& in, const char* name, std::int64_t least,
                         std::int64_t most = kLargest) {
    const auto it = in.find(name);
    if (it == in.end()) throw CodecError(std::string(name) + ": missing");
    return decode_whole(*it, least, most, Path{nullptr, name});
}

int version_of(const json& in) {
    return static_cast<int>(whole_field(in, "v", 0, std::numeric_limits<int>::max()));
}

std::string text_field(const json& in, const char* name) {
    const auto it = in.find(name);
    if (it == in.end()) throw CodecError(std::string(name) + ": missing");
    std::string out;
    decode(*it, out, Reading::Event, Path{nullptr, name});
    return out;
}

}  // namespace

json event_to_json(const Event& event) {
    return std::visit([](const auto& e) { return encode(e); }, event);
}

Event event_from_json(std::string_view kind, int version, const json& data) {
    const auto it = decoders<AnyEvent>().find(kind);
    if (it == decoders<AnyEvent>().end())
        throw CodecError("unknown kind of event “" + std::string(kind) + "”");
    if (version < 1 || version > kEventVersion)
        throw CodecError("version " + std::to_string(version) + " of “" + std::string(kind) +
                         "” is not one this Tocsin reads (1 to " + std::to_string(kEventVersion) +
                         "); a newer one may");
    Event event;
    if (version == kEventVersion) {
        it->second(data, Reading::Event, {}, event);
    } else {
        json today = data;
        upgrade(kind, version, kEventVersion, upgrades(), today);
        it->second(today, Reading::Event, {}, event);
    }
    return event;
}

json command_to_json(const Command& command) {
    return std::visit(
        [](const auto& c) {
            json object = encode(c);
            object["kind"] = c.kind;
            return object;
        },
        command);
}

Command command_from_json(const json& command) {
    if (!command.is_object()) fail(Path{nullptr, "command"}, "an object", command);
    const std::string kind = text_field(command, "kind");
    const auto it = decoders<AnyCommand>().find(kind);
    if (it == decoders<AnyCommand>().end())
        throw CodecError("kind: unknown command “" + shown(kind) + "”");
    Command out;
    it->second(command, Reading::Command, "kind", out);
    return out;
}

std::string actor_to_text(const Actor& actor) {
    if (actor.kind != Actor::Kind::Participant) return enumerator_name(actor.kind);
    return 'p' + std::to_string(actor.participant.value) + '@' + std::to_string(actor.team.value);
}

Actor actor_from_text(std::string_view text) {
    for (const auto& [kind, name] : enumerators<Actor::Kind>())
        if (kind != Actor::Kind::Participant && name == text) return {kind, {}, {}};
    Actor actor{Actor::Kind::Participant, {}, {}};
    const char* const end = text.data() + text.size();
    if (text.starts_with('p')) {
        const auto who = std::from_chars(text.data() + 1, end, actor.participant.value);
        if (who.ec == std::errc{} && who.ptr != end && *who.ptr == '@') {
            const auto team = std::from_chars(who.ptr + 1, end, actor.team.value);
            if (team.ec == std::errc{} && team.ptr == end && actor.team.value < kMaxTeams)
                return actor;
        }
    }
    throw CodecError(
        "actor: expected engine, excon, evaluator, observer or p<number>@<team>, "
        "found “" +
        shown(text) + "”");
}

json record_to_json(const Record& record) {
    json line{{"seq", record.seq},
              {"at_ms", record.at_ms},
              {"utc_us", record.utc_us},
              {"kind", kind_of(record.event)},
              {"actor", actor_to_text(record.actor)},
              {"v", kEventVersion},
              {"data", event_to_json(record.event)}};
    if (!record.command.empty()) line["command"] = record.command.value;
    return line;
}

Record record_from_json(const json& line) {
    if (!line.is_object()) fail(Path{nullptr, "record"}, "an object", line);
    Record record;
    record.seq = static_cast<std::uint64_t>(whole_field(line, "seq", 1));
    record.at_ms = whole_field(line, "at_ms", -kLargest);
    record.utc_us = whole_field(line, "utc_us", -kLargest);
    record.actor = actor_from_text(text_field(line, "actor"));
    if (line.contains("command")) record.command = CommandId{text_field(line, "command")};
    const auto data = line.find("data");
    if (data == line.end()) throw CodecError("data: missing");
    record.event = event_from_json(text_field(line, "kind"), version_of(line), *data);
    return record;
}

std::string stored_data(const Record& record) {
    json data = event_to_json(record.event);
    data["v"] = kEventVersion;
    if (!record.command.empty()) data["cmd"] = record.command.value;
    // A text cut within a character must not stop the log: it is stored with U+FFFD instead.
    return data.dump(-1, ' ', false, json::error_handler_t::replace);
}

void read_stored_data(std::string_view kind, std::string_view text, Record& record) {
    json data = json::parse(text, nullptr, false);
    if (!data.is_object()) throw CodecError("data: expected a JSON object");
    const int version = version_of(data);
    record.command = data.contains("cmd") ? CommandId{text_field(data, "cmd")} : CommandId{};
    data.erase("v");
    data.erase("cmd");
    record.event = event_from_json(kind, version, data);
}

}  // namespace tocsin
