import { type AccessAnswer, allows } from './allows.ts';
import type { PolicyReading } from './policy-document.ts';
import { sampleOf } from './wildcard.ts';
import { defaultSteps, type Steps } from './wildcard-match.ts';

export interface ReadOnlyQuestion {
  readonly roleArn: string;
  /** All of the role's own policies, attached and inline. */
  readonly policies: readonly PolicyReading[];
  /** Those that it must not be allowed. */
  readonly writeActions: readonly string[];
}

export interface ReadOnlyAnswer {
  /** Yes: none of the actions is allowed on anything. */
  readonly readOnly: AccessAnswer;
  /** Actions that are allowed on something, for sure. */
  readonly allowed: readonly string[];
  /** Actions for which that could not be told. */
  readonly open: readonly string[];
}

/** Enough for what people write; a hostile document only makes more actions open. */
const maxSamples = 20;

/** Whether the policies of a role (an auditor's, say) allow none of some writing actions, on any resource. */
export function isReadOnly(question: ReadOnlyQuestion): ReadOnlyAnswer {
  const samples = sampleResources(question.policies);
  const steps: Steps = { left: defaultSteps };
  const asked = question.writeActions.map((action) => ({
    action,
    found: mostAllowed({ ...question, action, samples, steps }),
  }));
  const of = (answer: string): typeof asked => asked.filter(({ found }) => found.answer === answer);
  const [allowed, open] = [of('yes'), of('unknown')];
  const names = (some: typeof asked): readonly string[] => some.map(({ action }) => action);
  return { readOnly: summary(allowed[0], open[0]), allowed: names(allowed), open: names(open) };
}

type Asked = { readonly action: string; readonly found: AccessAnswer };

function summary(allowed: Asked | undefined, open: Asked | undefined): AccessAnswer {
  if (allowed !== undefined)
    return { ...allowed.found, answer: 'no', because: `${allowed.action}: ${allowed.found.because}` };
  if (open !== undefined) return { ...open.found, because: `${open.action}: ${open.found.because}` };
  return { answer: 'yes', because: 'none of the actions is allowed on any resource' };
}

interface ActionQuestion extends ReadOnlyQuestion {
  readonly action: string;
  readonly samples: readonly string[];
  readonly steps: Steps;
}

function mostAllowed({ policies, roleArn, action, samples, steps }: ActionQuestion): AccessAnswer {
  const ask = (resource: string): AccessAnswer =>
    allows({ documents: policies, principal: roleArn, action, resource, steps });
  const everything = ask('*');
  if (everything.answer !== 'unknown') return everything;
  for (const resource of samples) {
    const found = ask(resource);
    if (found.answer === 'yes') return found;
  }
  return everything;
}

function sampleResources(policies: readonly PolicyReading[]): readonly string[] {
  const statements = policies.flatMap((reading) => (reading.ok ? reading.document.statements : []));
  const patterns = statements
    .filter(({ effect, resources }) => effect === 'allow' && !resources.except)
    .flatMap(({ resources }) => resources.members);
  return patterns.slice(0, maxSamples).map((pattern) => sampleOf(pattern, 'x'));
}
