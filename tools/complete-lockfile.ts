/**
 * Adds to package-lock.json the optional platform packages that npm left out.
 *
 * npm drops an optional dependency from the lock file when the registry it asked does not carry it, and
 * `npm ci` then refuses the file on every platform ("Missing: … from lock file"). The entries are known
 * all the same: name and exact version stand in the parent's `optionalDependencies`, the platform in the
 * name. Run after `npm install` whenever a dependency changes; it does nothing when nothing is missing.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems = /\b(darwin|linux|win32|windows|android|freebsd|openharmony|wasi)\b/;
const processors = /\b(x64|arm64|ia32|arm|ppc64|riscv64|s390x|wasm32)\b/;

function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  const system = systems.exec(name)?.[1];
  const processor = processors.exec(name)?.[1];
  return {
    ...(system === undefined ? {} : { os: [system === 'windows' ? 'win32' : system] }),
    ...(processor === undefined ? {} : { cpu: [processor] }),
  };
}

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockEntry> };
const added: string[] = [];
for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d/.test(version)) continue;
    const top = `node_modules/${name}`;
    // The top level is taken by the version another parent wants: then it lies inside this one.
    const place = (lock.packages[top]?.version ?? version) === version ? top : `${parent}/${top}`;
    if (lock.packages[place] !== undefined) continue;
    lock.packages[place] = {
      version,
      ...(entry.dev === true ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    };
    added.push(`${name}@${version}`);
  }
}
if (added.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(`${path}.new`, `${JSON.stringify(lock, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}
console.log(`added ${added.length} optional platform packages`);
