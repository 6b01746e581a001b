// The reports that are this team's to read, as the server lists them (docs/wire.md).
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words_language } from '@/text/language';
import { Icon } from '@/ui/parts';
import { drill_path, offered_reports, type Offer } from '@/wire/session';
import type { Room } from './room';
import { Section } from './section';
import { t } from './text';

// For programs, not for people.
const kMachine_formats: ReadonlySet<string> = new Set(['html', 'json']);

export function Reports({ room }: { room: Room }): JSX.Element {
    const { line } = room.desk;
    const [offer, set_offer] = useState<Offer>();
    const online = line.link_state.value === 'online';
    useEffect(() => {
        if (!online) return;
        offered_reports(line.drill, line.role, words_language.peek()).then(
            set_offer,
            () => undefined,
        );
    }, [online]);
    const words = t().report;
    const products = offer?.products ?? [];
    return (
        <Section id="report" title={words.title}>
            {products.length === 0 && <p class="help">{words.none}</p>}
            <ul class="d-reports">
                {products.map(({ id, title }) => (
                    <Report key={id} room={room} id={id} title={title} offer={offer!} />
                ))}
            </ul>
            {products.length > 0 && <p class="help">{words.opens}</p>}
        </Section>
    );
}

function Report(props: { room: Room; id: string; title: string; offer: Offer }): JSX.Element {
    const { room, id, offer } = props;
    const { line } = room.desk;
    const words = t().report;
    const [title, help] = words.products[id] ?? [props.title, ''];
    const language = words_language.value;
    const address = (format: string) =>
        drill_path(line.drill, `products/${id}.${format}`, line.role, `&language=${language}`);
    const others = offer.formats.filter((format) => !kMachine_formats.has(format));
    return (
        <li class="d-report">
            <Icon name="file-text" />
            <div>
                <a
                    href={address('html')}
                    target="_blank"
                    rel="noreferrer"
                    data-testid={`report-${id}`}
                >
                    {title}
                </a>
                <p class="help">{help}</p>
                {others.length > 0 && (
                    <p class="help d-which">
                        {words.also}{' '}
                        {others.map((format) => (
                            <a
                                key={format}
                                class="link"
                                href={address(format)}
                                download
                                data-testid={`report-${id}-${format}`}
                            >
                                {format.toUpperCase()}
                            </a>
                        ))}
                    </p>
                )}
            </div>
        </li>
    );
}
