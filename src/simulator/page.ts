export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

const marker = 'from:';

/** One page of a list, or nothing when the token is not one of ours. */
export function pageOf<T>(
  all: readonly T[],
  asked: { readonly token: string | undefined; readonly size: number },
): Page<T> | undefined {
  const start = startOf(asked.token);
  if (start === undefined || start > all.length) return undefined;
  const end = start + asked.size;
  const items = all.slice(start, end);
  return end < all.length ? { items, next: btoa(`${marker}${end}`) } : { items };
}

function startOf(token: string | undefined): number | undefined {
  if (token === undefined) return 0;
  if (!/^[A-Za-z0-9+/]{4,32}={0,2}$/.test(token)) return undefined;
  const decoded = Buffer.from(token, 'base64').toString('latin1');
  const digits = decoded.startsWith(marker) ? decoded.slice(marker.length) : '';
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
