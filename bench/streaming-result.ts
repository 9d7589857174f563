/**
 * A result of any number of findings, made from a real small one, as `evaluate` gives it: verdicts lie in the columns
 * that `evaluate` keeps, and each finding is made anew, with its facts, each time somebody asks for it.
 */
import { lazyFinding } from '../src/evaluate/lazy-finding.ts';
import { createVerdictColumns } from '../src/evaluate/verdict-columns.ts';
import { sha256 } from '../src/io/digest.ts';
import type { JsonValue } from '../src/model/json.ts';
import { policyName } from '../src/model/policy-name.ts';
import {
  statuses as every,
  type Fact,
  type Finding,
  type PolicyEntry,
  type ScanResult,
  type Status,
  type Subject,
} from '../src/model/scan-result.ts';

/** The small result with its findings, as it went through a file. */
export type SmallResult = Omit<ScanResult, 'findings' | 'comparison'> & {
  readonly findings: readonly Finding[];
};

interface Section {
  readonly models: readonly Finding[];
  readonly first: number;
  readonly end: number;
}

/** At least so many findings, of as many more accounts of the same kinds. */
export function grownResult(small: SmallResult, number: number): ScanResult {
  const copies = Math.ceil(number / small.findings.length);
  const columns = createVerdictColumns(copies * small.findings.length);
  const sections = placed(small, copies);
  for (const { models, first, end } of sections) {
    for (let place = first; place < end; place += 1) {
      const model = modelAt(models, place - first);
      columns.set(place, { status: model.status, severity: model.severity });
    }
  }
  function* findings(statuses: readonly Status[] = every): Generator<Finding> {
    for (const { models, first, end } of sections) {
      let place = columns.next(first, end, statuses);
      for (; place < end; place = columns.next(place + 1, end, statuses)) {
        const copy = Math.floor((place - first) / models.length);
        const kept = { status: columns.status(place), severity: columns.severity(place) };
        yield again(modelAt(models, place - first), copy, kept);
      }
    }
  }
  return { ...grownHead(small, copies), findings };
}

function placed(small: SmallResult, copies: number): readonly Section[] {
  const byPolicy = Map.groupBy(small.findings, ({ policy }) => policy);
  let first = 0;
  return small.policies.flatMap((policy) => {
    const models = byPolicy.get(policyName(policy)) ?? [];
    const section = { models, first, end: first + models.length * copies };
    first = section.end;
    return models.length === 0 ? [] : [section];
  });
}

function modelAt(models: readonly Finding[], index: number): Finding {
  const model = models[index % models.length];
  if (model === undefined) throw new RangeError('no finding to go by');
  return model;
}

function again(model: Finding, copy: number, kept: Pick<Finding, 'status' | 'severity'>): Finding {
  const renamed = (text: string): string => text.replace(/\b\d{12}\b/g, (id) => accountOf(id, copy));
  const { facts, ...told } = model;
  const subject = subjectAgain(model.subject, renamed);
  return lazyFinding(
    {
      ...told,
      ...kept,
      fingerprint: `v1:${sha256(`${model.policy}\0${subject.kind}\0${subject.id}`).slice(0, 32)}`,
      subject,
      message: renamed(model.message),
    },
    () => facts.map((fact) => factAgain(fact, copy, renamed)),
  );
}

function subjectAgain(subject: Subject, renamed: (text: string) => string): Subject {
  const { id, account, arn } = subject;
  return {
    ...subject,
    id: renamed(id),
    account: renamed(account),
    ...(arn === undefined ? {} : { arn: renamed(arn) }),
  };
}

function factAgain(fact: Fact, copy: number, renamed: (text: string) => string): Fact {
  const told = (value: JsonValue): JsonValue => (typeof value === 'string' ? renamed(value) : value);
  const observed = Object.entries(fact.observed).map(([path, value]) => [path, told(value)] as const);
  const evidence = fact.evidence.map((id) => `${copy.toString(16).padStart(6, '0')}${id.slice(6)}`);
  return { ...fact, observed: Object.fromEntries(observed), evidence };
}

function accountOf(id: string, copy: number): string {
  return String((Number(id) + copy * 7_000_001) % 1e12).padStart(12, '0');
}

function grownHead(small: SmallResult, copies: number): Omit<ScanResult, 'findings'> {
  const numbers = Array.from({ length: copies }, (_, copy) => copy);
  const { summary, coverage } = small;
  return {
    ...small,
    policies: small.policies.map(
      (policy): PolicyEntry => ({ ...policy, counts: times(policy.counts, copies) }),
    ),
    accounts: numbers.flatMap((copy) =>
      small.accounts.map((account) => ({ ...account, id: accountOf(account.id, copy) })),
    ),
    coverage: {
      ...coverage,
      cells: numbers.flatMap((copy) =>
        coverage.cells.map((cell) => ({ ...cell, account: accountOf(cell.account, copy) })),
      ),
    },
    summary: {
      findings: times(summary.findings, copies),
      failing: times(summary.failing, copies),
      waived: times(summary.waived, copies),
      known: times(summary.known, copies),
    },
  };
}

function times<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  copies: number,
): Readonly<Record<Name, number>> {
  const entries = Object.entries<number>(counts).map(([name, number]) => [name, number * copies]);
  return Object.fromEntries(entries) as Record<Name, number>;
}
