// The drills of this server: kept in its data folder, each with its host while it is open.
#pragma once

#include <boost/asio/io_context.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/gateway/drill_host.hpp"
#include "engine/store/catalogue.hpp"
#include "engine/store/data_folder.hpp"
#include "engine/store/drill_file.hpp"
#include "engine/store/event_log.hpp"
#include "scenarios/casting.hpp"
#include "scenarios/read.hpp"

namespace tocsin {

struct NewTeam {
    std::string code, name, language;
    std::vector<RoleId> roles;
    bool simulated = false;
    std::string time_zone = {};  // IANA name; may be empty
};

struct NewDrill {
    // drill_id_ok; empty: the scenario's. A number is added where it is taken.
    std::string id;
    std::string title;  // empty: the scenario's
    std::vector<NewTeam> teams;
    bool lobby = true;  // open it at once
    bool tlp_warnings = true;
    std::string sponsor = {}, contact = {};  // may be empty
};

// What was asked for cannot be a drill; the words say why.
struct DrillRefused : StoreError {
    explicit DrillRefused(Sentence why) : StoreError(why.words()), said(std::move(why)) {}
    Sentence said;
};

struct OpenDrill {
    std::string id;
    std::filesystem::path file;
    std::shared_ptr<const Scenario> scenario;
    std::map<std::string, std::shared_ptr<const std::string>>
        artefacts;  // by file name in the pack
    std::unique_ptr<DrillHost> host;
};

// Teams as the casting knows them, numbered in their order.
std::vector<CastTeam> cast_of(const std::vector<NewTeam>& teams);

class Drills {
  public:
    Drills(boost::asio::io_context& context, const Clock& clock, DataFolder& folder,
           Catalogue& catalogue);

    // All throw StoreError, with words for the organiser. `pack` must be without errors.
    OpenDrill& create(const Pack& pack, const NewDrill& drill);
    OpenDrill& open(const std::string& id);

    // create() in its parts, for a server whose other drills go on meanwhile. An id is taken by
    // reserve() until adopt() or release(); write() may run on any thread and leaves nothing behind
    // when it throws. All others belong to this object's thread.
    struct Reserved {
        CataloguedDrill entry;
        std::filesystem::path path;
    };
    Reserved reserve(const Pack& pack, const NewDrill& drill);
    void release(const Reserved& reserved) { reserved_.erase(reserved.entry.id); }
    static std::unique_ptr<DrillFile> write(const Reserved& reserved, const Pack& pack,
                                            const NewDrill& drill);
    OpenDrill& adopt(const Reserved& reserved, std::unique_ptr<DrillFile> file, const Pack& pack,
                     const NewDrill& drill);

    // Off the shelf and back, in parts for the same reason; a drill's file is never removed. A
    // drill's id and links stay its own all the while. begin_…() throws DrillRefused where it
    // cannot be; carry() may run on any thread and throws StoreError; then end_…().
    struct Move {
        std::string id;
        std::filesystem::path from, to;
    };
    // Retires its host, which stays in memory for who still holds it.
    Move begin_delete(const std::string& id);
    Move begin_restore(const std::string& id);
    static void carry(const Move& move) { move_drill_file(move.from, move.to); }
    // Opens it where its file is in drills/: after a restoring, or a deleting that failed.
    void end_move(const Move& move);
    bool deleted(const std::string& id) const;

    // Null where it is not open.
    OpenDrill* find(std::string_view id);
    const std::map<std::string, OpenDrill, std::less<>>& all() const { return open_; }
    void close_all() {
        open_.clear();
        retired_.clear();
    }

  private:
    OpenDrill& add(const std::string& id, std::unique_ptr<DrillFile> file, const Pack& pack);
    std::string free_id(const std::string& wanted) const;
    Move begin_move(const std::string& id, std::filesystem::path from, std::filesystem::path to);

    boost::asio::io_context& context_;
    const Clock& clock_;
    DataFolder& folder_;
    Catalogue& catalogue_;
    std::set<std::string> reserved_, moving_;
    using Shelf = std::map<std::string, OpenDrill, std::less<>>;
    Shelf open_;
    std::vector<Shelf::node_type> retired_;
};

}  // namespace tocsin
