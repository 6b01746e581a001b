// The declarative layer of the reader: each field of the scenario language is one line,
// `f.must("title", role.title)`. Types check themselves, keys that nobody asked for are reported
// with the nearest known one, and reading goes on after every problem.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scenarios/names.hpp"
#include "scenarios/reader.hpp"

namespace tocsin {

// An element of a collection: the body of `I01: {…}` or of `- {id: I01, …}`.
struct Entry {
    const Node& node;
    bool listed = false;  // its `id` is one of its keys
};

class Fields {
  public:
    Fields(Reader& reader, const Node& node, std::string_view what);
    Fields(Reader& reader, const Entry& entry, std::string_view what);
    ~Fields();  // reports unknown keys
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    // The value under `key`, which is thereby known; nullptr where absent.
    const Node* take(std::string_view key);
    bool has(std::string_view key) const { return node_.member(key) != nullptr; }
    const Node& node() const { return node_; }
    Reader& reader() { return reader_; }
    void missing(std::string_view key);
    bool usable() const { return usable_; }

    template <class T>
    bool must(std::string_view key, T&& out) {
        const Node* value = take(key);
        if (value) return read(reader_, *value, std::forward<T>(out));
        missing(key);
        return false;
    }

    // False only where the key is there and its value is bad.
    template <class T>
    bool may(std::string_view key, T&& out) {
        const Node* value = take(key);
        return !value || read(reader_, *value, std::forward<T>(out));
    }

  private:
    Reader& reader_;
    const Node& node_;
    std::string_view what_;
    bool usable_ = false;
    std::vector<std::string> known_;
};

// --- values; each returns false after it has reported what is wrong
bool read(Reader& r, const Node& node, std::string& out);
bool read(Reader& r, const Node& node, Text& out);
bool read(Reader& r, const Node& node, bool& out);
bool read(Reader& r, const Node& node, int& out);
bool read(Reader& r, const Node& node, double& out);
bool read(Reader& r, const Node& node, RoleRef& out);

// References; that the name exists is checked at the end.
template <class Tag>
Names names_of(const Id<Tag>&);
template <>
inline Names names_of(const RoleId&) {
    return Names::Role;
}
template <>
inline Names names_of(const InjectId&) {
    return Names::Inject;
}
template <>
inline Names names_of(const FactId&) {
    return Names::Fact;
}
template <>
inline Names names_of(const ExpectationId&) {
    return Names::Expectation;
}
template <>
inline Names names_of(const DecisionId&) {
    return Names::Decision;
}
template <>
inline Names names_of(const TaskId&) {
    return Names::Task;
}
template <>
inline Names names_of(const RubricId&) {
    return Names::Rubric;
}
template <>
inline Names names_of(const ObjectiveId&) {
    return Names::Objective;
}
template <>
inline Names names_of(const RequestId&) {
    return Names::Request;
}
template <>
inline Names names_of(const ArtefactId&) {
    return Names::Artefact;
}
template <>
inline Names names_of(const PersonaId&) {
    return Names::Persona;
}

// Letters, digits, `_`, `-`, `.`; at most 32. False after reporting.
bool read_id(Reader& r, const Node& node, std::string& out);

template <class Tag>
bool read(Reader& r, const Node& node, Id<Tag>& out) {
    if (!read_id(r, node, out.value)) return false;
    r.refer(names_of(out), out.value, node);
    return true;
}

// A word or a number: option ids, keys.
struct Scalar {
    std::string& out;
};
bool read(Reader& r, const Node& node, Scalar value);

// A length of time; a drill time. `T` is std::int64_t or an optional of it.
template <class T>
struct Length {
    T& ms;
};
template <class T>
Length(T&) -> Length<T>;
template <class T>
struct DrillTime {
    T& ms;
};
template <class T>
DrillTime(T&) -> DrillTime<T>;
bool read_length(Reader& r, const Node& node, std::int64_t& ms);
bool read_drill_time(Reader& r, const Node& node, std::int64_t& ms);

template <class T>
bool read(Reader& r, const Node& node, Length<T> out) {
    std::int64_t ms = 0;
    if (!read_length(r, node, ms)) return false;
    out.ms = ms;
    return true;
}
template <class T>
bool read(Reader& r, const Node& node, DrillTime<T> out) {
    std::int64_t ms = 0;
    if (!read_drill_time(r, node, ms)) return false;
    out.ms = ms;
    return true;
}

// A number with bounds.
template <class T>
struct Between {
    T& out;
    double low, high;
};
template <class T>
Between(T&, double, double) -> Between<T>;
bool check_range(Reader& r, const Node& node, double value, double low, double high);

template <class T>
bool read(Reader& r, const Node& node, Between<T> b) {
    return read(r, node, b.out) && check_range(r, node, static_cast<double>(b.out), b.low, b.high);
}

// A word of a closed list.
template <class E>
concept Listed = requires(E e) { names(e); };

template <Listed E>
bool read(Reader& r, const Node& node, E& out) {
    std::vector<std::string> allowed;
    for (const Named<E>& named : names(E{})) {
        if (node.is(Node::Kind::Scalar) && node.text == named.id) {
            out = named.value;
            return true;
        }
        allowed.emplace_back(named.id);
    }
    r.unknown(node, "unknown value", allowed);
    return false;
}

template <class T>
bool read(Reader& r, const Node& node, std::optional<T>& out) {
    T value{};
    if (!read(r, node, value)) return false;
    out = std::move(value);
    return true;
}

// A list, or one value where a list is meant.
template <class T>
bool read(Reader& r, const Node& node, std::vector<T>& out) {
    if (!node.is(Node::Kind::Sequence)) {
        T value{};
        if (!read(r, node, value)) return false;
        out.push_back(std::move(value));
        return true;
    }
    bool good = true;
    for (const Node& item : node.items) {
        T value{};
        if (read(r, item, value)) {
            out.push_back(std::move(value));
        } else {
            good = false;
        }
    }
    return good;
}

// Calls element(entry, id, place of the id) for each element of a mapping by id or of a list with
// `id` keys. Repeated ids are reported.
void each_entry(Reader& r, const Node& node, std::string_view what,
                const std::function<void(const Entry&, const std::string&)>& element);

// A whole collection: reads every element, declares its name.
template <class T>
void collection(Fields& f, std::string_view key, Names names, std::vector<T>& out) {
    const Node* node = f.take(key);
    if (!node) return;
    Reader& r = f.reader();
    each_entry(r, *node, word_for(names), [&](const Entry& entry, const std::string& id) {
        r.declare(names, id);
        T item;
        item.id.value = id;
        read(r, entry, item);
        out.push_back(std::move(item));
    });
}

}  // namespace tocsin
