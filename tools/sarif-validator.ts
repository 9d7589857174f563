import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Unavailable } from './python-environment.ts';

/**
 * Rules that the validator leaves off by default, or that need the network. GH1001 and GH1004 stay off: the
 * first crashes the validator on a result without a location (5.7.0), the second knows old limits only.
 */
const ruleStates: Readonly<Record<string, 'Error' | 'Disabled'>> = {
  'GH1002.InlineThreadFlowLocations': 'Error',
  'GH1003.ProvideRequiredRegionProperties': 'Error',
  'GH1005.LocationsMustBeRelativeUrisOrFilePaths': 'Error',
  'GH1006.ProvideCheckoutPath': 'Error',
  'GH1007.ProvideFullyFormattedMessageStrings': 'Error',
  'SARIF2006.UrisShouldBeReachable': 'Disabled',
};

/** By which rules is judged: those of the standard, and GitHub's with them. */
export const ruleKinds = { standard: 'Sarif', github: 'Sarif;Ghas' } as const;
export type Rules = keyof typeof ruleKinds;

/** Larger files are passed over with an error of their own; the validator's default is 10 MB. */
const MOST_KILOBYTES = 4_000_000;
const MOST_OUTPUT = 64 * 1024 * 1024;

export interface Complaint {
  readonly rule: string;
  readonly level: string;
  readonly text: string;
}

export interface Validation {
  /** The validator's program, as `validatorIn` gives it. */
  readonly program: string;
  readonly file: string;
  readonly rules: Rules;
}

/**
 * The validator in a folder in which its npm package was installed. It is the program itself: the package's command
 * hands `Sarif;Ghas` to a shell, which takes it for two commands and checks less. Throws `Unavailable`.
 */
export function validatorIn(folder: string): string {
  const program = resolve(folder, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
  if (!existsSync(program)) throw new Unavailable(`the validator is not installed in ${resolve(folder)}`);
  // npm 11 and newer do not run the package's own postinstall, which does the same.
  chmodSync(program, 0o755);
  return program;
}

/** What the validator says of a file, and what kept it from looking. */
export function validate({ program, file, rules }: Validation): readonly Complaint[] {
  const folder = mkdtempSync(join(tmpdir(), 'validate-sarif-'));
  try {
    const config = join(folder, 'rules.xml');
    const report = join(folder, 'report.sarif');
    writeFileSync(config, configuration());
    const options = {
      '--config': config,
      '--output': report,
      '--log': 'ForceOverwrite',
      '--rule-kind': ruleKinds[rules],
      '--level': 'Error;Warning',
      '--kind': 'Fail',
      '--max-file-size-in-kb': String(MOST_KILOBYTES),
    };
    const run = spawnSync(program, ['validate', resolve(file), ...Object.entries(options).flat()], {
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
    });
    // The exit code is 0 with errors, broken JSON and broken schemas alike: only the report counts.
    if (!existsSync(report)) {
      return [{ rule: 'validator', level: 'error', text: `wrote no report: ${run.stderr || run.stdout}` }];
    }
    return complaintsOf(JSON.parse(readFileSync(report, 'utf8').replace(/^\uFEFF/, '')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function configuration(): string {
  const rules = Object.entries(ruleStates).map(
    ([rule, state]) =>
      `  <Properties Key="${rule}.Options"><Property Key="RuleEnabled" Value="${state}" Type="Driver.RuleEnabledState" /></Properties>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<Properties>\n${rules.join('\n')}\n</Properties>\n`;
}

interface Report {
  readonly runs: readonly {
    readonly results?: readonly {
      readonly ruleId?: string;
      readonly level?: string;
      readonly message: {
        readonly text?: string;
        readonly id?: string;
        readonly arguments?: readonly string[];
      };
    }[];
    readonly invocations?: readonly {
      readonly toolExecutionNotifications?: readonly Notification[];
      readonly toolConfigurationNotifications?: readonly Notification[];
    }[];
  }[];
}

interface Notification {
  readonly level?: string;
  readonly descriptor?: { readonly id?: string };
  readonly message: { readonly text?: string };
}

/** Findings of the validator, and what kept it from looking at all, which it reports elsewhere. */
function complaintsOf(report: Report): readonly Complaint[] {
  return report.runs.flatMap((run) => [
    ...(run.results ?? []).map(({ ruleId = '', level = 'warning', message }) => ({
      rule: ruleId,
      level,
      text: message.text ?? `${message.id ?? ''} ${(message.arguments ?? []).join(' ')}`,
    })),
    ...(run.invocations ?? [])
      .flatMap((invocation) => [
        ...(invocation.toolExecutionNotifications ?? []),
        ...(invocation.toolConfigurationNotifications ?? []),
      ])
      .filter((notification) => notification.level === 'error')
      .map(({ descriptor, message }) => ({
        rule: descriptor?.id ?? 'validator',
        level: 'error',
        text: message.text ?? '',
      })),
  ]);
}
