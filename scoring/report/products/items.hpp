// The items behind a team's figures as tables: which obligation, which message, which time, which
// rule. For the organisers' report and for the team's own.
#pragma once

#include <string>

#include "scoring/report/desk.hpp"

namespace tocsin::scoring {

// `links`: facts and messages open into the document's own tables of them.
struct ItemTables {
    const Desk& desk;
    bool links = false;

    // "t3-C1"
    static std::string id(TeamId team, std::string_view metric);
    Table obligations(TeamId team, const Figure& figure, std::string_view caption) const;
    // Deliveries (C2) and breaches (C3) alike.
    Table sent(TeamId team, std::string_view metric, const Figure& figure,
               std::string_view caption) const;
    Table requests(TeamId team, const Figure& figure, std::string_view caption) const;
    // Of any other metric.
    Table other(TeamId team, std::string_view metric, const Figure& figure) const;
    // That of the metric.
    Table of(TeamId team, std::string_view metric, const Figure& figure) const;

    // What an item of C5, C6 or C7 is about, as the scenario names it; empty for others.
    Cell about(std::string_view metric, const Item& item) const;
    Cell message(const std::optional<MessageId>& message) const;
    Cell fact(const std::optional<FactId>& fact) const;
    // The rule in words; below it what was decided in the team's favour or is still to be judged.
    Cell rule(const Item& item, bool with_weight = true) const;
    Cell worth(const Item& item) const;
};

std::string message_anchor(const Ledger& ledger, const MessageId& id);
std::string fact_anchor(const Ledger& ledger, const FactId& id);

}  // namespace tocsin::scoring
