#include "engine/gateway/wire_scores.hpp"

#include "engine/gateway/wire_json.hpp"
#include "engine/gateway/wire_queue.hpp"
#include "scoring/live.hpp"

namespace tocsin {
namespace {

json metrics_json(const std::vector<scoring::LiveFigure>& figures) {
    json out = json::object();
    for (const scoring::LiveFigure& figure : figures) {
        json m{{"n", figure.n}};
        if (figure.value) m["value"] = *figure.value;
        out[std::string(figure.metric)] = std::move(m);
    }
    return out;
}

json obligation_json(const scoring::LiveObligation& o) {
    json out{{"id", o.id},
             {"from", o.from.value},
             {"to", o.to.value},
             {"fact", o.fact.value},
             {"state", scoring::obligation_state_id(o.state)}};
    if (o.due_ms) out["due_ms"] = *o.due_ms;
    return out;
}

}  // namespace

std::string scores_payload(const scoring::Ledger& ledger, std::int64_t now_ms) {
    const scoring::LiveScores scores = scoring::live(ledger, now_ms);
    json frame{{"t", "scores"},
               {"edges", json::array()},
               {"wide", json::array()},
               {"teams", json::array()},
               {"regional", metrics_json(scores.region)},
               {"obligations", json::array()},
               {"judging", judging_json(judging_sums(ledger, judging_queue(ledger)))}};
    for (const scoring::LiveEdge& e : scores.edges)
        frame["edges"].push_back({{"from", e.from.value},
                                  {"to", e.to.value},
                                  {"owed", e.owed},
                                  {"in_time", e.in_time},
                                  {"late", e.late},
                                  {"breach", e.breach}});
    for (const scoring::WideBreach& w : scores.wide)
        frame["wide"].push_back({{"from", w.from.value},
                                 {"to", w.to == Destination::Kind::Region ? "region" : "public"},
                                 {"breach", w.breach}});
    for (const scoring::LiveTeam& team : scores.teams)
        frame["teams"].push_back(
            {{"team", team.team.value}, {"metrics", metrics_json(team.metrics)}});
    for (const scoring::LiveObligation& o : scores.obligations)
        frame["obligations"].push_back(obligation_json(o));
    return dump(frame);
}

}  // namespace tocsin
