import { descriptions, filled, type PermissionSet } from './permissions-grants.ts';
import { type PageOptions, pageFor, paragraph } from './text/page.ts';
import { table } from './text/table.ts';

const columns = [
  // Actions are copied into policies, so they are never broken.
  { title: 'IAM action' },
  { title: 'On', fewest: 24 },
] as const;

/** What each role must be allowed, for people. */
export function* permissionsTable(
  sets: readonly PermissionSet[],
  words: { readonly partition: string; readonly roleName: string },
  options: PageOptions,
): Iterable<string> {
  const page = pageFor(options);
  for (const { role, grants } of sets) {
    yield paragraph(page, { text: `${descriptions[role]} (${role})`, style: 'strong' });
    yield '\n';
    const rows = grants.flatMap(({ actions, resources, condition }) => {
      const on = resources.map((each) => filled(each, { partition: words.partition, role: words.roleName }));
      const where = condition === undefined ? '' : ` where ${condition.key} is ${condition.value}`;
      return actions.map((action) => [{ text: action }, { text: on.join(', ') + where }]);
    });
    yield* table(page, { columns, rows });
    yield '\n';
  }
  yield paragraph(page, {
    text: 'Policies to apply: --format json, terraform or cloudformation, with --role.',
    style: 'faint',
  });
}
