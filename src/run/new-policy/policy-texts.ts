import type { Severity, SubjectKind } from '../../model/scan-result.ts';
import { placeholder } from '../../policy/missing-words.ts';
import { starts } from './starts.ts';

/** What a new policy is to be. */
export interface NewPolicy {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly subject: SubjectKind;
}

/** First lines of the two files, for editors. */
export interface EditorLines {
  readonly policy: string;
  readonly cases: string;
}

export interface PolicyTexts {
  readonly policy: string;
  readonly cases: string;
}

/** The files of a policy that passes its own cases, with comments on what to change. */
export function policyTexts({ id, title, severity, subject }: NewPolicy, editor: EditorLines): PolicyTexts {
  const { judged, policy, cases } = starts[subject];
  return {
    policy: `${editor.policy}
id: ${id} # the name of the folder; findings are known by it
title: ${JSON.stringify(title)} # what must be true
severity: ${severity} # critical, high, medium or low
subject: ${subject} # judged ${judged}
# when: … # judged only where this is so; a case then has to show it not-applicable
${policy}why: ${placeholder} what may happen where this is not so.
fix:
  summary: ${placeholder} how to mend it.
  # cli: aws …
references: # pages that say more
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html
# controls: { soc2-2017: ["CC7.2"] } # controls of frameworks that it is for
`,
    cases: `${editor.cases}
# Each case changes something of a healthy world and tells what must come out: a pass, a fail and an error at least.
# Subjects that a case does not name must pass. Run them with \`trailproof policy test\`.
${cases}`,
  };
}
