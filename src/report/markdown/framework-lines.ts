import type { ControlStatus, FrameworkEntry } from '../../model/scan-result.ts';
import { digits } from '../text/counting.ts';
import { controlCounts, frameworkName } from '../text/framework-words.ts';
import { code, prose } from './inline.ts';

const MOST_CONTROLS = 30;

/** One entry for each framework: how its controls came out, and which do not hold. */
export function* frameworkLines(frameworks: readonly FrameworkEntry[]): Iterable<string> {
  if (frameworks.length === 0) return;
  yield '### Frameworks\n\n';
  for (const framework of frameworks) yield entry(framework);
  yield '\n';
}

function entry(framework: FrameworkEntry): string {
  const those = (status: ControlStatus): readonly string[] =>
    framework.controls.filter((control) => control.status === status).map(({ id }) => id);
  return [
    `- ${prose(frameworkName(framework))}: ${controlCounts(framework)}\n`,
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
