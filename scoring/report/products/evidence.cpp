// The full report for organisers: every number opens into its items, each item into its message.
#include <algorithm>

#include "scoring/lessons/sections.hpp"
#include "scoring/metrics/r1_diffusion.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/highlights.hpp"
#include "scoring/report/products/items.hpp"
#include "scoring/report/products/parts.hpp"
#include "scoring/report/products/pictures.hpp"
#include "scoring/report/products/product.hpp"

namespace tocsin::scoring {

namespace {

std::string number(std::size_t n) {
    return std::to_string(n);
}

constexpr std::size_t kManyMessages = 500;  // more are closed until asked for

std::string team_anchor(TeamId team) {
    return "t" + number(team.value);
}

class Report {
  public:
    explicit Report(const Desk& desk)
        : desk_(desk), t_(desk.l.evidence), items_{desk, true}, spreads_(spreads(desk.evidence)) {}

    Document write() {
        Document document = desk_.begin(desk_.l.frame.evidence, Tlp::AmberStrict);
        document.subtitle = t_.subtitle;
        auto& sections = document.sections;
        sections.push_back(overview());
        if (desk_.ledger.started()) {
            Section pictures = section("pictures", t_.pictures);
            // The small ones first: on paper they share a page with the end of the overview.
            pictures.blocks = task_pictures(desk_);
            for (Block& block : agreement_pictures(desk_))
                pictures.blocks.push_back(std::move(block));
            for (Block& block : drill_pictures(desk_)) pictures.blocks.push_back(std::move(block));
            sections.push_back(std::move(pictures));
            for (const TeamId team : desk_.order) sections.push_back(team_section(team));
            sections.push_back(region());
            if (auto survey = survey_words_section(desk_.d.voices, desk_.l.manner.tag))
                sections.push_back(std::move(*survey));
            sections.push_back(messages());
        }
        sections.push_back(method_section(desk_));
        return document;
    }

  private:
    Section overview() const {
        Section part = section("overview", t_.overview);
        const auto lead = [&](std::string words) {
            if (!words.empty())
                part.blocks.push_back(paragraph(std::move(words), Paragraph::Kind::Lead));
        };
        const Ledger& ledger = desk_.ledger;
        if (ledger.started()) {
            lead(owed());
            lead(breaches());
            lead(requests());
            lead(spread());
        }
        Pairs facts;
        facts.id = "about";
        facts.rows.emplace_back(t_.started,
                                words(ledger.started_utc_us() ? utc_date(*ledger.started_utc_us())
                                                              : std::string(t_.not_started)));
        facts.rows.emplace_back(
            t_.ended, words(ledger.ended_utc_us()
                                ? utc_date(*ledger.ended_utc_us()) + " (" +
                                      drill_time(desk_.sheet.now_ms) + ")"
                                : desk_.say.fill(t_.not_ended, {drill_time(desk_.sheet.now_ms)})));
        facts.rows.emplace_back(t_.teams, desk_.say.count(ledger.team_count()));
        facts.rows.emplace_back(t_.records,
                                words(desk_.say.fill(t_.made_of, {std::to_string(ledger.seq())})));
        part.blocks.push_back(std::move(facts));
        if (!ledger.started() || ledger.team_count() == 0) return part;
        part.blocks.push_back(teams());
        for (const std::string& words : {std::string(t_.gated_sharing_note), desk_.index_meaning(),
                                         std::string(t_.technical_note), std::string(t_.no_ranks)})
            part.blocks.push_back(note(words));
        return part;
    }

    std::string owed() const {
        Counts counts;
        for (const Finding& finding : desk_.sheet.obligations) counts.add(finding.state);
        if (counts.owed == 0) return std::string(t_.sentence_nothing_owed);
        return desk_.say.fill(t_.sentence_owed,
                              {number(counts.in_time + counts.late + counts.missed),
                               number(counts.in_time), number(counts.late), number(counts.missed)});
    }

    std::string breaches() const {
        std::size_t breached = 0, bare = 0;
        for (const TeamSheet& team : desk_.sheet.teams)
            for (const Item& item : team.figure("C3").items) ++(item.to ? breached : bare);
        if (breached + bare == 0) return std::string(t_.sentence_no_breaches);
        return desk_.say.fill(t_.sentence_breaches, {number(breached), number(bare)});
    }

    std::string requests() const {
        std::size_t asked = 0, answered = 0;
        for (const TeamSheet& team : desk_.sheet.teams)
            for (const Item& item : team.figure("C4").items) {
                ++asked;
                answered += item.parts.size() == 2 && item.parts[1].message;
            }
        if (asked == 0) return std::string(t_.sentence_no_requests);
        return desk_.say.fill(t_.sentence_requests, {number(asked), number(answered)});
    }

    std::string spread() const {
        std::size_t facts = 0;
        std::vector<std::int64_t> halves;
        for (const Spread& spread : spreads_) {
            if (!spread.t0_ms || spread.needers == 0) continue;
            ++facts;
            if (spread.t50_ms) halves.push_back(*spread.t50_ms);
        }
        if (facts == 0) return {};
        if (halves.empty()) return desk_.say.fill(t_.sentence_spread_none, {number(facts)});
        std::sort(halves.begin(), halves.end());
        return desk_.say.fill(t_.sentence_spread,
                              {number(facts), number(halves.size()),
                               desk_.say.length(halves[(halves.size() - 1) / 2])});
    }

    // An index that too few obligations carry is replaced by how many there are.
    Cell gated(const TeamSheet& team, const Figure& figure) const {
        if (figure.absent == Absent::TooFew)
            return words(
                desk_.say.fill(t_.too_few_short, {number(team.counts.live()), number(kIndexFrom)}),
                team_anchor(team.team));
        return desk_.say.figure(figure, team_anchor(team.team));
    }

    Table teams() const {
        Table made =
            table("teams", t_.teams,
                  {column("team", desk_.l.frame.team), column("name", t_.name),
                   column("in_time", t_.told_in_time, true), column("late", t_.told_late, true),
                   column("never", t_.never_told, true), column("excused", t_.excused, true),
                   column("open", t_.open, true), column("not_live", t_.not_live, true),
                   column("breaches", t_.breaches, true), column("sharing", t_.gated_sharing, true),
                   column("index", desk_.sheet.partial() ? t_.index_partial : t_.index, true),
                   column("technical", t_.technical, true)},
                  desk_.l.frame.nothing);
        for (const TeamId id : desk_.order) {
            const TeamSheet& team = desk_.sheet.teams[id.value];
            const Counts& c = team.counts;
            const std::string debts = ItemTables::id(id, "C1");
            made.rows.push_back(
                {words(desk_.code(id), team_anchor(id)), words(desk_.ledger.teams()[id.value].name),
                 desk_.say.count(c.in_time, debts), desk_.say.count(c.late, debts),
                 desk_.say.count(c.missed, debts), desk_.say.count(c.excused, debts),
                 desk_.say.count(c.open, debts), desk_.say.count(c.waiting, debts),
                 desk_.say.count(tally(desk_, id).breached, ItemTables::id(id, "C3")),
                 gated(team, team.gated_sharing), gated(team, team.index),
                 desk_.say.share(team.technical.share(), ItemTables::id(id, "technical"))});
        }
        return made;
    }

    std::string terms(const Figure& figure) const {
        if (!figure.value) return desk_.reason(figure);
        std::vector<std::string> all;
        for (const Term& term : figure.terms) {
            const bool whole =
                term.value == static_cast<double>(static_cast<std::int64_t>(term.value));
            all.push_back(std::string(desk_.l.figures.term(term.name)) + "\u00a0" +
                          desk_.say.decimal(term.value, whole ? 0 : 2));
        }
        return desk_.say.list(all);
    }

    Section team_section(TeamId id) const {
        const TeamSheet& team = desk_.sheet.teams[id.value];
        Section part = section(team_anchor(id), desk_.name(id));
        std::string about = desk_.say.fill(t_.roles, {desk_.roles(id)});
        if (desk_.ledger.teams()[id.value].simulated) about += " · " + std::string(t_.simulated);
        part.blocks.push_back(note(about));
        Table figures =
            table(team_anchor(id) + "-figures", {},
                  {column("figure", t_.figure), column("value", t_.value, true),
                   column("interval", desk_.l.team.interval), column("items", t_.items, true),
                   column("made_from", t_.made_from), column("meaning", t_.meaning)},
                  desk_.l.frame.nothing);
        const auto row = [&](std::string name, const Figure& figure, std::string interval,
                             std::string to, std::string meaning) {
            figures.rows.push_back({words(std::move(name)), desk_.say.figure(figure, std::move(to)),
                                    words(std::move(interval)), desk_.say.count(figure.n),
                                    words(terms(figure)), words(std::move(meaning))});
        };
        for (const Scored& scored : team.figures) {
            const bool own = !scored.figure.items.empty() || scored.metric->id != "F";
            row(desk_.metric_name(scored.metric->id), scored.figure,
                desk_.interval(id, scored.metric->id),
                ItemTables::id(id, own ? scored.metric->id : "C1"),
                desk_.metric_meaning(scored.metric->id));
        }
        const auto of = [&](std::optional<Bounds> TeamCertainty::* interval) {
            return desk_.interval(desk_.d.certainty ? desk_.d.certainty->teams[id.value].*interval
                                                    : std::nullopt);
        };
        row(std::string(t_.gated_sharing), team.gated_sharing, of(&TeamCertainty::gated),
            ItemTables::id(id, "C1"), std::string(t_.gated_sharing_note));
        row(std::string(desk_.sheet.partial() ? t_.index_partial : t_.index), team.index,
            of(&TeamCertainty::index), "method", desk_.index_meaning());
        const auto add = [&](Table made, std::string_view kind, std::string_view title) {
            made.gathered = {"team-" + std::string(kind), std::string(title), desk_.code(id)};
            part.blocks.push_back(std::move(made));
        };
        add(std::move(figures), "figures", t_.figures_of_teams);
        for (const Scored& scored : team.figures) {
            if (scored.metric->id == "F") continue;  // it has none but those of C1 and C2
            Table made = items_.of(id, scored.metric->id, scored.figure);
            made.folded = true;
            const std::string title = made.caption;
            add(std::move(made), scored.metric->id, title);
        }
        add(answers(id, team.technical), "technical", t_.answers);
        return part;
    }

    std::string_view outcome(Mark::State state) const {
        switch (state) {
            case Mark::State::Right:
                return t_.right;
            case Mark::State::Wrong:
                return t_.wrong;
            case Mark::State::Judged:
                return t_.judged;
            case Mark::State::Unjudged:
                return t_.awaiting;
            case Mark::State::Unanswered:
                return t_.unanswered;
        }
        return {};
    }

    Table answers(TeamId team, const Technical& technical) const {
        Table made = table(ItemTables::id(team, "technical"), t_.answers,
                           {column("inject", t_.inject), column("question", t_.question),
                            column("time", t_.time), column("outcome", t_.outcome),
                            column("earned", t_.worth, true), column("points", t_.points, true)},
                           t_.answers_none);
        made.folded = true;
        for (const Mark& mark : technical.marks) {
            const Inject* inject = find(desk_.ledger.scenario().injects, mark.inject);
            const FormField* field =
                inject && inject->form ? find(inject->form->fields, mark.field) : nullptr;
            std::string state(outcome(mark.state));
            if (mark.late) state += "\n" + std::string(t_.late);
            made.rows.push_back({words(mark.inject.value),
                                 field ? desk_.said(field->label) : words(mark.field),
                                 desk_.say.at(mark.at_ms), words(std::move(state)),
                                 mark.earned ? desk_.say.number(*mark.earned, 1) : words("–"),
                                 desk_.say.number(mark.points, 1)});
        }
        return made;
    }

    Section region() const {
        Section part = section("region", t_.region);
        Table figures = table("region-figures", {},
                              {column("figure", t_.figure), column("value", t_.value, true),
                               column("items", t_.items, true), column("made_from", t_.made_from),
                               column("meaning", t_.meaning)},
                              desk_.l.frame.nothing);
        const Figure* diffusion = nullptr;
        for (const Scored& scored : desk_.sheet.region) {
            if (scored.metric->id == "R1") diffusion = &scored.figure;
            figures.rows.push_back({words(desk_.metric_name(scored.metric->id)),
                                    desk_.say.figure(scored.figure, "facts"),
                                    desk_.say.count(scored.figure.n), words(terms(scored.figure)),
                                    words(desk_.metric_meaning(scored.metric->id))});
        }
        part.blocks.push_back(std::move(figures));
        Table facts = table("facts", t_.facts,
                            {column("fact", t_.fact), column("text", t_.text),
                             column("label", t_.label), column("seeded", t_.seeded),
                             column("needers", t_.needers, true), column("reach", t_.reach, true),
                             column("half", t_.half), column("nine_tenths", t_.nine_tenths),
                             column("rule", t_.rule), column("worth", t_.worth, true)},
                            t_.facts_none);
        // As the scenario states it: once for all teams to whom it is bound.
        facts.columns[1].over = true;
        for (std::size_t i = 0; i < spreads_.size(); ++i) {
            const Spread& spread = spreads_[i];
            const BoundFact& fact = desk_.ledger.fact(spread.fact);
            const bool spreading = spread.t0_ms && spread.needers > 0;
            const Item* item =
                diffusion && i < diffusion->items.size() ? &diffusion->items[i] : nullptr;
            facts.anchors.push_back(fact_anchor(desk_.ledger, fact.id));
            facts.rows.push_back(
                {words(fact.id.value), desk_.fact_cell(*fact.fact),
                 words(std::string(tlp_label(fact.fact->tlp)).substr(4)),
                 desk_.say.at(spread.t0_ms), desk_.say.count(spread.needers),
                 spreading ? desk_.say.share(spread.reach()) : Cell{},
                 desk_.say.length_cell(spread.t50_ms), desk_.say.length_cell(spread.t90_ms),
                 item ? items_.rule(*item) : Cell{}, item ? items_.worth(*item) : Cell{}});
        }
        part.blocks.push_back(std::move(facts));
        return part;
    }

    std::string carried(const Note& note) const {
        std::string all;
        for (const Carriage& carriage : note.carried) {
            all += (all.empty() ? "" : "\n") + desk_.ledger.fact(carriage.fact).id.value + " ";
            all += carriage.how == CarryHow::Attached ? t_.attached
                   : carriage.how == CarryHow::Text   ? t_.recognised
                                                      : t_.tagged;
            if (carriage.how == CarryHow::Attached || !carriage.verdict) continue;
            if (*carriage.verdict == CarryVerdict::Confirmed)
                all += ", " + std::string(t_.confirmed);
            if (*carriage.verdict == CarryVerdict::Struck) all += ", " + std::string(t_.struck);
            if (!carriage.judge.empty()) all += " (" + carriage.judge + ")";
        }
        return all.empty() ? std::string(t_.nothing) : all;
    }

    Section messages() const {
        Section part = section("messages", t_.messages);
        part.blocks.push_back(note(t_.messages_note));
        Table made =
            table("message-list", {},
                  {column("message", t_.message), column("time", t_.time), column("from", t_.from),
                   column("to", t_.to), column("kind", t_.kind), column("label", t_.label),
                   column("carries", t_.carries), column("text", t_.text)},
                  t_.messages_none);
        for (const Note& note : desk_.ledger.notes()) {
            std::vector<std::string> to;
            for (const Destination& destination : note.to)
                to.push_back(desk_.evidence.name(destination));
            std::string kind(t_.message_kinds[static_cast<std::size_t>(note.kind)]);
            if (note.reply_to) kind += "\n" + desk_.say.fill(t_.reply_to, {note.reply_to->value});
            std::string text = note.subject;
            if (!note.body.empty()) text += (text.empty() ? "" : "\n") + note.body;
            made.anchors.push_back(message_anchor(desk_.ledger, note.id));
            made.rows.push_back(
                {words(note.id.value), desk_.say.at(note.at_ms), words(desk_.code(note.from)),
                 words(desk_.say.list(to)), words(std::move(kind)),
                 words(note.tlp ? std::string(tlp_label(*note.tlp)) : std::string(t_.no_label)),
                 words(carried(note)), words(std::move(text))});
        }
        if (made.rows.size() > kManyMessages) {
            made.caption = t_.messages;
            made.folded = true;
        }
        part.blocks.push_back(std::move(made));
        return part;
    }

    const Desk& desk_;
    const texts::Evidence& t_;
    ItemTables items_;
    std::vector<Spread> spreads_;
};

}  // namespace

Document evidence_report(const Desk& desk, std::optional<TeamId>) {
    return Report(desk).write();
}

}  // namespace tocsin::scoring
