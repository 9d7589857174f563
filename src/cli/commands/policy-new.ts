import { relative } from 'node:path';
import { UsageError } from '../../model/problem.ts';
import { type Severity, type SubjectKind, severities, subjectKinds } from '../../model/scan-result.ts';
import { suggestName } from '../../policy/did-you-mean.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import type { NewPolicy } from '../../run/new-policy/policy-texts.ts';
import { checkPolicyPlace, titleOf, writePolicy } from '../../run/new-policy/write-policy.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';

export interface PolicyNewFlags {
  readonly title?: string;
  readonly severity?: Severity;
  readonly subject?: SubjectKind;
  readonly dir?: string;
  readonly config?: string;
}

const usualFolder = 'policies';

/** `trailproof policy new ID`: writes a policy that passes its own cases. Asks on a terminal for what flags do not say. */
export async function policyNew(
  id: string,
  { dir, config, ...flags }: PolicyNewFlags,
  context: Context,
): Promise<number> {
  const place = { id, dir: dir ?? ownFolder(config, context), cwd: context.cwd };
  checkPolicyPlace(place);
  const said = await settled(id, flags, context);
  if (said === undefined) return exitCodes.interrupted;
  const paths = writePolicy({ ...place, ...said });
  context.stdout.write(`wrote ${paths.join(' and ')}\n`);
  context.stdout.write(
    `next: trailproof policy test ${place.dir} --policy ${id}\n      trailproof demo --policy-dir ${place.dir}\n`,
  );
  return exitCodes.ok;
}

/** What flags and answers say; undefined when the questions are broken off. */
async function settled(
  id: string,
  flags: Pick<PolicyNewFlags, 'title' | 'severity' | 'subject'>,
  context: Context,
): Promise<Omit<NewPolicy, 'id'> | undefined> {
  const title =
    flags.title ?? (await answered(context, { question: 'What must be true', usual: titleOf(id) }));
  if (title === undefined) return undefined;
  const severity =
    flags.severity ??
    (await chosen<Severity>(context, { question: 'Severity', usual: 'medium', known: severities }));
  if (severity === undefined) return undefined;
  const subject =
    flags.subject ??
    (await chosen<SubjectKind>(context, { question: 'Judged of each', usual: 'trail', known: subjectKinds }));
  return subject === undefined ? undefined : { title: oneLine(title), severity, subject };
}

/** Where policies of the user's own are: the first folder of the configuration that no package brought. */
function ownFolder(config: string | undefined, { cwd }: Context): string {
  const { policyDirs } = readSettings(config === undefined ? {} : { config }, cwd);
  const folder = policyDirs.find((path) => !path.split(/[\\/]/u).includes('node_modules'));
  return folder === undefined ? usualFolder : relative(cwd, folder) || '.';
}

interface Question {
  readonly question: string;
  /** The answer of who just presses Enter, and of who cannot be asked. */
  readonly usual: string;
}

interface Choice<Name extends string> extends Question {
  readonly known: readonly Name[];
  readonly usual: Name;
}

async function answered({ ask }: Context, { question, usual }: Question): Promise<string | undefined> {
  if (ask === undefined) return usual;
  const answer = (await ask(`${question} [${usual}]: `))?.trim();
  return answer === '' ? usual : answer;
}

async function chosen<Name extends string>(
  context: Context,
  { known, question, usual }: Choice<Name>,
): Promise<Name | undefined> {
  for (;;) {
    const answer = await answered(context, { question: `${question} (${known.join(', ')})`, usual });
    if (answer === undefined) return undefined;
    const name = known.find((one) => one === answer);
    if (name !== undefined) return name;
    const { suggestion = '' } = suggestName(answer, known);
    context.stderr.write(`${answer} is none of them${suggestion === '' ? '' : `: ${suggestion}`}\n`);
  }
}

function oneLine(title: string): string {
  const text = title.trim();
  if (text !== '' && !/\p{Cc}/u.test(text)) return text;
  throw new UsageError('The title must be one line of text', {
    next: 'Say in a few words what must be true.',
  });
}
