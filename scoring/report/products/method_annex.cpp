// R4: how the figures are made and what they rest on, for organisers and auditors.
#include <algorithm>
#include <map>

#include "scoring/report/formats.hpp"
#include "scoring/report/products/parts.hpp"
#include "scoring/report/products/pictures.hpp"
#include "scoring/report/products/product.hpp"

namespace tocsin::scoring {

namespace {

class Annex {
  public:
    explicit Annex(const Desk& desk) : desk_(desk), t_(desk.l.annex) {}

    void write(Document& document) {
        document.subtitle = t_.subtitle;
        auto& sections = document.sections;
        sections.push_back(method_section(desk_));
        sections.back().title = t_.figures;
        sections.push_back(weights());
        sections.push_back(rules());
        if (desk_.ledger.started()) {
            sections.push_back(coverage());
            sections.push_back(load());
            if (desk_.d.certainty) {
                sections.push_back(certain(*desk_.d.certainty));
                sections.push_back(reliability(*desk_.d.certainty));
                sections.push_back(otherwise(*desk_.d.certainty));
            }
            sections.push_back(judges());
            sections.push_back(granted());
        }
    }

  private:
    Section weights() const {
        Section part = section("weights", t_.weights);
        Table made = table("weight-list", {},
                           {column("metric", desk_.l.team.metric),
                            column("weight", t_.weight, true), column("computed", t_.computed)},
                           desk_.l.frame.nothing);
        for (const auto& [id, weight] : desk_.sheet.weights) {
            const auto& lacks = desk_.sheet.not_computed;
            const bool computed = std::find(lacks.begin(), lacks.end(), id) == lacks.end();
            made.rows.push_back(
                {words(desk_.metric_name(id)), desk_.say.number(weight),
                 words(std::string(computed ? desk_.l.frame.yes : desk_.l.frame.no))});
        }
        part.blocks.push_back(std::move(made));
        Pairs limits;
        limits.id = "thresholds";
        limits.rows.emplace_back(t_.index_from, desk_.say.count(kIndexFrom));
        limits.rows.emplace_back(t_.opened_latest, words(desk_.say.length(kOpenedAtLatestMs)));
        limits.rows.emplace_back(t_.transit_cap,
                                 words(desk_.say.length(static_cast<std::int64_t>(kTransitCapMs))));
        limits.rows.emplace_back(t_.least_teams, desk_.say.count(kLeastTeams));
        part.blocks.push_back(paragraph(desk_.say.leading(t_.thresholds)));
        part.blocks.push_back(std::move(limits));
        return part;
    }

    // Every item of every figure, and the parts of those that have parts.
    template <class F>
    void each_item(F&& f) const {
        const auto walk = [&](const Figure& figure) {
            for (const Item& item : figure.items) {
                f(item);
                for (const Item& one : item.parts) f(one);
            }
        };
        for (const TeamSheet& sheet : desk_.sheet.teams)
            for (const Scored& scored : sheet.figures) walk(scored.figure);
        for (const Scored& scored : desk_.sheet.region) walk(scored.figure);
    }

    Section rules() const {
        Section part = section("rules", t_.rules);
        part.blocks.push_back(note(t_.rules_note));
        std::map<Rule, std::size_t> applied;
        std::size_t marginal = 0;
        each_item([&](const Item& item) {
            ++applied[item.rule];
            marginal += item.in_transit;
        });
        Table made = table("rule-list", {},
                           {column("id", desk_.l.evidence.item), column("rule", t_.rule),
                            column("applied", t_.applied, true)},
                           desk_.l.frame.nothing);
        for (std::size_t i = 0; i < static_cast<std::size_t>(Rule::Count_); ++i) {
            const auto rule = static_cast<Rule>(i);
            made.rows.push_back({words(std::string(rule_id(rule))),
                                 words(std::string(desk_.l.figures.of(rule))),
                                 desk_.say.count(applied[rule])});
        }
        part.blocks.push_back(std::move(made));
        part.blocks.push_back(paragraph(desk_.say.fill(t_.marginal, {std::to_string(marginal)})));
        return part;
    }

    Section coverage() const {
        Section part = section("coverage", t_.coverage);
        part.blocks.push_back(note(t_.coverage_note));
        Table made = table(
            "coverage-list", {},
            {column("metric", desk_.l.team.metric), column("teams", t_.with_value, true),
             column("items", desk_.l.team.items, true), column("meaning", desk_.l.team.meaning)},
            desk_.l.frame.nothing);
        for (const Metric& metric : catalogue()) {
            std::size_t teams = 0, items = 0;
            for (const TeamSheet& sheet : desk_.sheet.teams)
                if (metric.of_team) {
                    const Figure& figure = sheet.figure(metric.id);
                    teams += figure.value.has_value();
                    items += figure.n;
                }
            for (const Scored& scored : desk_.sheet.region)
                if (scored.metric->id == metric.id) items += scored.figure.n;
            made.rows.push_back(
                {words(desk_.metric_name(metric.id)),
                 metric.of_team ? desk_.say.count(teams) : words(std::string(desk_.l.frame.region)),
                 desk_.say.count(items), words(desk_.metric_meaning(metric.id))});
        }
        part.blocks.push_back(std::move(made));
        return part;
    }

    Section load() const {
        Section part = section("load", t_.load);
        part.blocks.push_back(note(t_.load_note));
        std::vector<std::size_t> owed;
        for (const TeamSheet& sheet : desk_.sheet.teams) owed.push_back(sheet.counts.owed);
        std::sort(owed.begin(), owed.end());
        const std::size_t n = owed.size();
        const double median = n == 0 ? 0 : static_cast<double>(owed[(n - 1) / 2] + owed[n / 2]) / 2;
        Table made = table("load-list", {},
                           {column("team", desk_.l.frame.team), column("owed", t_.owed, true),
                            column("live", t_.live, true), column("median", t_.load_median, true)},
                           desk_.l.frame.nothing);
        for (const TeamId team : desk_.order) {
            const Counts& counts = desk_.sheet.teams[team.value].counts;
            made.rows.push_back(
                {words(desk_.code(team)), desk_.say.count(counts.owed),
                 desk_.say.count(counts.live()),
                 desk_.say.share(median > 0
                                     ? std::optional(static_cast<double>(counts.owed) / median)
                                     : std::nullopt)});
        }
        part.blocks.push_back(std::move(made));
        for (Block& block : load_pictures(desk_)) part.blocks.push_back(std::move(block));
        return part;
    }

    Section certain(const Certainty& c) const {
        Section part = section("certainty", t_.certainty);
        part.blocks.push_back(note(desk_.say.fill(t_.bootstrap, {std::to_string(kReplicates)})));
        Table made =
            table("certainty-list", {},
                  {column("team", desk_.l.frame.team), column("index", desk_.l.card.index, true),
                   column("interval", t_.interval_index), column("band", t_.band),
                   column("places", t_.places)},
                  desk_.l.frame.nothing);
        for (const TeamId team : desk_.order) {
            const TeamCertainty& one = c.teams[team.value];
            made.rows.push_back(
                {words(desk_.code(team)), desk_.say.figure(desk_.sheet.teams[team.value].index),
                 words(desk_.interval(one.index)),
                 words(one.band.bands.empty() ? "–" : desk_.say.list(one.band.bands)),
                 words(one.places ? std::to_string(one.places->low) + "–" +
                                        std::to_string(one.places->high)
                                  : "–")});
        }
        part.blocks.push_back(std::move(made));
        for (Block& block : weight_pictures(desk_)) part.blocks.push_back(std::move(block));
        return part;
    }

    Section reliability(const Certainty& c) const {
        Section part = section("reliability", t_.reliability);
        Table made = table("reliability-list", {},
                           {column("part", t_.part), column("judged", t_.judged, true),
                            column("twice", t_.twice, true), column("alpha", t_.alpha, true),
                            column("trust", t_.trust)},
                           desk_.l.frame.nothing);
        const auto row = [&](std::string_view name, const Agreement& a) {
            made.rows.push_back({words(std::string(name)), desk_.say.count(a.judged),
                                 desk_.say.count(a.twice),
                                 a.alpha       ? desk_.say.number(*a.alpha)
                                 : a.all_agree ? words(std::string(t_.all_agree))
                                               : words("–"),
                                 words(std::string(t_.trusts[static_cast<std::size_t>(a.trust)]))});
        };
        row(t_.part_answers, c.answers);
        row(t_.part_fields, c.fields);
        part.blocks.push_back(std::move(made));
        return part;
    }

    Section otherwise(const Certainty& c) const {
        Section part = section("otherwise", t_.sensitivity);
        part.blocks.push_back(note(t_.sensitivity_note));
        // A row for each team: there are more of them than a page is wide.
        std::vector<Column> columns{column("team", desk_.l.frame.team)};
        for (std::size_t i = 0; i < c.variants.size(); ++i) {
            const Variant& variant = c.variants[i];
            columns.push_back(column(
                variant.without.empty() ? "scaled" + std::to_string(i)
                                        : "without_" + std::string(variant.without),
                variant.without.empty()
                    ? desk_.say.fill(t_.limits_scaled, {desk_.say.decimal(variant.limits_scale)})
                    : desk_.say.fill(t_.without, {std::string(variant.without)}),
                true));
        }
        Table made = table("variants", {}, std::move(columns), desk_.l.frame.nothing);
        const auto number = [&](const std::optional<double>& value) {
            return value ? desk_.say.number(*value) : words("–");
        };
        for (const TeamId team : desk_.order) {
            std::vector<Cell> row{words(desk_.code(team))};
            for (const Variant& variant : c.variants)
                row.push_back(number(variant.indices[team.value]));
            made.rows.push_back(std::move(row));
        }
        std::vector<Cell> kept{words(std::string(t_.order_kept))};
        for (const Variant& variant : c.variants) kept.push_back(number(variant.tau));
        made.rows.push_back(std::move(kept));
        part.blocks.push_back(std::move(made));
        if (c.median_tau)
            part.blocks.push_back(
                paragraph(desk_.say.fill(t_.draws, {desk_.say.decimal(*c.median_tau)})));
        return part;
    }

    Section judges() const {
        Section part = section("judges", t_.judges);
        Table made = table("judge-list", {},
                           {column("judge", t_.judge), column("judgements", t_.judgements, true)},
                           t_.judges_none);
        for (const auto& [judge, judged] : desk_.d.chronicle.judgements)
            made.rows.push_back({words(judge), desk_.say.count(judged)});
        part.blocks.push_back(std::move(made));
        std::size_t unjudged = 0;
        each_item([&](const Item& item) { unjudged += item.unjudged; });
        for (const TeamSheet& sheet : desk_.sheet.teams)
            for (const Mark& mark : sheet.technical.marks)
                unjudged += mark.state == Mark::State::Unjudged;
        part.blocks.push_back(paragraph(desk_.say.fill(t_.unjudged, {std::to_string(unjudged)})));
        return part;
    }

    Section granted() const {
        Section part = section("granted", t_.granted);
        Table made = table("granted-list", {},
                           {column("team", desk_.l.frame.team), column("from", t_.from),
                            column("to", t_.to), column("reason", t_.reason)},
                           t_.granted_none);
        for (const Granted& one : desk_.d.chronicle.granted)
            if (one.team.value < desk_.ledger.team_count())
                made.rows.push_back({words(desk_.code(one.team)), desk_.say.at(one.from_ms),
                                     desk_.say.at(one.to_ms), words(one.reason)});
        part.blocks.push_back(std::move(made));
        return part;
    }

    const Desk& desk_;
    const texts::Annex& t_;
};

}  // namespace

Document method_annex(const Desk& desk, std::optional<TeamId>) {
    Document document = desk.begin(desk.l.frame.method_annex, Tlp::Amber);
    Annex(desk).write(document);
    return document;
}

}  // namespace tocsin::scoring
