// The lines to the teams over drill time: connected, cut off, and the times that EXCON gave back.
// The proof that nobody was scored for a broken line: a strip a team, with its median round trip.
#pragma once

#include <map>
#include <span>

#include "engine/core/events.hpp"
#include "scoring/ledger.hpp"
#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct LinkRow {
    Who who;
    std::vector<Interval> online;         // at least one participant connected; ascending, apart
    std::vector<Interval> credited;       // clocks stood still; ascending, apart
    std::optional<double> round_trip_ms;  // median over its measured connections
};

struct LinkData {
    std::vector<LinkRow> rows;
    std::int64_t span_ms = 0;
    bool watched = false;  // any connection was logged at all (a rehearsal has none)
};

// A fold over the log, for the ledger keeps no history of connections. Records in order.
class LinkHistory {
  public:
    void add(const Record& record);
    // A line that is up counts until `now_ms`. Times are drill time: what happens in a pause has no
    // length.
    LinkData data(const Ledger& ledger, std::int64_t now_ms, const Roster& roster) const;

  private:
    struct Line {
        std::map<ParticipantId, std::int64_t> up;  // since when
        std::vector<Interval> online;
        std::map<ParticipantId, double> round_trip_ms;
    };
    std::map<TeamId, Line> lines_;
};

Chart link_strip(const LinkData& data, const Setting& setting);

}  // namespace tocsin::scoring::charts
