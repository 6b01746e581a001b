// The scenario file as a whole.
#include <algorithm>

#include "scenarios/parts.hpp"
#include "scenarios/texts.hpp"

namespace tocsin {
namespace {

void read_identity(Fields& f, Scenario& out) {
    Reader& r = f.reader();
    const Node* id = f.take("id");
    if (id) {
        read_id(r, *id, out.id);
    } else {
        f.missing("id");
    }
    f.must("version", out.version);
    if (f.must("language", out.language) && !is_language_tag(out.language)) {
        Problem& problem = r.error(*f.take("language"), "not a language tag");
        problem.found = out.language;
        problem.allowed = "e.g. en, fr, pt-BR";
    }
    out.languages.push_back(out.language);
    f.must("title", out.title);
    f.must("summary", out.summary);
    f.may("attack_version", out.attack_version);
    if (f.must("duration", Length{out.duration_ms}) && out.duration_ms == 0)
        r.error(*f.take("duration"), "a drill lasts longer than nothing");
}

void read_weights(Fields& f, Scenario& out) {
    const Node* node = f.take("weights");
    if (!node) return;
    Fields weights(f.reader(), *node, "the weights");
    for (const std::string_view metric : weighted_metrics())
        if (weights.has(metric)) {
            double value = 0;
            if (weights.may(metric, Between{value, 0, 1})) out.weights[std::string(metric)] = value;
        } else {
            weights.take(metric);
        }
}

// EXCON itself may send injects without being declared: then it is a persona like the others, so
// that whoever shows an inject always finds its sender.
void add_excon(Reader& r, Scenario& out) {
    const PersonaId excon{"excon"};
    if (find(out.personas, excon)) return;
    r.declare(Names::Persona, excon.value);
    const bool used = std::any_of(out.injects.begin(), out.injects.end(),
                                  [&](const Inject& inject) { return inject.from == excon; });
    if (used) out.personas.push_back({excon, Text{"EXCON", {}}, Text{"Exercise control", {}}, ""});
}

}  // namespace

void read_scenario(Reader& r, const Node& root, Scenario& out) {
    Fields f(r, root, "the scenario");
    if (!f.usable()) return;
    f.take("$schema");  // of editors
    f.take("format");
    f.take("i18n");
    read_identity(f, out);
    read_weights(f, out);
    collection(f, "objectives", Names::Objective, out.objectives);
    collection(f, "roles", Names::Role, out.roles);
    collection(f, "personas", Names::Persona, out.personas);
    collection(f, "artefacts", Names::Artefact, out.artefacts);
    collection(f, "facts", Names::Fact, out.facts);
    collection(f, "decisions", Names::Decision, out.decisions);
    collection(f, "tasks", Names::Task, out.tasks);
    collection(f, "requests", Names::Request, out.requests);
    collection(f, "rubrics", Names::Rubric, out.rubrics);
    collection(f, "injects", Names::Inject, out.injects);
    collection(f, "expectations", Names::Expectation, out.expectations);
    if (out.roles.empty()) f.missing("roles");
    if (out.injects.empty()) f.missing("injects");
    add_excon(r, out);
    r.finish();
}

}  // namespace tocsin
