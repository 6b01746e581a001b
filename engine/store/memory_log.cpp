#include "engine/store/event_log.hpp"

namespace tocsin {

void MemoryLog::append(const std::vector<Record>& records) {
    std::uint64_t next = last_seq();
    for (const Record& record : records)
        if (record.seq != ++next)
            throw StoreError("Record " + std::to_string(next) + " was expected, record " +
                             std::to_string(record.seq) + " was given: the log has two writers.");
    records_.insert(records_.end(), records.begin(), records.end());
}

void MemoryLog::read(std::uint64_t from, const std::function<void(Record&&)>& f) const {
    // By index and from a copy: f may append.
    for (std::uint64_t seq = from > 0 ? from : 1; seq <= records_.size(); ++seq)
        f(Record(records_[seq - 1]));
}

}  // namespace tocsin
