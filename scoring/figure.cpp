#include "scoring/figure.hpp"

#include <array>

namespace tocsin::scoring {

std::string_view rule_id(Rule rule) {
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Rule::Count_)> kIds{
        "within_target",
        "within_deadline",
        "after_deadline",
        "never",
        "before_held",
        "excused",
        "not_held",
        "still_open",
        "needed",
        "repeated",
        "not_a_needer",
        "held_visibly",
        "region_needs",
        "region_too_few",
        "forbidden",
        "red_not_named",
        "amber_strict_passed_on",
        "amber_passed_on",
        "to_region",
        "to_public",
        "unlabelled",
        "unlabelled_beyond_cap",
        "request_counted",
        "request_pending",
        "request_beyond_limit",
        "fact_spread",
        "fact_pending",
        "fact_never_seeded",
        "fact_without_needers"};
    return kIds[static_cast<std::size_t>(rule)];
}

std::string_view absent_id(Absent absent) {
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Absent::Count_)> kIds{
        "",
        "no_obligations",
        "nothing_live",
        "all_excused",
        "no_deliveries",
        "only_allowed",
        "no_recall",
        "no_requests",
        "nothing_due",
        "no_facts",
        "too_few",
        "no_metric"};
    return kIds[static_cast<std::size_t>(absent)];
}

}  // namespace tocsin::scoring
