import type { ScanResult } from '../../model/scan-result.ts';
import { digits } from '../text/counting.ts';
import type { SarifPlaces } from './places.ts';

/** What somebody who wants every result at its file must know: of how many failing findings no file is known. */
export function placesWarnings(scan: ScanResult, { choice, fileOf }: SarifPlaces): readonly string[] {
  if (choice !== 'iac') return [];
  let unmapped = 0;
  for (const { status, subject } of scan.findings(['fail'])) {
    if (status === 'fail' && fileOf(subject) === undefined) unmapped += 1;
  }
  if (unmapped === 0) return [];
  return [
    `SARIF: no entry under sarif.locations of the configuration names the subject of ${digits(unmapped)} failing ${unmapped === 1 ? 'finding' : 'findings'}; they are at virtual paths.`,
  ];
}
