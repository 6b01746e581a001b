#include "tests/unit/store/random_event.hpp"

#include <boost/mp11.hpp>

namespace tocsin::testing {
namespace {

namespace mp11 = boost::mp11;

std::size_t up_to(Random& random, std::size_t most) {
    return std::uniform_int_distribution<std::size_t>(0, most)(random);
}

void fill(Random& random, std::string& out) {
    static const std::string pieces[] = {
        "a", "Z", "7", " ", "\"", "\\", "\n", "\0", "é", "سد", "\xF0\x9F\x8C\x8A", "{", "\x01"};
    for (std::size_t n = up_to(random, 12); n > 0; --n)
        out += pieces[up_to(random, std::size(pieces) - 1)];
}
template <class Tag>
void fill(Random& random, Id<Tag>& out) {
    out.value = "I" + std::to_string(up_to(random, 99));
}
void fill(Random& random, TeamId& out) {
    out.value = static_cast<std::uint16_t>(up_to(random, kMaxTeams - 1));
}
void fill(Random& random, ParticipantId& out) {
    out.value = static_cast<std::uint16_t>(up_to(random, 65535));
}
void fill(Random& random, bool& out) {
    out = up_to(random, 1) == 1;
}
void fill(Random& random, int& out) {
    out = static_cast<int>(random());
}
void fill(Random& random, std::int64_t& out) {
    static constexpr std::int64_t kEdge = std::int64_t{1} << 53;
    const std::int64_t edges[] = {0, kEdge, -kEdge, 3'600'000};
    out = up_to(random, 1) == 0 ? edges[up_to(random, 3)]
                                : static_cast<std::int64_t>(up_to(random, 10'800'000));
}
void fill(Random& random, double& out) {
    const double some[] = {0, 1, 0.1, -1e-300, 1.7976931348623157e308};
    out = up_to(random, 1) == 0 ? some[up_to(random, 4)]
                                : std::uniform_real_distribution<double>(0, 1)(random);
}
void fill(Random& random, Destination& out) {
    out.kind = static_cast<Destination::Kind>(up_to(random, 3));
    if (out.kind == Destination::Kind::Team) fill(random, out.team);
}
template <class E>
    requires std::is_enum_v<E>
void fill(Random& random, E& out) {
    using All = boost::describe::describe_enumerators<E>;
    out = static_cast<E>(up_to(random, mp11::mp_size<All>::value - 1));
}
void fill(Random& random, Answers& out) {
    for (std::size_t n = up_to(random, 3); n > 0; --n) {
        auto& values = out["f" + std::to_string(n)];
        for (std::size_t k = up_to(random, 2); k > 0; --k) fill(random, values.emplace_back());
    }
}
template <class T>
void fill(Random& random, std::optional<T>& out) {
    if (up_to(random, 1) == 1) fill(random, out.emplace());
}
template <class T>
    requires boost::describe::has_describe_members<T>::value
void fill(Random& random, T& out);
template <class T>
void fill(Random& random, std::vector<T>& out) {
    for (std::size_t n = up_to(random, 3); n > 0; --n) fill(random, out.emplace_back());
}
template <class T>
    requires boost::describe::has_describe_members<T>::value
void fill(Random& random, T& out) {
    using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
    mp11::mp_for_each<Members>([&](auto d) { fill(random, out.*d.pointer); });
}

template <class Variant>
Variant random_of(Random& random, std::size_t kind) {
    return mp11::mp_with_index<std::variant_size_v<Variant>>(kind, [&](auto i) {
        std::variant_alternative_t<i, Variant> value{};
        fill(random, value);
        return Variant(std::move(value));
    });
}

}  // namespace

std::size_t kinds_of_event() {
    return std::variant_size_v<AnyEvent>;
}
Event random_event(Random& random, std::size_t kind) {
    return random_of<AnyEvent>(random, kind);
}
std::size_t kinds_of_command() {
    return std::variant_size_v<AnyCommand>;
}
Command random_command(Random& random, std::size_t kind) {
    return random_of<AnyCommand>(random, kind);
}

std::vector<Record> random_records(Random& random, std::uint64_t first, std::size_t count) {
    std::vector<Record> records;
    for (std::size_t i = 0; i < count; ++i) {
        Record record;
        record.seq = first + i;
        record.at_ms = static_cast<std::int64_t>(record.seq) * 250;
        record.utc_us = 1'790'000'000'000'000 + record.at_ms * 1000;
        record.actor.kind = static_cast<Actor::Kind>(up_to(random, 4));
        if (record.actor.kind == Actor::Kind::Participant) {
            fill(random, record.actor.participant);
            fill(random, record.actor.team);
        }
        if (record.actor.kind != Actor::Kind::Engine)
            record.command = CommandId{"c-" + std::to_string(record.seq)};
        record.event = random_event(random, 1 + up_to(random, kinds_of_event() - 2));
        records.push_back(std::move(record));
    }
    return records;
}

}  // namespace tocsin::testing
