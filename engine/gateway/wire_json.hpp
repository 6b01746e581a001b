// Small parts that the wire's .cpp files share. Includes nlohmann/json: not for other headers.
#pragma once

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "engine/core/sentence.hpp"

namespace tocsin {

using nlohmann::json;

// A text that is not UTF-8 (an artefact's title, say) must not stop a drill: its bad bytes are
// replaced.
inline std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

// message: the English words; text and with: the sentence and what fills its places, where it has
// any. A sentence without places is its own text.
inline json said_json(const Sentence& said) {
    json out{{"message", said.words()}};
    if (!said.with.empty()) {
        out["text"] = said.text;
        out["with"] = said.with;
    }
    return out;
}

// AmberStrict → amber_strict, as in the log.
inline std::string snake_case(std::string_view name) {
    std::string out;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper && !out.empty()) out.push_back('_');
        out.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return out;
}

template <class E>
std::string wire_name(E value) {
    std::string out;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
        if (d.value == value) out = snake_case(d.name);
    });
    return out;
}

}  // namespace tocsin
