// Files that came with an inject: text, tables, pictures, PDFs and sound in place, everything as a download.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Artefact } from '@/generated/wire';
import { common } from '@/text/common';
import { bytes } from '@/text/language';
import { Icon } from '@/ui/parts';
import { drill_path } from '@/wire/session';
import { WorkDoor } from './casework_door';
import type { Desk } from './desk';
import { t } from './text';

export type Look = 'image' | 'audio' | 'pdf' | 'table' | 'mail' | 'capture' | 'text' | 'none';

export function look_of({ type, file }: Pick<Artefact, 'type' | 'file'>): Look {
    const mime = type.split(';')[0]?.trim() ?? '';
    if (/^image\/(png|jpeg|gif|webp|svg\+xml)$/.test(mime)) return 'image';
    if (mime.startsWith('audio/')) return 'audio';
    if (mime === 'application/pdf' || /\.pdf$/i.test(file)) return 'pdf';
    if (/^text\/(csv|tab-separated-values)$/.test(mime)) return 'table';
    if (mime === 'message/rfc822' || /\.eml$/i.test(file)) return 'mail';
    if (/\.(pcap|pcapng|cap)$/i.test(file)) return 'capture';
    const textual = /^text\/|\/(json|xml|yaml|x-yaml|x-ndjson|x-sh|sql)$|\+(json|xml)$/;
    return textual.test(mime) || /\.(log|txt|conf|ioc)$/i.test(file) ? 'text' : 'none';
}

export const artefact_url = (desk: Desk, { id }: Artefact): string =>
    drill_path(desk.line.drill, `artefacts/${encodeURIComponent(id)}`, desk.line.role);

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
    const url = artefact_url(desk, artefact);
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
                <span class="card-acts">
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
                </span>
            </div>
            <p class="help" dir="auto">
                {artefact.alternative}
            </p>
            {open && look !== 'none' && (
                <WorkDoor>
                    {(work) => (
                        <work.Viewer
                            url={url}
                            look={look}
                            name={artefact.file}
                            alternative={artefact.alternative}
                        />
                    )}
                </WorkDoor>
            )}
        </li>
    );
}
