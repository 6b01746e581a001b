#include "scoring/report/highlights.hpp"

#include <algorithm>
#include <tuple>

#include "scoring/report/regional.hpp"

namespace tocsin::scoring {

namespace {

constexpr std::size_t kMost = 3;
constexpr std::size_t kLeastItems = 3;
constexpr double kLeastShare = 0.75;
constexpr Remark kFirstAction = Remark::Never;
constexpr double kExact = 1e-9;  // of values that were rounded to steps

// A remark that the counts allow: `part` of `whole`, and what an action lost of the index.
struct Candidate {
    Remark remark{};
    double part = 0, whole = 0;
    double loss = 0;
    bool technical = false;
    std::optional<RegionFigure> figure = {};
};

bool is_action(Remark remark) {
    return remark >= kFirstAction && remark != Remark::Figure;
}

double weight(const ScoreSheet& sheet, const char* metric) {
    const auto found = sheet.weights.find(metric);
    return found == sheet.weights.end() ? 0 : found->second;
}

std::vector<Candidate> candidates(const ScoreSheet& sheet, const Tally& t) {
    const double sharing = weight(sheet, "F"), answering = weight(sheet, "C4");
    const auto n = [](std::size_t value) { return static_cast<double>(value); };
    const double owed = n(t.owed()), sent = n(t.needed + t.unneeded),
                 asked = n(t.answered + t.unanswered), bearing = n(t.labelled + t.bare);
    return {
        {Remark::InTime, n(t.in_time), owed},
        {Remark::Needed, n(t.needed), sent},
        {Remark::Clean, n(t.delivered - t.breached), n(t.delivered)},
        {Remark::Labelled, n(t.labelled), bearing},
        {Remark::Answered, n(t.answered), asked},
        {Remark::Right, t.earned, t.points, 0, true},
        {Remark::Never, n(t.never), owed, sharing * t.never_loss},
        {Remark::Late, n(t.late), owed, sharing * t.late_loss},
        {Remark::Breaches, n(t.breached), n(t.delivered), t.breach_loss},
        {Remark::Unlabelled, n(t.bare), bearing, t.bare_loss},
        {Remark::Unneeded, n(t.unneeded), sent, sharing * t.precision_loss},
        {Remark::Unanswered, n(t.unanswered), asked, answering * t.request_loss},
        {Remark::Wrong, t.points - t.earned, t.points, 0, true},
    };
}

// Of a share or a figure from 0 to 1: at or above the first a strength, below the second an action.
struct Limits {
    double strength = kLeastShare, action = .5;
};

Limits limits_of(const RegionFigure& figure) {
    // What Krippendorff calls reliable, and what he calls no more than tentative.
    return figure.id.starts_with("R3") ? Limits{.8, .67} : Limits{};
}

bool worth_saying(const Candidate& c, bool action) {
    if (c.figure)
        return c.figure->n >= kLeastItems &&
               (action ? c.figure->value < limits_of(*c.figure).action - kExact
                       : c.figure->value >= limits_of(*c.figure).strength - kExact);
    if (is_action(c.remark) != action) return false;
    if (action) return c.part > 0 && (c.loss > 0 || c.technical);
    // “Nothing went where it must not go” is said when nothing did.
    const double least = c.remark == Remark::Clean ? 1 : kLeastShare;
    return c.whole >= static_cast<double>(kLeastItems) && c.part >= least * c.whole;
}

// The order in which they are stated breaks ties.
bool before(const Candidate& a, const Candidate& b, bool action) {
    const auto id = [](const Candidate& c) { return c.figure ? c.figure->id : std::string(); };
    if (action)
        return std::tuple{a.technical, -a.loss, a.remark, id(a)} <
               std::tuple{b.technical, -b.loss, b.remark, id(b)};
    return std::tuple{-a.part / a.whole, -a.whole, a.remark, id(a)} <
           std::tuple{-b.part / b.whole, -b.whole, b.remark, id(b)};
}

std::vector<Candidate> chosen(std::vector<Candidate> all, bool action) {
    std::erase_if(all, [&](const Candidate& c) { return !worth_saying(c, action); });
    std::sort(all.begin(), all.end(),
              [&](const Candidate& a, const Candidate& b) { return before(a, b, action); });
    if (all.size() > kMost) all.resize(kMost);
    return all;
}

std::string amount(const Desk& desk, double value) {
    const bool whole = value == static_cast<double>(static_cast<std::int64_t>(value));
    return desk.say.decimal(value, whole ? 0 : 1);
}

// The items behind a remark about one team, worst or best first as they stand.
std::vector<std::string> items_behind(const Desk& desk, TeamId team, Remark remark) {
    const TeamSheet& sheet = desk.sheet.teams[team.value];
    std::vector<std::string> items;
    const auto debts = [&](ObligationState state) {
        for (const Finding& finding : desk.sheet.obligations)
            if (finding.obligation->from == team && finding.state == state)
                items.push_back(finding.obligation->fact.value + " → " +
                                desk.code(finding.obligation->to));
    };
    const auto of = [&](const char* metric, auto&& wanted) {
        for (const Item& item : sheet.figure(metric).items)
            if (wanted(item)) {
                std::string words = item.fact      ? item.fact->value
                                    : item.message ? item.message->value
                                                   : item.id;
                if (item.fact && item.to) words += " → " + desk.evidence.name(*item.to);
                if (item.fact && item.message) words += " (" + item.message->value + ")";
                items.push_back(std::move(words));
            }
    };
    const auto in_time = [](const Item& item) {
        return item.counted && item.parts.size() == 2 &&
               (item.parts[1].rule == Rule::WithinTarget ||
                item.parts[1].rule == Rule::WithinDeadline);
    };
    const auto marks = [&](bool right) {
        for (const Mark& mark : sheet.technical.marks)
            if (mark.earned && (*mark.earned >= mark.points) == right)
                items.push_back(mark.inject.value + "/" + mark.field);
    };
    switch (remark) {
        case Remark::InTime:
            debts(ObligationState::InTime);
            break;
        case Remark::Late:
            debts(ObligationState::Late);
            break;
        case Remark::Never:
            debts(ObligationState::Missed);
            break;
        case Remark::Needed:
            of("C2", [](const Item& item) { return item.value == 1.0; });
            break;
        case Remark::Unneeded:
            of("C2", [](const Item& item) { return item.value != 1.0; });
            break;
        case Remark::Breaches:
            of("C3", [](const Item& item) { return item.to.has_value(); });
            break;
        case Remark::Unlabelled:
            of("C3", [](const Item& item) { return !item.to; });
            break;
        case Remark::Answered:
            of("C4", in_time);
            break;
        case Remark::Unanswered:
            of("C4", [&](const Item& item) { return item.counted && !in_time(item); });
            break;
        case Remark::Clean:
        case Remark::Labelled:
            for (const std::size_t index : desk.ledger.sent(team))
                if (const Note& note = desk.ledger.notes()[index]; note.carries_any())
                    items.push_back(note.id.value);
            break;
        case Remark::Right:
        case Remark::Wrong:
            marks(remark == Remark::Right);
            break;
        case Remark::Figure:
        case Remark::Count_:
            break;
    }
    return items;
}

std::string shortened(const Desk& desk, std::vector<std::string> items) {
    const bool more = items.size() > kMost;
    if (more) items.resize(kMost);
    return desk.say.list(items) + (more ? " …" : "");
}

}  // namespace

Tally tally(const Desk& desk, TeamId team) {
    const TeamSheet& sheet = desk.sheet.teams[team.value];
    Tally t;
    double owed = 0;
    for (const Finding& finding : desk.sheet.obligations) {
        if (finding.obligation->from != team || !finding.counts()) continue;
        const double w = finding.obligation->weight, loss = w * (1 - finding.timed.value);
        owed += w;
        t.in_time += finding.state == ObligationState::InTime;
        t.late += finding.state == ObligationState::Late;
        t.never += finding.state == ObligationState::Missed;
        (finding.state == ObligationState::Missed ? t.never_loss : t.late_loss) += loss;
    }
    if (owed > 0) t.late_loss /= owed, t.never_loss /= owed;
    for (const Item& item : sheet.figure("C2").items) ++(item.value == 1.0 ? t.needed : t.unneeded);
    t.precision_loss = 1 - sheet.figure("C2").value.value_or(1);
    for (const Item& item : sheet.figure("C3").items) {
        t.breached += item.to.has_value();
        (item.to ? t.breach_loss : t.bare_loss) += item.value.value_or(0);
    }
    std::size_t asked = 0;
    for (const Item& item : sheet.figure("C4").items) {
        if (!item.counted || item.parts.size() != 2) continue;
        const Rule rule = item.parts[1].rule;
        ++asked;
        ++(rule == Rule::WithinTarget || rule == Rule::WithinDeadline ? t.answered : t.unanswered);
        t.request_loss += 1 - item.value.value_or(0);
    }
    if (asked > 0) t.request_loss /= static_cast<double>(asked);
    for (const std::size_t index : desk.ledger.sent(team)) {
        const Note& note = desk.ledger.notes()[index];
        if (note.carries_any()) ++(note.tlp ? t.labelled : t.bare);
        const auto carried = std::count_if(note.carried.begin(), note.carried.end(),
                                           [](const Carriage& c) { return c.stands(); });
        t.delivered += note.to.size() * static_cast<std::size_t>(carried);
    }
    t.delivered = std::max(t.delivered, t.breached);
    t.earned = sheet.technical.earned;
    t.points = sheet.technical.points;
    return t;
}

Highlights highlights(const Desk& desk, TeamId team) {
    const auto all = candidates(desk.sheet, tally(desk, team));
    const auto put = [&](bool actions) {
        std::vector<Highlight> put;
        for (const Candidate& c : chosen(all, actions))
            put.push_back({c.remark,
                           desk.say.fill(desk.l.highlights.team[static_cast<std::size_t>(c.remark)],
                                         {amount(desk, c.part), amount(desk, c.whole)}),
                           shortened(desk, items_behind(desk, team, c.remark))});
        return put;
    };
    return {put(false), put(true), false};
}

Highlights regional_highlights(const Desk& desk) {
    std::vector<Tally> teams;
    for (const TeamSheet& sheet : desk.sheet.teams) teams.push_back(tally(desk, sheet.team));
    Tally sum;
    double n = 0;
    const auto part = [&](std::size_t Tally::* member) {
        std::vector<std::size_t> by_team;
        for (const Tally& t : teams) by_team.push_back(t.*member);
        return by_team;
    };
    // A pair of counts enters whole or not at all.
    const auto enter = [&](std::vector<std::size_t Tally::*> members) {
        std::vector<std::vector<std::size_t>> parts;
        for (const auto member : members) parts.push_back(part(member));
        const SafeRow row = safe_row(parts);
        if (!row.total) return;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!row.parts[i]) return;
        }
        for (std::size_t i = 0; i < members.size(); ++i) sum.*members[i] = *row.parts[i];
    };
    // Those in time may be told where the others may not.
    const SafeRow owed = obligations_row(desk);
    if (owed.total && owed.parts[0]) {
        sum.in_time = *owed.parts[0];
        sum.late = owed.parts[1].value_or(0);
        sum.never = owed.parts[2].value_or(0);
        sum.untold = *owed.total - sum.in_time - sum.late - sum.never;
    }
    enter({&Tally::needed, &Tally::unneeded});
    enter({&Tally::labelled, &Tally::bare});
    enter({&Tally::answered, &Tally::unanswered});
    for (const Tally& t : teams) {
        ++n;
        sum.late_loss += t.late_loss;
        sum.never_loss += t.never_loss;
        sum.bare_loss += t.bare_loss;
        sum.precision_loss += t.precision_loss;
        sum.request_loss += t.request_loss;
    }
    for (double Tally::* loss : {&Tally::late_loss, &Tally::never_loss, &Tally::bare_loss,
                                 &Tally::precision_loss, &Tally::request_loss})
        sum.*loss /= std::max(1.0, n);
    auto all = candidates(desk.sheet, sum);
    for (const RegionFigure& figure : shared_figures(desk))
        all.push_back({Remark::Figure, figure.value, 1,
                       weight(desk.sheet, figure.id.c_str()) * (1 - figure.value), false, figure});
    const texts::Highlights& t = desk.l.highlights;
    const auto put = [&](bool actions) {
        std::vector<Highlight> put;
        for (const Candidate& c : chosen(all, actions)) {
            if (!c.figure) {
                put.push_back({c.remark,
                               desk.say.fill(t.region[static_cast<std::size_t>(c.remark)],
                                             {amount(desk, c.part), amount(desk, c.whole)}),
                               {}});
                continue;
            }
            put.push_back(
                {c.remark,
                 desk.say.fill(actions ? t.figure_action : t.figure_strength,
                               {desk.metric_name(c.figure->id), desk.say.decimal(c.figure->value)}),
                 desk.say.fill(t.figure_items,
                               {desk.metric_meaning(c.figure->id), std::to_string(c.figure->n)})});
        }
        return put;
    };
    return {put(false), put(true), true};
}

namespace {

std::vector<Block> blocks(const Desk& desk, const std::vector<Highlight>& all,
                          std::string_view none) {
    if (all.empty()) return {note(none)};
    List list;
    list.numbered = true;
    for (const Highlight& one : all) {
        std::string item = one.words;
        if (!one.evidence.empty())
            item += "\n" + std::string(desk.l.highlights.evidence) +
                    std::string(desk.l.manner.colon) + one.evidence;
        list.items.push_back(std::move(item));
    }
    return {std::move(list)};
}

}  // namespace

std::vector<Block> strengths_blocks(const Desk& desk, const Highlights& highlights) {
    const texts::Highlights& t = desk.l.highlights;
    return blocks(desk, highlights.strengths,
                  highlights.region ? t.strengths_none_region : t.strengths_none);
}

std::vector<Block> actions_blocks(const Desk& desk, const Highlights& highlights) {
    const texts::Highlights& t = desk.l.highlights;
    return blocks(desk, highlights.actions,
                  highlights.region ? t.actions_none_region : t.actions_none);
}

}  // namespace tocsin::scoring
