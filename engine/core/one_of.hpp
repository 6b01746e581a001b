// A variant of very many kinds, for std::visit and std::get_if as any other, but copied, moved and
// destroyed by functions that are compiled once (one_of.cpp). In every file that held an event or a
// command they were half of its compile time.
#pragma once

#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

namespace tocsin {

template <class Variant>
struct OneOf : Variant {
    OneOf();
    template <class T>
        requires(!std::same_as<std::remove_cvref_t<T>, OneOf>)
    OneOf(T&& value) : Variant(std::forward<T>(value)) {}
    OneOf(const OneOf& other);
    OneOf(OneOf&& other) noexcept;
    OneOf& operator=(const OneOf& other);
    OneOf& operator=(OneOf&& other) noexcept;
    ~OneOf();
};

}  // namespace tocsin
