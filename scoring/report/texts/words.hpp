// One text of a product in one language. It cannot be left out of a table and cannot be empty: a
// language that lacks a text does not compile. {0}, {1}, … are filled in by Say::fill; that every
// language has the same of them is tested.
#pragma once

#include <string_view>

namespace tocsin::scoring::texts {

class Words {
  public:
    consteval Words(const char* words) : words_(words) {
        if (words_.empty()) throw "a text is missing";
    }
    constexpr operator std::string_view() const { return words_; }

  private:
    std::string_view words_;
};

}  // namespace tocsin::scoring::texts
