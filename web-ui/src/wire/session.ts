// The few HTTP calls around a drill: what a link leads to, joining, leaving, files.
import type { Role, Team } from '@/generated/wire';

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

export async function call<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await fetch(`/api/v1/${path}`, init);
    const text = await response.text();
    let body: unknown;
    try {
        body = text ? JSON.parse(text) : undefined;
    } catch {
        body = undefined;
    }
    if (response.ok) return body as T;
    const error = (body as { error?: { code?: string; message?: string } } | undefined)?.error;
    throw new ApiError(response.status, error?.code ?? 'unavailable', error?.message ?? '');
}

export function link_info(token: string): Promise<LinkInfo> {
    return call(`links/${encodeURIComponent(token)}`);
}

export function join(token: string, name?: string, language?: string): Promise<Session> {
    return call('session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token, ...(name && { name }), ...(language && { language }) }),
    });
}

export function sessions(): Promise<Session[]> {
    return call('session');
}

// The session of this browser for a drill and role. Throws only when the server cannot be reached.
export async function find_session(drill: string, role: Role): Promise<Session | undefined> {
    return (await sessions()).find((s) => s.drill === drill && s.role === role);
}

export function leave(drill: string, role: Role): Promise<void> {
    const query = new URLSearchParams({ drill, role });
    return call(`session?${query}`, { method: 'DELETE' });
}

export function drill_path(drill: string, rest: string, role: Role, query = ''): string {
    return `/api/v1/drills/${encodeURIComponent(drill)}/${rest}?as=${role}${query}`;
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

export async function original_of(drill: string, role: Role, inject: string): Promise<Original> {
    const response = await fetch(
        drill_path(drill, `injects/${encodeURIComponent(inject)}/original`, role),
    );
    if (!response.ok) throw new ApiError(response.status, 'unavailable', '');
    return (await response.json()) as Original;
}
