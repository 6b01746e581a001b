// What a file that came with an inject holds, seen in place.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '@/text/common';
import { ErrorText } from '@/ui/parts';
import { Skeleton } from '@/ui/skeleton';
import type { Look } from '../../artefacts';
import { t } from '../text';
import { CaptureView } from './capture_view';
import { Lines } from './lines';
import { Mail } from './mail';
import { PdfView } from './pdf';
import { Picture } from './picture';
import { Table } from './table';

export interface ViewerProps {
    url: string;
    look: Exclude<Look, 'none'>;
    // The file's name and what it shows, in words.
    name: string;
    alternative: string;
}

export function Viewer(props: ViewerProps): JSX.Element {
    const { url, look, name } = props;
    if (look === 'image') return <Picture {...props} />;
    if (look === 'audio')
        return <audio class="viewer-audio" controls src={url} aria-label={name} />;
    return <Loaded key={url} url={url} look={look} name={name} />;
}

function Loaded(props: { url: string; look: ViewerProps['look']; name: string }): JSX.Element {
    const { url, look, name } = props;
    const [raw, set_raw] = useState<ArrayBuffer>();
    const [failed, set_failed] = useState(false);
    useEffect(() => {
        const abort = new AbortController();
        const load = async () => {
            const response = await fetch(url, { signal: abort.signal });
            if (!response.ok) throw new Error(String(response.status));
            set_raw(await response.arrayBuffer());
        };
        load().catch(() => !abort.signal.aborted && set_failed(true));
        return () => abort.abort();
    }, [url]);
    if (failed) return <ErrorText>{t().viewer.not_loaded}</ErrorText>;
    if (!raw) return <Skeleton words={common.words().loading} lines={6} />;
    if (look === 'pdf') return <PdfView raw={raw} name={name} url={url} />;
    if (look === 'mail') return <Mail raw={raw} name={name} />;
    if (look === 'capture') return <CaptureView raw={raw} name={name} />;
    const text = new TextDecoder().decode(raw);
    return look === 'table' ? <Table text={text} name={name} /> : <Lines text={text} name={name} />;
}
