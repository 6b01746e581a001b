// The way in for each team, as a link to send and a code to print.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '@/text/common';
import { ErrorText, Icon, Sheet } from '@/ui/parts';
import { Skeleton } from '@/ui/skeleton';
import { drill_links, type DrillLinks } from '@/wire/session';
import type { Room } from './room';
import { t } from './text';

export function LinksSheet({ room }: { room: Room }): JSX.Element {
    const [links, set_links] = useState<DrillLinks>();
    const [problem, set_problem] = useState('');
    const words = t().links;
    useEffect(() => {
        drill_links(room.line.drill).then(set_links, (e: Error) =>
            set_problem(e.message || words.failed),
        );
    }, []);
    return (
        <Sheet title={words.title} wide close={() => room.close()} testid="links">
            <div class="actions">
                <p class="grow">{words.help}</p>
                <button class="button small" onClick={() => print()}>
                    {words.print}
                </button>
            </div>
            {problem && <ErrorText>{problem}</ErrorText>}
            {!links && !problem && <Skeleton words={common.words().loading} lines={9} />}
            {links && (
                <>
                    <ul class="links">
                        {links.teams.map((team) => (
                            <li key={team.team} class="card" data-testid={`link-${team.code}`}>
                                <h3>
                                    <span class="code">{team.code}</span> {team.name}
                                </h3>
                                <img
                                    class="qr"
                                    alt={words.qr(team.name)}
                                    src={`data:image/svg+xml,${encodeURIComponent(team.qr)}`}
                                />
                                <Address room={room} url={team.url} />
                            </li>
                        ))}
                    </ul>
                    <h3>{words.evaluator}</h3>
                    <p class="help">{words.evaluator_help}</p>
                    <Address room={room} url={links.evaluator} />
                    <h3>{words.observer}</h3>
                    <Address room={room} url={links.observer} />
                    <h3>{words.excon}</h3>
                    <Address room={room} url={links.excon} />
                </>
            )}
        </Sheet>
    );
}

function Address({ room, url }: { room: Room; url: string }): JSX.Element {
    const copy = async () => {
        await navigator.clipboard.writeText(url);
        room.line.toast(t().links.copied, 'done');
    };
    return (
        <p class="address">
            <a class="link mono" href={url} target="_blank" rel="noopener">
                {url}
            </a>
            {'clipboard' in navigator && (
                <button
                    class="button quiet small only-icon"
                    title={t().links.copy}
                    aria-label={t().links.copy}
                    onClick={() => void copy()}
                >
                    <Icon name="copy" />
                </button>
            )}
        </p>
    );
}
