import type { Fault } from '../../model/fault.ts';
import type { PolicyException } from '../../model/policy-exception.ts';
import type {
  AccountEntry,
  Finding,
  Fix,
  FrameworkEntry,
  PolicyEntry,
  Scope,
  Subject,
  TrailEntry,
} from '../../model/scan-result.ts';
import type { ScopeAsked } from '../../model/snapshot.ts';
import { decisionMembers } from './decision-members.ts';
import { optional } from './optional-member.ts';

// Each function names the members it writes, in the order of the contract: what a caller's object happens to
// hold besides, or in which order, never reaches the file.

export function scopeMembers({ asked, planDigest, shards, excluded, asserted }: Scope): Scope {
  return {
    asked: scopeAskedMembers(asked),
    planDigest,
    shards: shards.map(({ index, of, plan }) => ({ index, of, plan })),
    excluded: excluded.map(({ account, region, reason }) => ({
      account,
      ...optional('region', region),
      reason,
    })),
    asserted: asserted.map(({ account, region }) => ({ account, region })),
  };
}

function scopeAskedMembers(asked: ScopeAsked): ScopeAsked {
  return {
    regions: asked.regions,
    organization: asked.organization,
    accounts: asked.accounts,
    excluded: asked.excluded.map(({ account, reason, expires }) => ({
      account,
      reason,
      ...optional('expires', expires),
    })),
    roleName: asked.roleName,
    roleChain: asked.roleChain,
  };
}

export function policyMembers(policy: PolicyEntry): PolicyEntry {
  const { counts, source } = policy;
  return {
    id: policy.id,
    ...optional('as', policy.as),
    digest: policy.digest,
    params: policy.params,
    severity: policy.severity,
    title: policy.title,
    subject: policy.subject,
    why: policy.why,
    fix: fixMembers(policy.fix),
    references: policy.references,
    controls: policy.controls,
    replaces: policy.replaces,
    counts: {
      pass: counts.pass,
      fail: counts.fail,
      'not-applicable': counts['not-applicable'],
      error: counts.error,
    },
    ...(policy.except === undefined ? {} : { except: policy.except.map(exceptionMembers) }),
    source: { path: source.path, line: source.line },
  };
}

function exceptionMembers(entry: PolicyException): PolicyException {
  const { account, region, ou, tag, reason, expires } = entry;
  return {
    ...optional('account', account),
    ...optional('region', region),
    ...optional('ou', ou),
    ...optional('tag', tag),
    reason,
    ...optional('expires', expires),
  };
}

export function frameworkMembers({ id, title, version, controls }: FrameworkEntry): FrameworkEntry {
  return {
    id,
    title,
    version,
    controls: controls.map((control) => ({
      id: control.id,
      title: control.title,
      ...optional('level', control.level),
      ...optional('assessment', control.assessment),
      status: control.status,
      policies: control.policies,
    })),
  };
}

function fixMembers({ summary, cli, terraform, cloudformation }: Fix): Fix {
  return {
    summary,
    ...optional('cli', cli),
    ...optional('terraform', terraform),
    ...optional('cloudformation', cloudformation),
  };
}

export function accountMembers(account: AccountEntry): AccountEntry {
  return {
    id: account.id,
    partition: account.partition,
    ...optional('name', account.name),
    ...optional('state', account.state),
    ...optional('ou', account.ou),
    ...optional('management', account.management),
    access: account.access,
    regions: account.regions,
  };
}

export function trailMembers(trail: TrailEntry): TrailEntry {
  const { reach, bucket, key } = trail;
  return {
    arn: trail.arn,
    name: trail.name,
    owner: trail.owner,
    home: trail.home,
    multiRegion: trail.multiRegion,
    organization: trail.organization,
    reach: { logging: reach.logging, stopped: reach.stopped, unknown: reach.unknown },
    records: trail.records,
    bucket: bucket === null ? null : { name: bucket.name, state: bucket.state },
    key: key === null ? null : { arn: key.arn, state: key.state, keyState: key.keyState },
    logFileValidation: trail.logFileValidation,
  };
}

export function findingMembers(finding: Finding): Finding {
  return {
    fingerprint: finding.fingerprint,
    policy: finding.policy,
    severity: finding.severity,
    status: finding.status,
    ...decisionMembers(finding),
    subject: subjectMembers(finding.subject),
    message: finding.message,
    ...optional('witness', finding.witness),
    facts: finding.facts.map(({ result, that, observed, evidence }) => ({
      result,
      that,
      observed,
      evidence,
    })),
    faults: finding.faults,
  };
}

export function subjectMembers(subject: Subject): Subject {
  return {
    kind: subject.kind,
    id: subject.id,
    account: subject.account,
    ...optional('region', subject.region),
    ...optional('arn', subject.arn),
    ...optional('name', subject.name),
    partition: subject.partition,
    ...optional('ou', subject.ou),
  };
}

export function faultMembers(fault: Fault): Fault {
  return {
    id: fault.id,
    kind: fault.kind,
    call: fault.call,
    account: fault.account,
    region: fault.region,
    code: fault.code,
    ...optional('requestId', fault.requestId),
    message: fault.message,
  };
}
