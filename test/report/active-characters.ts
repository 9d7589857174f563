/** What may never be in a report: everything that moves a cursor, hides text or reorders it. */
export const activeCharacters: RegExp = /[[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]--\n]/v;
