import { type CallerOptions, createCaller } from '../aws/caller.ts';
import { checkChoice, checkScope } from '../collect/check-scope.ts';
import { chooseAccounts } from '../collect/choose-accounts.ts';
import { type Desk, openDesk } from '../collect/desk.ts';
import { identify } from '../collect/identify.ts';
import { plannedCalls } from '../collect/plan.ts';
import { type Vantage, vantageOf } from '../collect/vantage.ts';
import { sha256 } from '../io/digest.ts';
import { systemClock } from '../io/system-clock.ts';
import { iamActionOf } from '../model/fault-advice.ts';
import type { Policy } from '../model/policy.ts';
import { rolesIn, type ScopeAsked } from '../model/snapshot.ts';
import { wantedCalls } from '../policy/wanted-calls.ts';
import type { PermissionCheck, PermissionReport } from '../report/doctor-table.ts';
import { probeAccount } from './doctor-account.ts';
import { permissionChecks } from './doctor-checks.ts';
import { probeOrganization } from './doctor-organization.ts';
import { leftOpenBy } from './permissions-left-open.ts';

export interface DoctorInput {
  readonly aws: Omit<CallerOptions, 'now' | 'roleChain' | 'externalId'>;
  readonly scope: ScopeAsked;
  readonly externalId?: string | undefined;
  /** Those that a scan would judge: they decide what is asked and what a refusal leaves open. */
  readonly policies: readonly Policy[];
  readonly signal: AbortSignal;
  readonly progress?: ((done: number, known: number) => void) | undefined;
}

export interface DoctorResult {
  readonly report: PermissionReport;
  readonly interrupted: boolean;
}

/**
 * Tries in every account in scope each call that a scan would ask, once and in one region. Throws a `UsageError`
 * for credentials that AWS refuses and for accounts that cannot be meant.
 */
export async function doctor(input: DoctorInput): Promise<DoctorResult> {
  checkScope(input.scope);
  const { aws, externalId, scope, signal } = input;
  const identity = { roleChain: scope.roleChain, externalId };
  const caller = createCaller({ ...aws, ...identity, now: systemClock.now });
  try {
    const callerRegion = await caller.defaultRegion();
    const common = { scope, callerRegion, clock: systemClock, sha256, signal };
    const desk = openDesk({ ...common, call: caller.call, emit: () => {} });
    // Nothing is handed on: what is answered here is looked at, not kept.
    await desk.release();
    const report = await examine(input, desk, callerRegion);
    return { report, interrupted: desk.counts.interrupted };
  } finally {
    await caller.close();
  }
}

async function examine(input: DoctorInput, desk: Desk, callerRegion: string): Promise<PermissionReport> {
  const { scope } = input;
  const policies = input.policies.length;
  const leftOpen = leftOpenBy(input.policies);
  const caller = await identify(desk.ask, callerRegion);
  if (caller.kind === 'unknown') {
    const { code, message: why, account, call } = caller.fault;
    const about = { account, call, action: iamActionOf(call), answer: 'not-checked' } as const;
    return { checks: [{ ...about, failed: true, code, why, leavesOpen: leftOpen(call) }], policies };
  }
  const vantage = vantageOf(desk.ask, caller.identity, callerRegion);
  const { account } = vantage;
  const planned = plannedCalls(scope, wantedCalls(input.policies)).filter(
    (call) => rolesIn([call]).length === 0,
  );
  const organization = scope.organization ? await probeOrganization(vantage, planned) : undefined;
  const choice = chooseAccounts(scope, account, organization?.list);
  const certain = organization?.list.complete ?? true;
  checkChoice(choice, { caller: account, roleName: scope.roleName, certain });
  const ofOrganization = permissionChecks({
    account,
    calls: scope.organization ? planned.filter((call) => call.startsWith('organizations:')) : [],
    records: organization?.records ?? [],
    leftOpen,
  });
  const examined = { input, vantage, planned, leftOpen, preferred: scope.regions[0] ?? callerRegion };
  const checks = await accountChecks(examined, choice.asked);
  const strangers = choice.strangers.map((id) => strangerCheck(id, leftOpen));
  return { caller: caller.identity.arn, checks: [...ofOrganization, ...checks, ...strangers], policies };
}

interface Examined {
  readonly input: DoctorInput;
  readonly vantage: Vantage;
  readonly planned: readonly string[];
  readonly leftOpen: (call: string) => readonly string[];
  readonly preferred: string;
}

const enter = 'sts:AssumeRole';

/** So many accounts side by side: what is under way must fit in memory. */
const accountsAtOnce = 25;

async function accountChecks(
  examined: Examined,
  accounts: readonly string[],
): Promise<readonly PermissionCheck[]> {
  const { progress } = examined.input;
  const found = new Map<string, readonly PermissionCheck[]>();
  const waiting = accounts.values();
  const work = async (): Promise<void> => {
    for (const account of waiting) {
      found.set(account, await checksOf(examined, account));
      progress?.(found.size, accounts.length);
    }
  };
  await Promise.all(Array.from({ length: accountsAtOnce }, work));
  return accounts.flatMap((account) => found.get(account) ?? []);
}

async function checksOf(
  { input, vantage, planned, leftOpen, preferred }: Examined,
  account: string,
): Promise<readonly PermissionCheck[]> {
  const { roleName, regions: named } = input.scope;
  const elsewhere = input.scope.organization ? /^(organizations|sts):/ : /^sts:/;
  const there = planned.filter((call) => !elsewhere.test(call));
  const probe = { vantage, account, roleName, named, preferred, planned: new Set(there) };
  const records = await probeAccount(probe);
  const isOwn = account === vantage.account;
  const entered = isOwn || records.some(({ operation }) => operation !== 'AssumeRole');
  const calls = [...(isOwn ? [] : [enter]), ...(entered ? there : [])];
  return permissionChecks({ account, calls, records, leftOpen });
}

/** Named by the user, and in the organization it is not. */
function strangerCheck(account: string, leftOpen: Examined['leftOpen']): PermissionCheck {
  return {
    account,
    call: enter,
    action: enter,
    answer: 'not-checked',
    failed: true,
    code: 'NotInOrganization',
    why: `Account ${account} is not in the organization.`,
    leavesOpen: leftOpen(enter),
    next: 'Check the account id in --accounts.',
  };
}
