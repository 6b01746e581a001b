// A drill made up from a seed: who needs, holds and owes what, and who sent what to whom. Kept as
// plain values, so that a property test can change one thing in it and score both.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "play.hpp"

namespace tocsin::scoring::testing {

struct Sent {
    std::string from;
    std::vector<std::string> to, facts;
    double at = 0;  // minutes
    std::optional<Tlp> tlp = Tlp::Green;
};

struct Debt {
    std::string from, to, fact;
    double weight = 1;
    bool any = true;
};

struct SeedAt {
    std::string team, fact;
    double at = 0;
};

struct RandomDrill {
    std::vector<std::string> codes;
    std::vector<std::pair<std::string, FactWords>> facts;
    std::vector<Debt> debts;
    std::vector<SeedAt> seeds;
    std::vector<Sent> messages;
    double end = 150;

    explicit RandomDrill(std::uint32_t seed);
    // Whoever gets a message has it on screen after a delay that depends on the pair of teams only,
    // so that splitting a message changes no receipt.
    Play play() const;
    const FactWords& fact(const std::string& id) const;

    std::mt19937 random;
    int pick(int below) { return static_cast<int>(random() % static_cast<std::uint32_t>(below)); }
};

}  // namespace tocsin::scoring::testing
