#include "scoring/report/texts/frame.hpp"

namespace tocsin::scoring::texts::en {

extern const Frame kFrame;
const Frame kFrame{
    .hot_wash = "Hot-wash card",
    .team_report = "Team report",
    .regional_report = "Regional report",
    .public_summary = "Public summary",
    .method_annex = "Method annex",
    .evidence = "Full report with evidence",
    .tlp_red = "For the named recipients alone. Do not pass it on.",
    .tlp_amber_strict = "For your own organisation, and there for those who need to know it.",
    .tlp_amber = "For your own organisation and those of its clients who need to know it.",
    .tlp_green = "For the community of teams and their partners. Not for the public.",
    .tlp_clear = "For everybody. There is no limit on sharing it.",
    .handling = "Handling",
    .made_from =
        "Every figure comes from the event log of the drill alone: {0} records. The log hash in "
        "the foot names that log, and no other.",
    .not_translated =
        "Parts of the scenario have no English translation. They stand in the language in which "
        "they were written.",
    .not_on_paper =
        "On paper the evidence behind the figures is left out: {0} rows. The HTML, XLSX, CSV and "
        "JSON of this document have it.",
    .not_final = "The drill has not ended: what may still come in time is left out.",
    .not_started = "The drill has not started: there is nothing to report yet.",
    .drill = "Drill",
    .scenario = "Scenario",
    .scenario_version = "{0}, version {1}",
    .version = "Version",
    .log_hash = "Log hash",
    .signing_key = "Signing key",
    .unsigned_copy = "not signed",
    .contents = "Contents",
    .data_table = "The data of this chart",
    .na = "NA",
    .none = "none",
    .yes = "yes",
    .no = "no",
    .not_stated = "not stated",
    .withheld = "withheld",
    .nothing = "There is nothing to show here.",
    .team = "Team",
    .region = "Region",
    .other_role = "other roles",
};

}  // namespace tocsin::scoring::texts::en
