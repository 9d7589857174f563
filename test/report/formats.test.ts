import { expect, test } from 'vitest';
import { formatNames, formats } from '../../src/report/formats.ts';
import { exampleResult } from './fixture.ts';

test.each(formatNames)('%s has a file name and renders', async (name) => {
  const { fileName, load } = formats[name];
  const render = await load();
  const rendered = render(exampleResult(), {
    colour: false,
    unicode: true,
    width: 80,
    exit: { code: 3, failOn: 'low' },
  });
  expect(fileName).toMatch(/^trailproof(\.\w+)+$/);
  expect(rendered.warnings).toEqual([]);
  expect([...rendered.chunks].join('')).toContain('management-events-recorded');
});
