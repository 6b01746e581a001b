#include "engine/core/one_of.hpp"

#include "engine/core/commands.hpp"
#include "engine/core/events.hpp"

namespace tocsin {

template <class Variant>
OneOf<Variant>::OneOf() = default;
template <class Variant>
OneOf<Variant>::OneOf(const OneOf&) = default;
template <class Variant>
OneOf<Variant>::OneOf(OneOf&&) noexcept = default;
template <class Variant>
OneOf<Variant>& OneOf<Variant>::operator=(const OneOf&) = default;
template <class Variant>
OneOf<Variant>& OneOf<Variant>::operator=(OneOf&&) noexcept = default;
template <class Variant>
OneOf<Variant>::~OneOf() = default;

template struct OneOf<AnyEvent>;
template struct OneOf<AnyCommand>;

}  // namespace tocsin
