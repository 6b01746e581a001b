// What is looked at when the server starts again and when all is over.
#include <cmath>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "engine/core/due.hpp"
#include "engine/core/evolve.hpp"
#include "engine/gateway/wire_scores.hpp"
#include "engine/store/event_codec.hpp"
#include "engine/store/verify.hpp"
#include "scoring/score.hpp"
#include "tests/sim/expect.hpp"
#include "tests/sim/oracle.hpp"
#include "tests/sim/world.hpp"

namespace tocsin::sim {
namespace {

std::string short_name(const Record& record) {
    return std::to_string(record.seq) + " (" + std::string(kind_of(record.event)) + ")";
}

// In a snapshot one of these may be left out where a later one says what became of the same thing.
std::string subject(const Record& record, bool settles) {
    const std::string kind(kind_of(record.event));
    const auto of = [&](const char* group, std::initializer_list<const char*> keys) {
        const json data = event_to_json(record.event);
        std::string out = group;
        for (const char* key : keys) out += '/' + (data.contains(key) ? data.at(key).dump() : "-");
        return out;
    };
    if (kind == "drill_paused" || kind == "drill_resumed") return "pause";
    if (kind == "speed_changed" || kind == "tlp_warnings_set") return kind;
    if (kind == "inject_held" || kind == "inject_unheld") return of("hold", {"inject"});
    if (kind == "inject_rescheduled") return of("plan", {"inject"});
    if (kind == "flag_set") return of("flag", {"flag"});
    if (kind == "receipt_noted") {
        // Who opened something has received it.
        const bool delivered = event_to_json(record.event).at("receipt") == "delivered";
        return of(delivered || settles ? "got" : "opened", {"item", "id", "participant"});
    }
    if (kind == "connection_changed") return of("line", {"participant"});
    if (kind == "draft_saved" || (kind == "response_submitted" && settles))
        return of("draft", {"inject", "team"});
    if (kind == "note_kept") return of("note", {"note"});
    if (kind == "response_judged") return of("judged", {"inject", "team", "field"});
    if (kind == "answer_judged") return of("answer", {"message"});
    if (kind == "carry_judged") return of("carry", {"message", "fact"});
    if (kind == "stand_in_named") return of("stand-in", {"decision", "team"});
    if (kind == "vote_cast") return of("vote", {"decision", "team"});
    return {};
}

// What a snapshot up to `upto` may leave out of what its reader could see.
class Superseded {
  public:
    Superseded(const std::vector<const Record*>& seen, std::uint64_t upto) {
        for (const Record* record : seen)
            if (record->seq <= upto)
                for (const bool settles : {true, false})
                    last_[subject(*record, settles)] = record->seq;
    }
    bool operator()(const Record& record) const {
        const std::string of = subject(record, false);
        const auto it = last_.find(of);
        return !of.empty() && it != last_.end() && it->second > record.seq;
    }

  private:
    std::unordered_map<std::string, std::uint64_t> last_;  // of each subject
};

// Every “finding number N …” in a frame is a card that was given to the reader's team by then.
void check_cards(const Client& client, const std::string& frame, std::uint64_t seq,
                 const Visibility& visibility) {
    static const std::string mark = "finding number ";
    for (auto at = frame.find(mark); at != std::string::npos; at = frame.find(mark, at + 1)) {
        const int number = std::atoi(frame.c_str() + at + mark.size());
        const std::uint64_t since =
            visibility.given(client.viewer().team, FactId{"F" + std::to_string(number)});
        expect(since != 0 && since <= seq, client.name(), " read finding ", number, " in frame ",
               seq, " without having been given it");
    }
}

void check_frame(const Client& client, std::uint64_t seq, const std::string& frame,
                 const Visibility& visibility) {
    const auto has = [&](const std::string& words) {
        return frame.find(words) != std::string::npos;
    };
    const auto never = [&](const std::string& words) {
        expect(!has(words), client.name(), ": frame ", seq, " holds “", words, "”: ", frame);
    };
    if (client.viewer().access != Access::Participant) never("kept note of ");
    if (client.viewer().access == Access::Excon) return;
    never("aside of ");
    if (client.viewer().access == Access::Evaluator) {
        const json event = json::parse(frame);  // judging is blind
        if (event.at("kind") == "response_judged")
            expect(!event.at("data").contains("value"), client.name(), " read another's judgement");
        return;
    }
    never("EXPECTED");
    never("\"key\"");
    never("\"text\"}");  // a fact carried by text, not by card
    never("observation of ");
    if (client.viewer().access == Access::Observer) {
        for (const char* words :
             {"finding number ", "body of ", "subject of ", "draft of ", "answer of ", "task of "})
            never(words);
        return;
    }
    check_cards(client, frame, seq, visibility);
    for (std::uint16_t t = 0; t < 16; ++t)
        if (t != client.viewer().team.value)
            for (const char* what : {"draft of t", "answer of t", "task of t", "kept note of t"})
                never(what + std::to_string(t) + ' ');
    const json event = json::parse(frame);
    if (event.at("kind") == "vote_cast") {
        const json& vote = event.at("data");
        const auto own = client.viewer().team.value;
        if (vote.at("team") != own && vote.at("cast_by") != own)
            expect(vote.at("option") == "", client.name(), " learnt how another team voted");
    }
    if (event.at("kind") == "inject_released")
        expect(event.at("data").value("teams", json::array()).empty(), client.name(),
               " learnt who else got an inject");
}

}  // namespace

// What is on the disk gives the state the server lives by.
void World::check_fold() const {
    State state = initial_state(scenario_);
    for (const Record& record : disk_.records()) evolve(state, record);
    expect(digest(state) == digest(host_->state()), "the log folds to another state at record ",
           state.seq);
}

void World::check_end() {
    const std::vector<Record> log = disk_.records();
    check_fold();
    check_log(*scenario_, log);
    if (host_->state().running())
        expect(due_events(host_->state(), host_->state().at_ms).empty(), "something due was left");
    check_acknowledged(log);
    for (const auto& seat : seats_) check_view(*seat->client, log);
    check_scores(log);
    if (disk_.is_file()) {
        const VerifyReport report = verify(disk_.path());
        expect(report.whole && report.records == log.size(),
               "the file is not whole: ", report.problem);
    }
    totals_.records = log.size();
    totals_.minutes = host_->state().at_ms / 60'000;
    for (const auto& seat : seats_) {
        totals_.frames += seat->client->frames();
        totals_.acknowledged += seat->client->acknowledged().size();
        totals_.refused += seat->client->refused();
    }
}

void World::check_acknowledged(const std::vector<Record>& log) const {
    std::map<std::string, std::uint64_t> carried_out;  // a client's id → its last record
    for (const Record& record : log)
        if (!record.command.empty()) carried_out[record.command.value] = record.seq;
    for (const auto& seat : seats_)
        for (const auto& [id, seq] : seat->client->acknowledged()) {
            const auto it = carried_out.find(id);
            expect(it != carried_out.end(), id, " was acknowledged and is not in the log");
            expect(it->second == seq, id, " was acknowledged as record ", seq, " and stands at ",
                   it->second);
        }
}

// Its view holds what it may see up to its last record, all of it and nothing else.
void World::check_view(const Client& client, const std::vector<Record>& log) const {
    const Visibility visibility(*scenario_, log);
    std::vector<const Record*> seen;
    for (const Record& record : log)
        if (visibility.sees(client.viewer(), record)) seen.push_back(&record);
    const auto& view = client.view();
    if (!seen.empty() && host_)
        expect(client.last_seq() >= seen.back()->seq, client.name(), " stopped at record ",
               client.last_seq(), " of ", short_name(*seen.back()));
    const Superseded superseded(seen, client.snapshot_seq());
    std::size_t matched = 0;
    for (const Record* record : seen) {
        if (record->seq > client.last_seq()) break;
        const auto it = view.find(record->seq);
        if (it == view.end()) {
            expect(record->seq <= client.snapshot_seq() && superseded(*record), client.name(),
                   " never saw record ", short_name(*record));
            continue;
        }
        ++matched;
        expect(record->seq > client.snapshot_seq() || !superseded(*record), client.name(),
               "'s snapshot was longer than it need be: record ", short_name(*record));
        check_frame(client, record->seq, it->second, visibility);
    }
    if (matched == view.size()) return;
    for (const auto& [seq, frame] : view)
        expect(visibility.sees(client.viewer(), log[seq - 1]), client.name(), " saw record ",
               short_name(log[seq - 1]), ", which is not its: ", frame);
}

// The live ledger and one made from the exported log score alike, and every figure is a figure.
void World::check_scores(const std::vector<Record>& log) const {
    scoring::Ledger again(scenario_);
    for (const Record& record : log) again.add(record_from_json(record_to_json(record)));
    const std::int64_t now_ms = host_->state().at_ms;
    expect(scores_payload(host_->ledger(), now_ms) == scores_payload(again, now_ms),
           "the scores differ on replay");
    const scoring::ScoreSheet sheet = scoring::score(again, now_ms);
    const auto finite = [](const scoring::Figure& figure, std::string_view name) {
        if (figure.value)
            expect(std::isfinite(*figure.value) && *figure.value >= 0 && *figure.value <= 1,
                   std::string(name), " is ", *figure.value);
    };
    for (const scoring::TeamSheet& team : sheet.teams) {
        for (const scoring::Scored& scored : team.figures) finite(scored.figure, scored.metric->id);
        finite(team.gated_sharing, "F×H");
        finite(team.index, "TCI");
    }
    for (const scoring::Scored& scored : sheet.region) finite(scored.figure, scored.metric->id);
}

}  // namespace tocsin::sim
