import { join } from 'node:path';
import { pythonEnvironment } from './python-environment.ts';

/** Paths of the programs that fix texts are held against. */
export interface FixPrograms {
  readonly aws: string;
  readonly cfnLint: string;
  /** Reads HCL and writes it as JSON. */
  readonly hclToJson: string;
}

/** Puts the aws-cli, cfn-lint and a parser of HCL under `.fixes/`, exact versions, once. Throws `Unavailable`. */
export function installFixPrograms(): FixPrograms {
  const folder = join(import.meta.dirname, '../.fixes');
  const install = (name: string, requirement: string): string =>
    pythonEnvironment({ folder: join(folder, name), requirement });
  return {
    aws: join(install('awscli', 'awscli==1.44.5'), 'aws'),
    cfnLint: join(install('cfn-lint', 'cfn-lint==1.58.0'), 'cfn-lint'),
    hclToJson: join(install('python-hcl2', 'python-hcl2==8.1.4'), 'hcl2tojson'),
  };
}
