import type { Policy } from '../model/policy.ts';
import { environment, subjectVariables, variableOfSubject } from '../policy/environment.ts';
import { optionalFacts } from '../policy/optional-facts.ts';
import { readsOf } from '../policy/reads-of.ts';
import { type CallUse, useOf } from './permissions-uses.ts';

/**
 * Names of the policies that may not be judged where a call is refused, in their order. None is missing; whether
 * one that is named does suffer depends on what is there to be read.
 */
export function leftOpenBy(policies: readonly Policy[]): (call: string) => readonly string[] {
  const read = policies.map((policy) => ({ policy, members: membersRead(policy) }));
  return (call) => {
    const use = useOf(call);
    return read
      .filter(({ policy, members }) => restsOn(use, policy, members))
      .map(({ policy: { id, as } }) => as ?? id);
  };
}

function restsOn(use: CallUse, policy: Policy, members: ReadonlySet<string>): boolean {
  if (use.everything === true) return true;
  if (use.subjects?.includes(policy.subject) === true) return true;
  if (use.coverage === true && policy.requirements.size > 0) return true;
  if (use.stores === true && optionalFacts([policy]).eventDataStores) return true;
  return (use.members ?? []).some((member) =>
    member.endsWith('.*')
      ? [...members].some((read) => read.startsWith(member.slice(0, -1)))
      : members.has(member),
  );
}

/**
 * Members of nouns that a policy may read, `Trail.home`, and the functions about trails. A member's name is
 * taken for each noun within reach of the subject that has it.
 */
function membersRead(policy: Policy): ReadonlySet<string> {
  const names = readsOf(policy);
  const found = new Set<string>();
  const reached = [subjectVariables[variableOfSubject[policy.subject]] as string];
  for (const noun of reached) {
    for (const [member, type] of Object.entries(membersOf(noun))) {
      if (!names.has(member)) continue;
      found.add(`${noun}.${member}`);
      const next = /^(?:Pop|Ref)<(\w+)>$/u.exec(type)?.[1] ?? type;
      if (!reached.includes(next)) reached.push(next);
    }
  }
  if (expressionsOf(policy).some((text) => /\blogsIn\s*\(/u.test(text))) found.add('logsIn');
  return found;
}

function membersOf(noun: string): Readonly<Record<string, string>> {
  const nouns: Readonly<Record<string, Readonly<Record<string, string>>>> = environment;
  return Object.hasOwn(nouns, noun) ? (nouns[noun] ?? {}) : {};
}

function expressionsOf({ when, assert }: Policy): readonly string[] {
  return [when?.text ?? '', ...assert.flatMap(({ that, message }) => [that.text, message.text])];
}
