// Small parts that the wire's .cpp files share. Includes nlohmann/json: not for other headers.
#pragma once

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace tocsin {

using nlohmann::json;

// A text that is not UTF-8 (an artefact's title, say) must not stop a drill: its bad bytes are
// replaced.
inline std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
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
