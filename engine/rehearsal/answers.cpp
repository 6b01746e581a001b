#include "engine/rehearsal/answers.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/decide.hpp"
#include "engine/rehearsal/phrases.hpp"
#include "scenarios/labels.hpp"

namespace tocsin {
namespace {

using Shape = ResponseKind::Shape;

std::string wrong_option(const FormField& field, Dice& dice) {
    std::vector<std::string> others;
    for (const Option& option : field.options)
        if (std::find(field.key.begin(), field.key.end(), option.id) == field.key.end())
            others.push_back(option.id);
    if (field.options.empty())
        for (const RsitClass& row : rsit_classes())
            if (std::find(field.key.begin(), field.key.end(), row.id) == field.key.end())
                others.emplace_back(row.id);
    if (others.empty()) return field.key.empty() ? std::string("unknown") : field.key.front();
    return others[dice.pick(others.size())];
}

std::string guessed_number(const FormField& field, Dice& dice) {
    const double low = std::ceil(field.min.value_or(1));
    const double high = std::max(low, std::floor(field.max.value_or(low + 4)));
    const auto steps = static_cast<std::size_t>(std::min(high - low, 1000.0));
    return std::to_string(static_cast<long long>(low) +
                          static_cast<long long>(dice.pick(steps + 1)));
}

std::vector<std::string> values(const FormField& field, bool right,
                                const std::vector<std::string>& indicators, Dice& dice) {
    const ResponseKind* kind = response_kind(field.kind);
    const Shape shape = kind ? kind->shape : Shape::Text;
    if (right && !field.key.empty()) {
        const bool several = shape == Shape::Options || shape == Shape::List;
        return several ? field.key : std::vector{field.key.front()};
    }
    switch (shape) {
        case Shape::Text:
            return {phrases::plan(dice)};
        case Shape::OneOption:
        case Shape::Options:
            return {wrong_option(field, dice)};
        case Shape::Number:
            return {guessed_number(field, dice)};
        case Shape::List:
            return indicators.empty() ? std::vector<std::string>{"none so far"} : indicators;
        case Shape::Record:
            return {"summary: " + phrases::line(dice), "status: " + phrases::line(dice)};
        case Shape::Upload:
            return {};
    }
    return {};
}

}  // namespace

Answers filled(const Form& form, double right, const std::vector<std::string>& indicators,
               Dice& dice) {
    Answers answers;
    for (const FormField& field : form.fields) {
        const bool knows = dice.chance(right);
        auto given = values(field, knows, indicators, dice);
        if (given.empty() && field.required) given = {phrases::line(dice)};
        if (!given.empty()) answers[field.id] = std::move(given);
    }
    return answers;
}

Form keyed_probe_form(const Expectation& probe) {
    Form form = probe_form(probe);
    for (std::size_t i = 0; i < form.fields.size() && i < probe.items.size(); ++i)
        if (!probe.items[i].key.empty()) form.fields[i].key = {probe.items[i].key};
    return form;
}

}  // namespace tocsin
