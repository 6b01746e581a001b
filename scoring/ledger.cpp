#include "scoring/ledger.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>
#include <variant>

namespace tocsin::scoring {

std::int64_t Release::opened_ms() const {
    const std::int64_t latest = at_ms + kOpenedAtLatestMs;
    return receipt_ms ? std::clamp(*receipt_ms, at_ms, latest) : latest;
}

bool Note::carries(std::size_t fact) const {
    return std::any_of(carried.begin(), carried.end(),
                       [&](const Carriage& c) { return c.fact == fact && c.stands(); });
}

bool Note::carries_any() const {
    return std::any_of(carried.begin(), carried.end(),
                       [](const Carriage& c) { return c.stands(); });
}

std::optional<std::int64_t> Note::opened_ms(TeamId team) const {
    if (!readers.contains(team)) return std::nullopt;
    const std::int64_t latest = at_ms + kOpenedAtLatestMs;
    const auto receipt = receipt_ms.find(team);
    return receipt == receipt_ms.end() ? latest : std::clamp(receipt->second, at_ms, latest);
}

Ledger::Ledger(std::shared_ptr<const Scenario> scenario) : scenario_(std::move(scenario)) {
    casting_.scenario = scenario_;
    for (const Expectation& expectation : scenario_->expectations)
        if (expectation.kind == Expectation::Kind::Respond)
            if (const Request* request = find(scenario_->requests, expectation.request))
                foreseen_.push_back({&expectation, request});
}

bool Ledger::needs(std::string_view kind, std::string_view data) {
    static const auto kPassed = []<class... E>(std::type_identity<std::variant<E...>>) {
        std::vector<std::string_view> kinds;
        const auto look = [&]<class One>(std::type_identity<One>) {
            using Result = decltype(std::declval<Ledger&>().on(std::declval<const Record&>(),
                                                               std::declval<const One&>()));
            if constexpr (std::is_same_v<Result, Passed>) kinds.push_back(One::kind);
        };
        (look(std::type_identity<E>{}), ...);
        return kinds;
    }(std::type_identity<AnyEvent>{});
    // Most of a log: receipts of delivery. Inside a JSON text a quote is escaped, so these bytes
    // are the field itself.
    if (kind == ReceiptNoted::kind &&
        data.find(R"("receipt":"delivered")") != std::string_view::npos)
        return false;
    return std::find(kPassed.begin(), kPassed.end(), kind) == kPassed.end();
}

void Ledger::pass(std::uint64_t seq, std::int64_t at_ms) {
    seq_ = seq;
    at_ms_ = std::max(at_ms_, at_ms);
}

void Ledger::add(const Record& record) {
    pass(record.seq, record.at_ms);
    std::visit([&](const auto& event) { on(record, event); }, record.event);
}

std::optional<std::size_t> Ledger::fact_index(const FactId& id) const {
    const auto found = fact_index_.find(id);
    if (found == fact_index_.end()) return std::nullopt;
    return found->second;
}

const Note* Ledger::note(const MessageId& id) const {
    const auto found = note_index_.find(id);
    return found == note_index_.end() ? nullptr : &notes_[found->second];
}

const std::vector<std::size_t>& Ledger::replies(const MessageId& id) const {
    static const std::vector<std::size_t> kNone;
    const auto found = replies_.find(id);
    return found == replies_.end() ? kNone : found->second;
}

const std::vector<std::size_t>& Ledger::claims(const TaskId& task) const {
    static const std::vector<std::size_t> kNone;
    const auto found = claims_.find(task);
    return found == claims_.end() ? kNone : found->second;
}

// Round trip and error bound of a connection, as drill time, capped (SCORING §6).
double Ledger::transit_ms(ParticipantId participant) const {
    const auto found = transit_us_.find(participant);
    return found == transit_us_.end()
               ? 0
               : std::clamp(found->second * speed_ / 1000, 0.0, kTransitCapMs);
}

void Ledger::on(const Record&, const DrillCreated& event) {
    drill_ = event.drill;
    title_ = event.title;
}

void Ledger::on(const Record&, const TeamEnrolled& event) {
    if (started_ || event.team.value != teams_.size()) return;
    teams_.push_back({{event.team, event.code, event.roles}, event.name, event.simulated});
    credits_.emplace_back();
    sent_.emplace_back();
    asked_.emplace_back();
}

void Ledger::on(const Record&, const TeamChanged& event) {
    if (started_ || event.team.value >= teams_.size()) return;
    teams_[event.team.value].cast.roles = event.roles;
    teams_[event.team.value].name = event.name;
}

void Ledger::on(const Record& record, const DrillStarted& event) {
    if (started_) return;
    started_ = true;
    started_utc_us_ = record.utc_us;
    speed_ = event.speed;
    std::vector<CastTeam> players;
    for (const EnrolledTeam& team : teams_) players.push_back(team.cast);
    casting_ = cast(scenario_, std::move(players));
    for (std::size_t i = 0; i < casting_.facts.size(); ++i)
        fact_index_.emplace(casting_.facts[i].id, i);
    seeds_.resize(casting_.facts.size());
    carriers_.resize(casting_.facts.size());
}

void Ledger::on(const Record&, const SpeedChanged& event) {
    speed_ = event.speed;
}

void Ledger::on(const Record& record, const DrillEnded&) {
    if (end_ms_) return;
    end_ms_ = record.at_ms;
    ended_utc_us_ = record.utc_us;
}

void Ledger::on(const Record& record, const InjectReleased& event) {
    const Inject* inject = find(scenario_->injects, event.inject);
    for (const TeamId team : event.teams) {
        if (!known(team) || ended()) continue;
        // A repeat shows again what the team has: the first release started its clocks.
        if (!release_index_.emplace(std::pair{event.inject, team}, releases_.size()).second)
            continue;
        releases_.push_back({event.inject, team, record.at_ms, record.seq, {}, event.cause});
        if (!inject) continue;  // written during the drill: seeds nothing
        for (const FactId& id : casting_.seeded(*inject, team))
            if (const auto fact = fact_index(id)) seeds_[*fact].push_back(releases_.size() - 1);
    }
}

void Ledger::on(const Record& record, const ReceiptNoted& event) {
    if (event.receipt != ReceiptKind::Opened || !known(event.team)) return;
    if (event.item == ItemKind::Inject) {
        const auto found = release_index_.find({InjectId(event.id), event.team});
        if (found == release_index_.end()) return;
        auto& receipt = releases_[found->second].receipt_ms;
        if (!receipt) receipt = record.at_ms;
    } else if (const auto found = note_index_.find(MessageId(event.id));
               found != note_index_.end()) {
        notes_[found->second].receipt_ms.emplace(event.team, record.at_ms);
    }
}

void Ledger::on(const Record&, const ConnectionChanged& event) {
    if (event.online)
        transit_us_[event.participant] = static_cast<double>(event.round_trip_us + event.error_us);
}

void Ledger::on(const Record&, const ClockCredited& event) {
    if (!known(event.team) || event.to_ms <= event.from_ms) return;
    auto& credits = credits_[event.team.value];
    credits.push_back({event.from_ms, event.to_ms});
    credits = merged(std::move(credits));
}

const Answered* Ledger::answer(const InjectId& inject, TeamId team) const {
    const auto found = answer_index_.find({inject, team});
    return found == answer_index_.end() ? nullptr : &answers_[found->second];
}

void Ledger::on(const Record& record, const ResponseSubmitted& event) {
    if (!known(event.team)) return;
    const auto [place, first] =
        answer_index_.emplace(std::pair{event.inject, event.team}, answers_.size());
    if (first) {
        Answered& answer = answers_.emplace_back();
        answer.inject = event.inject;
        answer.team = event.team;
        answer.first_ms = record.at_ms;
        answer.late = event.late;
        answer.first = event.answers;
    }
    Answered& answer = answers_[place->second];
    answer.latest_ms = record.at_ms;
    answer.latest_late = event.late;
    if (!event.late) answer.in_time = event.answers;
    answer.revisions = std::max(answer.revisions, event.revision);
    answer.answers = event.answers;
}

void Ledger::on(const Record& record, const ResponseJudged& event) {
    if (!event.value || !answer(event.inject, event.team)) return;
    judging_.judge(judged_item(event),
                   {event.judge, std::clamp(*event.value, 0.0, 1.0), record.seq});
}

void Ledger::on(const Record& record, const DecisionOpened& event) {
    if (!started_ || ended()) return;
    DecisionOpened opened = event;
    std::erase_if(opened.teams, [&](TeamId team) { return !known(team); });
    joint_.on(record, opened);
}

void Ledger::on(const Record& record, const StandInNamed& event) {
    if (known(event.stand_in) && !ended()) joint_.on(record, event);
}

void Ledger::on(const Record& record, const VoteCast& event) {
    if (known(event.cast_by) && !ended()) joint_.on(record, event, transit_ms(event.participant));
}

void Ledger::on(const Record& record, const DecisionClosed& event) {
    if (!ended()) joint_.on(record, event);
}

void Ledger::on(const Record& record, const TaskPerformed& event) {
    if (known(event.team) && !ended()) joint_.on(record, event);
}

std::vector<Interval> merged(std::vector<Interval> intervals) {
    std::sort(intervals.begin(), intervals.end(),
              [](const Interval& a, const Interval& b) { return a.from_ms < b.from_ms; });
    std::vector<Interval> apart;
    for (const Interval& interval : intervals) {
        if (!apart.empty() && interval.from_ms <= apart.back().to_ms)
            apart.back().to_ms = std::max(apart.back().to_ms, interval.to_ms);
        else
            apart.push_back(interval);
    }
    return apart;
}

}  // namespace tocsin::scoring
