#include "engine/store/sqlite.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <system_error>

namespace tocsin {
namespace {

// A writer never meets another one by design; a second program gets this long to finish.
constexpr int kBusy_ms = 1000;

bool disk_is_full(int code, int system) {
    if ((code & 0xFF) == SQLITE_FULL) return true;
    return (code & 0xFF) == SQLITE_IOERR &&
           (system == ENOSPC || system == EDQUOT || system == EFBIG);
}

std::string words(int code, int system, const std::string& file, const char* detail) {
    const std::string because =
        system == 0 ? std::string(detail) : std::generic_category().message(system);
    if (disk_is_full(code, system))
        return "The disk is full: nothing more can be written to " + file +
               ". Free some space; what was acknowledged is safe.";
    // A quota or a limit of the file's size looks like this: SQLite has forgotten the reason.
    if (code == SQLITE_IOERR_WRITE && system == 0)
        return "Nothing more can be written to " + file +
               ": the disk may be full, a quota or limit reached, or the disk broken. Check it; "
               "what was acknowledged is safe.";
    switch (code & 0xFF) {
        case SQLITE_IOERR:
            return "The disk does not read or write " + file + " (" + because +
                   "). Check the disk; what was acknowledged is safe as far as the disk is.";
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return file + " is damaged, or is not a file of Tocsin (" + detail +
                   "). Use a copy from before.";
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return file +
                   " cannot be written by this user. Check the rights of the file and of "
                   "its folder.";
        case SQLITE_CANTOPEN:
            return file + " cannot be opened (" + because + ").";
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return "Another program is writing to " + file + ". End it first.";
        default:
            return file + ": " + detail + " (SQLite " + std::to_string(code) + ").";
    }
}

// With SQLITE_OPEN_URI the name is an address: what has a meaning there is written as %XX.
std::string address_of(const std::filesystem::path& path) {
    std::string out = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        if (c == '%' || c == '?' || c == '#') {
            static constexpr char kHex[] = "0123456789ABCDEF";
            out += '%';
            out += kHex[(static_cast<unsigned char>(c) >> 4) & 0xF];
            out += kHex[static_cast<unsigned char>(c) & 0xF];
        } else {
            out += c;
        }
    }
    return out;
}

// While a program has a file open for writing, or died with it open, its WAL stands beside it. A
// file without one is read as if it could not change: a plain read-only connection would leave
// -wal and -shm files behind, and fail where the folder is read-only.
bool at_rest(const std::filesystem::path& path) {
    std::error_code ignored;
    return !std::filesystem::exists(path.string() + "-wal", ignored);
}

}  // namespace

Database::Database(const std::filesystem::path& path, Mode mode) : path_(path) {
    std::error_code ignored;
    const bool exists = std::filesystem::exists(path, ignored);
    if (mode == Mode::Create && exists)
        throw StoreError(path.string() + " exists already; choose another name.");
    if (mode != Mode::Create && !exists)
        throw StoreError("There is no file " + path.string() + ".");
    std::string name = address_of(path);
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (mode == Mode::Read) {
        flags |= SQLITE_OPEN_READONLY;
        if (at_rest(path)) name += "?immutable=1";
    } else {
        flags |= SQLITE_OPEN_READWRITE | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    }
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK) fail(code);
    sqlite3_busy_timeout(handle, kBusy_ms);
    if (mode == Mode::Read) {
        run("PRAGMA query_only=1");
        run("PRAGMA wal_autocheckpoint=0");
        return;
    }
    if (sqlite3_db_readonly(handle, "main") == 1) fail(SQLITE_READONLY);
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    // Checkpoints are made when the server is idle; this one, at 64 MiB, only bounds the file.
    run("PRAGMA wal_autocheckpoint=16384");
}

Database::~Database() = default;

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

void Database::run(const char* sql) {
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

std::int64_t Database::number(const char* sql) const {
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

bool Database::in_transaction() const {
    return sqlite3_get_autocommit(handle()) == 0;
}

void Database::fail(int code) const {
    const bool disk = (code & 0xFF) == SQLITE_IOERR || (code & 0xFF) == SQLITE_CANTOPEN;
    throw StoreError(words(code, disk ? sqlite3_system_errno(handle()) : 0, path_.string(),
                           handle() ? sqlite3_errmsg(handle()) : sqlite3_errstr(code)));
}

Statement::Statement(const Database& database, const char* sql) : database_(&database) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    statement_.reset(statement);
    if (code != SQLITE_OK) database.fail(code);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement& Statement::bind(int at, std::int64_t value) {
    sqlite3_bind_int64(statement_.get(), at, value);
    return *this;
}

Statement& Statement::bind(int at, std::string_view text) {
    // A null pointer would bind NULL where an empty text is meant.
    sqlite3_bind_text64(statement_.get(), at, text.empty() ? "" : text.data(), text.size(),
                        SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int at, std::span<const std::uint8_t> bytes) {
    if (bytes.empty())
        sqlite3_bind_zeroblob(statement_.get(), at, 0);
    else
        sqlite3_bind_blob64(statement_.get(), at, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

int Statement::try_step() {
    const int code = sqlite3_step(statement_.get());
    if (code != SQLITE_ROW) reset();
    return code;
}

bool Statement::step() {
    const int code = try_step();
    if (code != SQLITE_ROW && code != SQLITE_DONE) database_->fail(code);
    return code == SQLITE_ROW;
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

std::string_view Statement::text(int column) const {
    const auto* data = sqlite3_column_text(statement_.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return data ? std::string_view(reinterpret_cast<const char*>(data), size) : std::string_view();
}

std::span<const std::uint8_t> Statement::bytes(int column) const {
    const void* data = sqlite3_column_blob(statement_.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return {static_cast<const std::uint8_t*>(data), data ? size : 0};
}

Transaction::Transaction(Database& database) : database_(database) {
    database_.run("BEGIN IMMEDIATE");
}

void Transaction::commit() {
    database_.run("COMMIT");
}

Transaction::~Transaction() {
    // A failed commit may or may not have rolled back by itself.
    if (database_.in_transaction())
        sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace tocsin
