#include "engine/gateway/drill_papers.hpp"

#include <algorithm>

#include "engine/store/drill_file.hpp"
#include "engine/store/signing_key.hpp"
#include "scenarios/read.hpp"

namespace tocsin {
namespace {

std::shared_ptr<const Scenario> scenario_in(const std::filesystem::path& path) {
    Pack pack = read_pack(DrillFile::open_readonly(path)->pack());
    if (!pack.scenario)
        throw StoreError("the scenario inside " + path.string() + " cannot be read");
    return pack.scenario;
}

}  // namespace

DrillPapers::DrillPapers(const std::filesystem::path& path,
                         std::shared_ptr<const Scenario> scenario, std::int64_t now_ms)
    : ledger(scenario ? std::move(scenario) : scenario_in(path)) {
    const auto file = DrillFile::open_readonly(path);
    file->read(1, [&](Record&& record) {
        ledger.add(record);
        chronicle.add(record);
        voices.add(record);
    });
    log_hash = file->hash_at(ledger.seq());
    sheet = scoring::score(ledger, std::max(now_ms, ledger.at_ms()));
    certainty = scoring::certainty(ledger, sheet);
}

scoring::Dossier DrillPapers::dossier(scoring::Origin origin) const {
    return {ledger, sheet, chronicle, voices, std::move(origin), &certainty};
}

scoring::Origin origin_of(const DrillPapers& papers, const std::filesystem::path& key_file) {
    const SigningKey key = SigningKey::open_or_make(key_file);
    return {papers.log_hash, "tocsin " TOCSIN_VERSION, key_fingerprint(key.public_key()),
            key.derived("tocsin code names")};
}

}  // namespace tocsin
