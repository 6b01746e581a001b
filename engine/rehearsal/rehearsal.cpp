#include "engine/rehearsal/rehearsal.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include "engine/core/due.hpp"
#include "engine/rehearsal/buffered_log.hpp"
#include "engine/rehearsal/help_desk.hpp"
#include "engine/rehearsal/live_team.hpp"
#include "engine/rehearsal/load.hpp"
#include "engine/store/runner.hpp"
#include "scoring/score.hpp"

namespace tocsin {
namespace {

constexpr std::array kNames{"Amara", "Bo",   "Chen",  "Dalia", "Esi",   "Farid",  "Goran", "Hana",
                            "Ines",  "Jun",  "Kofi",  "Leila", "Mateo", "Nadia",  "Oya",   "Pavel",
                            "Quyen", "Rosa", "Samir", "Tala",  "Uma",   "Viktor", "Wen",   "Yara"};

constexpr std::size_t kAskEvery = 64;  // steps between two questions whether to go on

// XA … XZ, XAA …: "X" begins the codes that ISO 3166 leaves to users, so none is a country's.
std::vector<std::string> team_codes(int count) {
    std::vector<std::string> codes;
    for (int i = 0; i < count; ++i) {
        std::string code = "X";
        if (i >= 26) code += static_cast<char>('A' + i / 26 - 1);
        code += static_cast<char>('A' + i % 26);
        codes.push_back(std::move(code));
    }
    return codes;
}

class Rehearsal {
  public:
    Rehearsal(const Pack& pack, const RehearsalOptions& options, EventLog& log)
        : pack_(pack),
          options_(options),
          log_(log),
          crowd_(pack.scenario, options.strategies, options.seed),
          desk_(options.seed),
          ledger_(pack.scenario),
          runner_(pack.scenario, log_,
                  [this](const Record& record, const Audience& a, const State&) {
                      crowd_.on_record(record, a);
                      desk_.on_record(record);
                      ledger_.add(record);
                      ++records_;
                  }) {}

    RehearsalResult run() {
        set_up();
        play();
        log_.flush();
        return result();
    }

  private:
    void must(Actor::Kind who, Command command) {
        const auto answers = handle({{{{who, {}, {}}, CommandId{}, std::move(command)}, now_ms_}});
        if (const auto* no = std::get_if<Rejection>(&answers.front()))
            throw std::runtime_error(no->said.words());
    }

    std::vector<Answer> handle(const std::vector<Submission>& batch) {
        return runner_.handle(batch, now_ms_, options_.utc_us + now_ms_ * 1000);
    }

    void set_up() {
        const Scenario& scenario = *pack_.scenario;
        const std::string& title =
            options_.title.empty() ? scenario.title.original : options_.title;
        must(Actor::Kind::Engine, CreateDrill{options_.drill, title, pack_.hash});
        const std::vector<CastTeam> cast = options_.cast.empty()
                                               ? cast_evenly(scenario, team_codes(options_.teams))
                                               : options_.cast;
        for (const CastTeam& team : cast)
            must(Actor::Kind::Excon,
                 EnrolTeam{team.code, "CIRT " + team.code, scenario.language, team.roles, true});
        must(Actor::Kind::Excon, OpenLobby{});
        std::size_t name = 0;
        for (int member = 0; member < options_.members; ++member)
            for (const Team& team : std::vector<Team>(runner_.state().teams))
                must(Actor::Kind::Engine,
                     JoinTeam{team.id, kNames[name++ % kNames.size()], scenario.language});
        for (const Participant& p : std::vector<Participant>(runner_.state().participants))
            must(Actor::Kind::Engine, ChangeConnection{p.id, true, 0, 0, 0});
        must(Actor::Kind::Excon, StartDrill{1});
    }

    // From one instant at which something happens to the next, like the engine, without waiting.
    void play() {
        const std::int64_t end_ms = pack_.scenario->duration_ms;
        while (runner_.state().running()) {
            std::int64_t next = end_ms;
            const auto due = next_due_ms(runner_.state(), now_ms_);
            if (due) next = std::min(next, *due);
            for (const auto& act : {crowd_.next_ms(), desk_.next_ms()})
                if (act) next = std::min(next, std::max(*act, now_ms_));
            now_ms_ = next;
            if (options_.goes_on && ++steps_ % kAskEvery == 0 &&
                !options_.goes_on(static_cast<double>(now_ms_) / static_cast<double>(end_ms)))
                return;
            std::vector<Submission> batch;
            if (due == now_ms_) batch.push_back({{Actor{}, CommandId{}, Tick{}}, now_ms_});
            for (auto acts : {crowd_.take(now_ms_), desk_.take(now_ms_)})
                for (Envelope& envelope : acts) batch.push_back({std::move(envelope), now_ms_});
            if (now_ms_ >= end_ms)
                batch.push_back({{{Actor::Kind::Excon, {}, {}}, CommandId{}, EndDrill{}}, now_ms_});
            for (const Answer& answer : handle(batch))
                if (const auto* no = std::get_if<Rejection>(&answer))
                    refused_.push_back(no->said.words());
        }
    }

    RehearsalResult result() const {
        const scoring::ScoreSheet sheet = scoring::score(ledger_, now_ms_);
        const State& state = runner_.state();
        RehearsalResult r;
        r.title = state.title;
        r.duration_ms = now_ms_;
        r.records = records_;
        r.refused = refused_;
        r.idle = without_role(*pack_.scenario, state.casting.teams);
        r.messages = static_cast<std::size_t>(
            std::count_if(state.messages.begin(), state.messages.end(),
                          [](const Message& message) { return message.sent.from.has_value(); }));
        for (const auto& [id, inject] : state.injects)
            r.injects_released += !inject.deliveries.empty();
        for (const scoring::Scored& scored : sheet.region)
            if (scored.metric->id == "R1") r.diffusion = scored.figure.value;
        r.roles = load_of_roles(state.casting, sheet);
        r.dead = dead_injects(state);
        r.unanswered = unanswered_injects(state);
        for (const auto& team : crowd_.teams()) r.teams.push_back(row(*team, sheet));
        return r;
    }

    TeamRehearsal row(const SimulatedTeam& team, const scoring::ScoreSheet& sheet) const {
        const State& state = runner_.state();
        const scoring::TeamSheet& scores = sheet.teams[team.team().value];
        TeamRehearsal t;
        t.code = state.team(team.team())->code;
        t.roles = state.team(team.team())->roles;
        t.strategy = team.strategy();
        t.recall = scores.figure("C1").value;
        t.precision = scores.figure("C2").value;
        t.sharing = scores.figure("F").value;
        t.handling = scores.figure("C3").value;
        t.responsiveness = scores.figure("C4").value;
        t.gated = scores.gated_sharing.value;
        t.technical = scores.technical.share();
        t.owed = scores.counts.live();
        t.in_time = scores.counts.in_time;
        t.late = scores.counts.late;
        t.missed = scores.counts.missed;
        for (const Message& message : state.messages)
            t.messages += message.sent.from == team.team();
        for (const auto& [id, inject] : state.injects)
            if (const auto it = inject.deliveries.find(team.team()); it != inject.deliveries.end())
                t.responses += it->second.revisions > 0;
        return t;
    }

    const Pack& pack_;
    const RehearsalOptions& options_;
    BufferedLog log_;
    LiveTeams crowd_;
    HelpDesk desk_;
    scoring::Ledger ledger_;
    std::size_t records_ = 0, steps_ = 0;
    std::vector<std::string> refused_;
    std::int64_t now_ms_ = 0;
    Runner runner_;
};

}  // namespace

RehearsalResult rehearse(const Pack& pack, const RehearsalOptions& options, EventLog& log) {
    const std::size_t teams =
        options.cast.empty() ? static_cast<std::size_t>(options.teams) : options.cast.size();
    if (options.teams < 1 || teams > kMaxTeams)
        throw std::runtime_error("A rehearsal has 1 to " + std::to_string(kMaxTeams) +
                                 " teams; found " + std::to_string(options.teams) + ".");
    return Rehearsal(pack, options, log).run();
}

}  // namespace tocsin
