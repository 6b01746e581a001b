// The drill on one line of time, one lane for each team: what reached it, what it sent, what it
// answered and decided. The own lane is strong and on top, the others grey.
//
// Up to 8 teams a lane has a row for each kind; up to 45 each lane is one row of marks; beyond that
// a strip of strokes. Nothing is left out at any size, and the table has every mark.
#pragma once

#include <cstdint>
#include <vector>

#include "scoring/ledger.hpp"
#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct Happening {
    enum class Kind { Inject, Message, PlainMessage, Answer, LateAnswer, Decision };
    std::int64_t at_ms = 0;  // drill time
    Kind kind{};
    std::string id;     // "I12", "M7"
    std::string words;  // where a message went; may be empty
    std::string to;     // id of the block with the evidence; may be empty
};

struct TimelineData {
    struct Lane {
        Who who;
        std::vector<Happening> marks;
    };
    std::vector<Lane> lanes;
    std::int64_t span_ms = 0;  // until when
};

// `message_block`: the block that the row of a message opens into; empty where there is none. The
// destinations of messages are printed by the roster's names; teams outside it are not named.
TimelineData timeline_data(const Ledger& ledger, std::int64_t now_ms, const Roster& roster,
                           const std::function<std::string(const MessageId&)>& message_block = {});

Chart timeline(const TimelineData& data, const Setting& setting);

}  // namespace tocsin::scoring::charts
