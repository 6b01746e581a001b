// Randomness of the figures' certainty: the same log gives the same draws on every machine, and
// docs/scores.md ("Seeds") lets others draw them too. SplitMix64 (Steele, Lea & Flood 2014), whose
// state begins as the FNV-1a hash (64 bits) of a text: drill, last record, purpose. The standard's
// distributions differ among libraries, so none is used.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tocsin::scoring {

// "rehearsal/2417/bootstrap"
std::string seed_text(std::string_view drill, std::uint64_t last_seq, std::string_view purpose);
std::uint64_t seed_of(std::string_view text);

class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();
    double unit();                             // [0, 1): the upper 53 bits
    std::uint32_t below(std::uint32_t count);  // ⌊(upper 32 bits) · count / 2³²⌋; count > 0
    double normal();             // mean 0, deviation 1: the polar method, one at a time
    double gamma(double shape);  // scale 1, shape > 0: Marsaglia & Tsang 2000

  private:
    std::uint64_t state_;
};

}  // namespace tocsin::scoring
