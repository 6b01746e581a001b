// A disk that survives the server, refuses when told to, and a server that dies at the worst
// instant: when its records are durable and nobody knows yet.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/store/drill_file.hpp"
#include "engine/store/event_log.hpp"
#include "scenarios/pack_files.hpp"

namespace tocsin::sim {

struct Killed {};

class Disk {
  public:
    // In memory, or a real drill file under the machine's temporary folder.
    explicit Disk(bool file) {
        if (!file) return;
        std::string pattern =
            (std::filesystem::temp_directory_path() / "tocsin-sim-XXXXXX").string();
        if (!mkdtemp(pattern.data())) throw StoreError("no temporary folder");
        folder_ = pattern;
        DrillFile::create(path(), pack(), {"sim", pack_hash(), 0});
    }
    ~Disk() {
        std::error_code ignored;
        if (!folder_.empty()) std::filesystem::remove_all(folder_, ignored);
    }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    bool is_file() const { return !folder_.empty(); }
    std::filesystem::path path() const { return folder_ / "sim.drill"; }

    static std::string pack_hash() { return hash_files(pack()); }

    // As a server opens it when it starts.
    std::unique_ptr<EventLog> open();
    std::vector<Record> records() const;

    int refusals = 0;                // of the next appends
    bool kill_after_append = false;  // the next append succeeds, then the server dies

  private:
    class Handle;
    // Stands in for the scenario, which the simulator makes from its seed.
    static PackFiles pack() { return {{"scenario.yaml", "id: random\n"}}; }

    std::filesystem::path folder_;
    MemoryLog memory_;
};

class Disk::Handle : public EventLog {
  public:
    explicit Handle(Disk& disk) : disk_(disk) {
        if (disk.is_file()) file_ = DrillFile::open(disk.path());
    }
    void append(const std::vector<Record>& records) override {
        if (disk_.refusals > 0) {
            --disk_.refusals;
            throw StoreError("no space left on device (simulated)");
        }
        log().append(records);
        if (std::exchange(disk_.kill_after_append, false)) throw Killed{};
    }
    void read(std::uint64_t from, const std::function<void(Record&&)>& f) const override {
        (file_ ? static_cast<const EventLog&>(*file_) : disk_.memory_).read(from, f);
    }
    std::uint64_t last_seq() const override {
        return file_ ? file_->last_seq() : disk_.memory_.last_seq();
    }

  private:
    EventLog& log() { return file_ ? static_cast<EventLog&>(*file_) : disk_.memory_; }

    Disk& disk_;
    std::unique_ptr<DrillFile> file_;
};

inline std::unique_ptr<EventLog> Disk::open() {
    return std::make_unique<Handle>(*this);
}

inline std::vector<Record> Disk::records() const {
    std::vector<Record> all;
    const auto keep = [&](Record&& record) { all.push_back(std::move(record)); };
    if (is_file())
        DrillFile::open_readonly(path())->read(1, keep);
    else
        memory_.read(1, keep);
    return all;
}

}  // namespace tocsin::sim
