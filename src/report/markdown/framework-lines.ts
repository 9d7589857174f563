import type { ControlStatus, FrameworkEntry } from '../../model/scan-result.ts';
import { digits } from '../text/counting.ts';
import { code, prose } from './inline.ts';

const MOST_CONTROLS = 30;

const words = [
  ['fail', 'failing'],
  ['error', 'not judged'],
  ['pass', 'passing'],
  ['not-applicable', 'not applicable'],
  ['not-assessed', 'not assessed'],
] as const;

/** One entry for each framework: how its controls came out, and which do not hold. */
export function* frameworkLines(frameworks: readonly FrameworkEntry[]): Iterable<string> {
  if (frameworks.length === 0) return;
  yield '### Frameworks\n\n';
  for (const framework of frameworks) yield entry(framework);
  yield '\n';
}

function entry({ title, version, controls }: FrameworkEntry): string {
  const those = (status: ControlStatus): readonly string[] =>
    controls.filter((control) => control.status === status).map(({ id }) => id);
  const counts = words.flatMap(([status, word]) => {
    const number = those(status).length;
    return number === 0 ? [] : [`${digits(number)} ${word}`];
  });
  return [
    `- ${prose(`${title} ${version}`)}: ${counts.join(', ')}\n`,
    named('Failing', those('fail')),
    named('Not judged', those('error')),
  ].join('');
}

function named(what: string, ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const more = ids.length - MOST_CONTROLS;
  const shown = ids.slice(0, MOST_CONTROLS).map(code).join(', ');
  return `  - ${what}: ${shown}${more > 0 ? ` and ${digits(more)} more` : ''}\n`;
}
