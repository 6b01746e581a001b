// How a simulated team behaves: the strategies of SCORING §7 as numbers. They are strategies for
// testing drills and scores, not a model of people.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin {

enum class Strategy {
    Good,       // tells those who need it, soon, and nobody else
    Mid,        // forgets some, tells some too late, some in vain
    Slow,       // tells after the deadline, if at all
    Spam,       // as good, but every message five times
    Broadcast,  // as good, but one message to each team that may have it
    Region,     // as good, but everything on the region's channel, whatever its label
    Silent      // reads and answers its injects, speaks with nobody
};
inline constexpr std::array kStrategies{Strategy::Good,  Strategy::Mid,       Strategy::Slow,
                                        Strategy::Spam,  Strategy::Broadcast, Strategy::Region,
                                        Strategy::Silent};

std::string_view name_of(Strategy strategy);
std::optional<Strategy> strategy_from(std::string_view name);

// What `--skill` means: one strategy for all teams, or "mixed", all of them in turn. Empty where
// the name is none of these.
std::vector<Strategy> strategies_from(std::string_view skill);

struct Range {
    double low = 0, high = 0;
};

struct Habits {
    enum class Reach { WhoNeedsIt, EveryTeam, Region, Nobody };
    Reach reach = Reach::WhoNeedsIt;
    int copies = 1;            // of every message that shares a fact
    bool heeds_labels = true;  // sends nothing where its label forbids it

    Range open_s;      // from delivery to the screen, seconds of drill time
    Range share;       // when a fact is told: 1 is the target, 2 the deadline, 3 half as much again
    Range reply;       // an acknowledgement or answer, on the same scale
    Range respond;     // a form: 1 is its due time
    double tells = 0;  // probability that it thinks of somebody who needs a fact
    double replies = 0;      // … that it answers who asks
    double responds = 0;     // … that it answers a form
    double right = 0;        // … that an answer or a vote is the best one
    double oversharing = 0;  // … that a fact goes to one team more, in vain
    double unlabelled = 0;   // … that a message with facts bears no label
    double believes = 0;     // … that it passes a decoy on
    double doubts = 0;       // … that it passes a decoy on as doubtful
    double away = 0;         // … that it is busy when teams decide, and names a stand-in
    double claims = 0;       // … that it claims an exclusive task before doing it
    double chats = 0;        // … of a greeting, a question to EXCON, a proposal
};

const Habits& habits_of(Strategy strategy);

}  // namespace tocsin
