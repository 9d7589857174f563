import type { Pseudonyms } from './pseudonyms.ts';

/** Words of ARNs and of paths in log buckets that are AWS's own. */
const ownWords = new Set(
  [
    'account alias assumed-role aws aws-reserved aws-service-role cluster db delivery-stream',
    'eventdatastore federated-user function group handshake instance key log-group log-stream mfa oidc-provider',
    'organization ou policy role root saml-provider secret service-role sts stream sso.amazonaws.com table trail user vpc',
    'AWSLogs CloudTrail CloudTrail-Aggregated CloudTrail-Digest CloudTrail-Insight CloudTrail-NetworkActivity',
    'amazonaws.com',
  ].flatMap((line) => line.split(' ')),
);

const arn =
  /arn:(aws[a-z0-9-]{0,30}):([a-z0-9-]{1,63}):([a-z0-9-]{0,40}):([0-9]{12}|aws|\*|):([^\s"'<>,;()]{1,1600})/g;
const email = /(?<![A-Za-z0-9._%+'-])[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const uuid = /(?<![0-9A-Za-z])[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])/g;
const longHex = /(?<![0-9A-Za-z])(?:[0-9a-f]{16,}|[0-9A-F]{16,})(?![0-9A-Za-z])/g;
const uniqueId = /(?<![0-9A-Za-z])A[A-Z]{3}[A-Z0-9]{12,28}(?![0-9A-Za-z])/g;
const accountId = /(?<![0-9A-Za-z.])[0-9]{12}(?![0-9A-Za-z])/g;
const organizationId =
  /(?<![0-9A-Za-z-])(o-[a-z0-9]{10,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})(?![0-9A-Za-z-])/g;
const regionName = /^[a-z]{2,8}(?:-[a-z]{1,16}){1,4}-[0-9]{1,2}$/;

/** Replaces in any text what is recognised by its form, whatever the text is about. */
export function redactText(text: string, stand: Pseudonyms): string {
  const arns: string[] = [];
  const held = text
    .replace(arn, (whole) => `\u0000${arns.push(redactArn(whole, stand)) - 1}\u0000`)
    .replace(email, (address) => `${stand.opaque(address).slice(0, 16)}@example.com`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text of AWS has it, so it marks places.
  return redactIds(held, stand).replace(/\u0000(\d+)\u0000/g, (_mark, index) => arns[Number(index)] ?? '');
}

function redactIds(text: string, stand: Pseudonyms): string {
  return text
    .replace(uuid, (id) => stand.hex(id))
    .replace(longHex, (id) => stand.hex(id))
    .replace(uniqueId, (id) => `${id.slice(0, 4)}${stand.name(id.slice(4))}`)
    .replace(organizationId, (id) => redactOrganizationId(id, stand))
    .replace(accountId, (id) => stand.account(id));
}

/** The root's id is a part of the ids of its units. */
function redactOrganizationId(id: string, stand: Pseudonyms): string {
  const [kind = '', ...parts] = id.split('-');
  return [kind, ...parts.map((part) => stand.name(part))].join('-');
}

function redactArn(text: string, stand: Pseudonyms): string {
  const [scheme = '', partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
  const id = /^[0-9]{12}$/.test(account) ? stand.account(account) : account;
  const resource = redactPath(rest.join(':'), stand, service !== 's3' && service !== 'sns');
  return [scheme, partition, service, region, id, resource].join(':');
}

/** Roles that services name themselves, and that policies look for. */
const serviceLinked = /^AWSServiceRoleFor[A-Z][A-Za-z]*$/;

/** A path, part by part: ids by their form, AWS's own words as they are, all else as names. */
export function redactPath(path: string, stand: Pseudonyms, typed: boolean): string {
  const parts = path.split(/([/:])/);
  const isSimple = parts.length === 1;
  return parts
    .map((part, index) => {
      if (index % 2 === 1 || part === '' || /^[*?]+$/.test(part)) return part;
      const isFirst = index === 0;
      // Rules of log buckets begin with it, and what they are about hangs on it.
      if (part === 'AWSLogs' || serviceLinked.test(part)) return part;
      if (ownWords.has(part) && (!isFirst || (typed && (!isSimple || part === 'root')))) return part;
      if (regionName.test(part) && !isFirst) return part;
      return redactWhole(part, stand) ?? stand.name(part);
    })
    .join('');
}

const forms = [arn, email, uuid, longHex, uniqueId, accountId, organizationId].map(
  ({ source }) => new RegExp(`^(?:${source})$`),
);

/** What stands for a text that is as a whole an id of a known form; nothing for one that only has such an id in it. */
export function redactWhole(text: string, stand: Pseudonyms): string | undefined {
  return forms.some((form) => form.test(text)) ? redactText(text, stand) : undefined;
}
