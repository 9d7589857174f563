/** Where trails put what they deliver to a bucket: `<prefix>/AWSLogs/[<organization>/]<account>/CloudTrail…/…`. */
export interface LogPlace {
  /** Without the slash at its end; empty when `AWSLogs/` comes first. */
  readonly prefix: string;
  /** Only that account's files, and none in a folder of the organization; absent for those of any account. */
  readonly account?: string;
}

/** Log files of any category of events, or the digests that tell whether they were tampered with. */
export type LogKind = 'logs' | 'digests';

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html */
const folders: Readonly<Record<LogKind, readonly string[]>> = {
  logs: ['CloudTrail', 'CloudTrail-Aggregated', 'CloudTrail-Insight', 'CloudTrail-NetworkActivity'],
  digests: ['CloudTrail-Digest'],
};

/** Whether the names of all files in a place begin so. */
export function allBegin({ prefix }: LogPlace, beginning: string): boolean {
  return folderOf(prefix).startsWith(beginning);
}

/** Whether the names of some files of a kind in a place may begin so. */
export function someBegin(place: LogPlace, kind: LogKind, beginning: string): boolean {
  const folder = folderOf(place.prefix);
  if (folder.startsWith(beginning)) return true;
  if (!beginning.startsWith(folder)) return false;
  const parts = beginning.slice(folder.length).split('/');
  const own = [isAccount(place.account), isFolder(folders[kind])];
  return fits(parts, own) || (place.account === undefined && fits(parts, [isOrganization, ...own]));
}

function folderOf(prefix: string): string {
  return prefix === '' ? 'AWSLogs/' : `${prefix}/AWSLogs/`;
}

/** Whether a part of a name may be this text, or, where the text is cut off there, begin with it. */
type Part = (text: string, whole: boolean) => boolean;

/** All but the last are whole. What comes after the parts (region, date, file) may be anything. */
function fits(texts: readonly string[], parts: readonly Part[]): boolean {
  return parts.every((part, index) => {
    const text = texts[index];
    return text === undefined || part(text, index < texts.length - 1);
  });
}

function isAccount(account: string | undefined): Part {
  if (account !== undefined) return (text, whole) => (whole ? text === account : account.startsWith(text));
  return (text, whole) => (whole ? /^\d{12}$/ : /^\d{0,12}$/).test(text);
}

function isFolder(names: readonly string[]): Part {
  return (text, whole) => names.some((name) => (whole ? name === text : name.startsWith(text)));
}

const isOrganization: Part = (text, whole) =>
  (whole ? /^o-[a-z0-9]{10,32}$/ : /^(?:o(?:-[a-z0-9]{0,32})?)?$/).test(text);
