import type { ScanResult } from '../../model/scan-result.ts';

// As in `members.ts`: the members that are written, in the order of the contract.

type Situation = ScanResult['coverage']['situations'][number];

type EventClass = ScanResult['coverage']['classes'][number];

export function eventClassMembers({ id, title, category }: EventClass): EventClass {
  return { id, title, category };
}

type Cell = ScanResult['coverage']['cells'][number];

export function cellMembers({ account, situation, regions }: Cell): Cell {
  return { account, situation, regions };
}

export function situationMembers({ id, answers }: Situation): Situation {
  return {
    id,
    answers: answers.map(({ class: of, state, by, witness, faults, reason }) => ({
      class: of,
      state,
      by,
      ...(witness === undefined ? {} : { witness }),
      faults,
      ...(reason === undefined ? {} : { reason }),
    })),
  };
}

export function runMembers({ run: { id, startedAt, endedAt, caller } }: ScanResult): ScanResult['run'] {
  return { id, startedAt, endedAt, caller };
}

export function populationMembers({
  population: { accounts, regions },
}: ScanResult): ScanResult['population'] {
  return { accounts: countMembers(accounts), regions: countMembers(regions) };
}

type Count = ScanResult['population']['accounts'];

function countMembers({ discovered, evaluated, excluded, unreadable }: Count): Count {
  return { discovered, evaluated, excluded, unreadable };
}

export function summaryMembers({
  summary: { findings: all, failing, waived, known },
}: ScanResult): ScanResult['summary'] {
  return {
    findings: { pass: all.pass, fail: all.fail, 'not-applicable': all['not-applicable'], error: all.error },
    failing: bySeverity(failing),
    waived: bySeverity(waived),
    known: bySeverity(known),
  };
}

type BySeverity = ScanResult['summary']['failing'];

function bySeverity({ critical, high, medium, low }: BySeverity): BySeverity {
  return { critical, high, medium, low };
}
