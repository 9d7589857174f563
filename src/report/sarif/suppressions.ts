import type { PropertyBagHolder, Result } from '@microsoft/sarif';
import type { Finding, FindingWaiver } from '../../model/scan-result.ts';
import { visible } from '../text/escape-text.ts';
import { undecidedWords } from '../text/finding-words.ts';
import { uuidOf } from '../uuid-v5.ts';

/** The object model leaves the members of a suppression open. */
interface Suppression extends PropertyBagHolder {
  readonly guid: string;
  readonly kind: 'external';
  /** What is under review is not suppressed: SARIF 2.1.0, 3.27.23. */
  readonly status: 'accepted' | 'underReview';
  readonly justification: string;
}

type Decided = Pick<Finding, 'fingerprint' | 'waiver' | 'effective'>;

/**
 * What suppresses a finding: the member must be on all results of a run or on none, if only empty (3.27.23). GitHub
 * would show what is suppressed as open.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export function suppressionsOf({
  fingerprint,
  waiver,
  effective,
}: Decided): Required<Pick<Result, 'suppressions'>> {
  if (waiver !== undefined) {
    const { id, expires, created } = waiver;
    const guid = uuidOf(`suppression\n${id}\n${fingerprint}`);
    const properties = { waiver: visible(id), created: visible(created), expires: visible(expires) };
    const accepted = { guid, kind: 'external', status: 'accepted' } as const;
    return { suppressions: [{ ...accepted, justification: justification(waiver), properties }] };
  }
  return { suppressions: effective === 'error' ? [undecided(fingerprint)] : [] };
}

function undecided(fingerprint: string): Suppression {
  return {
    guid: uuidOf(`suppression\nundecided\n${fingerprint}`),
    kind: 'external',
    status: 'underReview',
    justification: `${undecidedWords}.`,
  };
}

function justification(waiver: FindingWaiver): string {
  const { reason, owner, approver, ticket, expires, compensatingControl } = waiver;
  const said = [
    reason.replace(/\s+/g, ' ').trim(),
    `Owner: ${owner}.`,
    ...(approver === undefined ? [] : [`Approved by: ${approver}.`]),
    ...(ticket === undefined ? [] : [`Ticket: ${ticket}.`]),
    ...(compensatingControl === undefined ? [] : [`Meanwhile: ${compensatingControl}`]),
    `Until ${expires}.`,
  ];
  return visible(said.join(' '));
}
