#include "engine/store/verify.hpp"

#include <algorithm>

#include "engine/store/drill_file.hpp"
#include "engine/store/event_codec.hpp"
#include "scenarios/pack_files.hpp"

namespace tocsin {
namespace {

// What is wrong with one row, given the hash before it; moves `hash` on. Empty: nothing.
std::string check(const Row& row, std::span<const std::uint8_t> stored, std::uint64_t expected,
                  Hash& hash) {
    if (row.seq != expected)
        return row.seq > expected ? "it is missing"
                                  : "a record without a valid number stands before it";
    hash = chained(hash, row);
    if (!std::equal(hash.begin(), hash.end(), stored.begin(), stored.end()))
        return "it or its hash was changed";
    return {};
}

// What a record says that the file itself contradicts, or that cannot be read. Empty: nothing.
std::string check_content(const Row& row, const DrillMeta& meta) {
    Record record;
    try {
        actor_from_text(row.actor);
        read_stored_data(row.kind, row.data, record);
    } catch (const CodecError& error) {
        return std::string("it cannot be read: ") + error.what();
    }
    const auto* created = std::get_if<DrillCreated>(&record.event);
    if (created && (created->drill != meta.drill || created->pack_hash != meta.pack_hash))
        return "it created another drill than the file says";
    return {};
}

void check_records(const DrillFile& file, VerifyReport& report) {
    Statement rows(file.database(),
                   "SELECT seq, at_ms, utc_us, kind, actor, data, hash FROM records ORDER BY seq");
    Hash hash = file.genesis_hash();
    report.head = hex(hash);
    while (rows.step()) {
        const std::uint64_t expected = report.records + 1;
        const Row row{static_cast<std::uint64_t>(rows.number(0)),
                      rows.number(1),
                      rows.number(2),
                      rows.text(3),
                      rows.text(4),
                      rows.text(5)};
        std::string why = check(row, rows.bytes(6), expected, hash);
        if (why.empty()) why = check_content(row, file.meta());
        if (!why.empty()) {
            report.first_bad = expected;
            report.problem = "Record " + std::to_string(expected) + ": " + why + ".";
            return;
        }
        report.records = expected;
        report.head = hex(hash);
    }
}

std::string check_pages(const DrillFile& file) {
    Statement check(file.database(), "PRAGMA quick_check(1)");
    if (!check.step() || check.text(0) == "ok") return {};
    return "The file is damaged: " + std::string(check.text(0)) + ".";
}

std::string check_pack(const DrillFile& file) {
    if (hash_files(file.pack()) == file.meta().pack_hash) return {};
    return "The scenario in the file is not the one that the drill was created with.";
}

}  // namespace

VerifyReport verify(const std::filesystem::path& path) {
    VerifyReport report;
    try {
        const auto file = DrillFile::open_readonly(path);
        report.drill = file->meta().drill;
        check_records(*file, report);
        if (report.problem.empty()) report.problem = check_pages(*file);
        if (report.problem.empty()) report.problem = check_pack(*file);
    } catch (const StoreError& error) {
        report.problem = error.what();
    }
    report.whole = report.problem.empty();
    return report;
}

std::string describe(const VerifyReport& report) {
    if (!report.whole) {
        std::string words = report.problem;
        if (report.records > 0)
            words += " The " + std::to_string(report.records) +
                     " records before it are as they were written.";
        return words;
    }
    return "Whole and unchanged: " + std::to_string(report.records) + " records of drill “" +
           report.drill + "”. Last hash: " + report.head;
}

}  // namespace tocsin
