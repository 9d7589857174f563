import type { AccessAnswer } from './allows.ts';
import { type Answer, allOf, anyOf, certainly, opposite } from './answer.ts';
import { contains, type IpRange, readIpRange } from './ip-range.ts';
import { type Condition, nameOf, type PolicyReading, type Statement } from './policy-document.ts';
import { isFixed, isWildcard, type Pattern } from './wildcard.ts';

/**
 * Whether S3 holds a bucket's policy to be public: some statement allows something to everyone and no condition
 * limits it to fixed values of the keys that S3 names. Denials do not count, and neither does what the bucket or
 * the account blocks: that is `opensBucket`.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function isPublicPolicy(reading: PolicyReading): AccessAnswer {
  if (!reading.ok) return { answer: 'unknown', because: reading.why };
  let open: AccessAnswer | undefined;
  for (const statement of reading.document.statements) {
    const answer = isPublicStatement(statement);
    const name = nameOf(statement.ref);
    if (answer === 'yes') return { answer, because: `${name} lets everyone in`, statement: statement.ref };
    if (answer === 'unknown')
      open ??= { answer, because: `${name} may let everyone in`, statement: statement.ref };
  }
  return open ?? { answer: 'no', because: 'no statement lets everyone in' };
}

/** What S3 blocks: `RestrictPublicBuckets` of the bucket and of its owner's account. */
export interface PublicBlock {
  readonly bucket: Answer;
  readonly account: Answer;
}

/**
 * Whether a bucket's policy opens it to the public in spite of what is blocked. The stricter of the two settings
 * counts; it leaves a public policy to AWS services and to the owner's account.
 */
export function opensBucket(reading: PolicyReading, block: PublicBlock): AccessAnswer {
  const found = isPublicPolicy(reading);
  const answer = allOf([found.answer, opposite(block.bucket), opposite(block.account)]);
  if (answer === found.answer) return found;
  if (answer === 'no') return { answer, because: 'public policies are blocked' };
  return { ...found, answer, because: 'whether public policies are blocked is not known' };
}

/** Whether nobody but AWS services and the owner's account gets in, because the policy is public and that is blocked. */
export function restrictsStrangers(reading: PolicyReading, { bucket, account }: PublicBlock): Answer {
  return allOf([isPublicPolicy(reading).answer, anyOf([bucket, account])]);
}

function isPublicStatement({ effect, principals, conditions }: Statement): Answer {
  if (effect === 'deny') return 'no';
  const toEveryone: Answer = principals.except
    ? 'unknown'
    : anyOf(
        principals.members.map(({ kind }) =>
          kind === 'unclear' ? 'unknown' : certainly(kind === 'everyone'),
        ),
      );
  return allOf([toEveryone, opposite(anyOf(conditions.map(limits)))]);
}

/** Keys that limit a policy if their values are fixed. */
const limitingKeys = [
  'aws:sourcearn',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceowner',
  'aws:sourceaccount',
  'aws:principalorgid',
  'aws:principalarn',
  'aws:principalaccount',
  's3:dataaccesspointaccount',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
];

/** Newer keys of the same kinds, of which S3's page says nothing. */
const undocumentedKeys = [
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:principalorgpaths',
  'aws:sourcevpcarn',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'aws:vpcsourceip',
  'aws:userid',
];

function limits({ operator, key, values }: Condition): Answer {
  const known = [...limitingKeys, ...undocumentedKeys, 's3:dataaccesspointarn', 'aws:sourceip'].includes(key);
  if (!known) return 'no';
  if (operator === undefined || values.length === 0) return 'unknown';
  // A value that a request must not have, or need not have, leaves it open to everyone.
  if (operator.negated || operator.ifExists || operator.quantifier === 'all') return 'no';
  if (operator.comparison === 'null') return 'no';
  if (undocumentedKeys.includes(key)) return 'unknown';
  if (key === 'aws:sourceip')
    return operator.comparison === 'ip-address' ? allOf(values.map(isNarrow)) : 'unknown';
  return allOf(values.map((value) => isFixedValue(key, value)));
}

function isFixedValue(key: string, value: Pattern): Answer {
  if (key !== 's3:dataaccesspointarn') return certainly(isFixed(value));
  // The name of the access point may be open, as long as the account is not.
  const beforeName = value.tokens.slice(0, value.text.lastIndexOf(':'));
  return certainly(
    beforeName.length > 0 && beforeName.every((token) => !isWildcard(token) && typeof token === 'string'),
  );
}

/** Ranges of private addresses, of whatever size. */
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].flatMap(
  (text) => readIpRange(text) ?? [],
);
/** Wider ranges than these count as everyone. */
const widest = { 4: 8, 6: 32 } as const;

function isNarrow({ text }: Pattern): Answer {
  const range = readIpRange(text);
  if (range === undefined) return 'unknown';
  return certainly(range.length >= widest[range.version] || isPrivate(range));
}

function isPrivate(range: IpRange): boolean {
  return privateRanges.some((one) => contains(one, range));
}
