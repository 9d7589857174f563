import type { FileLine, SarifConfig } from '../model/sarif-location.ts';
import type { Subject } from '../model/scan-result.ts';
import { glob } from '../policy/cel/glob.ts';
import type { SarifPlaces } from '../report/sarif/places.ts';

/** Where results are put, by the configuration alone: tags and names are whatever somebody in the account wrote. */
export function sarifPlaces({ location = 'auto', locations }: SarifConfig): SarifPlaces {
  return { choice: location, fileOf: fileFinder(locations) };
}

interface Entry extends FileLine {
  readonly subject: string;
  readonly order: number;
}

/** Most entries name one subject and are looked up; only wildcards are tried one after the other. */
function fileFinder(locations: SarifConfig['locations']): (subject: Subject) => FileLine | undefined {
  const entries: readonly Entry[] = locations.map((entry, order) => ({ ...entry, order }));
  const exact = new Map(entries.map((entry) => [entry.subject, entry]));
  const patterns = entries.filter(({ subject }) => /[*?]/u.test(subject));
  return ({ arn, id }) => {
    const names = arn === undefined || arn === id ? [id] : [arn, id];
    const [named] = names.flatMap((name) => exact.get(name) ?? []).sort(byOrder);
    const fitting = patterns.find(({ subject }) => names.some((name) => glob(name, subject)));
    const [first] = [named, fitting].filter((entry) => entry !== undefined).sort(byOrder);
    return first === undefined ? undefined : { path: first.path, line: first.line };
  };
}

function byOrder(left: Entry, right: Entry): number {
  return left.order - right.order;
}
