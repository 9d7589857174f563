import type { JsonValue } from '../model/json.ts';
import { type Finding, type ScanResult, type Subject, severities, statuses } from '../model/scan-result.ts';
import type { Side } from './change-cause.ts';
import { type Observed, observedIn } from './observed.ts';
import { type Looked, lookedAt } from './scope-view.ts';
import { countedStatus, standingOf, standings } from './standing.ts';

/** The head of an earlier result, without what no comparison looks at. */
export interface Head extends Pick<ScanResult, 'run' | 'tool' | 'policies'> {
  readonly looked: Looked;
}

export function headOf(result: ScanResult): Head {
  const { run, tool, policies } = result;
  return { run, tool, policies, looked: lookedAt(result) };
}

/** What is told of a finding that is there no more. */
export interface Told {
  readonly policy: string;
  readonly subject: Subject;
  readonly message: string;
}

/**
 * An earlier result, in as little memory as a comparison needs: a fingerprint, a number and a shared text for each
 * finding; subjects and messages only of those that do not pass.
 */
export interface Earlier {
  readonly head: Head;
  readonly size: number;
  /** The place of a finding in the earlier result. */
  readonly placeOf: (fingerprint: string) => number | undefined;
  readonly sideAt: (place: number) => Side;
  readonly observedAt: (place: number) => Observed;
  /** Absent for what passed or did not apply. */
  readonly toldAt: (place: number) => Told | undefined;
  readonly fingerprints: () => Iterable<readonly [fingerprint: string, place: number]>;
}

/** Goes through all findings once; the result itself may be let go of. */
export function rememberResult(result: ScanResult): Earlier {
  const places = new Map<string, number>();
  const marks: number[] = [];
  const texts: number[] = [];
  const told = new Map<number, Told>();
  const observed = sharedTexts();
  const policyNames = new Map<string, string>();
  const shared = (name: string): string => {
    const known = policyNames.get(name);
    if (known === undefined) policyNames.set(name, name);
    return known ?? name;
  };
  for (const finding of result.findings()) {
    const { fingerprint, policy, subject, message } = finding;
    if (places.has(fingerprint)) continue;
    const side = sideOf(finding);
    if (side.standing !== 'fine') told.set(marks.length, { policy: shared(policy), subject, message });
    places.set(fingerprint, marks.length);
    marks.push(packed(side));
    texts.push(observed.add(observedIn(finding.facts)));
  }
  return {
    head: headOf(result),
    size: marks.length,
    placeOf: (fingerprint) => places.get(fingerprint),
    sideAt: (place) => unpacked(marks[place] ?? 0),
    observedAt: (place) => observed.at(texts[place] ?? 0),
    toldAt: (place) => told.get(place),
    fingerprints: () => places.entries(),
  };
}

export function sideOf(finding: Finding): Side {
  return {
    standing: standingOf(finding),
    status: countedStatus(finding),
    severity: finding.severity,
  };
}

function packed({ standing, status, severity }: Side): number {
  return (
    (standings.indexOf(standing) * statuses.length + statuses.indexOf(status)) * severities.length +
    severities.indexOf(severity)
  );
}

function unpacked(mark: number): Side {
  const severity = severities[mark % severities.length];
  const rest = Math.floor(mark / severities.length);
  const status = statuses[rest % statuses.length];
  const standing = standings[Math.floor(rest / statuses.length)];
  if (severity === undefined || status === undefined || standing === undefined)
    throw new RangeError(`${mark} is no finding`);
  return { standing, status, severity };
}

/** What was observed, as text: thousands of regions show the same. */
function sharedTexts(): {
  readonly add: (observed: Observed) => number;
  readonly at: (index: number) => Observed;
} {
  const indexes = new Map<string, number>();
  const texts: string[] = [];
  return {
    add(observed) {
      const text = JSON.stringify([...observed]);
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, texts.length);
      return texts.push(text) - 1;
    },
    // The text was made above, from exactly this type.
    at: (index) => new Map(JSON.parse(texts[index] ?? '[]') as readonly (readonly [string, JsonValue])[]),
  };
}
