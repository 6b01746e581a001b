#include "engine/gateway/drills.hpp"

#include "engine/store/drill_file.hpp"

namespace tocsin {
namespace {

Envelope engine(Command command) {
    return {Actor{}, CommandId{}, std::move(command)};
}

// A drill is made of commands like everything else; one that is refused leaves a draft behind.
void carry_out(DrillHost& host, Command command) {
    const DrillHost::Result result = host.submit_now(engine(std::move(command)));
    if (const auto* rejection = std::get_if<Rejection>(&result)) throw StoreError(rejection->words);
    if (const auto* unavailable = std::get_if<Unavailable>(&result))
        throw StoreError(unavailable->words);
}

}  // namespace

Drills::Drills(boost::asio::io_context& context, const Clock& clock, DataFolder& folder,
               Catalogue& catalogue)
    : context_(context), clock_(clock), folder_(folder), catalogue_(catalogue) {}

OpenDrill* Drills::find(std::string_view id) {
    const auto it = open_.find(id);
    return it == open_.end() ? nullptr : &it->second;
}

std::string Drills::free_id(const std::string& wanted) const {
    std::string id = wanted;
    for (int n = 2; catalogue_.drill(id) || std::filesystem::exists(folder_.drill_file(id)); ++n)
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
    const std::string id = free_id(wanted.id.empty() ? pack.scenario->id : wanted.id);
    const std::string title = wanted.title.empty() ? pack.scenario->title.original : wanted.title;
    const std::int64_t now_us = clock_.utc_us();
    const std::filesystem::path path = folder_.drill_file(id);
    auto file = DrillFile::create(path, pack.files, {id, pack.hash, now_us});
    catalogue_.add_drill({id, path.filename().string(), title, now_us});
    OpenDrill& drill = add(id, std::move(file), pack);
    carry_out(*drill.host, CreateDrill{id, title, pack.hash, true, wanted.sponsor, wanted.contact});
    for (const NewTeam& team : wanted.teams)
        carry_out(*drill.host,
                  EnrolTeam{team.code, team.name, team.language, team.roles, team.simulated});
    if (wanted.lobby) carry_out(*drill.host, OpenLobby{});
    catalogue_.create_link(id, Actor::Kind::Excon);
    catalogue_.create_link(id, Actor::Kind::Evaluator);
    catalogue_.create_link(id, Actor::Kind::Observer);
    for (const NewTeam& team : wanted.teams)
        catalogue_.create_link(id, Actor::Kind::Participant, team.code);
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

}  // namespace tocsin
