// The codec's generic half: any described struct as JSON and back. For event_codec.cpp alone: it is
// in a header so that what every value looks like stands apart from the closed sets of events and
// commands.
#pragma once

#include <algorithm>
#include <array>
#include <boost/mp11.hpp>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "engine/core/commands.hpp"
#include "engine/store/event_codec.hpp"

namespace tocsin {

// Described here, beside their only reader: nested enumerations cannot be described from their own
// header without a friend in each class.
BOOST_DESCRIBE_ENUM(Destination::Kind, Team, Region, Public, Excon)
BOOST_DESCRIBE_ENUM(Actor::Kind, Engine, Excon, Evaluator, Observer, Participant)

namespace codec {

namespace describe = boost::describe;
namespace mp11 = boost::mp11;
using nlohmann::json;

// Whole numbers beyond it are not exact in JSON as browsers and most other readers take it; it also
// keeps sums of two times far from overflow.
inline constexpr std::int64_t kLargest = std::int64_t{1} << 53;

template <class T, template <class...> class Of>
constexpr bool is_a = false;
template <class... A, template <class...> class Of>
constexpr bool is_a<Of<A...>, Of> = true;

template <class T>
constexpr bool is_answers = std::is_same_v<T, Answers>;
template <class T>
constexpr bool is_list = is_a<T, std::vector>;

template <class T>
using Members = describe::describe_members<T, describe::mod_public>;

// --- enumerators: AmberStrict ⇄ "amber_strict"

inline std::string snake_case(std::string_view name) {
    std::string out;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper && !out.empty()) out += '_';
        out += upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

template <class E>
const auto& enumerators() {
    using All = describe::describe_enumerators<E>;
    static const auto table = [] {
        std::array<std::pair<E, std::string>, mp11::mp_size<All>::value> rows;
        std::size_t i = 0;
        mp11::mp_for_each<All>([&](auto d) { rows[i++] = {d.value, snake_case(d.name)}; });
        return rows;
    }();
    return table;
}

template <class E>
const std::string& enumerator_name(E value) {
    for (const auto& [e, name] : enumerators<E>())
        if (e == value) return name;
    throw CodecError("an enumeration has the unknown value " +
                     std::to_string(static_cast<int>(value)));
}

// At most 60 bytes of what somebody sent, never cut within a character.
inline std::string shown(std::string_view text) {
    constexpr std::size_t kMost = 60;
    if (text.size() <= kMost) return std::string(text);
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return std::string(text.substr(0, end)) + "…";
}

// Where we are, for the words of an error: "to/1/team".
struct Path {
    const Path* up = nullptr;
    std::string name;

    std::string text() const {
        return up && !up->name.empty() ? up->text() + '/' + shown(name) : shown(name);
    }
};

[[noreturn]] inline void fail(const Path& path, const std::string& wanted, const json& found) {
    const bool nested = found.is_structured() && !found.empty();
    const std::string text =
        nested ? std::string("an ") + found.type_name()
               : shown(found.dump(-1, ' ', false, json::error_handler_t::replace));
    throw CodecError(path.text() + ": expected " + wanted + ", found " + text);
}

// How missing fields are taken. Commands: only what has a meaning when left out may be. Events: a
// field that an older version did not write keeps its default.
enum class Reading { Command, Event };

// Fields of commands that have a default of their own, besides lists, optionals and booleans.
inline constexpr std::pair<std::string_view, std::string_view> kDefaulted[] = {
    {StartDrill::kind, "speed"},
    {PauseDrill::kind, "words"},
    {SendTest::kind, "words"},
    {NoteObservation::kind, "observation"},
    {NoteObservation::kind, "capability"},
    {ReopenJudgement::kind, "field"},
    {StateProfile::kind, "job"},
    {StateProfile::kind, "gender"},
    {SendAdHoc::kind, "question"},
    {NoteReceipt::kind, "client_ms"},
    {NoteReceipt::kind, "error_ms"},
    {ChangeConnection::kind, "round_trip_us"},
    {ChangeConnection::kind, "offset_us"},
    {ChangeConnection::kind, "error_us"},
    {PauseForDisk::kind, "words"}};

template <class T, class M>
constexpr bool may_be_absent(std::string_view field) {
    if constexpr (is_a<M, std::optional> || is_list<M> || is_answers<M> ||
                  std::is_same_v<M, bool>) {
        return true;
    } else if constexpr (requires { T::kind; } && !std::is_same_v<T, Destination>) {
        for (const auto& [kind, name] : kDefaulted)
            if (kind == T::kind && name == field) return true;
    }
    return false;
}

// --- the fields of a struct, as a table

// The events and commands have hundreds of fields but few types of them: what is done with a field
// is compiled once for its type, and reaches it by its address.
struct Field {
    const char* name;
    bool may_be_absent;  // in a command
    void* (*in)(void* object);
    void (*encode)(json& object, const char* name, const void* field);
    void (*decode)(const json& in, void* field, Reading reading, const Path& path);
};

template <class M>
void encode_field(json& object, const char* name, const void* field);
template <class M>
void decode_field(const json& in, void* field, Reading reading, const Path& path);

template <class T, class... D>
constexpr std::array<Field, sizeof...(D)> table_of(mp11::mp_list<D...>) {
    return {Field{
        D::name,
        may_be_absent<T, std::remove_cvref_t<decltype(std::declval<T>().*D::pointer)>>(D::name),
        [](void* object) -> void* { return &(static_cast<T*>(object)->*D::pointer); },
        encode_field<std::remove_cvref_t<decltype(std::declval<T>().*D::pointer)>>,
        decode_field<std::remove_cvref_t<decltype(std::declval<T>().*D::pointer)>>}...};
}

template <class T>
inline constexpr auto fields = table_of<T>(mp11::mp_rename<Members<T>, mp11::mp_list>{});

// --- values to JSON

template <class T>
json encode(const T& value);

json encode_fields(const void* object, std::span<const Field> fields);

template <class T>
json encode(const T& value) {
    if constexpr (is_a<T, Id> || is_a<T, Index>) {
        return value.value;
    } else if constexpr (std::is_enum_v<T>) {
        return enumerator_name(value);
    } else if constexpr (std::is_same_v<T, double>) {
        if (!std::isfinite(value)) throw CodecError("a number is not finite");
        return value;
    } else if constexpr (is_list<T>) {
        json array = json::array();
        for (const auto& item : value) array.push_back(encode(item));
        return array;
    } else if constexpr (std::is_same_v<T, Destination>) {
        json object{{"kind", enumerator_name(value.kind)}};
        if (value.kind == Destination::Kind::Team) object["team"] = value.team.value;
        return object;
    } else if constexpr (describe::has_describe_members<T>::value) {
        return encode_fields(&value, fields<T>);
    } else {
        return value;  // bool, integers, strings, answers
    }
}

// --- JSON to values

inline std::int64_t decode_whole(const json& in, std::int64_t least, std::int64_t most,
                                 const Path& path) {
    const auto wanted = [&] {
        return "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    };
    if (!in.is_number_integer()) fail(path, wanted(), in);
    if (in.is_number_unsigned() && in.get<std::uint64_t>() > static_cast<std::uint64_t>(kLargest))
        fail(path, wanted(), in);
    const auto value = in.get<std::int64_t>();
    if (value < least || value > most) fail(path, wanted(), in);
    return value;
}

template <class T>
void decode(const json& in, T& out, Reading reading, const Path& path);

void decode_fields(const json& in, void* object, std::span<const Field> fields, Reading reading,
                   const Path& path, std::string_view besides = {});

inline void decode_destination(const json& in, Destination& out, Reading reading,
                               const Path& path) {
    decode_fields(in, &out, fields<Destination>, Reading::Event, path);
    if (!in.contains("kind")) throw CodecError(Path{&path, "kind"}.text() + ": missing");
    const bool named = in.contains("team");
    if (out.kind == Destination::Kind::Team && !named)
        throw CodecError(Path{&path, "team"}.text() + ": missing");
    if (out.kind != Destination::Kind::Team && named && reading == Reading::Command)
        throw CodecError(Path{&path, "team"}.text() + ": only with kind team");
}

template <class E>
void decode_enumerator(const json& in, E& out, const Path& path) {
    if (in.is_string())
        for (const auto& [e, name] : enumerators<E>())
            if (name == in.get_ref<const std::string&>()) {
                out = e;
                return;
            }
    std::string wanted = "one of";
    for (const auto& [e, name] : enumerators<E>()) wanted += ' ' + name;
    fail(path, wanted, in);
}

template <class T>
void decode(const json& in, T& out, Reading reading, const Path& path) {
    if constexpr (is_a<T, std::optional>) {
        decode(in, out.emplace(), reading, path);
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (!in.is_string()) fail(path, "text", in);
        out = in.get_ref<const std::string&>();
    } else if constexpr (is_a<T, Id>) {
        decode(in, out.value, reading, path);
        if (reading == Reading::Command && out.empty()) fail(path, "an id", in);
    } else if constexpr (std::is_same_v<T, TeamId>) {
        out.value = static_cast<std::uint16_t>(decode_whole(in, 0, kMaxTeams - 1, path));
    } else if constexpr (is_a<T, Index>) {
        out.value = static_cast<std::uint16_t>(
            decode_whole(in, 0, std::numeric_limits<std::uint16_t>::max(), path));
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!in.is_boolean()) fail(path, "true or false", in);
        out = in.get<bool>();
    } else if constexpr (std::is_same_v<T, int>) {
        out = static_cast<int>(decode_whole(in, std::numeric_limits<int>::min(),
                                            std::numeric_limits<int>::max(), path));
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        out = decode_whole(in, -kLargest, kLargest, path);
    } else if constexpr (std::is_same_v<T, double>) {
        if (!in.is_number() || !std::isfinite(in.get<double>())) fail(path, "a number", in);
        out = in.get<double>();
    } else if constexpr (std::is_enum_v<T>) {
        decode_enumerator(in, out, path);
    } else if constexpr (is_list<T>) {
        if (!in.is_array()) fail(path, "a list", in);
        out.clear();
        for (const json& item : in)
            decode(item, out.emplace_back(), reading, Path{&path, std::to_string(out.size() - 1)});
    } else if constexpr (is_answers<T>) {
        if (!in.is_object()) fail(path, "an object of lists", in);
        out.clear();
        for (const auto& [field, values] : in.items())
            decode(values, out[field], reading, Path{&path, field});
    } else if constexpr (std::is_same_v<T, Destination>) {
        decode_destination(in, out, reading, path);
    } else {
        decode_fields(in, &out, fields<T>, reading, path);
    }
}

template <class M>
void encode_field(json& object, const char* name, const void* field) {
    const M& member = *static_cast<const M*>(field);
    if constexpr (is_a<M, std::optional>) {
        if (member) object[name] = encode(*member);
    } else if constexpr (is_list<M> || is_answers<M>) {
        if (!member.empty()) object[name] = encode(member);
    } else {
        object[name] = encode(member);
    }
}

template <class M>
void decode_field(const json& in, void* field, Reading reading, const Path& path) {
    decode(in, *static_cast<M*>(field), reading, path);
}

inline json encode_fields(const void* object, std::span<const Field> fields) {
    json out = json::object();
    // Only to be read: the table's way to a field serves both directions.
    for (const Field& f : fields) f.encode(out, f.name, f.in(const_cast<void*>(object)));
    return out;
}

inline void decode_fields(const json& in, void* object, std::span<const Field> fields,
                          Reading reading, const Path& path, std::string_view besides) {
    if (!in.is_object()) fail(path, "an object", in);
    std::size_t taken = 0;
    for (const Field& f : fields) {
        const auto it = in.find(f.name);
        const Path field{&path, f.name};
        if (it != in.end()) {
            ++taken;
            f.decode(*it, f.in(object), reading, field);
        } else if (reading == Reading::Command && !f.may_be_absent) {
            throw CodecError(field.text() + ": missing");
        }
    }
    if (!besides.empty() && in.contains(besides)) ++taken;
    if (taken == in.size()) return;
    for (const auto& [name, value] : in.items())
        if (name != besides && std::ranges::find(fields, name, &Field::name) == fields.end())
            throw CodecError(Path{&path, name}.text() + ": unknown field");
}

}  // namespace codec
}  // namespace tocsin
