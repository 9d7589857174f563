import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { generateControlsPage } from '../tools/generate-controls-page.ts';
import { generateEnvironmentPage } from '../tools/generate-environment-page.ts';
import { generateFrameworkPages } from '../tools/generate-framework-pages.ts';
import { generateMovingPage } from '../tools/generate-moving-page.ts';
import { generatePolicyPages } from '../tools/generate-policy-pages.ts';

const pages = new Map([
  ...generateControlsPage(),
  ...generateEnvironmentPage(),
  ...generateFrameworkPages(),
  ...generateMovingPage(),
  ...generatePolicyPages(),
]);

/** Text of a page as it would be written now, or as it is on disk. */
function textAt(path: string): string | undefined {
  return (
    pages.get(path) ?? (path.endsWith('.md') && existsSync(path) ? readFileSync(path, 'utf8') : undefined)
  );
}

function hasHeading(text: string, anchor: string): boolean {
  const anchors = [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return anchors.includes(anchor);
}

test('no link of a generated page leads nowhere', () => {
  const links = [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!https:)([^)\s]+)\)/gu)].map(([, to = '']) => ({ path, to })),
  );
  expect(links.length).toBeGreaterThan(500);
  const broken = links.filter(({ path, to }) => {
    const [file = '', anchor] = to.split('#');
    const target = file === '' ? path : normalize(join(dirname(path), file));
    if (!pages.has(target) && !existsSync(target)) return true;
    return anchor !== undefined && !hasHeading(textAt(target) ?? '', anchor);
  });
  expect(broken).toEqual([]);
});
