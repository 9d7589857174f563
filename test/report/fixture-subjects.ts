import type { Finding, Subject } from '../../src/model/scan-result.ts';

export const account = '111122223333';

export const regions: readonly string[] = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
];

export function regionSubject(region: string, of: string = account): Subject {
  return { kind: 'region', id: `${of}/${region}`, account: of, region, name: region, partition: 'aws' };
}

export function trailSubject(name: string, home: string): Subject {
  const arn = `arn:aws:cloudtrail:${home}:${account}:trail/${name}`;
  return { kind: 'trail', id: arn, account, region: home, arn, name, partition: 'aws' };
}

/** A finding that fails, unless `changes` say otherwise. The fingerprint is unique per policy and subject. */
export function findingOf(policy: string, subject: Subject, changes: Partial<Finding> = {}): Finding {
  return {
    fingerprint: `v1:${pretendedHash(`${policy} ${subject.kind} ${subject.id}`)}`,
    policy,
    severity: 'high',
    status: 'fail',
    subject,
    message: 'does not do what it must',
    facts: [],
    faults: [],
    ...changes,
  };
}

/** 32 hexadecimal digits that differ where the text does; FNV-1a, four times over. */
function pretendedHash(text: string): string {
  return [0, 1, 2, 3]
    .map((salt) => {
      let hash = 0x811c9dc5 ^ salt;
      for (const character of text)
        hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}
