// Every report of the drill, in the languages and formats that the server offers.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '@/text/common';
import { chosen, language_name } from '@/text/language';
import { Icon, Sheet, TlpLabel } from '@/ui/parts';
import type { Tlp } from '@/generated/wire';
import { drill_path } from '@/wire/session';
import type { Room } from './room';
import { st } from './steer/text';

interface Product {
    id: string;
    title: string;
    tlp: Tlp;
    // The codes of the teams that it is made for, each its own; none where it is one for all.
    teams: string[];
}

interface Offer {
    products: Product[];
    languages: string[];
    formats: string[];
}

export function ReportsSheet({ room }: { room: Room }): JSX.Element {
    const words = st().reports;
    const [language, set_language] = useState(chosen.peek().split('-')[0] ?? 'en');
    const [offer, set_offer] = useState<Offer | 'failed'>();
    const { drill, role } = room.line;
    useEffect(() => {
        const abort = new AbortController();
        const load = async () => {
            const path = drill_path(drill, 'products', role, `&language=${language}`);
            const answer = await fetch(path, { signal: abort.signal });
            if (!answer.ok) throw new Error(String(answer.status));
            set_offer((await answer.json()) as Offer);
        };
        load().catch(() => !abort.signal.aborted && set_offer('failed'));
        return () => abort.abort();
    }, [language]);
    return (
        <Sheet
            title={words.title}
            wide
            testid="reports"
            close={() => (room.sheet.value = undefined)}
        >
            {!offer && <p role="status">{common.words().loading}</p>}
            {offer === 'failed' && <p role="alert">{words.failed}</p>}
            {offer && offer !== 'failed' && (
                <>
                    <label class="label">
                        {words.language}{' '}
                        <select
                            class="input small"
                            value={language}
                            data-testid="reports-language"
                            onChange={(e) => set_language(e.currentTarget.value)}
                        >
                            {offer.languages.map((tag) => (
                                <option key={tag} value={tag}>
                                    {language_name(tag)}
                                </option>
                            ))}
                        </select>
                    </label>
                    <ul class="report-list">
                        {offer.products.map((product) => (
                            <ProductRow
                                key={product.id}
                                room={room}
                                product={product}
                                formats={offer.formats}
                                language={language}
                            />
                        ))}
                    </ul>
                    <p class="help">{words.help}</p>
                </>
            )}
        </Sheet>
    );
}

function ProductRow(props: {
    room: Room;
    product: Product;
    formats: readonly string[];
    language: string;
}): JSX.Element {
    const { product, language } = props;
    const { drill, role } = props.room.line;
    const [team, set_team] = useState(product.teams[0]);
    const query = `&language=${language}${team ? `&team=${encodeURIComponent(team)}` : ''}`;
    return (
        <li data-testid={`product-${product.id}`}>
            <Icon name="file-text" />
            <strong class="grow">{product.title}</strong>
            <TlpLabel tlp={product.tlp} />
            {product.teams.length > 0 && (
                <select
                    class="input small"
                    aria-label={`${st().reports.team}: ${product.title}`}
                    value={team}
                    onChange={(e) => set_team(e.currentTarget.value)}
                >
                    {product.teams.map((code) => (
                        <option key={code}>{code}</option>
                    ))}
                </select>
            )}
            <span class="actions">
                {props.formats.map((format) => (
                    <a
                        key={format}
                        class="button small"
                        target="_blank"
                        rel="noreferrer"
                        href={drill_path(drill, `products/${product.id}.${format}`, role, query)}
                    >
                        {format.toUpperCase()}
                    </a>
                ))}
            </span>
        </li>
    );
}
