import type { Problem } from '../model/problem.ts';
import type { SarifConfig, SarifLocation } from '../model/sarif-location.ts';
import type { LocatedYaml } from './yaml/located-yaml.ts';

/** The part about SARIF, as written. */
export interface WrittenSarif {
  readonly location?: SarifLocation;
  readonly locations?: readonly WrittenDeclaration[];
}

interface WrittenDeclaration {
  readonly subject: string;
  readonly path: string;
  readonly line?: number;
}

const MOST_LINES = 10_000_000;
const example = 'write it from the root of the repository, for instance infra/trail.tf';

/** Of a file that declares something as a whole, the first line. */
export function sarifConfigOf({ location, locations = [] }: WrittenSarif): SarifConfig {
  return {
    ...(location === undefined ? {} : { location }),
    locations: locations.map(({ line = 1, ...declared }) => ({ ...declared, line })),
  };
}

/** What the schema cannot say of declarations: paths that lead elsewhere, lines that no file has, entries that never count. */
export function declarationProblems(
  yaml: LocatedYaml,
  declarations: readonly WrittenDeclaration[],
): readonly Problem[] {
  const seen = new Set<string>();
  return declarations.flatMap(({ subject, path, line }, index) => {
    const at = ['sarif', 'locations', index];
    const found: Problem[] = [];
    if (seen.has(subject)) {
      const message = `\`${subject}\` stands above already, and the first one counts`;
      found.push(yaml.atValue([...at, 'subject'], { message, suggestion: 'leave one of the two out' }));
    }
    seen.add(subject);
    const message = pathProblem(path);
    if (message !== undefined) found.push(yaml.atValue([...at, 'path'], { message, suggestion: example }));
    if (line !== undefined && !(Number.isInteger(line) && line >= 1 && line <= MOST_LINES)) {
      const wrong = { message: `no file has a line ${line}`, suggestion: 'lines are counted from 1' };
      found.push(yaml.atValue([...at, 'line'], wrong));
    }
    return found;
  });
}

/** GitHub refuses a whole file of results for one path that is not below the repository's root. */
function pathProblem(path: string): string | undefined {
  if (/[\p{Cc}\p{Cs}]/u.test(path)) return 'a path has no control characters';
  if (path.includes('\\')) return `\`${path}\` has backslashes; folders are separated by slashes`;
  if (/^[A-Za-z][\w+.-]*:/.test(path)) return `\`${path}\` is an address, not a path`;
  if (path.startsWith('/') || path.startsWith('~'))
    return `\`${path}\` does not begin at the repository's root`;
  const parts = path.split('/');
  if (parts.includes('..')) return `\`${path}\` may lead out of the repository`;
  if (parts.includes('.') || parts.includes('')) return `\`${path}\` has empty parts or dots`;
  return undefined;
}
