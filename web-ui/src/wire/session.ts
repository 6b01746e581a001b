// The few HTTP calls around a drill: what a link leads to, joining, leaving, files.
import { told, type Said } from '@/text/told';
import type { Role, Team, Tlp } from '@/generated/wire';

export interface LinkInfo {
    role: Role;
    drill: string;
    title: string;
    team?: { team: Team; code: string; name: string };
    languages: string[];
}

export interface Session {
    role: Role;
    drill: string;
    title: string;
    team?: Team;
    participant?: number;
    name?: string;
}

export class ApiError extends Error {
    constructor(
        readonly status: number,
        readonly code: string,
        message: string,
    ) {
        super(message);
    }
}

const kApi = '/api/v1/';
// Of the small questions that a page waits for before it can show anything: on a link that has gone
// silent they would wait for ever.
const kAnswer_timeout_ms = 15_000;

function soon(): RequestInit {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), kAnswer_timeout_ms);
    return { signal: abort.signal };
}

export async function call<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await fetch(`${kApi}${path}`, init);
    const text = await response.text();
    let body: unknown;
    try {
        body = text ? JSON.parse(text) : undefined;
    } catch {
        body = undefined;
    }
    if (response.ok) return body as T;
    const error = (body as { error?: Said & { code?: string } } | undefined)?.error;
    const words = error?.message ? await told(error) : '';
    throw new ApiError(response.status, error?.code ?? 'unavailable', words);
}

export function link_info(token: string): Promise<LinkInfo> {
    return call(`links/${encodeURIComponent(token)}`, soon());
}

export function join(token: string, name?: string, language?: string): Promise<Session> {
    return call('session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token, ...(name && { name }), ...(language && { language }) }),
    });
}

export function sessions(): Promise<Session[]> {
    return call('session', soon());
}

// The session of this browser for a drill and role. Throws only when the server cannot be reached.
export async function find_session(drill: string, role: Role): Promise<Session | undefined> {
    return (await sessions()).find((s) => s.drill === drill && s.role === role);
}

export function leave(drill: string, role: Role): Promise<void> {
    const query = new URLSearchParams({ drill, role });
    return call(`session?${query}`, { method: 'DELETE' });
}

function in_drill<T>(drill: string, rest: string, role: Role, query = ''): Promise<T> {
    return call(drill_path(drill, rest, role, query).slice(kApi.length));
}

export function drill_path(drill: string, rest: string, role: Role, query = ''): string {
    return `${kApi}drills/${encodeURIComponent(drill)}/${rest}?as=${role}${query}`;
}

export interface DrillLinks {
    excon: string;
    evaluator: string;
    observer: string;
    teams: { team: Team; code: string; name: string; url: string; qr: string }[];
}

export function drill_links(drill: string): Promise<DrillLinks> {
    return call(`drills/${encodeURIComponent(drill)}/links?as=excon`);
}

// An inject as the author of the scenario wrote it.
export interface Original {
    language: string;
    title: string;
    body: string;
}

export function original_of(drill: string, role: Role, inject: string): Promise<Original> {
    return in_drill(drill, `injects/${encodeURIComponent(inject)}/original`, role);
}

// The reports that this session may read, their titles in that language (docs/wire.md).
export interface Offer {
    // `teams` are the codes of those that one is made for; none where it is one for all.
    products: { id: string; title: string; tlp: Tlp; teams: string[] }[];
    languages: string[];
    formats: string[];
}

export function offered_reports(drill: string, role: Role, language: string): Promise<Offer> {
    return in_drill(drill, 'products', role, `&language=${language}`);
}
