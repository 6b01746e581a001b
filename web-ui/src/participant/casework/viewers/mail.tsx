// A mail as a file (.eml): its head, its words, what hangs on it. Nothing of it runs or is fetched:
// HTML is shown as the words that it holds.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { common } from '@/text/common';
import { bytes } from '@/text/language';
import { ErrorText, Icon } from '@/ui/parts';
import { t } from '../text';

const one = (address: Address): string =>
    address.group
        ? `${address.name}: ${address.group.map(one).join(', ')}`
        : address.name && address.name !== address.address
          ? `${address.name} <${address.address}>`
          : (address.address ?? '');

function words_of(mail: Email): string {
    if (mail.text) return mail.text.trim();
    const page = new DOMParser().parseFromString(mail.html ?? '', 'text/html');
    for (const hidden of page.querySelectorAll('script, style, title')) hidden.remove();
    return (page.body.textContent ?? '').trim();
}

export function Mail({ raw, name }: { raw: ArrayBuffer; name: string }): JSX.Element {
    const [mail, set_mail] = useState<Email>();
    const [failed, set_failed] = useState(false);
    useEffect(() => {
        PostalMime.parse(raw).then(set_mail, () => set_failed(true));
    }, [raw]);
    if (failed) return <ErrorText>{t().viewer.not_read}</ErrorText>;
    if (!mail) return <p class="muted">{common.words().loading}</p>;
    const { from, to = [], cc = [], subject, date, headers, attachments } = mail;
    const rows: [string, string][] = [
        [t().viewer.from, from ? one(from) : ''],
        [t().viewer.to, to.map(one).join(', ')],
        [t().viewer.cc, cc.map(one).join(', ')],
        [t().viewer.date, headers.find((h) => h.key === 'date')?.value ?? date ?? ''],
        [t().viewer.subject, subject ?? ''],
    ];
    return (
        <div class="viewer" data-testid="viewer-mail">
            <dl class="mail-head">
                {rows
                    .filter(([, value]) => value)
                    .map(([label, value]) => (
                        <>
                            <dt>{label}</dt>
                            <dd>
                                <bdi>{value}</bdi>
                            </dd>
                        </>
                    ))}
            </dl>
            <details>
                <summary>{t().viewer.headers(headers.length)}</summary>
                <dl class="mail-head mono viewer-headers" dir="ltr">
                    {headers.map((header, n) => (
                        <>
                            <dt key={`${n}k`}>{header.originalKey}</dt>
                            <dd key={n}>{header.value}</dd>
                        </>
                    ))}
                </dl>
            </details>
            {!mail.text && mail.html && <p class="help">{t().viewer.html_as_text}</p>}
            <pre class="text viewer-words" dir="auto" tabIndex={0} aria-label={name}>
                {words_of(mail)}
            </pre>
            {attachments.length > 0 && (
                <ul class="viewer-files">
                    {attachments.map((attachment, n) => (
                        <Attached key={n} attachment={attachment} />
                    ))}
                </ul>
            )}
        </div>
    );
}

function Attached({ attachment }: { attachment: Attachment }): JSX.Element {
    const { content, mimeType, filename } = attachment;
    const blob = useMemo(
        // Saved, never opened: whatever it says it is.
        () => new Blob([content as BlobPart], { type: 'application/octet-stream' }),
        [content],
    );
    const [url, set_url] = useState('');
    useEffect(() => {
        const address = URL.createObjectURL(blob);
        set_url(address);
        return () => URL.revokeObjectURL(address);
    }, [blob]);
    const name = filename ?? t().viewer.unnamed;
    return (
        <li>
            <Icon name="paperclip" />{' '}
            <a href={url} download={name}>
                <bdi>{name}</bdi>
            </a>{' '}
            <span class="help">
                {mimeType} · {bytes(blob.size)}
            </span>
        </li>
    );
}
