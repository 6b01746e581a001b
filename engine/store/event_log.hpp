// The log of one drill as everything above the store sees it: append and read, nothing more (DESIGN
// §5, §8).
#pragma once

#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "engine/core/events.hpp"

namespace tocsin {

// The disk is full, gone or corrupt. Nothing of the batch was made durable.
class StoreError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

class EventLog {
  public:
    virtual ~EventLog() = default;
    // Makes all records durable in one transaction, or throws StoreError and none of them.
    // records[0].seq must be last_seq() + 1: a second writer is refused, not interleaved.
    virtual void append(const std::vector<Record>& records) = 0;
    // Calls f for every record with seq ≥ from, in order.
    virtual void read(std::uint64_t from, const std::function<void(Record&&)>& f) const = 0;
    virtual std::uint64_t last_seq() const = 0;
};

// In memory, for rehearsals that need no file and for tests.
class MemoryLog : public EventLog {
  public:
    void append(const std::vector<Record>& records) override;
    void read(std::uint64_t from, const std::function<void(Record&&)>& f) const override;
    std::uint64_t last_seq() const override { return records_.size(); }

  private:
    std::vector<Record> records_;
};

}  // namespace tocsin
