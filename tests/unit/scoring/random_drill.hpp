// A drill made up from a seed: who needs, holds and owes what, and who sent what to whom. Kept as
// plain values, so that a property test can change one thing in it and score both.
#pragma once

#include <cstdint>
#include <optional>
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

// A message of the closed loop: a rumour told or corrected, a sighting, a claim to a task.
struct Talk {
    MessageKind kind{};
    std::string from;
    std::vector<std::string> to;
    std::string fact;  // carried; of a claim empty
    double at = 0;
    std::optional<int> confidence;
};

struct Voted {
    std::string team, by, option;  // by another: its stand-in
    double at = 0;
};

struct Did {
    std::string team;
    double at = 0;
};

struct Told {
    std::string team;
    Answers answers;
    double at = 0;
};

struct RandomDrill {
    std::vector<std::string> codes;
    std::vector<std::pair<std::string, FactWords>> facts;
    std::vector<Debt> debts;
    std::vector<SeedAt> seeds;
    std::vector<Sent> messages;
    std::vector<Talk> talk;  // about RUMOUR, a false fact, sightings of the others, and the TASK
    std::vector<Voted> votes;
    std::vector<Did> done;
    std::vector<Told> answers;  // to the probe at minute 70
    double end = 150;

    explicit RandomDrill(std::uint32_t seed);
    void make_up_together();
    // Whoever gets a message has it on screen after a delay that depends on the pair of teams only,
    // so that splitting a message changes no receipt.
    Play play() const;
    void tell_together(Play& play) const;  // decisions, tasks, probes, the closed loop
    const FactWords& fact(const std::string& id) const;

    std::mt19937 random;
    int pick(int below) { return static_cast<int>(random() % static_cast<std::uint32_t>(below)); }
};

}  // namespace tocsin::scoring::testing
