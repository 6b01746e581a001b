#include "scoring/certainty/random.hpp"

#include <cmath>

namespace tocsin::scoring {

std::string seed_text(std::string_view drill, std::uint64_t last_seq, std::string_view purpose) {
    return std::string(drill) + "/" + std::to_string(last_seq) + "/" + std::string(purpose);
}

std::uint64_t seed_of(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

std::uint64_t Random::next() {
    state_ += 0x9e3779b97f4a7c15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

double Random::unit() {
    return static_cast<double>(next() >> 11) * 0x1p-53;
}

std::uint32_t Random::below(std::uint32_t count) {
    return static_cast<std::uint32_t>(((next() >> 32) * count) >> 32);
}

double Random::normal() {
    for (;;) {
        const double x = 2 * unit() - 1, y = 2 * unit() - 1;
        const double s = x * x + y * y;
        if (s > 0 && s < 1) return x * std::sqrt(-2 * std::log(s) / s);
    }
}

double Random::gamma(double shape) {
    if (shape < 1) {
        const double larger = gamma(shape + 1);
        return larger * std::pow(1 - unit(), 1 / shape);
    }
    const double d = shape - 1.0 / 3, c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double t = 1 + c * x;
        if (t <= 0) continue;
        const double v = t * t * t;
        if (std::log(1 - unit()) < x * x / 2 + d - d * v + d * std::log(v)) return d * v;
    }
}

}  // namespace tocsin::scoring
