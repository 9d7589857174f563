import { policyName } from '../../model/policy-name.ts';
import type { PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import type { Digest } from '../groups/finding-groups.ts';
import { digits } from '../text/counting.ts';
import { asideWords, baselineWords, waiversToTell, waiverWords } from '../text/decision-words.ts';
import { type Page, paragraph } from '../text/page.ts';

const MOST_LINES = 20;
const MOST_FIXED = 10;

/** What people decided about findings: how many are accepted, and which decisions need a look. */
export function* decisionSection(result: ScanResult, digest: Digest, page: Page): Iterable<string> {
  const accepted = result.policies.flatMap((policy) => acceptedLine(policy, digest));
  if (accepted.length > 0) yield* list(page, 'Accepted, and not counted:', accepted);
  const told = waiversToTell(result).map((waiver) => `${waiver.state}: ${waiverWords(waiver)}`);
  if (told.length > 0) yield* list(page, 'Waivers to look at:', told);
  const { fixed = [] } = result.baseline ?? {};
  const words = baselineWords(result);
  if (words === '') return;
  const names = fixed.slice(0, MOST_FIXED).map(({ policy, subject }) => `fixed: ${policy} ${subject}`);
  const more = fixed.length - names.length;
  yield* list(page, `The baseline: ${words}`, more > 0 ? [...names, `and ${digits(more)} more`] : names);
}

function acceptedLine(policy: PolicyEntry, { policies }: Digest): readonly string[] {
  const name = policyName(policy);
  const words = asideWords(policies.get(name)?.aside ?? { waived: 0, known: 0 });
  return words === '' ? [] : [`${policy.title} (${name}: ${words})`];
}

function* list(page: Page, title: string, lines: readonly string[]): Iterable<string> {
  yield '\n';
  yield paragraph(page, { text: title, style: 'strong' });
  for (const line of lines.slice(0, MOST_LINES)) {
    yield paragraph(page, `${page.symbols.bullet} ${line}`, { by: 2, hang: 2 });
  }
  const more = lines.length - MOST_LINES;
  if (more > 0) yield paragraph(page, `and ${digits(more)} more, see the JSON report`, { by: 2 });
}
