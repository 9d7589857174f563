import type { CallRecord } from '../model/call.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { type EventDataStoreIdentity, eventDataStoreIdentity } from './event-data-store-identity.ts';
import { textIn } from './json-members.ts';
import { jsonPage, type Page } from './json-page.ts';

/**
 * Decodes one page of `cloudtrail:ListEventDataStores`: AWS tells nothing but ARNs and names there any more. A region
 * without CloudTrail Lake refuses the operation, and has no store.
 */
export function decodeListEventDataStores(record: CallRecord): Answer<Page<EventDataStoreIdentity>> {
  const answer = answerOf<Page<EventDataStoreIdentity>>(record, (body) =>
    jsonPage(record, body, {
      name: 'EventDataStores',
      item: (place) => {
        const arn = textIn(place, 'EventDataStoreArn');
        const identity = arn.known ? eventDataStoreIdentity(arn.value) : undefined;
        const complaint = `${place.path}.EventDataStoreArn is not the ARN of an event data store`;
        return identity === undefined ? unread(malformed(record, complaint)) : read(identity);
      },
    }),
  );
  if (answer.kind !== 'absent') return answer;
  return { kind: 'value', value: { items: [], faults: [] }, evidence: answer.evidence };
}
