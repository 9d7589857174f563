/** Where requests go through, in the form that Node's agents take. */
export interface Proxies {
  readonly HTTP_PROXY?: string;
  readonly HTTPS_PROXY?: string;
  readonly NO_PROXY: string;
}

/**
 * The proxies of the environment, by the names that everybody uses; the lower-case ones win, as with curl. What
 * runs on this machine, an emulator for instance, is never behind one.
 */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): Proxies {
  const named = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const [http, https, except] = [named('HTTP_PROXY'), named('HTTPS_PROXY'), named('NO_PROXY')];
  return {
    ...(http === '' ? {} : { HTTP_PROXY: http }),
    ...(https === '' ? {} : { HTTPS_PROXY: https }),
    NO_PROXY: [...(except === '' ? [] : [except]), 'localhost', '127.0.0.1', '::1'].join(','),
  };
}
