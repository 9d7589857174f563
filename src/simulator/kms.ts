import type { JsonObject } from '../model/json.ts';
import { type Outcome, present, type Question, type Refusal, refused, textInput } from './outcome.ts';
import { partitionOf } from './partition.ts';
import { recordedAt } from './trail-status.ts';
import type { WorldKey } from './world.ts';

const secondsPerDay = 86_400;
const arnPattern = /^arn:[a-z-]+:kms:([a-z0-9-]+):(\d{12}):(key\/.+|alias\/.+)$/;

/** KMS's reading operations. https://docs.aws.amazon.com/kms/latest/APIReference */
export const kms: Readonly<Record<string, (question: Question) => Outcome>> = { DescribeKey: describeKey };

function describeKey(question: Question): Outcome {
  const asked = textInput(question.input, 'KeyId');
  if (asked === undefined || asked === '') return refused('ValidationException', 'KeyId must not be empty');
  const wanted = wantedKey(question, asked);
  if ('kind' in wanted) return wanted;
  const found = findKey(question, wanted);
  if (wanted.owner !== question.accountId && found?.[1].readableBy?.includes(question.accountId) !== true) {
    return notAuthorized(question);
  }
  if (found === undefined) return notFound(question, asked);
  return { kind: 'json', body: { KeyMetadata: metadata(question, wanted.owner, found) } };
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
function notAuthorized({ caller }: Question): Refusal {
  const why =
    'because the resource does not exist in this Region, no resource-based policies allow access, ' +
    'or a resource-based policy explicitly denies access';
  // KMS answers 400 where most services answer 403.
  return refused(
    'AccessDeniedException',
    `User: ${caller} is not authorized to perform: kms:DescribeKey on this resource ${why}`,
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
  const state = key.state ?? 'Enabled';
  const now = recordedAt(question.world) / 1000;
  const leaving = state === 'PendingDeletion';
  return present({
    AWSAccountId: owner,
    KeyId: id,
    Arn: arnOf(question, owner, `key/${id}`),
    CreationDate: now - 400 * secondsPerDay,
    Enabled: state === 'Enabled',
    Description: '',
    KeyUsage: 'ENCRYPT_DECRYPT',
    KeyState: state,
    DeletionDate: leaving ? now + 10 * secondsPerDay : undefined,
    Origin: state === 'PendingImport' ? 'EXTERNAL' : 'AWS_KMS',
    KeyManager: key.manager ?? 'CUSTOMER',
    CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
    KeySpec: 'SYMMETRIC_DEFAULT',
    EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
    MultiRegion: false,
  });
}
