#include "engine/gateway/drills.hpp"

#include "engine/store/runner.hpp"

namespace tocsin {
namespace {

void remove_file(const std::filesystem::path& path) {
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-shm"})
        std::filesystem::remove(path.string() + end, ignored);
}

// A drill is made of commands like everything else: what a drill is before anybody plays it.
std::vector<Submission> first_commands(const Drills::Reserved& reserved, const Pack& pack,
                                       const NewDrill& wanted) {
    std::vector<Submission> batch;
    const auto add = [&](Command command) {
        batch.push_back({{Actor{}, CommandId{}, std::move(command)}, 0});
    };
    add(CreateDrill{reserved.entry.id, reserved.entry.title, pack.hash, wanted.tlp_warnings,
                    wanted.sponsor, wanted.contact});
    for (const NewTeam& team : wanted.teams)
        add(EnrolTeam{team.code, team.name, team.language, team.roles, team.simulated,
                      team.time_zone});
    if (wanted.lobby) add(OpenLobby{});
    return batch;
}

}  // namespace

std::vector<CastTeam> cast_of(const std::vector<NewTeam>& teams) {
    std::vector<CastTeam> cast;
    for (const NewTeam& team : teams)
        cast.push_back({TeamId{static_cast<std::uint16_t>(cast.size())}, team.code, team.roles});
    return cast;
}

Drills::Drills(boost::asio::io_context& context, const Clock& clock, DataFolder& folder,
               Catalogue& catalogue)
    : context_(context), clock_(clock), folder_(folder), catalogue_(catalogue) {}

OpenDrill* Drills::find(std::string_view id) {
    const auto it = open_.find(id);
    return it == open_.end() ? nullptr : &it->second;
}

std::string Drills::free_id(const std::string& wanted) const {
    std::string id = wanted;
    for (int n = 2; reserved_.contains(id) || catalogue_.drill(id) ||
                    std::filesystem::exists(folder_.drill_file(id));
         ++n)
        id = wanted + '-' + std::to_string(n);
    return id;
}

OpenDrill& Drills::add(const std::string& id, std::unique_ptr<DrillFile> file, const Pack& pack) {
    OpenDrill drill{id, folder_.drill_file(id), pack.scenario, {}, nullptr};
    for (const auto& [path, bytes] : pack.files)
        if (path.starts_with("artefacts/"))
            drill.artefacts[path] = std::make_shared<const std::string>(bytes);
    DrillFile* raw = file.get();
    auto checkpoint = [raw] {
        try {
            raw->checkpoint();
        } catch (const StoreError&) {
            // Nothing depends on it; if the disk is really ill, the next append says so.
        }
    };
    drill.host = std::make_unique<DrillHost>(context_, clock_, pack.scenario, std::move(file),
                                             std::move(checkpoint));
    return open_.insert_or_assign(id, std::move(drill)).first->second;
}

OpenDrill& Drills::create(const Pack& pack, const NewDrill& wanted) {
    const Reserved reserved = reserve(pack, wanted);
    try {
        return adopt(reserved, write(reserved, pack, wanted), pack, wanted);
    } catch (...) {
        release(reserved);
        throw;
    }
}

Drills::Reserved Drills::reserve(const Pack& pack, const NewDrill& wanted) {
    const std::string id = free_id(wanted.id.empty() ? pack.scenario->id : wanted.id);
    const std::string title = wanted.title.empty() ? pack.scenario->title.original : wanted.title;
    const std::filesystem::path path = folder_.drill_file(id);
    reserved_.insert(id);
    return {{id, path.filename().string(), title, clock_.utc_us()}, path};
}

std::unique_ptr<DrillFile> Drills::write(const Reserved& reserved, const Pack& pack,
                                         const NewDrill& wanted) {
    const CataloguedDrill& entry = reserved.entry;
    auto file =
        DrillFile::create(reserved.path, pack.files, {entry.id, pack.hash, entry.created_us});
    try {
        Runner runner(pack.scenario, *file, [](const Record&, const Audience&, const State&) {});
        for (const Answer& answer :
             runner.handle(first_commands(reserved, pack, wanted), 0, entry.created_us))
            if (const auto* no = std::get_if<Rejection>(&answer)) throw DrillRefused(no->said);
    } catch (...) {
        file.reset();
        remove_file(reserved.path);
        throw;
    }
    return file;
}

OpenDrill& Drills::adopt(const Reserved& reserved, std::unique_ptr<DrillFile> file,
                         const Pack& pack, const NewDrill& wanted) {
    std::vector<std::string> codes;
    for (const NewTeam& team : wanted.teams) codes.push_back(team.code);
    catalogue_.add_drill(reserved.entry, codes);
    OpenDrill& drill = add(reserved.entry.id, std::move(file), pack);
    release(reserved);
    return drill;
}

OpenDrill& Drills::open(const std::string& id) {
    if (OpenDrill* drill = find(id)) return *drill;
    auto file = DrillFile::open(folder_.drill_file(id));
    const Pack pack = read_pack(file->pack());
    if (!pack.scenario)
        throw StoreError("The scenario kept in the drill “" + id + "” cannot be read: " +
                         (pack.problems.empty() ? "it is empty" : describe(pack.problems.front())));
    return add(id, std::move(file), pack);
}

bool Drills::deleted(const std::string& id) const {
    if (open_.contains(id)) return false;
    return moving_.contains(id) || (!std::filesystem::exists(folder_.drill_file(id)) &&
                                    std::filesystem::exists(folder_.deleted_file(id)));
}

Drills::Move Drills::begin_move(const std::string& id, std::filesystem::path from,
                                std::filesystem::path to) {
    if (moving_.contains(id))
        throw DrillRefused({"The drill “{0}” is being moved already. Try again in a moment.", id});
    std::error_code ignored;
    if (!std::filesystem::exists(from, ignored))
        throw DrillRefused(
            {"The server has no file {0} there. Look at the list of drills once more.",
             from.filename().string()});
    moving_.insert(id);
    return {id, std::move(from), std::move(to)};
}

Drills::Move Drills::begin_delete(const std::string& id) {
    if (deleted(id)) throw DrillRefused({"The drill “{0}” is deleted already.", id});
    OpenDrill* drill = find(id);
    if (drill) {
        const Phase phase = drill->host->state().phase;
        if (phase == Phase::Running || phase == Phase::Paused)
            throw DrillRefused("The drill is being played. End it first (ENDEX), then delete it.");
    }
    Move move = begin_move(id, folder_.drill_file(id), folder_.deleted_file(id));
    if (drill) {
        drill->host->retire();
        retired_.push_back(open_.extract(id));
    }
    return move;
}

Drills::Move Drills::begin_restore(const std::string& id) {
    if (find(id)) throw DrillRefused({"The drill “{0}” is not deleted.", id});
    return begin_move(id, folder_.deleted_file(id), folder_.drill_file(id));
}

void Drills::end_move(const Move& move) {
    moving_.erase(move.id);
    if (std::filesystem::exists(folder_.drill_file(move.id))) open(move.id);
}

}  // namespace tocsin
