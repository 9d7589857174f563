import type { Pseudonyms } from './pseudonyms.ts';
import { redactPath, redactText, redactWhole } from './redact-text.ts';

/** Members of JSON and XML answers, and of inputs, whose whole value is a name or a description that people chose. */
const namedBySomebody = new Set(
  [
    'AccountName Alias AliasName Bucket BucketName ClusterName Comment Description DisplayName FriendlyName GroupName',
    'KeyId LogGroupName MasterAccountName Name OrganizationalUnitName Owner ParentName',
    'PolicyName Prefix RoleName S3BucketName S3KeyPrefix Sid SnsTopicName StreamName TargetBucket TargetPrefix TopicName',
    'TrailName UserName',
    'AlarmName Endpoint MetricName Namespace PolicyNames filterName metricName metricNamespace policyName',
  ].flatMap((line) => line.split(' ')),
);

/** Names whose ARN has more before them, which decides what of a name is a word of AWS's own. */
const behind: ReadonlyMap<string, string> = new Map([
  ['logGroupIdentifiers', 'log-group:'],
  ['RoleName', 'role/'],
  ['logGroupName', 'log-group:'],
]);

const tokenMember = /(?:token|marker)$/i;

/** Replaces what stands in a JSON or XML body, or in text of any other kind. */
export function redactBody(body: string, stand: Pseudonyms): string {
  const start = body.trimStart().charAt(0);
  if (start === '{' || start === '[') {
    try {
      return JSON.stringify(redactValue(JSON.parse(body), '', stand));
    } catch {
      // Damaged, or nested too deep: then it is text.
    }
  }
  return start === '<' ? redactXml(body, stand) : redactText(body, stand);
}

/** The same for a value of JSON; `name` is the member that holds it. */
export function redactValue(value: unknown, name: string, stand: Pseudonyms): unknown {
  if (typeof value === 'string') return redactMember(value, name, stand);
  if (Array.isArray(value)) return value.map((item: unknown) => redactValue(item, name, stand));
  if (typeof value !== 'object' || value === null) return value;
  const isPolicy = Object.hasOwn(value, 'Statement');
  const members = Object.entries(value).map(([key, member]) => {
    // The id of a policy is a name like those of its statements; other ids have forms.
    const kind = isPolicy && key === 'Id' ? 'Sid' : key;
    return [redactText(key, stand), redactValue(member, kind, stand)] as const;
  });
  return Object.fromEntries(members);
}

function redactMember(text: string, name: string, stand: Pseudonyms): string {
  if (tokenMember.test(name)) return text === '' ? text : stand.opaque(text);
  if (/^\s*[{[]/.test(text)) return redactBody(text, stand);
  const prefix = behind.get(name);
  if (prefix !== undefined && !text.startsWith('arn:')) {
    return redactPath(`${prefix}${text}`, stand, true).slice(prefix.length);
  }
  if (!namedBySomebody.has(name)) return withKnownNames(redactText(text, stand), stand);
  return redactWhole(text, stand) ?? redactPath(text, stand, name === 'KeyId' || name === 'AliasName');
}

/** Texts about anything may repeat a name; one that might be an ordinary word is left. */
export function withKnownNames(text: string, stand: Pseudonyms): string {
  return text.replace(/[A-Za-z0-9][A-Za-z0-9._-]{4,}[A-Za-z0-9]/g, (word) =>
    /[._-]|[0-9]/.test(word) && stand.names.has(word) ? stand.name(word) : word,
  );
}

/** Element by element, so that everything else of the text stays as it is. */
function redactXml(text: string, stand: Pseudonyms): string {
  return text.replace(/<[A-Za-z][A-Za-z0-9]*[^<>]*>[^<]+(?=<\/)/g, (element) => {
    const end = element.indexOf('>') + 1;
    const name = /^<([A-Za-z0-9]+)/.exec(element)?.[1] ?? '';
    // S3's rules and notifications have names under this element, where JSON has ids.
    const kind = /^id$/i.test(name) ? 'Name' : name;
    return `${element.slice(0, end)}${redactMember(element.slice(end), kind, stand)}`;
  });
}
