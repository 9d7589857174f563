import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { validateXML } from 'xmllint-wasm';

const path = new URL('../schemas/junit/junit-10.xsd', import.meta.url);

/** The ways in which a text is no JUnit report for Jenkins; none when it is one. */
export async function junitProblems(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'trailproof.junit.xml', contents }],
    schema: [{ fileName: 'junit-10.xsd', contents: readFileSync(path, 'utf8') }],
  });
  return errors.map(({ message }) => message);
}

/** What is told beside a test. */
export interface Told {
  readonly message?: string;
  readonly type?: string;
  readonly '#text'?: string;
}

export interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly failure?: readonly Told[];
  readonly error?: readonly Told[];
  readonly skipped?: readonly Told[];
}

export interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped: string;
  readonly testcase?: readonly TestCase[];
  readonly properties?: readonly {
    readonly property: readonly { readonly name: string; readonly value: string }[];
  }[];
}

export interface Suites {
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly testsuite: readonly Suite[];
}

const lists = ['testsuite', 'testcase', 'failure', 'error', 'skipped', 'properties', 'property'];

/** The report as somebody else's parser reads it. */
export function readJunit(text: string): Suites {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    parseTagValue: false,
    isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && lists.includes(name),
  });
  return parser.parse(text).testsuites;
}

/** How many tests of a suite, or of all, came out so. */
export function countsIn(
  cases: readonly TestCase[],
): Pick<Suite, 'tests' | 'failures' | 'errors' | 'skipped'> {
  const those = (kind: 'failure' | 'error' | 'skipped'): string =>
    String(cases.filter((each) => each[kind] !== undefined).length);
  return {
    tests: String(cases.length),
    failures: those('failure'),
    errors: those('error'),
    skipped: those('skipped'),
  };
}
