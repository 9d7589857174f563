import type { Notification } from '@microsoft/sarif';
import { policyName } from '../../model/policy-name.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { faultWords } from '../faults/fault-advice.ts';
import { faultPlace, groupFaults } from '../faults/fault-groups.ts';
import { counted } from '../text/counting.ts';
import { shortened } from '../text/escape-text.ts';
import { escapeMessage } from './message-text.ts';
import { ruleIdOf } from './rules.ts';

const MOST_FAULTS = 200;
const LONGEST_MESSAGE = 1_000;

/**
 * What is no alert but must not be lost: why the scan is incomplete, which policies could not be judged
 * somewhere, which calls told nothing, and what was left out of the results.
 */
export function notificationsOf(scan: ScanResult, warnings: readonly string[]): readonly Notification[] {
  const groups = groupFaults(scan.faults);
  const more = groups.length - MOST_FAULTS;
  return [
    ...causeNotifications(scan),
    ...unjudgedNotifications(scan),
    ...groups.slice(0, MOST_FAULTS).map((group) => {
      const { first } = group;
      const place = faultPlace(group);
      const where = place === '' ? '' : ` in ${place}`;
      return notification(`${first.call} ${faultWords[first.kind]}${where} (${first.code}).`, 'warning');
    }),
    ...(more > 0
      ? [notification(`${counted(more, 'more cause')} for calls that told nothing.`, 'warning')]
      : []),
    ...warnings.map((warning) => notification(warning, 'warning')),
  ];
}

export function causeNotifications({
  incompleteBecause,
}: Pick<ScanResult, 'incompleteBecause'>): readonly Notification[] {
  return incompleteBecause.map((cause) => notification(cause, 'error'));
}

export function unjudgedNotifications({ policies }: Pick<ScanResult, 'policies'>): readonly Notification[] {
  return policies.flatMap((policy, index) => {
    if (policy.counts.error === 0) return [];
    const id = ruleIdOf(policyName(policy));
    const text = `${counted(policy.counts.error, 'subject')} of ${id} could not be judged.`;
    return [{ ...notification(text, 'error'), associatedRule: { id, index } }];
  });
}

export function notification(text: string, level: 'error' | 'warning'): Notification {
  return { message: { text: escapeMessage(shortened(text, LONGEST_MESSAGE)) }, level };
}
