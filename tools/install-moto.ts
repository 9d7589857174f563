import { join } from 'node:path';
import { pythonEnvironment } from './python-environment.ts';

/** Puts a pinned moto under `.moto/`, once, and gives the path of its server. Throws `Unavailable`. */
export function installMoto(): string {
  const folder = join(import.meta.dirname, '../.moto');
  return join(pythonEnvironment({ folder, requirement: 'moto[server]==5.2.1' }), 'moto_server');
}
