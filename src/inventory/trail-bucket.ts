import { decodeHeadBucket } from '../answers/bucket.ts';
import type { Fault } from '../model/fault.ts';
import type { Bucket } from '../model/inventory.ts';
import type { Observed, Ref } from '../model/observed.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { BucketLists } from './bucket-lists.ts';
import type { BucketNouns } from './bucket-nouns.ts';
import type { CallIndex } from './call-index.ts';

export interface BucketReferences {
  readonly calls: CallIndex;
  readonly lists: BucketLists;
  readonly nouns: BucketNouns;
}

/** Who reads the trail, and where it is homed. */
export interface Reader {
  readonly account: string;
  readonly region: string;
}

/**
 * The bucket a trail delivers to. It is there when its owner's list has it or HeadBucket is answered. 404 to
 * HeadBucket means that no bucket of the name exists anywhere in the partition, 403 only that it is not ours to
 * read, so that bucket stays foreign.
 */
export function trailBucket(
  references: BucketReferences,
  bucket: Observed<string>,
  reader: Reader,
): Ref<Bucket> {
  if (!bucket.known) return { state: 'foreign', id: '', faults: bucket.faults };
  const { value: name, evidence: named } = bucket;
  if (name === '') return { state: 'unset', evidence: named };
  const { lists, nouns } = references;
  const owned = lists.owned(name);
  const heads = headAnswers(references, name, reader);
  const gone = heads.absent.filter(({ account }) => owned === undefined || account === owned.owner);
  if (owned === undefined && heads.present.length === 0) {
    if (heads.faults.length > 0) return { state: 'foreign', id: name, faults: heads.faults };
    return {
      state: 'dangling',
      id: name,
      evidence: merged(
        named,
        gone.map(({ id }) => id),
      ),
    };
  }
  const [contrary] = gone;
  if (owned !== undefined && contrary !== undefined) {
    return { state: 'foreign', id: name, faults: [contrary.vanished] };
  }
  const evidence = merged(named, owned?.evidence ?? [], heads.present);
  return { state: 'present', id: name, it: nouns(name), evidence };
}

interface HeadAnswers {
  /** Ids of the records that found it. */
  readonly present: readonly string[];
  readonly absent: readonly { readonly id: string; readonly account: string; readonly vanished: Fault }[];
  readonly faults: readonly Fault[];
}

function headAnswers({ calls }: BucketReferences, name: string, reader: Reader): HeadAnswers {
  const call = 's3:HeadBucket';
  const missing = calls.missing({ call, ...reader, resource: name });
  const records = calls.about(call, name);
  const present: string[] = [];
  const absent: HeadAnswers['absent'][number][] = [];
  const faults: Fault[] = records.length === 0 ? [missing] : [];
  for (const { account, region, ...record } of records) {
    const answer = answerOrFault({ account, region, ...record }, decodeHeadBucket, missing);
    switch (answer.kind) {
      case 'value':
        present.push(...answer.evidence);
        break;
      case 'absent':
        absent.push({
          id: record.id,
          account,
          vanished: vanished({ ...missing, id: record.id, account, region }),
        });
        break;
      case 'fault':
        faults.push(answer.fault);
    }
  }
  return { present, absent, faults };
}

function vanished(fault: Fault): Fault {
  const message = 'ListBuckets shows the bucket, s3:HeadBucket says that it does not exist.';
  return { ...fault, kind: 'conflict', code: 'BucketVanished', message };
}

function merged(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}
