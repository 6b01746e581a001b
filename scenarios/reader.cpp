#include "scenarios/reader.hpp"

#include <algorithm>

#include "scenarios/nearest.hpp"

namespace tocsin {

std::string_view word_for(Names names) {
    switch (names) {
        case Names::Role:
            return "role";
        case Names::Inject:
            return "inject";
        case Names::Fact:
            return "fact";
        case Names::Expectation:
            return "expectation";
        case Names::Decision:
            return "decision";
        case Names::Task:
            return "task";
        case Names::Rubric:
            return "rubric";
        case Names::Objective:
            return "objective";
        case Names::Request:
            return "request";
        case Names::Artefact:
            return "artefact";
        case Names::Persona:
            break;
    }
    return "persona";
}

Problem& Reader::error(const Node& node, std::string message) {
    Problem problem;
    problem.file = file_;
    problem.line = node.line;
    problem.column = node.column;
    problem.pointer = node.pointer;
    problem.message = std::move(message);
    return problems_.emplace_back(std::move(problem));
}

Problem& Reader::error_at_key(const Node& node, std::string message) {
    Problem& problem = error(node, std::move(message));
    if (node.key_line) {
        problem.line = node.key_line;
        problem.column = node.key_column;
    }
    return problem;
}

void Reader::unknown(const Node& node, std::string message,
                     const std::vector<std::string>& allowed) {
    Problem& problem = error(node, std::move(message));
    problem.found = shown(node);
    problem.allowed = one_of(allowed);
    problem.nearest = nearest(node.text, allowed);
}

void Reader::refer(Names names, const std::string& id, const Node& node) {
    later([this, names, id, at = &node] {
        const std::vector<std::string>& known = declared(names);
        if (std::find(known.begin(), known.end(), id) != known.end()) return;
        Problem& problem = error(*at, "there is no such " + std::string(word_for(names)));
        problem.found = id;
        problem.allowed = known.empty() ? "the scenario has none" : one_of(known);
        problem.nearest = nearest(id, known);
    });
}

void Reader::finish() {
    // A check may add another one: by index.
    for (std::size_t i = 0; i < later_.size(); ++i) later_[i]();
    later_.clear();
}

std::string one_of(const std::vector<std::string>& names) {
    // Enough to choose from; a list of 90 facts helps nobody.
    constexpr std::size_t kMost = 12;
    std::string out = names.size() == 1 ? "" : "one of ";
    for (std::size_t i = 0; i < std::min(names.size(), kMost); ++i)
        out += (i ? ", " : "") + names[i];
    if (names.size() > kMost) out += ", … (" + std::to_string(names.size()) + " in all)";
    return out;
}

std::string shown(const Node& node) {
    switch (node.kind) {
        case Node::Kind::Null:
            return "nothing";
        case Node::Kind::Sequence:
            return "a list";
        case Node::Kind::Mapping:
            return "a mapping";
        case Node::Kind::Scalar:
            break;
    }
    constexpr std::size_t kMost = 60;
    if (node.text.size() <= kMost) return node.text;
    std::size_t end = kMost;  // not inside a character
    while (end > 0 && (static_cast<unsigned char>(node.text[end]) & 0xC0U) == 0x80U) --end;
    return node.text.substr(0, end) + "…";
}

}  // namespace tocsin
