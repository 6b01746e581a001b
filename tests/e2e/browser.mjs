// Debian's Chromium, one for each test file; every person in a test has a profile of their own.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

// How long a page may take to show what it must, on a machine that builds at the same time.
export const kPatience_ms = 20_000;

const kFlags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];

let launched;

export function open_browser() {
    const executablePath = places.find((path) => path && existsSync(path));
    if (!executablePath) throw new Error('no Chromium here: apt-get install chromium');
    launched ??= chromium.launch({ executablePath, args: kFlags });
    return launched;
}

export async function close_browser() {
    await (await launched)?.close();
    launched = undefined;
}

// A browser profile with one page.
export async function new_page(options = {}) {
    const browser = await open_browser();
    const context = await browser.newContext({
        locale: 'en',
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
    });
    context.setDefaultTimeout(kPatience_ms);
    return heeded(await context.newPage());
}

// What goes wrong inside this page is kept in its `faults`.
export function heeded(page) {
    page.faults = [];
    page.on('pageerror', (error) => page.faults.push(error.stack ?? String(error)));
    page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) page.faults.push(message.text());
    });
    return page;
}

// Waits until `ask` returns something true, and returns it.
export async function eventually(what, ask, patience_ms = kPatience_ms) {
    const end = Date.now() + patience_ms;
    for (;;) {
        const found = await ask();
        if (found) return found;
        if (Date.now() > end) throw new Error(`waited ${patience_ms / 1000} s in vain: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

export const shown = (locator) => locator.waitFor({ state: 'visible' });
export const gone = (locator) => locator.waitFor({ state: 'detached' });
