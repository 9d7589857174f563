import type { ScanResult } from '../../model/scan-result.ts';
import { visible } from '../text/escape-text.ts';

/**
 * What the run is about, for `automationDetails.id`: an upload replaces what the last one of its category said, so
 * a scan of some regions must not share one with a scan of all.
 */
export function scopeName(scan: Pick<ScanResult, 'accounts' | 'scope'>): string {
  const [only, ...more] = scan.accounts;
  const account = only === undefined ? 'no-account' : more.length === 0 ? only.id : 'organization';
  const regions = [...new Set(scan.scope.asked.regions)].sort();
  return [account, ...(regions.length === 0 ? [] : [regions.join('+')])].map(visible).join('/');
}
