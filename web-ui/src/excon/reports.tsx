// Every report of the drill, in the languages and formats that the server offers.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '@/text/common';
import { language_name, words_language } from '@/text/language';
import { Icon, Sheet, TlpLabel } from '@/ui/parts';
import { drill_path, offered_reports, type Offer } from '@/wire/session';
import type { Room } from './room';
import { st } from './steer/text';

type Product = Offer['products'][number];

export function ReportsSheet({ room }: { room: Room }): JSX.Element {
    const words = st().reports;
    const [language, set_language] = useState<string>(words_language.peek());
    const [offer, set_offer] = useState<Offer | 'failed'>();
    const { drill, role } = room.line;
    useEffect(() => {
        let wanted = true;
        offered_reports(drill, role, language)
            .catch((): 'failed' => 'failed')
            .then((found) => wanted && set_offer(found));
        return () => void (wanted = false);
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
