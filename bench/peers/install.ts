/**
 * Puts the peers and moto into virtual environments under `.peers/` and `.moto/`, exact versions, once.
 *
 *   node bench/peers/install.ts
 */
import { join } from 'node:path';
import { installMoto } from '../../tools/install-moto.ts';
import { pythonEnvironment, Unavailable } from '../../tools/python-environment.ts';

export const versions = { prowler: '5.46.0', custodian: '0.9.53' } as const;

/** Paths of commands. */
export interface Installed {
  readonly moto: string;
  readonly prowler: string;
  readonly custodian: string;
  readonly python: string;
}

export function installPeers(): Installed {
  const folder = join(import.meta.dirname, '../../.peers');
  const install = (name: string, requirement: string): string =>
    pythonEnvironment({ folder: join(folder, name), requirement });
  const custodian = install('custodian', `c7n==${versions.custodian}`);
  return {
    moto: installMoto(),
    prowler: join(install('prowler', `prowler==${versions.prowler}`), 'prowler'),
    custodian: join(custodian, 'custodian'),
    python: join(custodian, 'python'),
  };
}

if (import.meta.main) {
  try {
    console.log(installPeers());
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.error(`the peers cannot be installed: ${error.message}`);
    process.exitCode = 1;
  }
}
