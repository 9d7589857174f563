/**
 * Checks SARIF files with Microsoft's validator and GitHub's rules:
 *
 *   node tools/validate-sarif.ts [--multitool DIR] [--required] FILE...
 *
 * DIR is a folder in which `npm install --no-save @microsoft/sarif-multitool@5.7.0` was run (104 MB, Linux);
 * without it, this project's folder. Where the validator is not installed, nothing is checked and that is
 * said; with --required it is a failure.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

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

interface Complaint {
  readonly rule: string;
  readonly level: string;
  readonly text: string;
}

function main(): number {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { multitool: { type: 'string', default: '.' }, required: { type: 'boolean', default: false } },
  });
  if (files.length === 0) {
    console.error('usage: node tools/validate-sarif.ts [--multitool DIR] [--required] FILE...');
    return 2;
  }
  const program = resolve(values.multitool, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
  if (!existsSync(program)) {
    console.error(
      `sarif: the validator is not installed in ${resolve(values.multitool)}; nothing was checked`,
    );
    console.error('  next: npm install --no-save @microsoft/sarif-multitool@5.7.0');
    return values.required ? 1 : 0;
  }
  // npm 11 and newer do not run the package's own postinstall, which does the same.
  chmodSync(program, 0o755);
  return files.map((file) => isClean(program, file)).every(Boolean) ? 0 : 1;
}

function isClean(program: string, file: string): boolean {
  const complaints = validate(program, file);
  for (const { rule, level, text } of complaints) console.log(`${file}: ${level} ${rule}: ${text}`);
  const errors = complaints.filter((complaint) => complaint.level === 'error').length;
  console.log(`${file}: ${errors} errors, ${complaints.length - errors} warnings`);
  return errors === 0;
}

function validate(program: string, file: string): readonly Complaint[] {
  const folder = mkdtempSync(join(tmpdir(), 'validate-sarif-'));
  try {
    const config = join(folder, 'rules.xml');
    const report = join(folder, 'report.sarif');
    writeFileSync(config, configuration());
    const options = {
      '--config': config,
      '--output': report,
      '--log': 'ForceOverwrite',
      '--rule-kind': 'Sarif;Ghas',
      '--level': 'Error;Warning',
      '--kind': 'Fail',
      '--max-file-size-in-kb': '200000',
    };
    const run = spawnSync(program, ['validate', resolve(file), ...Object.entries(options).flat()], {
      encoding: 'utf8',
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

process.exitCode = main();
