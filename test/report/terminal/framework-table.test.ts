import { expect, test } from 'vitest';
import type { FrameworkEntry } from '../../../src/model/scan-result.ts';
import { frameworkTables } from '../../../src/report/terminal/framework-table.ts';
import { pageFor } from '../../../src/report/text/page.ts';

const control = (id: string, status: FrameworkEntry['controls'][number]['status']) => ({
  id,
  title: `What ${id} is about`,
  status,
  policies: [],
});

function shown(controls: FrameworkEntry['controls']): string {
  const page = pageFor({ colour: false, width: 60, unicode: true });
  const framework = { id: 'ours-1.0', title: 'Rules of ours', version: '1.0', controls };
  return [...frameworkTables([framework], page)].join('');
}

test('what was assessed stands in a table, the rest on one line', () => {
  const controls = [
    control('1.1', 'pass'),
    control('1.2', 'not-assessed'),
    control('1.3', 'fail'),
    control('1.4', 'error'),
    control('1.5', 'not-applicable'),
    control('1.6', 'not-assessed'),
  ];
  expect(shown(controls)).toMatchInlineSnapshot(`
    "
    Rules of ours 1.0: 1 failing, 1 not judged, 1 passing, 1 not
    applicable, 2 not assessed
    Control  Status          About
    1.1      passes          What 1.1 is about
    1.3      fails           What 1.3 is about
    1.4      not judged      What 1.4 is about
    1.5      not applicable  What 1.5 is about
    Not assessed: 1.2, 1.6
    "
  `);
});

test('where nothing was assessed, there is no empty table', () => {
  expect(shown([control('1.1', 'not-assessed')])).toMatchInlineSnapshot(`
    "
    Rules of ours 1.0: 1 not assessed
    Not assessed: 1.1
    "
  `);
});
