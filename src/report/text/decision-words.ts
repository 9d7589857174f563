import { total } from '../../model/counting-failures.ts';
import type { ScanResult, Summary, WaiverEntry } from '../../model/scan-result.ts';
import { counted, digits } from './counting.ts';

/** `3 waived, 2 known from the baseline`; empty where there are none. */
export function setAsideWords({ waived, known }: Pick<Summary, 'waived' | 'known'>): string {
  return asideWords({ waived: total(waived), known: total(known) });
}

/** The same of one policy. */
export function asideWords({ waived, known }: { readonly waived: number; readonly known: number }): string {
  return [
    ...(waived > 0 ? [`${digits(waived)} waived`] : []),
    ...(known > 0 ? [`${digits(known)} known from the baseline`] : []),
  ].join(', ');
}

/** Waivers of which somebody should know: those that end soon, do nothing any more, or never did. */
export function waiversToTell({ waivers }: Pick<ScanResult, 'waivers'>): readonly WaiverEntry[] {
  const order = ['expired', 'expiring', 'unused', 'not-yet'];
  return waivers
    .filter(({ state }) => state !== 'active')
    .sort((left, right) => order.indexOf(left.state) - order.indexOf(right.state));
}

/** What became of a waiver, one sentence. */
export function waiverWords({
  policy,
  state,
  matched,
  owner,
  created,
  expires,
  source,
}: WaiverEntry): string {
  const which = `${policy} (${source.path}:${source.line}, ${owner})`;
  switch (state) {
    case 'active':
      return `${which} accepts ${counted(matched, 'finding')} until ${expires}`;
    case 'expiring':
      return `${which} accepts ${counted(matched, 'finding')} and ends on ${expires}`;
    case 'expired': {
      const again =
        matched === 0
          ? 'nothing fails'
          : `${counted(matched, 'finding')} ${matched === 1 ? 'counts' : 'count'} again`;
      return `${which} ended on ${expires}: ${again}`;
    }
    case 'unused':
      return `${which} is not needed: nothing fails that it would accept`;
    case 'not-yet':
      return `${which} is of ${created}, after these answers of AWS, and does nothing here`;
  }
}

/** What became of the baseline, one sentence; empty without one, and where there is nothing to tell. */
export function baselineWords({ baseline }: Pick<ScanResult, 'baseline'>): string {
  if (baseline === undefined) return '';
  const { added, fixed, unseen } = baseline;
  return [
    ...(added > 0 ? [`${counted(added, 'finding')} put into it`] : []),
    ...(fixed.length > 0 ? [`${counted(fixed.length, 'finding')} of it fixed`] : []),
    ...(unseen.length > 0 ? [`${digits(unseen.length)} not to be seen in this run`] : []),
  ].join(', ');
}
