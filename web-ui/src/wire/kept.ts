// What must survive a closed tab: a small table of values by key in IndexedDB. Where the browser
// has none (private windows of some), memory stands in and `durable` says so.

export interface Kept<T> {
    readonly durable: boolean;
    all(): Promise<Map<string, T>>;
    put(key: string, value: T): Promise<void>;
    remove(key: string): Promise<void>;
}

export class MemoryKept<T> implements Kept<T> {
    readonly durable = false;
    private values = new Map<string, T>();
    async all(): Promise<Map<string, T>> {
        return new Map(this.values);
    }
    async put(key: string, value: T): Promise<void> {
        this.values.set(key, value);
    }
    async remove(key: string): Promise<void> {
        this.values.delete(key);
    }
}

const kTables = ['outbox', 'drafts'] as const;
export type KeptTable = (typeof kTables)[number];

function done<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

function open_database(): Promise<IDBDatabase> {
    const request = indexedDB.open('tocsin', 1);
    request.onupgradeneeded = () => {
        for (const table of kTables) request.result.createObjectStore(table);
    };
    return done(request);
}

class IndexedKept<T> implements Kept<T> {
    readonly durable = true;
    constructor(
        private database: IDBDatabase,
        private table: KeptTable,
        // Keys are kept under the session they belong to: one browser may take part in several
        // drills.
        private scope: string,
    ) {}

    private store(mode: IDBTransactionMode): IDBObjectStore {
        return this.database.transaction(this.table, mode).objectStore(this.table);
    }
    async all(): Promise<Map<string, T>> {
        const range = IDBKeyRange.bound(`${this.scope}/`, `${this.scope}/\uffff`);
        const store = this.store('readonly');
        const [keys, values] = await Promise.all([
            done(store.getAllKeys(range)),
            done<T[]>(store.getAll(range)),
        ]);
        const skip = this.scope.length + 1;
        return new Map(keys.map((key, i) => [String(key).slice(skip), values[i] as T]));
    }
    async put(key: string, value: T): Promise<void> {
        await done(this.store('readwrite').put(value, `${this.scope}/${key}`));
    }
    async remove(key: string): Promise<void> {
        await done(this.store('readwrite').delete(`${this.scope}/${key}`));
    }
}

let database: Promise<IDBDatabase> | undefined;

export async function open_kept<T>(table: KeptTable, scope: string): Promise<Kept<T>> {
    try {
        database ??= open_database();
        return new IndexedKept<T>(await database, table, scope);
    } catch {
        return new MemoryKept<T>();
    }
}
