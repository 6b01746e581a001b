// Files that came with an inject: text, tables and pictures in place, everything as a download.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Artefact } from '@/generated/wire';
import { common } from '@/text/common';
import { bytes } from '@/text/language';
import { ErrorText, Icon } from '@/ui/parts';
import { drill_path } from '@/wire/session';
import type { Desk } from './desk';
import { t } from './text';

// What a page can show without making an old laptop slow.
const kShown_bytes = 200_000;
const kShown_rows = 200;

type Look = 'image' | 'table' | 'text' | 'none';

function look_of(artefact: Artefact): Look {
    const type = artefact.type.split(';')[0]?.trim() ?? '';
    if (/^image\/(png|jpeg|gif|webp|svg\+xml)$/.test(type)) return 'image';
    if (type === 'text/csv') return 'table';
    const textual = /^(text\/|message\/)|\/(json|xml|yaml|x-yaml|x-ndjson|x-sh|sql)$|\+(json|xml)$/;
    return textual.test(type) || /\.(log|eml|txt|conf|ioc)$/.test(artefact.file) ? 'text' : 'none';
}

export function Artefacts(props: {
    desk: Desk;
    artefacts: readonly Artefact[];
}): JSX.Element | null {
    if (props.artefacts.length === 0) return null;
    return (
        <section class="inject-part">
            <h3>{t().reading.artefacts}</h3>
            <ul class="artefacts">
                {props.artefacts.map((a) => (
                    <ArtefactRow key={a.id} desk={props.desk} artefact={a} />
                ))}
            </ul>
        </section>
    );
}

function ArtefactRow({ desk, artefact }: { desk: Desk; artefact: Artefact }): JSX.Element {
    const [open, set_open] = useState(false);
    const look = look_of(artefact);
    const path = `artefacts/${encodeURIComponent(artefact.id)}`;
    const url = drill_path(desk.line.drill, path, desk.line.role);
    return (
        <li class="card" data-testid={`artefact-${artefact.id}`}>
            <div class="card-head">
                <Icon name="paperclip" />
                <div class="grow">
                    <strong>
                        <bdi>{artefact.title || artefact.file}</bdi>
                    </strong>
                    <p class="help">
                        <span class="mono">{artefact.file}</span> · {bytes(artefact.size)}
                    </p>
                </div>
                {look !== 'none' && (
                    <button
                        class="button small"
                        aria-expanded={open}
                        onClick={() => set_open(!open)}
                    >
                        <Icon name="eye" /> {open ? t().reading.hide : t().reading.view}
                    </button>
                )}
                <a
                    class="button small only-icon"
                    href={`${url}&download`}
                    download={artefact.file}
                    aria-label={`${common.words().download}: ${artefact.file}`}
                    title={common.words().download}
                >
                    <Icon name="download" />
                </a>
            </div>
            <p class="help" dir="auto">
                {artefact.alternative}
            </p>
            {open && look === 'image' && (
                <img class="artefact-image" src={url} alt={artefact.alternative} />
            )}
            {open && (look === 'text' || look === 'table') && (
                <TextArtefact url={url} table={look === 'table'} />
            )}
        </li>
    );
}

function TextArtefact({ url, table }: { url: string; table: boolean }): JSX.Element {
    const [text, set_text] = useState<string>();
    const [failed, set_failed] = useState(false);
    useEffect(() => {
        const abort = new AbortController();
        const load = async () => {
            const response = await fetch(url, { signal: abort.signal });
            if (!response.ok) throw new Error(String(response.status));
            set_text(await response.text());
        };
        load().catch(() => !abort.signal.aborted && set_failed(true));
        return () => abort.abort();
    }, [url]);
    if (failed) return <ErrorText>{t().reading.file_failed}</ErrorText>;
    if (text === undefined) return <p class="muted">{common.words().loading}</p>;
    const rows = table ? read_csv(text.slice(0, kShown_bytes)) : [];
    const cut = text.length > kShown_bytes || rows.length > kShown_rows;
    return (
        <>
            {table ? (
                <CsvTable rows={rows.slice(0, kShown_rows)} />
            ) : (
                <pre class="text artefact-text" tabIndex={0}>
                    {text.slice(0, kShown_bytes)}
                </pre>
            )}
            {cut && <p class="help">{t().reading.shown_part}</p>}
        </>
    );
}

// RFC 4180, with semicolons too where the first line has no comma.
export function read_csv(text: string): string[][] {
    const first = text.slice(0, text.indexOf('\n') + 1 || undefined);
    const separator = first.includes(',') || !first.includes(';') ? ',' : ';';
    const rows: string[][] = [];
    let row: string[] = [];
    let cell = '';
    let quoted = false;
    const end_cell = () => {
        row.push(cell);
        cell = '';
    };
    for (let i = 0; i < text.length; ++i) {
        const c = text[i]!;
        if (quoted) {
            if (c !== '"') cell += c;
            else if (text[i + 1] === '"') cell += text[++i];
            else quoted = false;
        } else if (c === '"' && cell === '') quoted = true;
        else if (c === separator) end_cell();
        else if (c === '\n') {
            end_cell();
            rows.push(row);
            row = [];
        } else if (c !== '\r') cell += c;
    }
    if (cell || row.length) {
        end_cell();
        rows.push(row);
    }
    return rows;
}

function CsvTable({ rows }: { rows: string[][] }): JSX.Element {
    const [head = [], ...body] = rows;
    return (
        <div class="table-scroll artefact-text" tabIndex={0} dir="ltr">
            <table class="data-table mono">
                <thead>
                    <tr>
                        {head.map((c, n) => (
                            <th key={n}>{c}</th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {body.map((r, n) => (
                        <tr key={n}>
                            {r.map((c, m) => (
                                <td key={m}>{c}</td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}
