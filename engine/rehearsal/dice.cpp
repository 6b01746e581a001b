#include "engine/rehearsal/dice.hpp"

namespace tocsin {

Dice::Dice(std::uint64_t seed, std::string_view name) : state_(seed) {
    next();
    std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    state_ ^= hash;
    next();
}

std::uint64_t Dice::next() {
    state_ += 0x9e3779b97f4a7c15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

double Dice::unit() {
    return static_cast<double>(next() >> 11) * 0x1p-53;
}

bool Dice::chance(double probability) {
    return unit() < probability;
}

double Dice::between(double low, double high) {
    return low + (high - low) * unit();
}

std::size_t Dice::pick(std::size_t count) {
    return static_cast<std::size_t>(next() % count);
}

}  // namespace tocsin
