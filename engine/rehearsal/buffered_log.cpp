#include "engine/rehearsal/buffered_log.hpp"

namespace tocsin {

void BufferedLog::append(const std::vector<Record>& records) {
    waiting_.insert(waiting_.end(), records.begin(), records.end());
    if (waiting_.size() >= at_once_) flush();
}

void BufferedLog::read(std::uint64_t from, const std::function<void(Record&&)>& f) const {
    log_.read(from, f);
    for (const Record& record : waiting_)
        if (record.seq >= from) f(Record{record});
}

void BufferedLog::flush() {
    if (waiting_.empty()) return;
    log_.append(waiting_);
    waiting_.clear();
}

}  // namespace tocsin
