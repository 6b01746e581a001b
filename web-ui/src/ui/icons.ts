import type { Theme } from './theme';

// The icons in use: the build puts these, and no others, of lucide-static into the pages' inline
// sprite.
export const kIcons = [
    'alarm-clock',
    'arrow-left',
    'bell',
    'calendar-clock',
    'check',
    'check-check',
    'chevron-left',
    'chevron-right',
    'circle',
    'circle-dashed',
    'circle-dot',
    'circle-question-mark',
    'clipboard-list',
    'clock',
    'contrast',
    'copy',
    'download',
    'eye',
    'file-text',
    'flag',
    'folder-open',
    'globe',
    'hand',
    'inbox',
    'languages',
    'link',
    'list-checks',
    'log-out',
    'mail',
    'megaphone',
    'message-circle',
    'message-square',
    'moon',
    'move-horizontal',
    'network',
    'newspaper',
    'paperclip',
    'pause',
    'pencil',
    'phone',
    'play',
    'plus',
    'qr-code',
    'radio',
    'repeat',
    'reply',
    'rss',
    'scan-search',
    'search',
    'send',
    'shield-alert',
    'skip-forward',
    'smartphone',
    'square',
    'sun',
    'sun-moon',
    'ticket',
    'triangle-alert',
    'user',
    'undo-2',
    'users',
    'vote',
    'wifi',
    'wifi-off',
    'x',
    'zap',
] as const;
export type IconName = (typeof kIcons)[number];

export const kTheme_icons: Record<Theme, IconName> = {
    auto: 'sun-moon',
    light: 'sun',
    dark: 'moon',
    contrast: 'contrast',
};

// The server names an icon for each channel (lists.channels); what is not in the sprite falls back
// to a sheet of paper.
const kChannel_icons: Record<string, IconName> = {
    ticket: 'ticket',
    email: 'mail',
    portal: 'globe',
    sms: 'smartphone',
    phone: 'phone',
    chat: 'message-circle',
    press: 'newspaper',
    social: 'megaphone',
    feed: 'rss',
    probe: 'scan-search',
};

export function channel_icon(channel: string, named?: string): IconName {
    return kIcons.find((i) => i === named) ?? kChannel_icons[channel] ?? 'file-text';
}
