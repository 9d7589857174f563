/** A range of addresses: the bits of the first one that are the same in all. */
export interface IpRange {
  readonly version: 4 | 6;
  readonly bits: bigint;
  /** How many bits count, from the left. */
  readonly length: number;
}

const widths = { 4: 32, 6: 128 } as const;

/** Reads an address or a range in CIDR notation, or gives `undefined`. */
export function readIpRange(text: string): IpRange | undefined {
  const [, address = '', prefix] = /^([0-9A-Fa-f.:]{2,45})(?:\/([0-9]{1,3}))?$/.exec(text) ?? [];
  const version = address.includes(':') ? 6 : 4;
  const bits = version === 6 ? ipv6Bits(address) : ipv4Bits(address);
  const length = prefix === undefined ? widths[version] : Number(prefix);
  if (bits === undefined || length > widths[version]) return undefined;
  return { version, bits, length };
}

/** Whether an address, or each of a range, lies in the range. */
export function contains(range: IpRange, inner: IpRange): boolean {
  if (range.version !== inner.version || inner.length < range.length) return false;
  const ignored = BigInt(widths[range.version] - range.length);
  return range.bits >> ignored === inner.bits >> ignored;
}

function ipv4Bits(address: string): bigint | undefined {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^[0-9]{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((bits, part) => bits * 256n + BigInt(part), 0n);
}

function ipv6Bits(address: string): bigint | undefined {
  const [head = '', tail, ...more] = address.split('::');
  if (more.length > 0) return undefined;
  const first = groupsOf(head);
  const last = tail === undefined ? [] : groupsOf(tail);
  if (first === undefined || last === undefined) return undefined;
  const missing = 8 - first.length - last.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...first, ...new Array<bigint>(missing).fill(0n), ...last];
  return groups.reduce((bits, group) => bits * 65_536n + group, 0n);
}

/** Groups of four hexadecimal digits; the last two may be written as an IPv4 address. */
function groupsOf(text: string): readonly bigint[] | undefined {
  if (text === '') return [];
  const groups: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (part.includes('.') && index === parts.length - 1) {
      const bits = ipv4Bits(part);
      if (bits === undefined) return undefined;
      groups.push(bits >> 16n, bits & 0xffffn);
    } else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) {
      groups.push(BigInt(`0x${part}`));
    } else {
      return undefined;
    }
  }
  return groups;
}
