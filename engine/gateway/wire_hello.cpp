#include <algorithm>

#include "engine/gateway/wire.hpp"
#include "engine/gateway/wire_json.hpp"
#include "scenarios/read.hpp"

namespace tocsin {
namespace {

std::string_view shape_name(ResponseKind::Shape shape) {
    constexpr std::string_view names[] = {"text", "one_option", "options", "number",
                                          "list", "record",     "upload"};
    return names[static_cast<std::size_t>(shape)];
}

// The open lists, so that a new row needs no new browser application.
json lists_json() {
    json out{{"channels", json::array()},
             {"response_kinds", json::array()},
             {"rsit", json::array()},
             {"tlp", json::array()}};
    for (const Channel& c : channels())
        out["channels"].push_back({{"id", c.id}, {"name", c.name}, {"icon", c.icon}});
    for (const ResponseKind& k : response_kinds())
        out["response_kinds"].push_back(
            {{"id", k.id}, {"name", k.name}, {"shape", shape_name(k.shape)}});
    for (const RsitClass& r : rsit_classes())
        out["rsit"].push_back({{"id", r.id}, {"name", r.name}});
    for (const Tlp tlp : {Tlp::Red, Tlp::AmberStrict, Tlp::Amber, Tlp::Green, Tlp::Clear})
        out["tlp"].push_back({{"id", wire_name(tlp)}, {"label", tlp_label(tlp)}});
    return out;
}

json roles_json(const Scenario& scenario, std::string_view language) {
    json out = json::array();
    for (const Role& role : scenario.roles) {
        json r{{"id", role.id.value},
               {"title", role.title.in(language)},
               {"purpose", role.purpose.in(language)}};
        if (!role.directory.empty()) r["directory"] = role.directory;
        out.push_back(std::move(r));
    }
    return out;
}

json teams_json(const TeamSet& teams) {
    json out = json::array();
    teams.each([&](TeamId team) { out.push_back(team.value); });
    return out;
}

// The scenario's facts and obligations as they fell to this drill's teams.
json bound_json(const Casting& casting, std::string_view language) {
    json facts = json::array(), obligations = json::array();
    for (const BoundFact& fact : casting.facts) {
        json f{{"id", fact.id.value},
               {"text", fact.text.in(language)},
               {"tlp", wire_name(fact.fact->tlp)}};
        if (!fact.origin.empty()) f["origin"] = teams_json(fact.origin);
        if (!fact.need.empty()) f["need"] = teams_json(fact.need);
        facts.push_back(std::move(f));
    }
    for (const Obligation& o : casting.obligations)
        obligations.push_back({{"id", o.id},
                               {"expectation", o.expectation.value},
                               {"from", o.from.value},
                               {"to", o.to.value},
                               {"fact", o.fact.value},
                               {"target_ms", o.limits.target_ms},
                               {"deadline_ms", o.limits.deadline_ms},
                               {"weight", o.weight}});
    return {{"facts", std::move(facts)}, {"obligations", std::move(obligations)}};
}

}  // namespace

std::string hello_common(View view, std::string_view language, const State& state) {
    const Scenario& scenario = *state.scenario;
    const json drill{{"drill", state.drill},
                     {"title", state.title},
                     {"scenario", scenario.id},
                     {"scenario_version", scenario.version},
                     {"language", scenario.language},
                     {"languages", scenario.languages},
                     {"duration_ms", scenario.duration_ms},
                     {"summary", scenario.summary.in(language)},
                     {"tlp_warnings", state.tlp_warnings}};
    std::string out = R"("drill":)" + dump(drill) + R"(,"lists":)" + dump(lists_json()) +
                      R"(,"roles":)" + dump(roles_json(scenario, language));
    if (view != View::Control && view != View::Evaluator) return out;
    out += R"(,"scenario":)" + scenario_to_json(scenario);
    if (!state.casting.facts.empty() || !state.casting.obligations.empty())
        out += R"(,"bound":)" + dump(bound_json(state.casting, language));
    return out;
}

std::string effective_language(const Scenario& scenario, std::string_view wanted) {
    const auto has = [&](std::string_view tag) {
        return std::find(scenario.languages.begin(), scenario.languages.end(), tag) !=
               scenario.languages.end();
    };
    if (has(wanted)) return std::string(wanted);
    const std::string_view primary = wanted.substr(0, wanted.find('-'));  // "fr-CA" reads "fr"
    return has(primary) ? std::string(primary) : scenario.language;
}

}  // namespace tocsin
