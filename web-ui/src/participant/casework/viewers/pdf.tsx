// A PDF in place: its pages, drawn as one comes to them, or its words alone.
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { use_retry } from '@/app/retry';
import { common } from '@/text/common';
import { ErrorText, Icon } from '@/ui/parts';
import type { IconName } from '@/ui/icons';
import { Skeleton } from '@/ui/skeleton';
import { t } from '../text';
import { load_pdf_script, open_pdf, type Pdf } from './pdf_file';

const kGap_px = 12;
const kStep = 1.25;
const kLeast = 0.25;
const kMost = 5;
// Wider than this, a page that fits the width is too large to be read with ease.
const kWidest = 1.5;

interface PdfProps {
    raw: ArrayBuffer;
    name: string;
    url: string;
}

export function PdfView({ raw, name, url }: PdfProps): JSX.Element {
    const [pdf, set_pdf] = useState<Pdf>();
    const [failed, set_failed] = useState<'line' | 'file'>();
    const gone = useRef(false);
    // Whoever has closed it meanwhile needs no worker.
    const take = (opened: Pdf) => (gone.current ? opened.close() : set_pdf(opened));
    const load = () => {
        set_failed(undefined);
        load_pdf_script().then(
            (library) => open_pdf(library, raw).then(take, () => set_failed('file')),
            () => set_failed('line'),
        );
    };
    useEffect(load, [raw]);
    useEffect(() => () => pdf?.close(), [pdf]);
    useEffect(() => () => void (gone.current = true), []);
    use_retry(failed === 'line', load);
    if (failed === 'line') return <ErrorText>{common.words().no_server}</ErrorText>;
    if (failed === 'file')
        return (
            <div class="viewer" data-testid="viewer-broken">
                <ErrorText>{t().viewer.pdf_broken}</ErrorText>
                <p>
                    <a class="button small" href={`${url}&download`} download={name}>
                        <Icon name="download" /> {common.words().download}
                    </a>
                </p>
            </div>
        );
    if (!pdf) return <Skeleton words={common.words().loading} lines={9} />;
    return <Pages pdf={pdf} name={name} />;
}

function Pages({ pdf, name }: { pdf: Pdf; name: string }): JSX.Element {
    const box = useRef<HTMLDivElement>(null);
    const [width, set_width] = useState(0);
    // None: as wide as the box.
    const [zoom, set_zoom] = useState<number>();
    const [at, set_at] = useState(1);
    const [as_text, set_as_text] = useState(false);
    useEffect(() => {
        const watch = new ResizeObserver(([entry]) => set_width(entry?.contentRect.width ?? 0));
        if (box.current) watch.observe(box.current);
        return () => watch.disconnect();
    }, []);
    const fitting = Math.min(kWidest, (width - 2 * kGap_px) / pdf.size.width);
    const scale = zoom ?? fitting;
    const step = (by: number) => set_zoom(Math.min(kMost, Math.max(kLeast, scale * by)));
    const parts = () => [...(box.current?.children ?? [])] as HTMLElement[];
    const scrolled = () => {
        const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = box.current ?? {};
        const at_end = scrollTop + clientHeight >= scrollHeight - 2;
        const line = at_end ? scrollHeight : scrollTop + clientHeight / 3;
        set_at(Math.max(1, parts().filter((part) => part.offsetTop <= line).length));
    };
    const go = (page: number) => {
        const part = parts()[page - 1];
        if (part) box.current?.scrollTo({ top: part.offsetTop - kGap_px });
    };
    // The place stays when the size changes.
    useEffect(() => go(at), [scale, as_text]);
    const on_key = (e: KeyboardEvent) => {
        if (e.ctrlKey || e.metaKey || e.altKey || as_text) return;
        if (e.key === '+' || e.key === '=') step(kStep);
        else if (e.key === '-') step(1 / kStep);
        else if (e.key === '0') set_zoom(undefined);
        else return;
        e.preventDefault();
    };
    const words = t().viewer;
    const tool = (icon: IconName, label: string, act: () => void, off: boolean) => (
        <button
            type="button"
            class="button quiet small only-icon"
            disabled={off}
            aria-label={label}
            title={label}
            onClick={act}
        >
            <Icon name={icon} />
        </button>
    );
    return (
        <div class="viewer" data-testid="viewer-pdf">
            <div class="viewer-bar" role="group" aria-label={name}>
                {tool('chevron-up', words.previous_page, () => go(at - 1), at <= 1)}
                {tool('chevron-down', words.next_page, () => go(at + 1), at >= pdf.pages)}
                <span class="help" role="status" data-testid="viewer-page">
                    {words.page_of(at, pdf.pages)}
                </span>
                <span class="grow" />
                {tool('minus', words.smaller, () => step(1 / kStep), as_text || scale <= kLeast)}
                <span class="help viewer-zoom" data-testid="viewer-zoom">
                    {words.percent(Math.round(scale * 100))}
                </span>
                {tool('plus', words.larger, () => step(kStep), as_text || scale >= kMost)}
                {tool('move-horizontal', words.fit, () => set_zoom(undefined), as_text || !zoom)}
                <button
                    type="button"
                    class="button quiet small"
                    aria-pressed={as_text}
                    onClick={() => set_as_text(!as_text)}
                >
                    <Icon name="file-text" /> {words.as_text}
                </button>
            </div>
            <div
                class="viewer-box pdf"
                ref={box}
                tabIndex={0}
                role="region"
                aria-label={name}
                data-testid="viewer-pages"
                onScroll={scrolled}
                onKeyDown={on_key}
            >
                {Array.from({ length: pdf.pages }, (_, i) =>
                    as_text ? (
                        <PageText key={`t${i}`} pdf={pdf} n={i + 1} box={box} />
                    ) : (
                        width > 0 && <Page key={i} pdf={pdf} n={i + 1} box={box} scale={scale} />
                    ),
                )}
            </div>
        </div>
    );
}

interface PageProps {
    pdf: Pdf;
    n: number;
    box: RefObject<HTMLDivElement>;
}

// Whether the element is in sight or nearly so.
function use_near(element: RefObject<HTMLElement>, box: RefObject<HTMLElement>): boolean {
    const [near, set_near] = useState(false);
    useEffect(() => {
        const watch = new IntersectionObserver(
            (entries) => set_near(entries.at(-1)?.isIntersecting ?? false),
            { root: box.current, rootMargin: '100%' },
        );
        if (element.current) watch.observe(element.current);
        return () => watch.disconnect();
    }, []);
    return near;
}

// Drawn while it is near: a long file would fill the memory of a phone.
function Page({ pdf, n, box, scale }: PageProps & { scale: number }): JSX.Element {
    const frame = useRef<HTMLDivElement>(null);
    const canvas = useRef<HTMLCanvasElement>(null);
    const words = useRef<HTMLDivElement>(null);
    const near = use_near(frame, box);
    const [size, set_size] = useState(pdf.size);
    const [failed, set_failed] = useState(false);
    useEffect(() => {
        if (!near || !canvas.current || !words.current) return;
        set_failed(false);
        return pdf.draw({
            n,
            scale,
            canvas: canvas.current,
            words: words.current,
            sized: (found) =>
                (found.width !== size.width || found.height !== size.height) && set_size(found),
            failed: () => set_failed(true),
        });
    }, [near, scale]);
    return (
        <div
            class="pdf-page"
            ref={frame}
            dir="ltr"
            role="group"
            aria-label={t().viewer.page_of(n, pdf.pages)}
            style={{
                width: `${size.width * scale}px`,
                height: `${size.height * scale}px`,
                '--total-scale-factor': `${(scale * 96) / 72}`,
                '--scale-round-x': '1px',
                '--scale-round-y': '1px',
            }}
        >
            {near && (
                <>
                    <canvas key={`c${scale}`} ref={canvas} aria-hidden="true" />
                    <div key={`w${scale}`} ref={words} class="pdf-words" />
                </>
            )}
            {failed && <p class="help">{t().viewer.page_failed}</p>}
        </div>
    );
}

function PageText({ pdf, n, box }: PageProps): JSX.Element {
    const part = useRef<HTMLElement>(null);
    const near = use_near(part, box);
    const [text, set_text] = useState<string>();
    useEffect(() => {
        if (near && text === undefined) pdf.text(n).then(set_text, () => set_text(''));
    }, [near]);
    return (
        <section class="pdf-text" ref={part}>
            <h4>{t().viewer.page_of(n, pdf.pages)}</h4>
            {text === undefined && <Skeleton words={common.words().loading} lines={6} />}
            {text === '' && <p class="muted">{t().viewer.no_text}</p>}
            {text && <p dir="auto">{text}</p>}
        </section>
    );
}
