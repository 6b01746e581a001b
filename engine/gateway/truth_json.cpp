#include "engine/gateway/truth_json.hpp"

#include <algorithm>

#include "engine/core/truth.hpp"
#include "engine/gateway/wire_json.hpp"
#include "scenarios/names.hpp"

namespace tocsin {
namespace {

class Writer {
  public:
    Writer(const State& state, TeamId team, std::string_view language)
        : state_(state), team_(team), language_(language) {}

    json all() const {
        const Truth truth = truth_for(state_, team_);
        json out{{"facts", json::array()},
                 {"withheld", truth.withheld},
                 {"owed", json::array()},
                 {"expected", json::array()},
                 {"injects", json::array()}};
        for (const KnownFact& known : truth.facts) out["facts"].push_back(fact(known));
        for (const Obligation* o : truth.owed)
            out["owed"].push_back({{"fact", o->fact.value},
                                   {"to", code(o->to)},
                                   {"target_ms", o->limits.target_ms},
                                   {"deadline_ms", o->limits.deadline_ms}});
        for (const Expectation* e : truth.expected) out["expected"].push_back(expected(*e));
        for (const Inject* i : truth.injects)
            if (json told = inject(*i); told.contains("expected") || !told["fields"].empty())
                out["injects"].push_back(std::move(told));
        return out;
    }

  private:
    std::string words(const Text& text) const { return text.in(language_); }

    std::string code(TeamId team) const {
        const Team* found = state_.team(team);
        return found ? found->code : std::string();
    }

    json codes(const TeamSet& teams) const {
        json out = json::array();
        teams.each([&](TeamId team) { out.push_back(code(team)); });
        return out;
    }

    json fact(const KnownFact& known) const {
        const BoundFact& bound = *known.fact;
        const char* truth = bound.fact->decoy ? "decoy" : bound.fact->truth ? "true" : "false";
        json out{{"fact", bound.id.value},
                 {"text", words(bound.text)},
                 {"tlp", wire_name(bound.fact->tlp)},
                 {"truth", truth},
                 {"origin", codes(bound.origin)},
                 {"need", codes(bound.need)}};
        if (known.held_ms) out["held_ms"] = *known.held_ms;
        return out;
    }

    // The labels of these options, or the values themselves where none is labelled so.
    json labels(const std::vector<std::string>& key, const std::vector<Option>& options) const {
        json out = json::array();
        for (const std::string& value : key) {
            const auto option = std::find_if(options.begin(), options.end(),
                                             [&](const Option& o) { return o.id == value; });
            out.push_back(option == options.end() ? value : words(option->label));
        }
        return out;
    }

    json expected(const Expectation& e) const {
        json out = json::object();
        out["kind"] = name_of(e.kind);
        if (!e.fact.value.empty()) out["fact"] = e.fact.value;
        if (const Request* request = find(state_.scenario->requests, e.request))
            out["words"] = words(request->text);
        if (const Task* task = find(state_.scenario->tasks, e.task))
            out["words"] = words(task->title);
        if (const Decision* decision = find(state_.scenario->decisions, e.decision)) {
            out["words"] = words(decision->question);
            out["key"] = best(e, *decision);
        }
        TeamSet to = state_.casting.resolve(e.to, team_);
        for (const RoleId& role : e.correct_targets)
            state_.casting.playing(role).each([&](TeamId team) { to.insert(team); });
        to.erase(team_);
        if (!to.empty()) out["to"] = codes(to);
        if (!e.items.empty()) out["items"] = probe(e);
        return out;
    }

    // The options that are worth most.
    json best(const Expectation& e, const Decision& decision) const {
        double most = 0;
        for (const auto& [id, value] : e.options) most = std::max(most, value);
        std::vector<std::string> key;
        for (const auto& [id, value] : e.options)
            if (value == most) key.push_back(id);
        return labels(key, decision.options);
    }

    json probe(const Expectation& e) const {
        json out = json::array();
        for (const ProbeItem& item : e.items)
            out.push_back(
                {{"label", words(item.label)}, {"key", labels({item.key}, item.options)}});
        return out;
    }

    json inject(const Inject& inject) const {
        json out{{"inject", inject.id.value},
                 {"title", words(inject.title)},
                 {"released_ms", state_.delivery(inject.id, team_)->released_ms},
                 {"fields", json::array()}};
        if (!inject.expected.empty()) out["expected"] = words(inject.expected);
        if (!inject.form) return out;
        for (const FormField& field : inject.form->fields)
            if (!field.key.empty())
                out["fields"].push_back(
                    {{"label", words(field.label)}, {"key", labels(field.key, field.options)}});
        return out;
    }

    const State& state_;
    TeamId team_;
    std::string_view language_;
};

}  // namespace

std::string truth_json(const State& state, TeamId team, std::string_view language) {
    return dump(Writer(state, team, language).all());
}

}  // namespace tocsin
