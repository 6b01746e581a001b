// C4 Responsiveness: were requests acknowledged and answered, and in time?
import { reaches } from "./messages.mjs";
import { length, minute, u } from "./times.mjs";

// The values of the requests that count, in the order of the log.
export function requestsOf(team, model) {
    const accepted = new Map(); // asker -> times of its requests that count
    const values = [];
    for (const request of model.messages) {
        const { from: asker, kind } = request;
        if (kind !== "request" || asker === undefined || asker === team || !request.teams.has(team)) continue;
        const earlier = accepted.get(asker) ?? [];
        if (earlier.filter((at) => request.at - at < 15 * minute).length >= 3) continue;
        accepted.set(asker, [...earlier, request.at]);
        const value = answered(request, team, model);
        if (value !== null) values.push(value);
    }
    return values;
}

export function c4(team, model) {
    const values = requestsOf(team, model);
    return values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : null;
}

// The value of one request, or null while it may still be answered in time.
function answered(request, team, model) {
    const since = model.opened(request, team);
    if (since > model.now) return null;
    const replies = model.messages.filter(
        (message) => message.from === team && message.replyTo === request.id && reaches(message, request.from),
    );
    const acknowledgement = replies.find(({ kind }) => kind === "acknowledge" || kind === "answer");
    const answer = replies.find(({ kind }) => kind === "answer");
    const limit = limits(request, team, model);
    const part = (reply, { target, deadline }) => {
        if (!reply && !model.final && model.elapsed(team, since, model.now) <= deadline) return null;
        if (!reply) return 0;
        return u(model.elapsed(team, since, reply.at), target, deadline, model.transit(reply));
    };
    const first = part(acknowledgement, limit.ack);
    const second = part(answer, limit.answer);
    if (first === null || second === null) return null;
    return 0.3 * first + 0.7 * model.quality(answer?.id) * second;
}

function limits(request, team, model) {
    const requests = model.scenario.requests;
    const expectation = model.expectations.find(({ kind, who, to, request: id }) => {
        if (kind !== "respond") return false;
        if (!model.resolve(who).has(team) || !model.resolve(to, team).has(request.from)) return false;
        const expected = Array.isArray(requests) ? requests.find((one) => one.id === id) : requests[id];
        if (expected.inject !== undefined) return request.about === expected.inject;
        return model.copies(expected.fact).some((fact) => request.facts.has(fact.id));
    });
    return {
        ack: stated(expectation?.ack, 10, 30),
        answer: stated(expectation?.answer, 25, 60),
    };
}

// One length states the target alone.
function stated(limit, target, deadline) {
    if (limit === undefined) return { target: target * minute, deadline: deadline * minute };
    if (typeof limit !== "object") return { target: length(limit), deadline: deadline * minute };
    return { target: length(limit.target), deadline: length(limit.deadline) };
}
