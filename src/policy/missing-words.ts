import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { LocatedYaml } from './yaml/located-yaml.ts';

/** What `policy new` writes where people are to write something. */
export const placeholder = 'Say here';

/** What readers of a finding will miss. Nothing of it changes a verdict. */
export function missingWords(yaml: LocatedYaml, policy: Policy): readonly Problem[] {
  const { why, fix, references } = policy;
  const unwritten = [
    { path: ['why'], text: why, what: 'what may happen' },
    { path: ['fix', 'summary'], text: fix.summary, what: 'how to mend it' },
  ].filter(({ text }) => text.trim().startsWith(placeholder));
  return [
    ...unwritten.map(({ path, what }) =>
      yaml.atValue(path, {
        message: `nobody has written yet ${what}`,
        suggestion: 'readers of findings see this text',
      }),
    ),
    ...(references.length === 0
      ? [
          yaml.atKey(Object.hasOwn(yaml.data as object, 'references') ? ['references'] : ['id'], {
            message: 'the policy names no page that says more',
            suggestion: 'list addresses under `references:`',
          }),
        ]
      : []),
  ];
}

/** A policy that nobody has tried. */
export function withoutCases(yaml: LocatedYaml): Problem {
  return yaml.atKey(['id'], {
    message: 'there is no cases.yaml beside the policy',
    suggestion: 'write one, so that `policy test` can show that it does what you mean',
  });
}
