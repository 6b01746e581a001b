// The ledger's messages: whom they reach, what they carry, what is judged and allowed of them.
#include <algorithm>
#include <utility>

#include "scoring/ledger.hpp"

namespace tocsin::scoring {

void Ledger::address(Note& note, const std::vector<Destination>& to) const {
    for (Destination destination : to) {
        if (destination.kind != Destination::Kind::Team) destination.team = {};
        if (std::find(note.to.begin(), note.to.end(), destination) != note.to.end()) continue;
        switch (destination.kind) {
            case Destination::Kind::Team:
                if (!known(destination.team) || destination.team == note.from) continue;
                note.readers.insert(destination.team);
                break;
            case Destination::Kind::Region:
            case Destination::Kind::Public:
                note.readers |= casting_.everyone();
                note.readers.erase(note.from);
                break;
            case Destination::Kind::Excon:
                break;
        }
        note.to.push_back(destination);
    }
}

void Ledger::carry(std::size_t note, std::size_t fact, CarryHow how) {
    for (Carriage& carriage : notes_[note].carried) {
        if (carriage.fact != fact) continue;
        // The card beside the words: what was attached stands whatever becomes of the words.
        if (how == CarryHow::Attached) carriage.how = how;
        return;
    }
    notes_[note].carried.push_back({fact, how, {}, {}});
    auto& carriers = carriers_[fact];
    carriers.insert(std::upper_bound(carriers.begin(), carriers.end(), note), note);
}

void Ledger::on(const Record& record, const MessageSent& event) {
    if (!event.from || !known(*event.from) || ended()) return;
    if (!note_index_.emplace(event.message, notes_.size()).second) return;
    Note& note = notes_.emplace_back();
    note.id = event.message;
    note.seq = record.seq;
    note.at_ms = record.at_ms;
    note.from = *event.from;
    note.kind = event.message_kind;
    note.tlp = event.tlp;
    note.reply_to = event.reply_to;
    note.about = event.about;
    note.subject = event.subject;
    note.body = event.body;
    address(note, event.to);
    if (event.participant) note.transit_ms = transit_ms(*event.participant);
    const std::size_t index = notes_.size() - 1;
    if (note.kind == MessageKind::Claim && event.task) {
        note.task = event.task;
        claims_[*event.task].push_back(index);
    }
    if (event.corrects) note.corrects = fact_index(*event.corrects);
    note.confidence = event.confidence;
    sent_[note.from.value].push_back(index);
    if (note.reply_to) replies_[*note.reply_to].push_back(index);
    if (note.kind == MessageKind::Request)
        for (const Destination& destination : note.to)
            if (destination.kind == Destination::Kind::Team)
                asked_[destination.team.value].push_back(index);
    for (const Carried& carried : event.facts)
        if (const auto fact = fact_index(carried.fact)) carry(index, *fact, carried.how);
}

void Ledger::on(const Record& record, const AnswerJudged& event) {
    if (!event.value || !note(event.message)) return;
    judging_.judge(judged_item(event),
                   {event.judge, std::clamp(*event.value, 0.0, 1.0), record.seq});
}

void Ledger::on(const Record&, const JudgementReopened& event) {
    judging_.reopen(judged_item(event));
}

void Ledger::on(const Record&, const CarryJudged& event) {
    const auto found = note_index_.find(event.message);
    const auto fact = fact_index(event.fact);
    if (found == note_index_.end() || !fact) return;
    if (event.verdict == CarryVerdict::Added) carry(found->second, *fact, CarryHow::Evaluator);
    for (Carriage& carriage : notes_[found->second].carried) {
        if (carriage.fact != *fact) continue;
        carriage.verdict = event.verdict;
        carriage.judge = event.judge;
    }
}

void Ledger::on(const Record& record, const ConsentGranted& event) {
    const auto fact = fact_index(event.fact);
    if (!fact || !known(event.to_sender)) return;
    // Only the originator may loosen a label.
    if (!casting_.facts[*fact].origin.contains(event.by)) return;
    Consent consent{*fact, event.to_sender, event.to, record.seq};
    for (Destination& destination : consent.to)
        if (destination.kind != Destination::Kind::Team) destination.team = {};
    consents_.push_back(std::move(consent));
}

}  // namespace tocsin::scoring
