// What this browser keeps of a page, in short. One that keeps nothing starts anew after a reload.
export function kept(key: string): string {
    try {
        return localStorage.getItem(key) ?? '';
    } catch {
        return '';
    }
}

export function keep(key: string, value: string): void {
    try {
        localStorage.setItem(key, value);
    } catch {
        // Private windows of some browsers refuse; the page works without.
    }
}
