import { daysAfter } from '../model/calendar-day.ts';
import type { Problem } from '../model/problem.ts';
import type { Waiver } from '../model/waiver.ts';
import { subjectsKey, type WaiverChecks, type WrittenWaiver, waiverProblems } from './check-waivers.ts';
import { validateWaivers } from './generated/waivers-validator.ts';
import { type LocatedYaml, parseYaml } from './yaml/located-yaml.ts';
import { schemaProblems } from './yaml/schema-problems.ts';
import type { SourceFile } from './yaml/source-text.ts';

/** Risks change within a year; who accepts one for longer is told, not stopped. */
const LONGEST_DAYS = 366;
const ID_DIGITS = 16;

export interface LoadWaiversInput extends WaiverChecks {
  /** SHA-256 in hexadecimal; passed in, because the core has no Node. */
  readonly sha256: (text: string) => string;
}

export type LoadedWaivers =
  | {
      readonly ok: true;
      readonly waivers: readonly Waiver[];
      /** What the user should know of them, one sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads `waivers.yaml`. */
export function loadWaivers(source: SourceFile, { sha256, ...checks }: LoadWaiversInput): LoadedWaivers {
  const parsed = parseYaml(source);
  if (!parsed.ok) return parsed;
  const problems = schemaProblems(parsed.yaml, validateWaivers);
  if (problems.length > 0) return { ok: false, problems };
  // The schema has just said so; it is the one place where data becomes this type.
  const { waivers } = parsed.yaml.data as { readonly waivers: readonly WrittenWaiver[] };
  const wrong = waiverProblems(parsed.yaml, waivers, checks);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const loaded = waivers.map((waiver, index) => waiverOf(parsed.yaml, waiver, { index, sha256 }));
  return { ok: true, waivers: loaded, notes: loaded.filter(isLong).map(longNote) };
}

function waiverOf(
  { file, lineOfKey }: LocatedYaml,
  written: WrittenWaiver,
  { index, sha256 }: { readonly index: number; readonly sha256: LoadWaiversInput['sha256'] },
): Waiver {
  const { policy, subjects, created } = written;
  const accepted = [policy, created, ...subjects.map(subjectsKey).sort()].join('\0');
  return {
    id: `w1:${sha256(accepted).slice(0, ID_DIGITS)}`,
    ...written,
    source: { path: file.path, line: lineOfKey(['waivers', index, 'policy']) },
  };
}

function isLong({ created, expires }: Waiver): boolean {
  return expires > daysAfter(created, LONGEST_DAYS);
}

function longNote({ policy, created, expires, source }: Waiver): string {
  return `${source.path}:${source.line}: the waiver for ${policy} holds for more than a year, from ${created} to ${expires}; look at it again sooner`;
}
