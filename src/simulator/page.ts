export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

const marker = 'from:';
const gapMarker = 'gap:';

/**
 * One page of a list, or nothing when the token is not one of ours. With `gaps` an empty page with a token
 * comes before every page with items.
 */
export function pageOf<T>(
  all: readonly T[],
  asked: { readonly token: string | undefined; readonly size: number; readonly gaps?: boolean },
): Page<T> | undefined {
  const { gaps = false, size } = asked;
  const written = textOf(asked.token, gaps);
  const start = startOf(written);
  if (written === undefined || start === undefined || start > all.length) return undefined;
  if (written.startsWith(gapMarker)) return { items: [], next: btoa(`${marker}${start}`) };
  const end = start + size;
  const items = all.slice(start, end);
  return end < all.length ? { items, next: btoa(`${gaps ? gapMarker : marker}${end}`) } : { items };
}

function textOf(token: string | undefined, gaps: boolean): string | undefined {
  if (token === undefined) return `${gaps ? gapMarker : marker}0`;
  if (!/^[A-Za-z0-9+/]{4,32}={0,2}$/.test(token)) return undefined;
  return Buffer.from(token, 'base64').toString('latin1');
}

function startOf(written: string | undefined): number | undefined {
  const digits = /^(?:from|gap):(\d{1,9})$/.exec(written ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
