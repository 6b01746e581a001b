#include "tests/bench/score_drill.hpp"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/rehearsal/dice.hpp"
#include "engine/rehearsal/rehearsal.hpp"
#include "engine/store/drill_file.hpp"
#include "tests/support/random_scenario.hpp"

namespace tocsin::bench {
namespace {

constexpr int kMembers = 4;
constexpr std::size_t kAtOnce = 5'000;  // records in a transaction
constexpr std::int64_t kMinute = 60'000;

constexpr std::string_view kWords =
    "We see the same pattern on two of our resolvers since ten past nine. Please check your side "
    "and "
    "tell us what you find; we keep the line open and call the upstream meanwhile. ";

class Hall {
  public:
    Hall(std::vector<Record> records, const Scenario& scenario, int teams)
        : records_(std::move(records)),
          scenario_(scenario),
          teams_(static_cast<std::size_t>(teams)),
          dice_(1, "hall"),
          end_ms_(records_.back().at_ms) {}

    // Of each hundred things that happen: 12 messages, 10 drafts of an answer (six saves each), one
    // connection lost and found.
    std::vector<Record> filled(std::size_t total) {
        while (records_.size() < total) {
            const std::size_t kind = dice_.pick(23);
            if (kind < 12)
                message();
            else if (kind < 22)
                drafts();
            else
                connection();
        }
        while (records_.size() > total) records_.pop_back();
        // Those of one instant in the order in which they were put, but ENDEX last.
        for (std::size_t i = 0; i < records_.size(); ++i) records_[i].seq = i;
        std::sort(records_.begin(), records_.end(), before);
        std::uint64_t seq = 0;
        for (Record& record : records_) record.seq = ++seq;
        return std::move(records_);
    }

  private:
    static bool before(const Record& a, const Record& b) {
        const bool a_ends = std::holds_alternative<DrillEnded>(a.event);
        const bool b_ends = std::holds_alternative<DrillEnded>(b.event);
        return std::tuple(a.at_ms, a_ends, a.seq) < std::tuple(b.at_ms, b_ends, b.seq);
    }

    TeamId team() { return TeamId{static_cast<std::uint16_t>(dice_.pick(teams_))}; }
    // Participants joined member by member, team by team.
    ParticipantId participant(TeamId of, std::size_t member) const {
        return ParticipantId{static_cast<std::uint16_t>(member * teams_ + of.value)};
    }
    std::int64_t time() {
        return static_cast<std::int64_t>(
            dice_.between(kMinute, static_cast<double>(end_ms_ - 10 * kMinute)));
    }

    void put(std::int64_t at_ms, TeamId of, std::size_t member, Event event, bool command) {
        Record record;
        record.at_ms = std::min(at_ms, end_ms_);
        record.utc_us = 1'767'258'000'000'000 + record.at_ms * 1000;
        record.actor = {Actor::Kind::Participant, participant(of, member), of};
        if (command) record.command = CommandId("c" + std::to_string(++commands_));
        record.event = std::move(event);
        records_.push_back(std::move(record));
    }

    void message() {
        const TeamId from = team();
        const std::int64_t at_ms = time();
        MessageSent sent;
        sent.message = MessageId("H" + std::to_string(++messages_));
        sent.from = from;
        sent.participant = participant(from, 0);
        std::vector<TeamId> readers;
        for (std::size_t i = 0, n = 1 + dice_.pick(3); i < n; ++i) {
            const TeamId to = team();
            if (to == from) continue;
            readers.push_back(to);
            sent.to.push_back({Destination::Kind::Team, to});
        }
        sent.message_kind = dice_.chance(.15) ? MessageKind::Request : MessageKind::Inform;
        sent.subject = "What we see";
        sent.body = std::string(kWords.substr(0, 60 + dice_.pick(kWords.size() - 60)));
        sent.tlp = Tlp::Amber;
        if (dice_.chance(.3))  // the first facts are the ones everybody talks about
            sent.facts.push_back(
                {scenario_
                     .facts[dice_.pick(dice_.chance(.5) ? scenario_.facts.size() / 10
                                                        : scenario_.facts.size())]
                     .id,
                 CarryHow::Attached});
        const std::string id = sent.message.value;
        put(at_ms, from, 0, std::move(sent), true);
        for (const TeamId reader : readers)
            for (std::size_t member = 0; member < kMembers; ++member) {
                receipt(at_ms + 40, reader, member, id, ReceiptKind::Delivered);
                if (dice_.chance(.6))
                    receipt(at_ms + static_cast<std::int64_t>(dice_.between(2'000, 400'000)),
                            reader, member, id, ReceiptKind::Opened);
            }
    }

    void receipt(std::int64_t at_ms, TeamId reader, std::size_t member, const std::string& id,
                 ReceiptKind kind) {
        put(at_ms, reader, member,
            ReceiptNoted{ItemKind::Message, id, kind, reader, participant(reader, member), at_ms,
                         20},
            false);
    }

    void drafts() {
        const TeamId by = team();
        const std::size_t member = dice_.pick(kMembers);
        const Inject& inject = scenario_.injects[dice_.pick(scenario_.injects.size())];
        std::int64_t at_ms = time();
        for (std::size_t save = 1; save <= 6; ++save, at_ms += 5'000)
            put(at_ms, by, member,
                DraftSaved{inject.id,
                           by,
                           participant(by, member),
                           {{"plan", {std::string(kWords.substr(0, 25 * save))}}}},
                true);
    }

    void connection() {
        const TeamId of = team();
        const std::size_t member = dice_.pick(kMembers);
        const std::int64_t at_ms = time();
        for (const bool online : {false, true})
            put(at_ms + (online ? 20'000 : 0), of, member,
                ConnectionChanged{participant(of, member), of, online, 80'000, 1'500, 900}, false);
    }

    std::vector<Record> records_;
    const Scenario& scenario_;
    std::size_t teams_;
    Dice dice_;
    std::int64_t end_ms_;
    std::uint64_t messages_ = 0, commands_ = 0;
};

}  // namespace

ScoreDrill write_score_drill(const std::filesystem::path& path, int teams, std::size_t records) {
    const Pack pack = test::random_pack(7, static_cast<std::size_t>(teams));
    RehearsalOptions options;
    options.teams = teams;
    options.members = kMembers;
    options.strategies = {Strategy::Good, Strategy::Mid, Strategy::Slow, Strategy::Silent};
    MemoryLog log;
    rehearse(pack, options, log);
    std::vector<Record> played;
    log.read(1, [&](Record&& record) { played.push_back(std::move(record)); });
    const std::size_t total = std::max(records, played.size());
    const std::vector<Record> all = Hall(std::move(played), *pack.scenario, teams).filled(total);
    const auto file = DrillFile::create(path, {{"scenario.yaml", "format: 1\n"}},
                                        {options.drill, pack.hash, options.utc_us});
    for (std::size_t at = 0; at < all.size(); at += kAtOnce)
        file->append(
            {all.begin() + static_cast<std::ptrdiff_t>(at),
             all.begin() + static_cast<std::ptrdiff_t>(std::min(at + kAtOnce, all.size()))});
    file->checkpoint();
    return {pack.scenario, all.size()};
}

}  // namespace tocsin::bench
