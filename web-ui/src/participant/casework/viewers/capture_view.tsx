// A packet capture in brief; who wants every packet downloads it.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { bytes, locale } from '@/text/language';
import { ErrorText } from '@/ui/parts';
import { t } from '../text';
import { read_capture, type Capture } from './capture';

const kTalks = 50;

function read(raw: ArrayBuffer): Capture | undefined {
    try {
        return read_capture(raw);
    } catch {
        return undefined;
    }
}

const moment = (s: number) =>
    new Intl.DateTimeFormat(locale.value, {
        dateStyle: 'medium',
        timeStyle: 'medium',
        timeZone: 'UTC',
    }).format(s * 1000);

export function CaptureView({ raw, name }: { raw: ArrayBuffer; name: string }): JSX.Element {
    const capture = useMemo(() => read(raw), [raw]);
    const words = t().viewer;
    if (!capture) return <ErrorText>{words.not_read}</ErrorText>;
    const { first_s, last_s, conversations } = capture;
    const number = new Intl.NumberFormat(locale.value);
    return (
        <div class="viewer" data-testid="viewer-capture">
            <p>
                {words.packets(capture.packets)} · {bytes(capture.bytes)}
                {first_s !== undefined && last_s !== undefined && (
                    <>
                        {' · '}
                        <bdi>
                            {moment(first_s)} – {moment(last_s)} UTC
                        </bdi>
                    </>
                )}
            </p>
            {capture.cut && <p class="help">{words.cut_short}</p>}
            <p class="help">
                {capture.protocols
                    .map(([protocol, n]) => `${protocol} ${number.format(n)}`)
                    .join(' · ')}
            </p>
            <div class="viewer-box" tabIndex={0} role="region" aria-label={name}>
                <table class="data-table">
                    <thead>
                        <tr>
                            <th scope="col">{words.from}</th>
                            <th scope="col">{words.to}</th>
                            <th scope="col">{words.protocol}</th>
                            <th scope="col" class="number">
                                {words.packet_count}
                            </th>
                            <th scope="col" class="number">
                                {words.size}
                            </th>
                        </tr>
                    </thead>
                    <tbody>
                        {conversations.slice(0, kTalks).map((talk, n) => (
                            <tr key={n}>
                                <td class="mono">
                                    <bdi>{talk.from}</bdi>
                                </td>
                                <td class="mono">
                                    <bdi>{talk.to}</bdi>
                                </td>
                                <td>{talk.protocol}</td>
                                <td class="number">{number.format(talk.packets)}</td>
                                <td class="number">{bytes(talk.bytes)}</td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            {conversations.length > kTalks && (
                <p class="help">{words.rows_of(kTalks, conversations.length)}</p>
            )}
        </div>
    );
}
