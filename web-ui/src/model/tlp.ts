// TLP labels, the strictest first.
import type { Tlp } from '@/generated/wire';

export const kTlp_order: readonly Tlp[] = ['red', 'amber_strict', 'amber', 'green', 'clear'];

export function tlp_label(tlp: Tlp): string {
    return `TLP:${tlp.toUpperCase().replace('_', '+')}`;
}
