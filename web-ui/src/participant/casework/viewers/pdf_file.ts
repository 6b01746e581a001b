// A PDF's pages, drawn by pdf.js. It is fetched when the first PDF is opened; its worker and what it
// needs for some files lie beside it. Nothing in a file runs: scripts, forms and links are not looked
// at.
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

// Their addresses; the build puts them in.
declare const kPdf_worker: string;
declare const kPdf_files: string;

// A PDF counts in 72 to the inch, a page on the screen in 96.
const kCss_px = 96 / 72;
// What a phone's canvas bears.
const kMost_pixels = 16_000_000;

export interface Size {
    width: number;
    height: number;
}

export interface Pdf {
    pages: number;
    // Of the first page, in the screen's pixels at a scale of 1.
    size: Size;
    text(n: number): Promise<string>;
    draw(place: PagePlace): () => void;
    close(): void;
}

export interface PagePlace {
    n: number;
    scale: number;
    canvas: HTMLCanvasElement;
    // The words lie over the picture, unseen, to be chosen, found and read aloud.
    words: HTMLElement;
    sized(size: Size): void;
    failed(): void;
}

export const load_pdf_script = () => import('pdfjs-dist/legacy/build/pdf.mjs');
type Library = Awaited<ReturnType<typeof load_pdf_script>>;

// Fails where the file is damaged or locked.
export async function open_pdf(library: Library, raw: ArrayBuffer): Promise<Pdf> {
    library.GlobalWorkerOptions.workerSrc = kPdf_worker;
    const task = library.getDocument({
        // Handed over to the worker: a copy.
        data: new Uint8Array(raw.slice(0)),
        isEvalSupported: false,
        enableXfa: false,
        useWasm: false,
        wasmUrl: kPdf_files,
        cMapUrl: `${kPdf_files}cmaps/`,
        cMapPacked: true,
        verbosity: library.VerbosityLevel.ERRORS,
    });
    const close = () => void task.destroy();
    try {
        const file = await task.promise;
        const first = await file.getPage(1);
        const { width, height } = first.getViewport({ scale: kCss_px });
        return {
            pages: file.numPages,
            size: { width, height },
            text: (n) => text_of(file, n),
            draw: (place) => draw(library, file, place),
            close,
        };
    } catch (error) {
        close();
        throw error;
    }
}

async function text_of(file: PDFDocumentProxy, n: number): Promise<string> {
    const page = await file.getPage(n);
    const { items } = await page.getTextContent();
    return items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        .trim();
}

// Returns what calls the drawing off.
function draw(library: Library, file: PDFDocumentProxy, place: PagePlace): () => void {
    const { n, scale, canvas, words } = place;
    let off = false;
    let task: RenderTask | undefined;
    let layer: InstanceType<Library['TextLayer']> | undefined;
    const work = async () => {
        const page = await file.getPage(n);
        if (off) return;
        const viewport = page.getViewport({ scale: scale * kCss_px });
        const { width, height } = viewport;
        place.sized({ width: width / scale, height: height / scale });
        const most = Math.sqrt(kMost_pixels / (width * height));
        const density = Math.min(devicePixelRatio, 3, most);
        canvas.width = Math.max(1, Math.floor(width * density));
        canvas.height = Math.max(1, Math.floor(height * density));
        task = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
        await task.promise;
        if (off) return;
        layer = new library.TextLayer({
            textContentSource: page.streamTextContent(),
            container: words,
            viewport,
        });
        await layer.render();
    };
    work().catch(() => !off && place.failed());
    return () => {
        off = true;
        task?.cancel();
        layer?.cancel();
    };
}
