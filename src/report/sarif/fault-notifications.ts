import type { Notification, ReportingDescriptor } from '@microsoft/sarif';
import type { Fault, FaultKind } from '../../model/fault.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { faultWords } from '../faults/fault-advice.ts';
import { visible } from '../text/escape-text.ts';
import { causeNotifications, notification, unjudgedNotifications } from './notifications.ts';

type Failed = Pick<ScanResult, 'faults' | 'incompleteBecause' | 'policies'>;

/** Kinds of faults that occurred, which notifications refer to. */
export function faultDescriptors({ faults }: Failed): readonly ReportingDescriptor[] {
  return occurring(faults).map((kind) => ({ id: kind, shortDescription: { text: faultWords[kind] } }));
}

/** Why the scan is incomplete, what could not be judged, and every call that told nothing. */
export function* everyNotification(scan: Failed): Iterable<Notification> {
  yield* causeNotifications(scan);
  yield* unjudgedNotifications(scan);
  const kinds = occurring(scan.faults);
  for (const fault of scan.faults) yield faultNotification(fault, kinds.indexOf(fault.kind));
}

function occurring(faults: readonly Fault[]): readonly FaultKind[] {
  return [...new Set(faults.map(({ kind }) => kind))].sort();
}

function faultNotification(fault: Fault, index: number): Notification {
  const { id, kind, call, account, region, code, requestId, message } = fault;
  const place = [account, region].filter((part) => part !== '').join(', ');
  const text = `${call} ${faultWords[kind]}${place === '' ? '' : ` in ${place}`} (${code}): ${message}`;
  return {
    ...notification(text, 'warning'),
    descriptor: { id: kind, index },
    properties: shown({ fault: id, call, account, region, code, requestId }),
  };
}

function shown(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, visible(value)]],
    ),
  );
}
