#include "lessons_play.hpp"

namespace tocsin::scoring::testing {

Folded fold(Play& play, const DrillWords& words) {
    play.scenario().version = words.version;
    Folded made;
    made.ledger = std::make_unique<Ledger>(std::make_shared<const Scenario>(play.scenario()));
    for (Record record : play.records()) {
        record.utc_us += words.days_later * 24 * 3600 * 1'000'000;
        if (auto* created = std::get_if<DrillCreated>(&record.event)) {
            created->drill = words.id;
            created->title = "Drill " + words.id;
        }
        if (auto* enrolled = std::get_if<TeamEnrolled>(&record.event))
            enrolled->simulated = words.simulated.contains(enrolled->code);
        made.ledger->add(record);
        made.voices.add(record);
    }
    made.sheet = score(*made.ledger, made.ledger->at_ms());
    return made;
}

ParticipantId person(const Play& play, const std::string& team, int number) {
    return ParticipantId{static_cast<std::uint16_t>(play.team(team).value * 10 + number)};
}

void join(Play& play, const std::string& team, int people) {
    for (int i = 0; i < people; ++i)
        play.tell(0, ParticipantJoined{person(play, team, i), play.team(team),
                                       team + std::to_string(i), "en"});
}

}  // namespace tocsin::scoring::testing
