// What the simulator demands, with words for whoever has to find out why it was not so.
#pragma once

#include <stdexcept>
#include <string>

namespace tocsin::sim {

class Violated : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

template <class... Parts>
void expect(bool holds, const Parts&... parts) {
    if (holds) return;
    std::string words;
    const auto add = [&](const auto& part) {
        if constexpr (std::is_arithmetic_v<std::decay_t<decltype(part)>>)
            words += std::to_string(part);
        else
            words += part;
    };
    (add(parts), ...);
    throw Violated(words);
}

}  // namespace tocsin::sim
