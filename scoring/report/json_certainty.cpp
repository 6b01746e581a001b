#include "scoring/report/json_certainty.hpp"

namespace tocsin::scoring {

namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json bounds_json(const std::optional<Bounds>& bounds) {
    if (!bounds) return nullptr;
    return {{"low", bounds->low},
            {"high", bounds->high},
            {"clusters", bounds->clusters},
            {"replicates", bounds->replicates}};
}

Json team_json(const TeamSheet& team, const TeamCertainty& certainty) {
    Json json{{"team", team.team.value}};
    Json intervals = Json::object();
    for (std::size_t i = 0; i < team.figures.size(); ++i)
        intervals[std::string(team.figures[i].metric->id)] = bounds_json(certainty.figures[i]);
    intervals["sharing_so_far"] = bounds_json(certainty.gated);
    intervals["index"] = bounds_json(certainty.index);
    json["intervals"] = std::move(intervals);
    json["shrunk"] = or_null(certainty.band.shrunk);
    json["bands"] = certainty.band.bands;
    if (certainty.places)
        json["places"] = {certainty.places->low, certainty.places->high};
    else
        json["places"] = nullptr;
    return json;
}

Json variant_json(const Variant& variant) {
    Json json;
    if (!variant.without.empty()) json["without"] = std::string(variant.without);
    if (variant.limits_scale != 1) json["limits_scale"] = variant.limits_scale;
    json["tau"] = or_null(variant.tau);
    json["index"] = Json::array();
    for (const auto& index : variant.indices) json["index"].push_back(or_null(index));
    return json;
}

Json agreement_json(const Agreement& agreement) {
    return {{"judged", agreement.judged},
            {"judged_twice", agreement.twice},
            {"enough_twice", agreement.enough_twice()},
            {"disputed", agreement.disputed},
            {"decided", agreement.decided},
            {"alpha", or_null(agreement.alpha)},
            {"all_agree", agreement.all_agree},
            {"trust", std::string(trust_id(agreement.trust))}};
}

// Who judged what, in the order of the log, also what counts no longer.
Json judgements_json(const Ledger& ledger) {
    Json all = Json::array();
    for (const auto& [item, judgements] : ledger.judging().all()) {
        Json row;
        if (item.is_message()) {
            row["message"] = item.message.value;
        } else {
            row["inject"] = item.inject.value;
            row["team"] = item.team.value;
            row["field"] = item.field;
        }
        const Resolved resolved = resolve(judgements);
        row["value"] = or_null(resolved.value);
        row["standing"] = std::string(standing_id(resolved.standing));
        row["judgements"] = Json::array();
        for (const Judgement& judgement : judgements) {
            Json said{{"judge", judgement.judge}, {"value", judgement.value}};
            said["record"] = judgement.seq;
            if (!judgement.counts) said["reopened"] = true;
            row["judgements"].push_back(std::move(said));
        }
        all.push_back(std::move(row));
    }
    return all;
}

Json evaluators_json(const Ledger& ledger, const Certainty& certainty) {
    Json json{{"answers", agreement_json(certainty.answers)},
              {"fields", agreement_json(certainty.fields)}};
    json["judges"] = Json::array();
    for (const JudgeLoad& load : certainty.judges)
        json["judges"].push_back(
            {{"judge", load.judge}, {"items", load.items}, {"changes", load.changes}});
    json["items"] = judgements_json(ledger);
    return json;
}

}  // namespace

Json certainty_json(const Ledger& ledger, const ScoreSheet& sheet, const Certainty& certainty) {
    Json json;
    json["bootstrap"] = {{"seed", certainty.bootstrap_seed},
                         {"replicates", kReplicates},
                         {"clusters", certainty.clusters},
                         {"facts", certainty.facts}};
    json["band_from_live_obligations"] = kBandFrom;
    json["teams"] = Json::array();
    for (std::size_t t = 0; t < sheet.teams.size(); ++t)
        json["teams"].push_back(team_json(sheet.teams[t], certainty.teams[t]));
    json["region"] = Json::object();
    for (std::size_t i = 0; i < sheet.region.size(); ++i)
        json["region"][std::string(sheet.region[i].metric->id)] = bounds_json(certainty.region[i]);
    json["weights"] = {{"seed", certainty.weights_seed},
                       {"draws", kWeightDraws},
                       {"median_tau", or_null(certainty.median_tau)}};
    json["variants"] = Json::array();
    for (const Variant& variant : certainty.variants)
        json["variants"].push_back(variant_json(variant));
    json["evaluators"] = evaluators_json(ledger, certainty);
    return json;
}

}  // namespace tocsin::scoring
