// Fills in the places of a text: {0}, {1}, … (the products use Say::fill, which knows the
// language).
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace tocsin::scoring {

std::string fill(std::string_view text, std::initializer_list<std::string> values);

}  // namespace tocsin::scoring
