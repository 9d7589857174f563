import type { AccessAnswer } from '../access/allows.ts';
import { parsePolicyDocument } from '../access/parse-policy-document.ts';
import type { DocumentKind, PolicyReading } from '../access/policy-document.ts';
import { known, type Observed, type Unknown, unknown } from '../model/observed.ts';

/** A policy document as it was read, and where it is from, for the faults about it. */
export interface DocumentSource {
  /** Empty where there is certainly none. */
  readonly text: Observed<string>;
  readonly kind: DocumentKind;
  /** IAM style name of the call that answers it. */
  readonly call: string;
  readonly account: string;
  readonly region: string;
  /** ARN or id of what it is the policy of. */
  readonly of: string;
}

/** A document that could be read. */
export type ReadableDocument = Extract<PolicyReading, { readonly ok: true }>;

/** By the text as it was read: it is parsed once however many subjects and expressions ask about it. */
const readings = new WeakMap<Observed<string>, PolicyReading>();

/** What a document says, as statements; without a text it says nothing. */
export function readDocument(source: DocumentSource): Observed<ReadableDocument> {
  const { text, kind, call, account, region, of } = source;
  if (!text.known) return text;
  const reading = readings.get(text) ?? read(text.value, kind);
  readings.set(text, reading);
  if (reading.ok) return known(reading, text.evidence);
  return unknown({
    id: text.evidence[0] ?? `unreadable:${call}:${account}:${of}`,
    kind: 'malformed',
    call,
    account,
    region,
    code: 'PolicyUnreadable',
    message: `Of ${of}, ${reading.why}.`,
  });
}

function read(text: string, kind: DocumentKind): PolicyReading {
  return text === '' ? { ok: true, document: { kind, statements: [] } } : parsePolicyDocument(text, kind);
}

/** Stands for an answer that the document itself leaves open, whatever else is read. */
export function undecided(source: DocumentSource, question: string, because: string): Unknown {
  const { call, account, region, of } = source;
  return unknown({
    id: `undecided:${call}:${account}:${of}:${question}`,
    kind: 'unsupported',
    call,
    account,
    region,
    code: 'PolicyUndecided',
    message: `What the policy of ${of} comes to is not known: ${because}.`,
  });
}

/** An answer of yes or no; one that the document leaves open is unknown. */
export function decided(
  { answer, because }: AccessAnswer,
  source: DocumentSource,
  question: string,
): Observed<boolean> {
  if (answer === 'unknown') return undecided(source, question, because);
  return known(answer === 'yes', source.text.known ? source.text.evidence : []);
}
