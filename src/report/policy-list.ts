import type { Policy } from '../model/policy.ts';
import { severities } from '../model/scan-result.ts';
import { counted } from './text/counting.ts';
import { inertJson } from './text/escape-text.ts';
import { type PageOptions, pageFor, paragraph } from './text/page.ts';
import { table } from './text/table.ts';

/** What a list tells about a policy. */
export type ListedPolicy = Pick<
  Policy,
  'id' | 'as' | 'title' | 'severity' | 'subject' | 'controls' | 'replaces'
>;

const columns = [
  { title: 'Severity' },
  // Ids are copied into the next command, so they are never broken.
  { title: 'Policy' },
  { title: 'Title', fewest: 24 },
] as const;

/** The policies as a table, the most severe first. */
export function* policyList(policies: readonly ListedPolicy[], options: PageOptions): Iterable<string> {
  const page = pageFor(options);
  const sorted = [...policies].sort(
    (left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity),
  );
  if (sorted.length > 0) {
    const rows = sorted.map(({ id, as, title, severity }) => [
      { text: severity, style: severity },
      { text: as ?? id, style: 'strong' as const },
      { text: title },
    ]);
    yield* table(page, { columns, rows });
    yield '\n';
  }
  yield paragraph(
    page,
    `${counted(policies.length, 'policy', 'policies')}. More: trailproof policy explain ID`,
  );
}

/** The policies for programs: `[{ id, title, severity, subject, controls, replaces }]`. */
export function* policyListJson(policies: readonly ListedPolicy[]): Iterable<string> {
  const entries = policies.map(({ id, as, title, severity, subject, controls, replaces }) => ({
    id: as ?? id,
    title,
    severity,
    subject,
    controls,
    replaces,
  }));
  yield `${inertJson(JSON.stringify(entries, null, 2))}\n`;
}
