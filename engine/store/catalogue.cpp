#include "engine/store/catalogue.hpp"

#include <sodium.h>

#include <array>

#include "engine/store/chain.hpp"
#include "engine/store/event_codec.hpp"

namespace tocsin {
namespace {

constexpr std::int64_t kCatalogueId = 0x5443534C;  // "TCSL"; PRAGMA application_id
constexpr std::int64_t kVersion = 1;               // PRAGMA user_version

constexpr const char* kCatalogueTables = R"(
CREATE TABLE drills(id TEXT PRIMARY KEY, file TEXT NOT NULL, title TEXT NOT NULL,
    created_us INTEGER NOT NULL) STRICT;
CREATE TABLE links(token TEXT PRIMARY KEY, drill TEXT NOT NULL, role TEXT NOT NULL,
    team TEXT NOT NULL, UNIQUE(drill, role, team)) STRICT;
CREATE TABLE sessions(hash BLOB PRIMARY KEY, drill TEXT NOT NULL, actor TEXT NOT NULL,
    name TEXT NOT NULL, created_us INTEGER NOT NULL) STRICT;
)";

// A role stands in the file as its word (docs/log.md, actor); a participant's as "participant".
std::string role_text(Actor::Kind role) {
    return role == Actor::Kind::Participant ? "participant" : actor_to_text({role, {}, {}});
}

Link link_at(const Statement& row) {
    Link link{std::string(row.text(0)), std::string(row.text(1)), {}, std::string(row.text(3))};
    link.role =
        row.text(2) == "participant" ? Actor::Kind::Participant : actor_from_text(row.text(2)).kind;
    return link;
}

CataloguedDrill drill_at(const Statement& row) {
    return {std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
            row.number(3)};
}

}  // namespace

Catalogue::Catalogue(const std::filesystem::path& file)
    : database_(file,
                std::filesystem::exists(file) ? Database::Mode::Write : Database::Mode::Create) {
    // A server killed between making the file and filling it leaves an empty one.
    const std::int64_t id = database_.number("PRAGMA application_id");
    if (id == 0 && database_.number("SELECT count(*) FROM sqlite_schema") == 0) {
        Transaction transaction(database_);
        database_.run(("PRAGMA application_id=" + std::to_string(kCatalogueId)).c_str());
        database_.run(("PRAGMA user_version=" + std::to_string(kVersion)).c_str());
        database_.run(kCatalogueTables);
        transaction.commit();
        return;
    }
    if (id != kCatalogueId)
        throw StoreError(file.string() +
                         " is not a catalogue of Tocsin. Move it away, or choose "
                         "another data folder.");
    const std::int64_t version = database_.number("PRAGMA user_version");
    if (version != kVersion)
        throw StoreError(file.string() + " was written by a newer Tocsin (format " +
                         std::to_string(version) + "; this one reads " + std::to_string(kVersion) +
                         "). Use that version to open it.");
}

void Catalogue::add_drill(const CataloguedDrill& drill) {
    if (this->drill(drill.id)) throw StoreError("There is a drill “" + drill.id + "” already.");
    Statement row(database_, "INSERT INTO drills VALUES(?, ?, ?, ?)");
    row.bind(1, drill.id).bind(2, drill.file).bind(3, drill.title).bind(4, drill.created_us);
    row.step();
}

void Catalogue::add_drill(const CataloguedDrill& drill, const std::vector<std::string>& teams) {
    Transaction transaction(database_);
    add_drill(drill);
    for (const auto role : {Actor::Kind::Excon, Actor::Kind::Evaluator, Actor::Kind::Observer})
        create_link(drill.id, role);
    for (const std::string& team : teams) create_link(drill.id, Actor::Kind::Participant, team);
    transaction.commit();
}

std::vector<CataloguedDrill> Catalogue::drills() const {
    std::vector<CataloguedDrill> out;
    Statement rows(database_,
                   "SELECT id, file, title, created_us FROM drills ORDER BY created_us, rowid");
    while (rows.step()) out.push_back(drill_at(rows));
    return out;
}

std::optional<CataloguedDrill> Catalogue::drill(std::string_view id) const {
    Statement row(database_, "SELECT id, file, title, created_us FROM drills WHERE id = ?");
    if (!row.bind(1, id).step()) return std::nullopt;
    return drill_at(row);
}

Link Catalogue::create_link(std::string_view drill, Actor::Kind role, std::string_view team) {
    Statement known(database_,
                    "SELECT token, drill, role, team FROM links "
                    "WHERE drill = ? AND role = ? AND team = ?");
    const std::string word = role_text(role);
    if (known.bind(1, drill).bind(2, word).bind(3, team).step()) return link_at(known);
    Link link{random_token(), std::string(drill), role, std::string(team)};
    Statement row(database_, "INSERT INTO links VALUES(?, ?, ?, ?)");
    row.bind(1, link.token).bind(2, drill).bind(3, word).bind(4, team).step();
    return link;
}

std::vector<Link> Catalogue::links(std::string_view drill) const {
    std::vector<Link> out;
    Statement rows(database_,
                   "SELECT token, drill, role, team FROM links WHERE drill = ? ORDER BY rowid");
    rows.bind(1, drill);
    while (rows.step()) out.push_back(link_at(rows));
    return out;
}

std::optional<Link> Catalogue::link(std::string_view token) const {
    Statement row(database_,
                  "SELECT token, drill, role, team FROM links WHERE token = ? AND drill != ''");
    if (!row.bind(1, token).step()) return std::nullopt;
    return link_at(row);
}

// An organiser's link and sessions stand in the same tables, with no drill.
std::string Catalogue::organiser_token() {
    Statement known(database_, "SELECT token FROM links WHERE drill = '' AND role = 'organiser'");
    if (known.step()) return std::string(known.text(0));
    std::string token = random_token();
    Statement row(database_, "INSERT INTO links VALUES(?, '', 'organiser', '')");
    row.bind(1, token).step();
    return token;
}

bool Catalogue::is_organiser_token(std::string_view token) const {
    Statement row(database_,
                  "SELECT 1 FROM links WHERE token = ? AND drill = '' AND role = 'organiser'");
    return row.bind(1, token).step();
}

std::string Catalogue::create_organiser_session(std::int64_t now_us) {
    std::string token = random_token();
    const Hash hash = hash_of(token);
    Statement row(database_, "INSERT INTO sessions VALUES(?, '', 'organiser', '', ?)");
    row.bind(1, hash).bind(2, now_us).step();
    return token;
}

bool Catalogue::organiser_session(std::string_view token) const {
    const Hash hash = hash_of(token);
    Statement row(database_,
                  "SELECT 1 FROM sessions WHERE hash = ? AND drill = '' AND actor = 'organiser'");
    return row.bind(1, hash).step();
}

std::string Catalogue::create_session(const Session& session) {
    std::string token = random_token();
    const Hash hash = hash_of(token);
    const std::string actor = actor_to_text(session.actor);
    Statement row(database_, "INSERT INTO sessions VALUES(?, ?, ?, ?, ?)");
    row.bind(1, hash).bind(2, session.drill).bind(3, actor).bind(4, session.name);
    row.bind(5, session.created_us).step();
    return token;
}

std::optional<Session> Catalogue::session(std::string_view token) const {
    const Hash hash = hash_of(token);
    Statement row(database_,
                  "SELECT drill, actor, name, created_us FROM sessions WHERE hash = ? AND "
                  "drill != ''");
    if (!row.bind(1, hash).step()) return std::nullopt;
    return Session{std::string(row.text(0)), actor_from_text(row.text(1)), std::string(row.text(2)),
                   row.number(3)};
}

void Catalogue::end_session(std::string_view token) {
    const Hash hash = hash_of(token);
    Statement row(database_, "DELETE FROM sessions WHERE hash = ?");
    row.bind(1, hash).step();
}

std::int64_t Catalogue::sessions(std::string_view drill, Actor::Kind role) const {
    Statement row(database_, "SELECT count(*) FROM sessions WHERE drill = ? AND actor = ?");
    const std::string word = role_text(role);
    row.bind(1, drill).bind(2, word).step();
    return row.number(0);
}

std::string random_token() {
    if (sodium_init() < 0) throw StoreError("The system gives no random numbers.");
    std::array<unsigned char, 32> bits{};
    randombytes_buf(bits.data(), bits.size());
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::array<char, sodium_base64_ENCODED_LEN(32, kVariant)> text{};
    sodium_bin2base64(text.data(), text.size(), bits.data(), bits.size(), kVariant);
    return text.data();
}

}  // namespace tocsin
