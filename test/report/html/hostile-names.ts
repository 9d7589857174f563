import type { Fault } from '../../../src/model/fault.ts';
import type { ScanResult, TrailEntry } from '../../../src/model/scan-result.ts';
import { resultOf } from '../fixture.ts';
import { hostileName } from '../fixture-findings.ts';
import { policyOf } from '../fixture-policies.ts';
import { account, findingOf, trailSubject } from '../fixture-subjects.ts';
import { exampleTrails } from '../fixture-trails.ts';

const script = 'globalThis.pwned=1';

/** Names that AWS would refuse, an emulator or a damaged snapshot may not, and a page must bear. */
export const hostileNames: readonly string[] = [
  hostileName,
  `<script>${script}</script>`,
  `</script><script>${script}</script>`,
  `</SCRIPT ><img src=x onerror="${script}">`,
  `</style><style>body{display:none}</style>`,
  '<!--',
  '<!--<script>',
  '-->',
  ']]>',
  `"><svg onload=${script}>`,
  `' onmouseover='${script}`,
  `" autofocus onfocus="${script}" x="`,
  `\` onclick=${script} \``,
  `javascript:${script}`,
  `</textarea></title><iframe srcdoc="<script>${script}</script>">`,
  '</li></ol></details></section></main>',
  '<base href="https://example.com/">',
  '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  '<link rel="stylesheet" href="https://example.com/x.css">',
  '&lt;script&gt;',
  '&#60;img src=x&#62;',
  '&amp',
  '\u0000\u0001\u0002\u0003\u0004',
  '\u001b[31mred\u001b[0m\u009b2J',
  '\u202egnp.exe\u2066\u2069',
  'line\nfeed\r\nand\ttab',
  'u\u2028v\u2029w',
  '\ud800 lone \udfff',
  '{"__proto__":{"pwned":1}}',
  '__proto__',
  'constructor',
  '=HYPERLINK("https://example.com")',
  '::set-output name=x::y',
  '\u200b\u00ad\u{e0041}',
  'x'.repeat(10_000),
  '<b>'.repeat(3_000),
];

/** A result with the names in every place where AWS, a policy or a waiver could put them. */
export function hostileResult(): ScanResult {
  const policies = hostileNames.map((name, index) =>
    policyOf(`p${index}`, {
      as: name,
      title: name,
      why: name,
      fix: { summary: name, cli: name, terraform: name, cloudformation: name },
      references: [name, `https://example.com/${name}`],
      controls: { [name]: [name] },
      params: { [name]: name },
      digest: name,
      source: { path: name, line: 1 },
    }),
  );
  const findings = hostileNames.flatMap((name, index) =>
    (['fail', 'error', 'pass'] as const).map((status) =>
      findingOf(name, trailSubject(name, name), {
        status,
        message: `${name} is wrong`,
        witness: `${name} in nobody's record`,
        facts: [{ result: 'fail', that: name, observed: { [name]: name }, evidence: [name] }],
        faults: status === 'error' ? [`f${index}`] : [],
      }),
    ),
  );
  const base = resultOf({
    policies,
    findings,
    faults: hostileNames.map(fault),
    trails: hostileNames.map(trail),
    complete: false,
    incompleteBecause: hostileNames,
    accounts: [account, ...hostileNames],
    askedRegions: hostileNames,
  });
  return { ...base, run: { ...base.run, caller: hostileName, id: hostileName }, coverage: coverage() };
}

function fault(name: string, index: number): Fault {
  const place = { account: name, region: name, requestId: name };
  return { id: `f${index}`, kind: 'denied', call: name, code: name, message: name, ...place };
}

function trail(name: string, index: number): TrailEntry {
  const [example] = exampleTrails();
  if (example === undefined) throw new Error('no example');
  const state = index % 2 === 0 ? 'dangling' : 'foreign';
  return {
    ...example,
    name,
    arn: name,
    owner: name,
    home: name,
    records: [name],
    reach: { logging: [name], stopped: [name], unknown: [name] },
    bucket: { name, state },
    key: { arn: name, state: 'present', keyState: name },
  };
}

function coverage(): ScanResult['coverage'] {
  return {
    draft: true,
    classes: hostileNames.slice(0, 3).map((title, index) => ({ id: `c${index}`, title })),
    situations: hostileNames.map((name, index) => ({
      id: name,
      answers: (['gap', 'unknown', 'covered'] as const).map((state, place) => ({
        class: `c${place}`,
        state,
        by: [name],
        witness: name,
        faults: [`f${index}`],
      })),
    })),
    cells: hostileNames.map((name) => ({ account: name, region: name, situation: name })),
  };
}
