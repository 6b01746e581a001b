// The team report: for that team alone.
#pragma once

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Team {
    Words subtitle, summary, lead, index_lead, index_few, technical_lead, roles, timeline,
        timeline_note, kind, sent_to, technical, technical_note, technical_none, question, answer,
        key, by_rubric, earned, possible, others, coordination, coordination_note, metric, value,
        items, interval, band, meaning, examples, example_good, example_poor, example_none,
        own_words, what_owed, what_sent, what_asked, handling, labels, messages, over, picture,
        picture_note, picture_none, decisions, decisions_none, decision, voted, voted_by, outcome,
        no_outcome, rule_met, informed;
};

}  // namespace tocsin::scoring::texts
