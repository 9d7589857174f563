import { UsageError } from '../model/problem.ts';

/** Where requests go through, in the form that Node's agents take. */
export interface Proxies {
  readonly HTTP_PROXY?: string;
  readonly HTTPS_PROXY?: string;
  readonly NO_PROXY: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxies of the environment, by the names that everybody uses; the lower-case ones win, as with curl. What
 * runs on this machine, an emulator for instance, is never behind one. Throws a `UsageError` for what is no proxy.
 */
export function proxiesOf(env: Environment): Proxies {
  const [http, https] = [proxyNamed('HTTP_PROXY', env), proxyNamed('HTTPS_PROXY', env)];
  const except = env['no_proxy'] ?? env['NO_PROXY'] ?? '';
  return {
    ...(http === undefined ? {} : { HTTP_PROXY: http }),
    ...(https === undefined ? {} : { HTTPS_PROXY: https }),
    NO_PROXY: [...(except === '' ? [] : [except]), 'localhost', '127.0.0.1', '::1'].join(','),
  };
}

/**
 * Node's agents throw where nobody can catch it at an address that they cannot read, and go around a proxy of a
 * kind that they do not know. Without `http://` they would as well, and everything else takes it for that.
 */
function proxyNamed(name: string, env: Environment): string | undefined {
  const used = env[name.toLowerCase()] === undefined ? name : name.toLowerCase();
  const said = (env[used] ?? '').trim();
  if (said === '') return undefined;
  const address = said.includes('://') ? said : `http://${said}`;
  const scheme = /^https?:\/\//i.exec(address)?.[0];
  if (scheme !== undefined && isAddress(address)) return scheme.toLowerCase() + address.slice(scheme.length);
  // The value is not shown: a password may be in it.
  throw new UsageError(`The environment variable ${used} is not the address of an HTTP proxy`, {
    next: `Write http://HOST:PORT into it, or run without it: env -u ${used} trailproof …`,
  });
}

function isAddress(text: string): boolean {
  try {
    const { username, password } = new URL(text);
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
