// The words of the charts, in one table for each language; {0}, {1}, … are filled in. Sentences
// give numbers after a colon where a plural would otherwise have to agree with them.
#pragma once

#include <string_view>

namespace tocsin::scoring::charts {

struct ChartTexts {
    std::string_view tag;  // whose manner of writing numbers and lengths these words want
    // shared
    std::string_view data_table, team, from, to, time, what, which, minutes, na, everybody,
        public_word, n, low, high, value, until;
    // timeline
    std::string_view timeline, timeline_none, timeline_summary, injects, messages, answers,
        decisions, inject, message, message_plain, answer, answer_late, decision, strip_key_reached,
        strip_key_did;
    // needed and used
    std::string_view matrix, matrix_none, matrix_summary, matrix_part, sender, receiver, in_time,
        late, missing, breach, breaches;
    // diffusion
    std::string_view diffusion, diffusion_none, diffusion_summary, diffusion_x, diffusion_y,
        diffusion_mean, diffusion_half, t50, t90, not_reached, fact, seeded, needers, reach, half,
        nine_tenths;
    // time to notify
    std::string_view notify, notify_none, notify_summary, notify_summary_team,
        notify_summary_region, notify_x, regional, regional_band, still_open, at_risk, told,
        censored, untold_share, group;
    // metrics
    std::string_view metrics, metrics_none, metrics_summary, metrics_summary_team, metric,
        quartiles, interval, middle_of_region, few, no_interval;
    // bands
    std::string_view bands, bands_none, bands_summary, band, bands_few;
    // agreement
    std::string_view agreement, agreement_none, agreement_summary, item, alpha, accuracy, all_agree,
        usable;
    // weights
    std::string_view weights, weights_none, weights_summary, rank, rank_low, rank_high, rank_x,
        rank_here;
    // network
    std::string_view network, network_none, network_summary, needed, realised, never_told, none,
        links, links_line, by_role, by_role_note;
    // double work and gaps
    std::string_view tasks, tasks_none, tasks_summary, task, required, performed, double_work, gap,
        done, tasks_exact;
    // load
    std::string_view role_load, role_load_none, role_load_summary, role, teams, obligations,
        load_band, open, open_none, open_summary, peak, middle_half, middle_team, most_open,
        limit_three;
    // lines
    std::string_view links_strip, links_strip_none, links_strip_summary, outage, credited, online,
        round_trip, online_share;
};

// English where the language is not there.
const ChartTexts& chart_texts_in(std::string_view language);

}  // namespace tocsin::scoring::charts
