#include "scoring/lessons/section_parts.hpp"

#include "scoring/report/say.hpp"

namespace tocsin::scoring::section_parts {

Section start(const char* id, W title, std::string_view language, int level) {
    Section made;
    made.id = id;
    made.title = word(title, language);
    made.level = level;
    return made;
}

Paragraph remark(W words, std::string_view language) {
    return {std::string(word(words, language)), Paragraph::Kind::Note};
}

Table grid(const char* id, std::string_view caption, std::string_view language,
           std::initializer_list<ColumnWords> columns, W empty) {
    Table made;
    made.id = id;
    made.caption = caption;
    for (const ColumnWords& column : columns)
        made.columns.push_back(
            {column.id, std::string(word(column.title, language)), column.numeric});
    made.empty = word(empty, language);
    return made;
}

Cell plain(std::string_view words) {
    return {std::string(words), std::nullopt, {}};
}

Cell number_cell(std::size_t value) {
    return {std::to_string(value), static_cast<double>(value), {}};
}

Cell of_cell(std::size_t part, std::size_t whole, std::string_view language) {
    if (whole == 0) return plain("–");
    return {fill_word(W::Of, language, {std::to_string(part), std::to_string(whole)}),
            static_cast<double>(part),
            {}};
}

std::string language_tag(std::string_view language) {
    constexpr Six kTags{"en", "fr", "es", "ar", "ru", "zh"};
    return std::string(kTags.in(language));
}

std::string decimal_words(double value, std::string_view language, int decimals) {
    return Say(texts::language(language)).decimal(value, decimals);
}

std::string percent_words(double share, std::string_view language) {
    return Say(texts::language(language)).percent(share);
}

Pairs participation_pairs(const Participation& who, std::string_view language) {
    Pairs made;
    made.id = "participation-sums";
    made.rows.emplace_back(word(W::Teams, language), number_cell(who.teams));
    if (who.people >= kLeastPeople)
        made.rows.emplace_back(word(W::People, language), number_cell(who.people));
    const auto share = [&](W title, const SaidShare& said) {
        if (!said.part) return;
        made.rows.emplace_back(
            word(title, language),
            Cell{fill_word(W::OfWhoSaid, language,
                           {std::to_string(*said.part), std::to_string(said.said)}),
                 static_cast<double>(*said.part),
                 {}});
    };
    share(W::FirstTimers, who.first_timers);
    share(W::Women, who.women);
    return made;
}

}  // namespace tocsin::scoring::section_parts
