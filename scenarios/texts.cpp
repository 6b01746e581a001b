#include "scenarios/texts.hpp"

#include <algorithm>
#include <cctype>

namespace tocsin {
namespace {

// One walk for the readable and the writable scenario: `S` is Scenario or const Scenario.
template <class Visit>
class Walk {
  public:
    explicit Walk(const Visit& visit) : visit_(visit) {}

    template <class S>
    void scenario(S& s) {
        text("title", s.title);
        text("summary", s.summary);
        for (auto& o : s.objectives) text("objectives/" + o.id.value + "/title", o.title);
        for (auto& role : s.roles) {
            text("roles/" + role.id.value + "/title", role.title);
            text("roles/" + role.id.value + "/purpose", role.purpose);
        }
        for (auto& p : s.personas) {
            text("personas/" + p.id.value + "/name", p.name);
            text("personas/" + p.id.value + "/organisation", p.organisation);
        }
        for (auto& a : s.artefacts) {
            text("artefacts/" + a.id.value + "/title", a.title);
            text("artefacts/" + a.id.value + "/alternative", a.alternative);
        }
        for (auto& fact : s.facts) text("facts/" + fact.id.value + "/text", fact.text);
        for (auto& d : s.decisions) decision("decisions/" + d.id.value, d);
        for (auto& task : s.tasks) {
            text("tasks/" + task.id.value + "/title", task.title);
            text("tasks/" + task.id.value + "/description", task.description);
        }
        for (auto& q : s.requests) text("requests/" + q.id.value + "/text", q.text);
        for (auto& rubric : s.rubrics) levels("rubrics/" + rubric.id.value, rubric);
        for (auto& inject : s.injects) event("injects/" + inject.id.value, inject);
        for (auto& e : s.expectations) items("expectations/" + e.id.value + "/items/", e);
    }

  private:
    template <class T>
    void text(const std::string& path, T& value) {
        if (!value.original.empty()) visit_(path, value);
    }

    template <class O>
    void options(const std::string& path, O& list) {
        for (auto& option : list) text(path + "/options/" + option.id, option.label);
    }

    template <class D>
    void decision(const std::string& path, D& d) {
        text(path + "/title", d.title);
        text(path + "/question", d.question);
        options(path, d.options);
    }

    template <class R>
    void levels(const std::string& path, R& rubric) {
        text(path + "/title", rubric.title);
        for (std::size_t i = 0; i < rubric.levels.size(); ++i)
            text(path + "/levels/" + std::to_string(i) + "/anchor", rubric.levels[i].anchor);
    }

    template <class I>
    void event(const std::string& path, I& inject) {
        text(path + "/title", inject.title);
        text(path + "/body", inject.body);
        text(path + "/expected", inject.expected);
        if (!inject.form) return;
        for (auto& field : inject.form->fields) {
            const std::string at = path + "/form/fields/" + field.id;
            text(at + "/label", field.label);
            text(at + "/help", field.help);
            options(at, field.options);
        }
    }

    template <class X>
    void items(const std::string& path, X& expectation) {
        for (auto& item : expectation.items) {
            text(path + item.question + "/label", item.label);
            options(path + item.question, item.options);
        }
    }

    const Visit& visit_;
};

}  // namespace

void each_text(Scenario& scenario, const std::function<void(const std::string&, Text&)>& visit) {
    Walk(visit).scenario(scenario);
}

void each_text(const Scenario& scenario,
               const std::function<void(const std::string&, const Text&)>& visit) {
    Walk(visit).scenario(scenario);
}

TextCount count_texts(const Scenario& scenario) {
    TextCount count;
    for (std::size_t i = 1; i < scenario.languages.size(); ++i)
        count.lacking.emplace_back(scenario.languages[i], std::vector<std::string>{});
    each_text(scenario, [&](const std::string& path, const Text& text) {
        ++count.texts;
        for (auto& [language, lacking] : count.lacking)
            if (!text.translated(language)) lacking.push_back(path);
    });
    return count;
}

bool is_language_tag(std::string_view tag) {
    const auto alpha = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    const auto alnum = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    const std::size_t primary = std::min(tag.find('-'), tag.size());
    if (primary < 2 || primary > 3 || !std::all_of(tag.begin(), tag.begin() + primary, alpha))
        return false;
    for (tag.remove_prefix(primary); !tag.empty();) {
        tag.remove_prefix(1);
        const std::size_t end = std::min(tag.find('-'), tag.size());
        if (end < 2 || end > 8 || !std::all_of(tag.begin(), tag.begin() + end, alnum)) return false;
        tag.remove_prefix(end);
    }
    return true;
}

}  // namespace tocsin
