#include "scoring/report/json.hpp"

#include <nlohmann/json.hpp>

#include "scoring/metrics/r1_diffusion.hpp"
#include "scoring/report/json_certainty.hpp"
#include "scoring/report/texts/language.hpp"

namespace tocsin::scoring {

namespace {

using Json = nlohmann::ordered_json;

template <class Do>
void for_each_rule(Do&& act) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(Rule::Count_); ++i)
        act(static_cast<Rule>(i));
}

class Writer {
  public:
    Writer(const Ledger& ledger, const ScoreSheet& sheet, const Certainty& certainty)
        : ledger_(ledger), sheet_(sheet), certainty_(certainty), evidence_(ledger, sheet.now_ms) {}

    Json document() const {
        Json json{{"format", 1}};
        json["drill"] = drill();
        json["at_ms"] = sheet_.now_ms;
        json["final"] = sheet_.final;
        json["index"] = {{"weights", sheet_.weights},
                         {"from_live_obligations", kIndexFrom},
                         {"partial", sheet_.partial()},
                         {"not_computed", sheet_.not_computed}};
        json["teams"] = Json::array();
        for (const TeamSheet& team : sheet_.teams) json["teams"].push_back(team_of(team));
        json["region"] = Json::object();
        for (const Scored& scored : sheet_.region)
            json["region"][std::string(scored.metric->id)] = figure(scored.figure);
        json["facts"] = facts();
        json["certainty"] = certainty_json(ledger_, sheet_, certainty_);
        json["rules"] = Json::object();
        for_each_rule([&](Rule rule) {
            json["rules"][std::string(rule_id(rule))] =
                std::string(texts::language("en").figures.of(rule));
        });
        return json;
    }

  private:
    Json drill() const {
        Json json{{"id", ledger_.drill()},
                  {"title", ledger_.title()},
                  {"scenario", ledger_.scenario().id},
                  {"scenario_version", ledger_.scenario().version},
                  {"records", ledger_.seq()},
                  {"started", ledger_.started()},
                  {"ended", ledger_.ended()}};
        if (ledger_.started_utc_us()) json["started_utc_us"] = *ledger_.started_utc_us();
        if (ledger_.ended_utc_us()) json["ended_utc_us"] = *ledger_.ended_utc_us();
        return json;
    }

    Json team_of(const TeamSheet& sheet) const {
        const EnrolledTeam& team = ledger_.teams()[sheet.team.value];
        Json json{{"team", sheet.team.value}, {"code", team.cast.code}, {"name", team.name}};
        json["roles"] = Json::array();
        for (const RoleId& role : team.cast.roles) json["roles"].push_back(role.value);
        json["simulated"] = team.simulated;
        const Counts& c = sheet.counts;
        json["obligations"] = {{"owed", c.owed},     {"live", c.live()},     {"waiting", c.waiting},
                               {"open", c.open},     {"in_time", c.in_time}, {"late", c.late},
                               {"missed", c.missed}, {"excused", c.excused}};
        json["metrics"] = Json::object();
        for (const Scored& scored : sheet.figures)
            json["metrics"][std::string(scored.metric->id)] = figure(scored.figure);
        json["sharing_so_far"] = figure(sheet.gated_sharing);
        json["index"] = figure(sheet.index);
        json["technical"] = technical(sheet.technical);
        return json;
    }

    Json figure(const Figure& figure) const {
        Json json{{"value", figure.value ? Json(*figure.value) : Json(nullptr)}};
        if (!figure.value) json["absent"] = std::string(absent_id(figure.absent));
        json["n"] = figure.n;
        Json terms = Json::object();
        for (const Term& term : figure.terms) terms[std::string(term.name)] = term.value;
        json["terms"] = std::move(terms);
        json["items"] = Json::array();
        for (const Item& one : figure.items) json["items"].push_back(item(one));
        return json;
    }

    Json item(const Item& item) const {
        Json json{{"id", item.id}, {"rule", std::string(rule_id(item.rule))}};
        json["counted"] = item.counted;
        if (item.value) json["value"] = *item.value;
        if (item.weight != 1) json["weight"] = item.weight;
        if (item.from) json["from"] = evidence_.code(*item.from);
        if (item.to) json["to"] = evidence_.name(*item.to);
        if (item.fact) json["fact"] = item.fact->value;
        if (item.message) json["message"] = item.message->value;
        if (item.source) json["source"] = *item.source;
        const auto time = [&](const char* name, const std::optional<std::int64_t>& value) {
            if (value) json[name] = *value;
        };
        time("start_ms", item.start_ms);
        time("at_ms", item.at_ms);
        time("delay_ms", item.delay_ms);
        time("credited_ms", item.credited_ms);
        time("due_ms", item.due_ms);
        if (item.limits) {
            json["target_ms"] = item.limits->target_ms;
            json["deadline_ms"] = item.limits->deadline_ms;
        }
        if (item.in_transit) json["in_transit"] = true;
        if (item.unjudged) json["unjudged"] = true;
        if (item.disputed) json["disputed"] = true;
        if (!item.parts.empty()) json["parts"] = Json::array();
        for (const Item& part : item.parts) json["parts"].push_back(this->item(part));
        return json;
    }

    static const char* state(Mark::State state) {
        switch (state) {
            case Mark::State::Right:
                return "right";
            case Mark::State::Wrong:
                return "wrong";
            case Mark::State::Judged:
                return "judged";
            case Mark::State::Unjudged:
                return "unjudged";
            case Mark::State::Unanswered:
                return "unanswered";
        }
        return "";
    }

    static Json technical(const Technical& technical) {
        const auto share = technical.share();
        Json json{{"value", share ? Json(*share) : Json(nullptr)},
                  {"earned", technical.earned},
                  {"points", technical.points}};
        json["items"] = Json::array();
        for (const Mark& mark : technical.marks) {
            Json row{{"inject", mark.inject.value},
                     {"field", mark.field},
                     {"state", state(mark.state)},
                     {"points", mark.points}};
            if (mark.earned) row["earned"] = *mark.earned;
            if (mark.late) row["late"] = true;
            if (mark.disputed) row["disputed"] = true;
            if (mark.withheld) row["withheld"] = true;
            if (mark.at_ms) row["at_ms"] = *mark.at_ms;
            json["items"].push_back(std::move(row));
        }
        return json;
    }

    Json facts() const {
        Json json = Json::array();
        for (const Spread& spread : spreads(evidence_)) {
            const BoundFact& fact = ledger_.fact(spread.fact);
            Json row{{"id", fact.id.value},
                     {"text", fact.text.original},
                     {"tlp", std::string(tlp_id(fact.fact->tlp))},
                     {"needers", spread.needers},
                     {"reached", spread.reached_ms.size()}};
            if (spread.t0_ms) row["t0_ms"] = *spread.t0_ms;
            if (spread.t50_ms) row["t50_ms"] = *spread.t50_ms;
            if (spread.t90_ms) row["t90_ms"] = *spread.t90_ms;
            json.push_back(std::move(row));
        }
        return json;
    }

    const Ledger& ledger_;
    const ScoreSheet& sheet_;
    const Certainty& certainty_;
    Evidence evidence_;
};

}  // namespace

std::string score_to_json(const Ledger& ledger, const ScoreSheet& sheet) {
    return score_to_json(ledger, sheet, certainty(ledger, sheet));
}

std::string score_to_json(const Ledger& ledger, const ScoreSheet& sheet,
                          const Certainty& certainty) {
    // A name in broken UTF-8 is shown with replacement characters; it must not stop the scores.
    return Writer(ledger, sheet, certainty)
               .document()
               .dump(1, ' ', false, Json::error_handler_t::replace) +
           "\n";
}

std::string rules_in(const std::string& scores, std::string_view language) {
    if (language == "en") return scores;
    Json json = Json::parse(scores);
    for_each_rule([&](Rule rule) {
        const std::string id(rule_id(rule));
        if (json["rules"].contains(id))
            json["rules"][id] = std::string(texts::language(language).figures.of(rule));
    });
    return json.dump(1) + "\n";
}

}  // namespace tocsin::scoring
