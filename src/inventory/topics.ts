import { decodeListSubscriptions, decodeTopicAttributes } from '../answers/topic-answers.ts';
import { type TopicIdentity, topicIdentity } from '../answers/topic-identity.ts';
import type { Fault } from '../model/fault.ts';
import type { Known, Observed, Ref } from '../model/observed.ts';
import type { Topic } from '../model/topic.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';
import { notAnArn } from './destination-faults.ts';
import { readPopulation } from './list-pages.ts';

/** The topic that a trail or an alarm names; `reader` is the account that has what names it. */
export type TopicReferences = (named: Observed<string>, reader: string) => Ref<Topic>;

/**
 * SNS answers other accounts where a topic's policy allows it, so a refusal leaves a foreign topic unknown. "Not
 * found" is believed only of the account that would own it.
 */
export function topicReferences(calls: CallIndex): TopicReferences {
  const topics = new Map<string, Ref<Topic>>();
  return (named, reader) => {
    if (!named.known) return { state: 'foreign', id: '', faults: named.faults };
    const { value: arn, evidence } = named;
    if (arn === '') return { state: 'unset', evidence };
    const identity = topicIdentity(arn);
    if (identity === undefined)
      return { state: 'foreign', id: arn, faults: [notAnArn(named, reader, 'a topic')] };
    const found = topics.get(arn) ?? topicOf(calls, identity, reader);
    // Who reads it shows only where nobody was asked about it.
    if (found.state !== 'foreign') topics.set(arn, found);
    return found.state === 'foreign' || found.state === 'unset' ? found : namedBy(found, named);
  };
}

function namedBy<T extends { readonly evidence: readonly string[] }>(ref: T, named: Known<string>): T {
  return { ...ref, evidence: [...new Set([...ref.evidence, ...named.evidence])].sort() };
}

function topicOf(calls: CallIndex, identity: TopicIdentity, reader: string): Ref<Topic> {
  const { arn, owner, region } = identity;
  const call = 'sns:GetTopicAttributes';
  const ownerAsked = calls.accounts.includes(owner);
  const records = ownerAsked ? calls.find(call, owner, arn) : calls.about(call, arn);
  const record = records.find((one) => one.region === region);
  const account = record?.account ?? (ownerAsked ? owner : reader);
  const missing = calls.missing({ call, account, region, resource: arn });
  const described = answerOrFault(record, decodeTopicAttributes, missing);
  switch (described.kind) {
    case 'fault':
      return { state: 'foreign', id: arn, faults: [described.fault] };
    case 'absent': {
      const { evidence } = described;
      if (account === owner) return { state: 'dangling', id: arn, evidence };
      return { state: 'foreign', id: arn, faults: [{ ...ofOtherAccount(missing, owner), id: evidence[0] }] };
    }
    case 'value': {
      const list = { account, resource: arn, region, token: 'NextToken' } as const;
      const subscriptions = readPopulation(
        calls,
        { call: 'sns:ListSubscriptionsByTopic', ...list },
        decodeListSubscriptions,
      );
      const it = { ...identity, ...described.value, subscriptions };
      return { state: 'present', id: arn, it, evidence: described.evidence };
    }
  }
}

function ofOtherAccount(missing: Fault, owner: string): Fault {
  return {
    ...missing,
    kind: 'not-readable-from-here',
    code: 'NotFoundFromHere',
    message: `SNS finds no such topic from here; it belongs to account ${owner}, which was not asked.`,
  };
}
