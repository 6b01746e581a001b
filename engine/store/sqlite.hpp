// SQLite as the store uses it: one connection, prepared statements, and every failure a StoreError
// in words that an operator understands. Nothing outside engine/store includes this.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "engine/store/event_log.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace tocsin {

// The names of columns and pragmas never come from outside, so SQL is always a literal.
class Database {
  public:
    // Create: a new, empty file (an error where one exists). Write: the one connection of a process
    // that writes and checkpoints. Read: never changes a byte, and leaves no file beside the one
    // it reads.
    enum class Mode { Create, Write, Read };

    Database(const std::filesystem::path& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const char* sql);
    std::int64_t number(const char* sql) const;  // the one value of a query; 0 where there is none
    bool in_transaction() const;
    const std::filesystem::path& path() const { return path_; }
    sqlite3* handle() const { return handle_.get(); }

    // What the last call on this connection ran into, in words, with the file's name.
    [[noreturn]] void fail(int code) const;

  private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::filesystem::path path_;
    std::unique_ptr<sqlite3, Close> handle_;
};

class Statement {
  public:
    Statement(const Database& database, const char* sql);

    // Parameters count from 1. Text and bytes must live until the next step() has returned.
    Statement& bind(int at, std::int64_t value);
    Statement& bind(int at, std::string_view text);
    Statement& bind(int at, std::span<const std::uint8_t> bytes);

    // True: there is a row. False: done, and reset for the next use.
    bool step();
    int try_step();  // SQLite's own code instead of an exception
    void reset();

    // Columns count from 0; views live until the next step().
    std::int64_t number(int column) const;
    std::string_view text(int column) const;
    std::span<const std::uint8_t> bytes(int column) const;

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    const Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

// BEGIN IMMEDIATE … COMMIT; rolled back where commit() was not reached or failed.
class Transaction {
  public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

  private:
    Database& database_;
};

}  // namespace tocsin
