// Randomness that is the same on every machine: the standard's distributions differ among
// libraries, so none is used. Dice are thrown anew for each thing a team does, from the seed and a
// name of that thing ("open/I07"): what happens elsewhere in a drill changes no throw.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tocsin {

class Dice {
  public:
    Dice(std::uint64_t seed, std::string_view name);

    std::uint64_t next();                     // splitmix64
    double unit();                            // [0, 1)
    bool chance(double probability);          // true with this probability
    double between(double low, double high);  // [low, high)
    std::size_t pick(std::size_t count);      // [0, count); count > 0

  private:
    std::uint64_t state_;
};

}  // namespace tocsin
