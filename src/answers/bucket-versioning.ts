import type { CallRecord } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import { xmlBody } from './xml-body.ts';
import { emptyOrObject, outermost } from './xml-members.ts';

export interface BucketVersioning {
  /** `Enabled`, `Suspended`, empty when it never was. */
  readonly status: Observed<string>;
  readonly mfaDelete: Observed<boolean>;
}

/** Decodes `s3:GetBucketVersioning`, which leaves out what was never configured. */
export function decodeBucketVersioning(record: CallRecord): Answer<BucketVersioning> {
  return answerOf<BucketVersioning>(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const configuration = emptyOrObject(
      outermost(parsed.value, 'VersioningConfiguration', 'GetBucketVersioning'),
    );
    if (configuration === undefined) return unread(malformed(record, 'VersioningConfiguration is missing'));
    return read({
      status: wordIn(record, configuration, { name: 'Status', words: statuses }),
      mfaDelete: wordIn(record, configuration, { name: 'MfaDelete', words: mfaDeletes }),
    });
  });
}

const statuses: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['Enabled', 'Enabled'],
  ['Suspended', 'Suspended'],
]);

const mfaDeletes: ReadonlyMap<string, boolean> = new Map([
  ['', false],
  ['Enabled', true],
  ['Disabled', false],
]);

function wordIn<T>(
  record: CallRecord,
  configuration: JsonObject,
  { name, words }: { readonly name: string; readonly words: ReadonlyMap<string, T> },
): Observed<T> {
  const text = member(configuration, name) ?? '';
  const meaning = typeof text === 'string' ? words.get(text) : undefined;
  if (meaning !== undefined) return known(meaning, [record.id]);
  return unknown(malformed(record, `VersioningConfiguration.${name} is not a word that S3 documents`));
}
