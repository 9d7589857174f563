import { type CollectOptions, collect, type Progress } from '../../src/collect/collect.ts';
import type { CallRecord, CallRequest } from '../../src/model/call.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { callersAccount, type ScopeAsked, type SnapshotTrailer } from '../../src/model/snapshot.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { globalRegion } from '../../src/simulator/partition.ts';
import type { World } from '../../src/simulator/world.ts';
import { company, management } from '../simulator/company.ts';
import { sha256 } from './fake-aws.ts';
import { type VirtualTime, virtualTime } from './virtual-time.ts';
import { destinations } from './wanted.ts';
import { worldPort } from './world-port.ts';

export interface CollectedWorld {
  readonly trailer: SnapshotTrailer;
  readonly records: readonly CallRecord[];
  readonly faults: readonly Fault[];
  /** `account service:Operation region resource`, sorted. */
  readonly asked: readonly string[];
  readonly throttled: readonly CallRequest[];
  readonly progress: readonly Progress[];
  readonly tookMs: number;
}

export interface CollectingOptions extends Partial<CollectOptions> {
  readonly externalId?: string;
  /** Called when the time of the run begins. */
  readonly start?: (clock: VirtualTime) => void;
}

/** The whole organization, as the role `audit`. */
export const wholeCompany: Partial<ScopeAsked> = { organization: true, roleName: 'audit' };

/** The sample organization; every account has the role `audit`, which these may assume. A patch may take it away. */
export function auditedCompany(patch: JsonObject = {}, trusts: readonly string[] = [management]): World {
  const ids = Object.keys(company(patch).accounts);
  const audited = ids.map((id) => [id, { roles: { audit: { trusts } } }] as const);
  return mergeWorld(company({ accounts: Object.fromEntries(audited) }), patch);
}

/** Collects from a world in virtual time, and sees that no question is asked twice. */
export async function collectingWorld(
  world: World,
  scope: Partial<ScopeAsked> = {},
  options: CollectingOptions = {},
): Promise<CollectedWorld> {
  const { externalId, start: begin, ...others } = options;
  const clock = virtualTime();
  const port = worldPort(world, clock, externalId);
  const records: CallRecord[] = [];
  const progress: Progress[] = [];
  const start = clock.now();
  begin?.(clock);
  const trailer = await clock.run(
    collect({
      facts: destinations,
      call: port.call,
      scope: { ...callersAccount, ...scope },
      callerRegion: globalRegion(world),
      clock,
      sha256,
      emit: (record) => void records.push(record),
      progress: (state) => void progress.push(state),
      ...others,
    }),
  );
  const ids = records.map(({ id }) => id);
  const twice = records.filter(({ id }, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new Error(`asked twice: ${twice.map(spelled).join('; ')}`);
  const faults = records.flatMap(({ outcome }) => (outcome.kind === 'fault' ? [outcome.fault] : []));
  const asked = port.asked.map(spelled).sort();
  const { throttled } = port;
  return { trailer, records, faults, asked, throttled, progress, tookMs: clock.now() - start };
}

function spelled({ account, service, operation, region, input }: CallRequest): string {
  const members = [
    'Name',
    'TrailName',
    'Bucket',
    'KeyId',
    'RoleArn',
    'ParentId',
    'logGroupName',
    'TopicArn',
    'RoleName',
    'PolicyArn',
  ];
  const about = [...members.map((name) => input[name]), [input['logGroupIdentifiers']].flat(2)[0]];
  const resource = about.find((value) => typeof value === 'string') ?? '';
  const [first = '', last = first] = [String(resource).split(':')[4], String(resource).split('/').at(-1)];
  const shown = operation === 'AssumeRole' ? `${first} ${last}` : last;
  return `${account} ${service}:${operation} ${region} ${shown}`.trim();
}

/** Those that have all of the words in them. */
export function callsAbout(asked: readonly string[], ...words: readonly string[]): readonly string[] {
  return asked.filter((call) => words.every((word) => call.includes(word)));
}

/** The accounts that anything was asked in. */
export function accountsAsked(asked: readonly string[]): readonly string[] {
  return [...new Set(asked.map((call) => call.split(' ')[0] ?? ''))].sort();
}
