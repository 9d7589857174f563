import { allows, denies } from './allows.ts';
import { parsePolicyDocument } from './parse-policy-document.ts';
import type { PolicyReading } from './policy-document.ts';
import { defaultSteps, type Steps } from './wildcard-match.ts';

export interface BeyondQuestion {
  readonly roleArn: string;
  /** All of the role's own policies, attached and inline. */
  readonly policies: readonly PolicyReading[];
  /** All that it needs to do; `*` stands for any characters. */
  readonly actions: readonly string[];
}

export type Beyond =
  | { readonly known: true; readonly actions: readonly string[] }
  | { readonly known: false; readonly because: string };

/**
 * What else a role is allowed by its policies on anything, as these write it: `s3:*`, or `everything but iam:*`. What
 * a policy denies outright, whatever is asked about, is not among it.
 */
export function allowedBeyond({ roleArn, policies, actions }: BeyondQuestion): Beyond {
  const unread = policies.find((reading) => !reading.ok);
  if (unread?.ok === false) return { known: false, because: unread.why };
  const steps: Steps = { left: defaultSteps };
  const needed = parsePolicyDocument(
    JSON.stringify({ Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }),
    'identity',
  );
  const every = { principal: roleArn, resource: '*', steps };
  const isNeeded = (action: string): boolean =>
    actions.length > 0 && allows({ ...every, documents: [needed], action }).answer === 'yes';
  const isDenied = (action: string): boolean =>
    denies({ ...every, documents: policies, action }).answer === 'yes';
  const allowed = policies.flatMap((reading) => (reading.ok ? reading.document.statements : []));
  const beyond = allowed
    .filter(({ effect }) => effect === 'allow')
    .flatMap(({ actions: { except, members } }) => {
      const names = members.map(({ text }) => text);
      if (!except) return names.filter((name) => !isNeeded(name) && !isDenied(name));
      return isDenied('*') ? [] : [`everything but ${names.join(', ')}`];
    });
  if (steps.left < 0) return { known: false, because: 'the policies are too complex to be evaluated' };
  return { known: true, actions: [...new Set(beyond)].sort() };
}
