/**
 * A snapshot of an organization of any size: a small one is collected from the simulator as always, and the
 * records of its accounts are told again of others, with other times of delivery. Of each ten accounts two have a
 * trail of their own with selectors that no other account has, of each hundred one has a dozen, and of each twenty one
 * has a region that did not say whether its trail logs. Started by evaluation.ts.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sha256 } from '../src/io/digest.ts';
import { readSnapshot } from '../src/io/snapshot-reader.ts';
import { openSnapshotWriter } from '../src/io/snapshot-writer.ts';
import type { CallRecord } from '../src/model/call.ts';
import { callId } from '../src/model/call-id.ts';
import type { JsonObject } from '../src/model/json.ts';
import { startSimulator } from '../src/simulator/server.ts';
import {
  accountIds,
  collectionWorld,
  management,
  moreRegions,
  regions,
  roleName,
} from './collection-world.ts';

const withOwnTrail = 15;
const ownTrail: JsonObject = {
  'own-0': {
    home: 'us-east-1',
    multiRegion: true,
    bucket: `logs-${withOwnTrail}`,
    advancedSelectors: [
      { FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] },
      {
        FieldSelectors: [
          { Field: 'eventCategory', Equals: ['Data'] },
          { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
          {
            Field: 'resources.ARN',
            StartsWith: [0, 1, 2].map((each) => `arn:aws:s3:::data-${withOwnTrail}-${each}/`),
          },
        ],
      },
    ],
  },
};

/** One of each kind: the management account, the log archive, a plain one, one with a dozen trails and one with one. */
const small = 16;
const [count = 0, regionCount = 0] = process.argv.slice(3).map(Number);
const [folder = ''] = process.argv.slice(2);
const ids = accountIds(count);
const collected = join(folder, 'small');
await collectSmall([...regions, ...moreRegions].slice(0, regionCount));
const { header, records, trailer } = await readSnapshot(collected);
const listing = records.filter(({ operation }) => operation === 'ListAccounts');
const byAccount = Map.groupBy(
  records.filter((record) => !listing.includes(record)),
  aboutWhom,
);
const writer = openSnapshotWriter(join(folder, 'snapshot'), header);
let calls = 0;
const put = (record: CallRecord): void => {
  calls += 1;
  writer.append(record);
};
for (const record of accountPages()) put(record);
for (const [index, id] of ids.entries()) {
  const model = modelOf(index);
  const told = retelling({ index: model, id: ids[model] ?? '' }, { index, id });
  for (const record of byAccount.get(ids[model] ?? '') ?? []) put(model === index ? record : told(record));
}
writer.finish({ kind: 'trailer', faults: 0, interrupted: false, endedAt: trailer?.endedAt ?? '', calls });
process.send?.({ calls });

async function collectSmall(names: readonly string[]): Promise<void> {
  const plain = collectionWorld(small, names);
  const accounts = plain['accounts'] as Readonly<Record<string, JsonObject>>;
  const model = ids[withOwnTrail] ?? '';
  const world = {
    ...plain,
    accounts: { ...accounts, [model]: { ...accounts[model], trails: ownTrail } },
    latencyMs: 0,
    limits: { requestsPerSecond: 1000 },
  };
  const simulator = await startSimulator(JSON.stringify(world));
  const command = ['collect', '--org', '--role-name', roleName, '--out', collected, '--quiet'];
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/cli/main.ts'), ...command], {
    cwd: folder,
    stdio: 'inherit',
    env: {
      AWS_ENDPOINT_URL: simulator.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: `SIMULATEDKEY${management}`,
      AWS_SECRET_ACCESS_KEY: 'simulated',
    },
  });
  await once(child, 'exit');
  await simulator.close();
}

/** The account that an account is like. */
function modelOf(index: number): number {
  if (index < small) return index;
  if (index % 100 === 5) return 5;
  return index % 5 === 0 ? withOwnTrail : 2;
}

/** A role is assumed by the management account, and says something of the other. */
function aboutWhom({ account, input, operation }: CallRecord): string {
  if (operation !== 'AssumeRole') return account === '' ? management : account;
  return String(input['RoleArn']).split(':')[4] ?? '';
}

interface Place {
  readonly index: number;
  readonly id: string;
}

function retelling(from: Place, to: Place): (record: CallRecord) => CallRecord {
  const names = new RegExp(`${from.id}|\\b(data|logs)-${from.index}\\b`, 'g');
  const renamed = (_all: string, kind: string | undefined): string =>
    kind === undefined ? to.id : `${kind}-${to.index}`;
  const isUnread = to.index % 20 === 7;
  return (record) => {
    const told = JSON.parse(
      JSON.stringify(record)
        .replace(names, renamed)
        .replace(/Time\\":(\d+)/g, (_all, time: string) => `Time\\":${Number(time) - (to.index % 400)}`),
    ) as CallRecord;
    const renewed = { ...told, id: callId(told, sha256) };
    return isUnread && told.operation === 'GetTrailStatus' && told.region === 'eu-west-1'
      ? denied(renewed)
      : renewed;
  };
}

function denied(record: CallRecord): CallRecord {
  const { id, account, region } = record;
  const call = 'cloudtrail:GetTrailStatus';
  const message = 'User is not authorized to perform this action.';
  const fault = {
    id,
    kind: 'denied',
    call,
    account,
    region,
    code: 'AccessDeniedException',
    message,
  } as const;
  return { ...record, outcome: { kind: 'fault', fault } };
}

/** What Organizations lists, 20 accounts a page, as it says it of the plain account. */
function accountPages(): readonly CallRecord[] {
  const [page] = listing;
  if (page?.outcome.kind !== 'answered') throw new Error('the small organization could not be listed');
  const { Accounts } = JSON.parse(page.outcome.body) as {
    readonly Accounts: readonly { readonly Id: string }[];
  };
  const { headers } = page.outcome;
  const plain = JSON.stringify(Accounts.find(({ Id }) => Id === ids[2]));
  const { NextToken: _, ...first } = page.input;
  return Array.from({ length: Math.ceil(count / 20) }, (__, number) => {
    const listed = ids.slice(number * 20, number * 20 + 20).map((id) => plain.replaceAll(ids[2] ?? '', id));
    const next = (number + 1) * 20 < count ? `,"NextToken":"page-${number + 1}"` : '';
    const input = number === 0 ? first : { ...first, NextToken: `page-${number}` };
    const body = `{"Accounts":[${listed.join(',')}]${next}}`;
    const record: CallRecord = { ...page, input, outcome: { kind: 'answered', body, headers } };
    return { ...record, id: callId(record, sha256) };
  });
}
