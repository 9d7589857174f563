import type { CallRecord } from '../model/call.ts';
import { known, type Observed } from '../model/observed.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { booleanIn, countIn, member, type Place, textIn } from './json-members.ts';
import { jsonPage, type Page } from './json-page.ts';
import { type LogGroupIdentity, logGroupIdentity } from './log-group-identity.ts';

/** A log group as `logs:DescribeLogGroups` lists it; each member stands for itself. */
export interface LogGroupDescription extends LogGroupIdentity {
  /** 0: events never expire. */
  readonly retentionDays: Observed<number>;
  /** ARN of the key that encrypts it, empty when it has none of its own. */
  readonly kmsKey: Observed<string>;
  /** `STANDARD`, `INFREQUENT_ACCESS`, … */
  readonly logClass: Observed<string>;
  readonly deletionProtection: Observed<boolean>;
}

export function decodeDescribeLogGroups(record: CallRecord): Answer<Page<LogGroupDescription>> {
  return answerOf<Page<LogGroupDescription>>(record, (body) =>
    jsonPage(record, body, {
      name: 'logGroups',
      token: 'nextToken',
      item: (place) => {
        const arn = textIn(place, 'arn');
        const identity = arn.known ? logGroupIdentity(arn.value) : undefined;
        const complaint = `${place.path}.arn is not the ARN of a log group`;
        return identity === undefined
          ? unread(malformed(record, complaint))
          : read(describe(identity, place));
      },
    }),
  );
}

/** What is left out means "never expires", "no key", the class of old and no protection (API reference, LogGroup). */
function describe(identity: LogGroupIdentity, place: Place): LogGroupDescription {
  const neverExpires = member(place.object, 'retentionInDays') === undefined;
  return {
    ...identity,
    retentionDays: neverExpires ? known(0, place.evidence) : countIn(place, 'retentionInDays'),
    kmsKey: textIn(place, 'kmsKeyId', ''),
    logClass: textIn(place, 'logGroupClass', 'STANDARD'),
    deletionProtection: booleanIn(place, 'deletionProtectionEnabled', false),
  };
}
