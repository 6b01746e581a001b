#include "papers.hpp"

#include <random>

namespace tocsin::scoring::testing {

namespace {

void add(std::string& all, const Table& table) {
    all += table.caption + "\n" + table.empty + "\n";
    for (const Column& column : table.columns) all += column.title + "\n";
    for (const auto& row : table.rows)
        for (const Cell& cell : row) all += cell.words + "\n";
}
void add(std::string& all, const Paragraph& p) {
    all += p.words + "\n";
}
void add(std::string& all, const List& list) {
    for (const std::string& item : list.items) all += item + "\n";
}
void add(std::string& all, const Pairs& pairs) {
    for (const auto& [label, cell] : pairs.rows) all += label + "\n" + cell.words + "\n";
}
void add(std::string& all, const Chart& chart) {
    all += chart.title + "\n" + chart.summary + "\n" + chart.svg + "\n";
    add(all, chart.data);
}

}  // namespace

std::string all_words(const Document& document) {
    std::string all = document.title + "\n" + document.subtitle + "\n";
    for (const Section& section : document.sections) {
        all += section.title + "\n";
        for (const Block& block : section.blocks)
            std::visit([&](const auto& b) { add(all, b); }, block);
    }
    return all;
}

const Table* table_of(const Document& document, std::string_view id) {
    for (const Section& section : document.sections)
        for (const Block& block : section.blocks)
            if (const auto* table = std::get_if<Table>(&block); table && table->id == id)
                return table;
    return nullptr;
}

Play ring(int teams, std::uint32_t seed, double skill) {
    std::mt19937 random(seed);
    const auto chance = [&](double p) {
        return static_cast<double>(random()) / static_cast<double>(std::mt19937::max()) < p;
    };
    std::vector<std::string> codes;
    for (int i = 0; i < teams; ++i)
        codes.push_back("QX" + std::string(i < 10 ? "0" : "") + std::to_string(i));
    const auto code = [&](int i) { return codes[static_cast<std::size_t>(i % teams)]; };
    Play play(codes);
    for (int i = 0; i < teams; ++i)
        for (int k = 0; k < 5; ++k) {
            const std::string fact = "F" + std::to_string(i) + "-" + std::to_string(k);
            std::vector<std::string> need;
            for (int j = 1; j <= std::min(4, teams - 1); ++j) need.push_back(code(i + j));
            play.fact(fact, {code(i), k == 0 ? Tlp::Amber : Tlp::Green, need, {}, {}});
            for (const std::string& needer : need) play.owes(code(i), needer, fact);
            play.seed(code(i), fact, k);
        }
    for (int i = 0; i < teams; ++i)
        for (int k = 0; k < 5; ++k) {
            const std::string fact = "F" + std::to_string(i) + "-" + std::to_string(k);
            for (int j = 1; j <= std::min(4, teams - 1); ++j) {
                if (!chance(skill)) continue;
                play.send(code(i), {code(i + j)}, {fact}, k + (chance(skill) ? 5 : 60));
            }
            // AMBER made public, and words without a label.
            if (k == 0 && chance((1 - skill) / 2))
                play.message(play.send(code(i), {"PUBLIC"}, {fact}, 80)).tlp.reset();
        }
    for (int i = 0; i < teams; ++i)
        if (chance(skill)) {
            const std::string asked =
                play.send(code(i), {code(i + 1)}, {}, 20, MessageKind::Request);
            if (chance(skill))
                play.send(code(i + 1), {code(i)}, {}, 30, MessageKind::Answer, asked);
        }
    play.end(120);
    return play;
}

}  // namespace tocsin::scoring::testing
