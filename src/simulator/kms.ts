import type { JsonObject } from '../model/json.ts';
import { type Outcome, present, type Question, type Refusal, refused, textInput } from './outcome.ts';
import { partitionOf } from './shown-trails.ts';
import { callerArn } from './sts.ts';
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
  const found = Object.entries(question.account.keys ?? {}).find(
    ([id, key]) =>
      key.region === question.region &&
      (id === wanted.id || (wanted.alias !== undefined && key.alias === wanted.alias)),
  );
  if (found === undefined) return notFound(question, asked);
  return { kind: 'json', body: { KeyMetadata: metadata(question, found) } };
}

/** Key id or alias that is meant: keys are found in the caller's account and the region asked only. */
function wantedKey(
  question: Question,
  asked: string,
): { readonly id: string; readonly alias?: string } | Refusal {
  if (asked.startsWith('alias/')) return { id: '', alias: asked };
  if (!asked.startsWith('arn:')) return { id: asked };
  const [, region, owner, resource = ''] = arnPattern.exec(asked) ?? [];
  if (region === undefined) return refused('InvalidArnException', `Invalid arn ${asked}`);
  if (region !== question.region) return refused('NotFoundException', `Invalid arn ${region}`);
  if (owner !== question.accountId) {
    const who = callerArn(question.world, question.accountId);
    const why =
      'because the resource does not exist in this Region, no resource-based policies allow access, ' +
      'or a resource-based policy explicitly denies access';
    // KMS answers 400 where most services answer 403.
    return refused(
      'AccessDeniedException',
      `User: ${who} is not authorized to perform: kms:DescribeKey on this resource ${why}`,
    );
  }
  return resource.startsWith('alias/') ? { id: '', alias: resource } : { id: resource.slice('key/'.length) };
}

function notFound(question: Question, asked: string): Refusal {
  const what = asked.includes('alias/') ? 'Alias' : 'Key';
  const arn = asked.startsWith('arn:') ? asked : arnOf(question, what === 'Key' ? `key/${asked}` : asked);
  return refused('NotFoundException', `${what} '${arn}' does not exist`);
}

function arnOf(question: Question, resource: string): string {
  return `arn:${partitionOf(question.world)}:kms:${question.region}:${question.accountId}:${resource}`;
}

function metadata(question: Question, [id, key]: readonly [string, WorldKey]): JsonObject {
  const state = key.state ?? 'Enabled';
  const now = recordedAt(question.world) / 1000;
  const leaving = state === 'PendingDeletion';
  return present({
    AWSAccountId: question.accountId,
    KeyId: id,
    Arn: arnOf(question, `key/${id}`),
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
