// Appends to another log in large transactions. A rehearsal acknowledges nothing to anybody, so
// nobody is promised that a record is durable before flush(): a three-hour drill costs a handful of
// disk syncs instead of thousands.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/store/event_log.hpp"

namespace tocsin {

class BufferedLog : public EventLog {
  public:
    explicit BufferedLog(EventLog& log, std::size_t at_once = 1024)
        : log_(log), at_once_(at_once) {}

    void append(const std::vector<Record>& records) override;
    void read(std::uint64_t from, const std::function<void(Record&&)>& f) const override;
    std::uint64_t last_seq() const override { return log_.last_seq() + waiting_.size(); }
    void flush();

  private:
    EventLog& log_;
    std::size_t at_once_;
    std::vector<Record> waiting_;
};

}  // namespace tocsin
