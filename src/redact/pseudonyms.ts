/** HMAC of a text under the key of this redaction, lower-case hex. */
export type KeyedHash = (text: string) => string;

/** Stands in for what must not be told: the same for the same text, wherever it stands. */
export interface Pseudonyms {
  /**
   * A name of the same length and kinds of characters. Names that begin alike still do, to the same character, so
   * that prefixes in selectors and paths mean what they meant.
   */
  readonly name: (text: string) => string;
  readonly account: (id: string) => string;
  /** Hexadecimal digits for hexadecimal digits: ids of keys, of canonical users, of requests. */
  readonly hex: (text: string) => string;
  /** For what only has to be the same or not the same: tokens of lists. */
  readonly opaque: (text: string) => string;
  /** Names that have been replaced so far. */
  readonly names: ReadonlySet<string>;
}

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'] as const;

/** Every letter becomes another one, so that nothing stays by chance. */
export function pseudonyms(hash: KeyedHash): Pseudonyms {
  const names = new Map<string, string>();
  const accounts = new Map<string, string>();
  return {
    name: (text) => remembered(names, text, () => renamed(text, hash)),
    account: (id) => remembered(accounts, id, () => digits(hash(`account ${id}`))),
    hex: (text) => sameCase(text, hash(`hex ${text.toLowerCase()}`)),
    opaque: (text) => hash(`opaque ${text}`).slice(0, 32),
    names: { has: (text) => names.has(text) } as ReadonlySet<string>,
  };
}

function remembered(known: Map<string, string>, text: string, make: () => string): string {
  const old = known.get(text);
  if (old !== undefined) return old;
  const made = make();
  known.set(text, made);
  return made;
}

/** What each character becomes depends on those before it and on nothing else. */
function renamed(text: string, hash: KeyedHash): string {
  let state = hash('name');
  let made = '';
  for (const character of text) {
    made += another(character, Number.parseInt(state.slice(0, 8), 16));
    state = hash(`${state} ${character}`);
  }
  return made;
}

function another(character: string, number: number): string {
  const alphabet = alphabets.find((letters) => letters.includes(character));
  if (alphabet !== undefined) {
    const { length } = alphabet;
    return alphabet.charAt((alphabet.indexOf(character) + 1 + (number % (length - 1))) % length);
  }
  // Letters of other scripts have no place in names that AWS compares.
  return character > '\u007f' ? 'x' : character;
}

function digits(hex: string): string {
  return String(Number.parseInt(hex.slice(0, 12), 16) % 1e12).padStart(12, '0');
}

/** Dashes stay where they are; hexadecimal digits follow in the case of the original. */
function sameCase(text: string, hex: string): string {
  const isUpper = /[A-F]/.test(text);
  let at = 0;
  return text.replace(/[0-9a-f]/gi, (digit) => {
    const other = hex.charAt(at++ % hex.length);
    return isUpper && digit === digit.toUpperCase() ? other.toUpperCase() : other;
  });
}
