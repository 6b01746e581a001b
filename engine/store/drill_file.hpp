// One drill is one file (DESIGN §5, docs/log.md): its records, the scenario pack it is played with,
// and a few words about itself. Copy it and you have archived the drill.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "engine/store/chain.hpp"
#include "engine/store/event_log.hpp"
#include "engine/store/sqlite.hpp"
#include "scenarios/read.hpp"

namespace tocsin {

struct DrillMeta {
    std::string drill;            // its id
    std::string pack_hash;        // Pack::hash of the files
    std::int64_t created_us = 0;  // UTC
};

// The calls block for the time of the disk: 0.1 ms for an append, which is one transaction however
// many records it holds. Not for two threads.
class DrillFile : public EventLog {
  public:
    // A new file without records. It appears under `path` only when it is whole; StoreError where
    // there is one already.
    static std::unique_ptr<DrillFile> create(const std::filesystem::path& path,
                                             const PackFiles& pack, const DrillMeta& meta);
    // For the one server that plays the drill. Its records are checked as they are read.
    static std::unique_ptr<DrillFile> open(const std::filesystem::path& path);
    // For tools: never changes the file, also while a server writes to it. append() throws.
    static std::unique_ptr<DrillFile> open_readonly(const std::filesystem::path& path);

    void append(const std::vector<Record>& records) override;
    // Throws StoreError at the first record that is not what was written.
    void read(std::uint64_t from, const std::function<void(Record&&)>& f) const override;
    // The same for a reader that needs only some of the records: every one is checked against its
    // hash, but only those that `wants` says, by kind and stored data, are decoded. The others are
    // passed.
    struct Reader {
        std::function<bool(std::string_view kind, std::string_view data)> wants;
        std::function<void(Record&&)> take;
        std::function<void(std::uint64_t seq, std::int64_t at_ms)> pass;
    };
    void read(std::uint64_t from, const Reader& reader) const;
    std::uint64_t last_seq() const override;
    // The stored hash of a record, lower-case hex: what names the log up to it. Empty: no record.
    std::string hash_at(std::uint64_t seq) const;

    const DrillMeta& meta() const { return meta_; }
    const Hash& genesis_hash() const { return genesis_; }
    PackFiles pack() const;

    // Moves what was appended from the write-ahead log into the file. Nothing depends on it for
    // safety: call it when there is nothing else to do (it takes milliseconds), and after ENDEX.
    void checkpoint();

    const Database& database() const { return database_; }

  private:
    DrillFile(const std::filesystem::path& path, Database::Mode mode);
    void insert(const Record& record, Hash& previous);
    [[noreturn]] void refuse_second_writer() const;

    Database database_;
    bool writable_ = false;
    DrillMeta meta_;
    Hash genesis_{};
    std::uint64_t last_seq_ = 0;  // of the writer
    Hash last_hash_{};
    std::unique_ptr<Statement> insert_;
};

// Puts a drill's file at another path of the same disk, whole: one that can be opened is settled
// first, so that nothing of it is left in its write-ahead log. Nobody may have it open. StoreError
// where there is a file at `to` already, or the disk refuses; then it is where it was.
void move_drill_file(const std::filesystem::path& from, const std::filesystem::path& to);

// The file's own marks, for tools that look at it (`file`, `sqlite3`).
inline constexpr std::int64_t kApplicationId = 0x5443534E;  // "TCSN"
inline constexpr std::int64_t kFileVersion = 1;             // of the tables; PRAGMA user_version

}  // namespace tocsin
