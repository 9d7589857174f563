/** The few signs a report uses beside words; none carries meaning alone. */
export interface Symbols {
  readonly fail: string;
  readonly pass: string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly bullet: string;
  readonly rule: string;
}

const unicodeSymbols: Symbols = {
  fail: '✖',
  pass: '✔',
  unknown: '?',
  notApplicable: '–',
  bullet: '•',
  rule: '─',
};

const asciiSymbols: Symbols = {
  fail: 'x',
  pass: '+',
  unknown: '?',
  notApplicable: '-',
  bullet: '*',
  rule: '-',
};

export function symbols(unicode: boolean): Symbols {
  return unicode ? unicodeSymbols : asciiSymbols;
}
