import type { JsonObject } from '../model/json.ts';
import { type Outcome, present, type Question, type Refusal, refused, textInput } from './outcome.ts';
import { partitionOf } from './partition.ts';
import { recordedAt } from './trail-status.ts';
import type { WorldKey } from './world.ts';

const secondsPerDay = 86_400;
const arnPattern = /^arn:[a-z-]+:kms:([a-z0-9-]+):(\d{12}):(key\/.+|alias\/.+)$/;

/** KMS's reading operations. https://docs.aws.amazon.com/kms/latest/APIReference */
export const kms: Readonly<Record<string, (question: Question) => Outcome>> = {
  DescribeKey: (question) =>
    about(question, ({ owner, entry }) => json({ KeyMetadata: metadata(question, owner, entry) })),
  GetKeyPolicy: (question) => (isAlias(question) ? noAlias(question) : about(question, policy)),
  GetKeyRotationStatus: (question) => (isAlias(question) ? noAlias(question) : about(question, rotation)),
};

interface FoundKey {
  readonly question: Question;
  readonly owner: string;
  readonly entry: readonly [string, WorldKey];
}

function about(question: Question, answer: (found: FoundKey) => Outcome): Outcome {
  const asked = textInput(question.input, 'KeyId');
  if (asked === undefined || asked === '') return refused('ValidationException', 'KeyId must not be empty');
  const wanted = wantedKey(question, asked);
  if ('kind' in wanted) return wanted;
  const found = findKey(question, wanted);
  if (wanted.owner !== question.accountId && found?.[1].readableBy?.includes(question.accountId) !== true) {
    return notAuthorized(question);
  }
  if (found === undefined) return notFound(question, asked);
  return answer({ question, owner: wanted.owner, entry: found });
}

function json(body: JsonObject): Outcome {
  return { kind: 'json', body };
}

function isAlias({ input }: Question): boolean {
  return /(?:^|:)alias\//.test(textInput(input, 'KeyId') ?? '');
}

/** Only DescribeKey and what encrypts takes the alias of a key for the key. */
function noAlias({ input }: Question): Refusal {
  return refused('NotFoundException', `Invalid keyId ${textInput(input, 'KeyId') ?? ''}`);
}

/** Never for identities of another account, whatever the policy says. */
function policy({ question, owner, entry: [, key] }: FoundKey): Outcome {
  if (owner !== question.accountId) return notAuthorized(question);
  const name = textInput(question.input, 'PolicyName') ?? 'default';
  if (name !== 'default') return refused('NotFoundException', 'No such policy exists');
  const usual = {
    Version: '2012-10-17',
    Id: 'key-default-1',
    Statement: [
      {
        Sid: 'Enable IAM User Permissions',
        Effect: 'Allow',
        Principal: { AWS: `arn:${partitionOf(question.world)}:iam::${owner}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
    ],
  };
  return json({ Policy: JSON.stringify(key.policy ?? usual, undefined, 2), PolicyName: 'default' });
}

/** Key material that KMS did not make, or not for symmetric encryption, it never rotates. */
function rotation({ question, owner, entry: [id, key] }: FoundKey): Outcome {
  const { state = 'Enabled', spec = 'SYMMETRIC_DEFAULT', origin = 'AWS_KMS', manager = 'CUSTOMER' } = key;
  if (spec !== 'SYMMETRIC_DEFAULT') return refused('UnsupportedOperationException', '');
  const KeyId = arnOf(question, owner, `key/${id}`);
  if (['Creating', 'PendingImport', 'Unavailable', 'Updating'].includes(state)) {
    return refused('KMSInvalidStateException', `${KeyId} is ${state}.`);
  }
  const rotates = manager === 'AWS' || (key.rotation === true && origin === 'AWS_KMS');
  const enabled = rotates && state !== 'PendingDeletion';
  const days = enabled ? (key.rotationDays ?? 365) : undefined;
  return json(present({ KeyId, KeyRotationEnabled: enabled, RotationPeriodInDays: days }));
}

/** The key or alias that is meant, and in whose account: ids and aliases without an ARN are the caller's own. */
interface WantedKey {
  readonly owner: string;
  readonly id: string;
  readonly alias?: string;
}

function findKey({ world, region }: Question, wanted: WantedKey): readonly [string, WorldKey] | undefined {
  const owner = Object.hasOwn(world.accounts, wanted.owner) ? world.accounts[wanted.owner] : undefined;
  return Object.entries(owner?.keys ?? {}).find(
    ([id, key]) =>
      key.region === region &&
      (id === wanted.id || (wanted.alias !== undefined && key.alias === wanted.alias)),
  );
}

function wantedKey(question: Question, asked: string): WantedKey | Refusal {
  if (asked.startsWith('alias/')) return { owner: question.accountId, id: '', alias: asked };
  if (!asked.startsWith('arn:')) return { owner: question.accountId, id: asked };
  const [, region, owner = '', resource = ''] = arnPattern.exec(asked) ?? [];
  if (region === undefined) return refused('InvalidArnException', `Invalid arn ${asked}`);
  if (region !== question.region) return refused('NotFoundException', `Invalid arn ${region}`);
  return resource.startsWith('alias/')
    ? { owner, id: '', alias: resource }
    : { owner, id: resource.slice('key/'.length) };
}

/** A key of another account that is not there and one whose policy does not let the caller look the same. */
function notAuthorized({ caller, operation }: Question): Refusal {
  const why =
    'because the resource does not exist in this Region, no resource-based policies allow access, ' +
    'or a resource-based policy explicitly denies access';
  // KMS answers 400 where most services answer 403.
  return refused(
    'AccessDeniedException',
    `User: ${caller} is not authorized to perform: kms:${operation} on this resource ${why}`,
  );
}

function notFound(question: Question, asked: string): Refusal {
  const what = asked.includes('alias/') ? 'Alias' : 'Key';
  const resource = what === 'Key' ? `key/${asked}` : asked;
  const arn = asked.startsWith('arn:') ? asked : arnOf(question, question.accountId, resource);
  return refused('NotFoundException', `${what} '${arn}' does not exist`);
}

function arnOf({ world, region }: Question, owner: string, resource: string): string {
  return `arn:${partitionOf(world)}:kms:${region}:${owner}:${resource}`;
}

function metadata(question: Question, owner: string, [id, key]: readonly [string, WorldKey]): JsonObject {
  const { state = 'Enabled', spec = 'SYMMETRIC_DEFAULT' } = key;
  const now = recordedAt(question.world) / 1000;
  const leaving = state === 'PendingDeletion';
  return present({
    AWSAccountId: owner,
    KeyId: id,
    Arn: arnOf(question, owner, `key/${id}`),
    CreationDate: now - 400 * secondsPerDay,
    Enabled: state === 'Enabled',
    Description: '',
    KeyUsage: key.usage ?? 'ENCRYPT_DECRYPT',
    KeyState: state,
    DeletionDate: leaving ? now + 10 * secondsPerDay : undefined,
    Origin: key.origin ?? (state === 'PendingImport' ? 'EXTERNAL' : 'AWS_KMS'),
    KeyManager: key.manager ?? 'CUSTOMER',
    CustomerMasterKeySpec: spec,
    KeySpec: spec,
    EncryptionAlgorithms: spec === 'SYMMETRIC_DEFAULT' ? [spec] : undefined,
    MultiRegion: key.multiRegion ?? false,
  });
}
