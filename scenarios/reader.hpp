// What reading one file needs: the list of problems, the names that were declared, and the checks
// that must wait until every name is known.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/document.hpp"
#include "scenarios/model.hpp"
#include "scenarios/read.hpp"

namespace tocsin {

// What a scenario gives names to.
enum class Names {
    Role,
    Inject,
    Fact,
    Expectation,
    Decision,
    Task,
    Rubric,
    Objective,
    Request,
    Artefact,
    Persona
};
std::string_view word_for(Names names);  // "role", "inject", …

class Reader {
  public:
    // `scenario` is being filled by whoever reads; checks that run in finish() see it whole.
    Reader(std::string file, const Scenario& scenario, std::vector<Problem>& problems)
        : file_(std::move(file)), scenario_(scenario), problems_(problems) {}

    const Scenario& scenario() const { return scenario_; }

    // Adds an error at `node`. `found` is what stands there, told only where it helps.
    Problem& error(const Node& node, std::string message);
    Problem& error_at_key(const Node& node, std::string message);
    // "unknown X": found, allowed, nearest.
    void unknown(const Node& node, std::string message, const std::vector<std::string>& allowed);

    // Declares `node.key` or the text of `node` as the name of something.
    void declare(Names names, const std::string& id) { declared_[names].push_back(id); }
    const std::vector<std::string>& declared(Names names) { return declared_[names]; }

    // Checks, after everything is read, that `id` is declared.
    void refer(Names names, const std::string& id, const Node& node);
    // Runs `check` after everything is read.
    void later(std::function<void()> check) { later_.push_back(std::move(check)); }
    void finish();

  private:
    std::string file_;
    const Scenario& scenario_;
    std::vector<Problem>& problems_;
    std::map<Names, std::vector<std::string>> declared_;
    std::vector<std::function<void()>> later_;
};

// "one of a, b, c".
std::string one_of(const std::vector<std::string>& names);
// What stands at a node, short enough for a message.
std::string shown(const Node& node);

}  // namespace tocsin
