import { join } from 'node:path';
import { defaultRegions } from '../../test/e2e/moto/moto-world.ts';
import { type Installed, versions } from './install.ts';
import { sameControls } from './same-controls.ts';

/** One whole command, as a person would start it. */
export interface Contender {
  readonly name: string;
  /** `folder` is an empty one: the working folder, the home, and where reports go. */
  readonly command: (folder: string) => readonly string[];
  /** The exit codes of a run without errors; findings are none. */
  readonly codes: readonly number[];
}

/** Ours first. */
export function contenders(installed: Installed): readonly [Contender, ...Contender[]] {
  const custodian = (name: string, files: readonly string[]): Contender => ({
    name: `Cloud Custodian ${versions.custodian}, ${name}`,
    command: (folder) => [
      installed.custodian,
      'run',
      '--output-dir',
      join(folder, 'report'),
      ...defaultRegions.flatMap((region) => ['--region', region]),
      ...files.map((file) => join(import.meta.dirname, file)),
    ],
    codes: [0],
  });
  return [
    { name: 'Trailproof', command: (folder) => [...scanCommand, ...reports(folder)], codes: scanCodes },
    {
      name: `Prowler ${versions.prowler}`,
      command: (folder) => [
        installed.prowler,
        'aws',
        '--service',
        'cloudtrail',
        '--no-banner',
        '--output-directory',
        join(folder, 'report'),
        '--region',
        ...defaultRegions,
      ],
      codes: [0, 3],
    },
    custodian('trails', ['custodian-trails.yaml']),
    custodian('trails and log buckets', ['custodian-trails.yaml', 'custodian-buckets.yaml']),
  ];
}

/** Moto answers GetInsightSelectors as AWS does not, so that the control of Insights cannot be judged. */
export const scanCodes: readonly number[] = [1, 3];

/** Our scan of the same controls, without any report. */
export const scanCommand: readonly string[] = [
  process.execPath,
  join(import.meta.dirname, '../../dist/cli/trailproof.cjs'),
  'scan',
  '--config',
  sameControls,
  '--regions',
  defaultRegions.join(','),
];

function reports(folder: string): readonly string[] {
  const files = ['json', 'sarif', 'html'].map((format) => `${format}=${join(folder, `report.${format}`)}`);
  return ['terminal', ...files].flatMap((format) => ['--format', format]);
}
