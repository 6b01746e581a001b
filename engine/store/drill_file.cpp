#include "engine/store/drill_file.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <map>

#include "engine/store/event_codec.hpp"

namespace tocsin {
namespace {

constexpr const char* kDrillTables = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE pack(path TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE records(seq INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, utc_us INTEGER NOT NULL,
    kind TEXT NOT NULL, actor TEXT NOT NULL, data TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
)";

std::span<const std::uint8_t> as_bytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

void put_meta(Database& database, std::string_view key, const std::string& value) {
    Statement statement(database, "INSERT INTO meta VALUES(?, ?)");
    statement.bind(1, key).bind(2, value).step();
}

void fill(Database& database, const PackFiles& pack, const DrillMeta& meta) {
    Transaction transaction(database);
    database.run(("PRAGMA application_id=" + std::to_string(kApplicationId)).c_str());
    database.run(("PRAGMA user_version=" + std::to_string(kFileVersion)).c_str());
    database.run(kDrillTables);
    put_meta(database, "drill", meta.drill);
    put_meta(database, "pack_hash", meta.pack_hash);
    put_meta(database, "created_us", std::to_string(meta.created_us));
    Statement statement(database, "INSERT INTO pack VALUES(?, ?)");
    for (const auto& [path, bytes] : pack) statement.bind(1, path).bind(2, as_bytes(bytes)).step();
    transaction.commit();
}

void sync_folder(const std::filesystem::path& folder) {
    const int fd =
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;  // a file system without folders that can be opened keeps names by itself
    ::fsync(fd);
    ::close(fd);
}

void remove_with_companions(const std::filesystem::path& path) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm"})
        std::filesystem::remove(path.string() + ending, ignored);
}

void check_marks(const Database& database) {
    const std::string file = database.path().string();
    if (database.number("PRAGMA application_id") != kApplicationId)
        throw StoreError(file + " is not the file of a drill.");
    const std::int64_t version = database.number("PRAGMA user_version");
    if (version != kFileVersion)
        throw StoreError(file + " was written by a newer Tocsin (format " +
                         std::to_string(version) + "; this one reads " +
                         std::to_string(kFileVersion) + "). Use that version to open it.");
}

}  // namespace

std::unique_ptr<DrillFile> DrillFile::create(const std::filesystem::path& path,
                                             const PackFiles& pack, const DrillMeta& meta) {
    std::error_code error;
    if (std::filesystem::exists(path, error))
        throw StoreError(path.string() + " exists already; choose another name.");
    const std::filesystem::path unfinished = path.string() + ".new";
    remove_with_companions(unfinished);  // of a server that was killed while creating it
    try {
        Database database(unfinished, Database::Mode::Create);
        fill(database, pack, meta);
        // Not left to the closing, which does not say when it fails.
        database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const StoreError&) {
        remove_with_companions(unfinished);
        throw;
    }
    std::filesystem::rename(unfinished, path, error);
    if (error) throw StoreError(path.string() + " cannot be created (" + error.message() + ").");
    sync_folder(path.parent_path());
    return open(path);
}

std::unique_ptr<DrillFile> DrillFile::open(const std::filesystem::path& path) {
    return std::unique_ptr<DrillFile>(new DrillFile(path, Database::Mode::Write));
}

std::unique_ptr<DrillFile> DrillFile::open_readonly(const std::filesystem::path& path) {
    return std::unique_ptr<DrillFile>(new DrillFile(path, Database::Mode::Read));
}

DrillFile::DrillFile(const std::filesystem::path& path, Database::Mode mode)
    : database_(path, mode), writable_(mode == Database::Mode::Write) {
    check_marks(database_);
    std::map<std::string, std::string> meta;
    Statement all(database_, "SELECT key, value FROM meta");
    while (all.step()) meta.emplace(all.text(0), all.text(1));
    meta_.drill = meta["drill"];
    meta_.pack_hash = meta["pack_hash"];
    meta_.created_us = std::strtoll(meta["created_us"].c_str(), nullptr, 10);
    genesis_ = genesis(meta_.drill, meta_.pack_hash);
    last_hash_ = genesis_;
    if (!writable_) return;
    Statement last(database_, "SELECT seq, hash FROM records ORDER BY seq DESC LIMIT 1");
    if (last.step()) {
        last_seq_ = static_cast<std::uint64_t>(last.number(0));
        const auto hash = last.bytes(1);
        std::copy_n(hash.begin(), std::min(hash.size(), last_hash_.size()), last_hash_.begin());
        last.reset();
    }
    insert_ =
        std::make_unique<Statement>(database_, "INSERT INTO records VALUES(?, ?, ?, ?, ?, ?, ?)");
}

void DrillFile::append(const std::vector<Record>& records) {
    if (!writable_) throw StoreError(database_.path().string() + " is open for reading only.");
    if (records.empty()) return;
    std::uint64_t expected = last_seq_;
    for (const Record& record : records)
        if (record.seq != ++expected) refuse_second_writer();
    Hash hash = last_hash_;
    Transaction transaction(database_);
    for (const Record& record : records) insert(record, hash);
    transaction.commit();
    last_seq_ = records.back().seq;
    last_hash_ = hash;
}

void DrillFile::insert(const Record& record, Hash& previous) {
    const std::string actor = actor_to_text(record.actor);
    const std::string data = stored_data(record);
    const std::string_view kind = kind_of(record.event);
    previous = chained(previous, {record.seq, record.at_ms, record.utc_us, kind, actor, data});
    insert_->bind(1, static_cast<std::int64_t>(record.seq))
        .bind(2, record.at_ms)
        .bind(3, record.utc_us)
        .bind(4, kind)
        .bind(5, actor)
        .bind(6, data)
        .bind(7, previous);
    const int code = insert_->try_step();
    if ((code & 0xFF) == SQLITE_CONSTRAINT) refuse_second_writer();
    if (code != SQLITE_DONE) database_.fail(code);
}

void DrillFile::refuse_second_writer() const {
    throw StoreError("Another program has written to " + database_.path().string() +
                     " since this one opened it. Nothing was written; end one of the two.");
}

void DrillFile::read(std::uint64_t from, const std::function<void(Record&&)>& f) const {
    read(from, Reader{[](std::string_view, std::string_view) { return true; }, f, {}});
}

void DrillFile::read(std::uint64_t from, const Reader& reader) const {
    from = std::max<std::uint64_t>(from, 1);
    // One statement, one snapshot: the record before the first wanted has the hash to start from.
    Statement rows(database_,
                   "SELECT seq, at_ms, utc_us, kind, actor, data, hash FROM records "
                   "WHERE seq >= ? ORDER BY seq");
    rows.bind(1, static_cast<std::int64_t>(from - 1));
    Hash hash = genesis_;
    std::uint64_t expected = from == 1 ? 1 : from - 1;
    const auto damaged = [&](const std::string& why) {
        return StoreError("Record " + std::to_string(expected) + " of " +
                          database_.path().string() + " is not what was written (" + why +
                          "). “tocsin verify” says more; use a copy from before.");
    };
    while (rows.step()) {
        const Row row{static_cast<std::uint64_t>(rows.number(0)),
                      rows.number(1),
                      rows.number(2),
                      rows.text(3),
                      rows.text(4),
                      rows.text(5)};
        if (row.seq != expected) throw damaged("it is missing");
        const auto stored = rows.bytes(6);
        if (row.seq < from) {
            std::copy_n(stored.begin(), std::min(stored.size(), hash.size()), hash.begin());
        } else {
            hash = chained(hash, row);
            if (!std::equal(hash.begin(), hash.end(), stored.begin(), stored.end()))
                throw damaged("its hash differs");
            if (!reader.wants(row.kind, row.data)) {
                reader.pass(row.seq, row.at_ms);
                ++expected;
                continue;
            }
            Record record{row.seq, row.at_ms, row.utc_us, {}, {}, {}};
            try {
                record.actor = actor_from_text(row.actor);
                read_stored_data(row.kind, row.data, record);
            } catch (const CodecError& error) {
                throw damaged(error.what());
            }
            reader.take(std::move(record));
        }
        ++expected;
    }
}

std::string DrillFile::hash_at(std::uint64_t seq) const {
    Statement row(database_, "SELECT hash FROM records WHERE seq = ?");
    row.bind(1, static_cast<std::int64_t>(seq));
    return row.step() ? hex(row.bytes(0)) : std::string();
}

std::uint64_t DrillFile::last_seq() const {
    if (writable_) return last_seq_;
    return static_cast<std::uint64_t>(database_.number("SELECT max(seq) FROM records"));
}

PackFiles DrillFile::pack() const {
    PackFiles files;
    Statement statement(database_, "SELECT path, bytes FROM pack");
    while (statement.step()) {
        const auto bytes = statement.bytes(1);
        files.emplace(std::string(statement.text(0)), std::string(bytes.begin(), bytes.end()));
    }
    return files;
}

void DrillFile::checkpoint() {
    if (!writable_) return;
    // Passive: it never waits for a reader, and does what it can.
    database_.run("PRAGMA wal_checkpoint(PASSIVE)");
}

void move_drill_file(const std::filesystem::path& from, const std::filesystem::path& to) {
    const auto refuse = [&](const std::string& why) {
        throw StoreError(from.string() + " cannot be moved to " + to.string() + " (" + why + ").");
    };
    std::error_code error;
    if (std::filesystem::exists(to, error)) refuse("there is a file already");
    try {
        DrillFile::open(from)->checkpoint();
    } catch (const StoreError&) {
        // One that cannot be read is moved as it lies, with what belongs to it.
    }
    std::filesystem::rename(from, to, error);
    if (error) refuse(error.message());
    for (const char* end : {"-wal", "-shm"})
        std::filesystem::rename(from.string() + end, to.string() + end, error);
    sync_folder(from.parent_path());
    sync_folder(to.parent_path());
}

}  // namespace tocsin
