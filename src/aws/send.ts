import type { CallRequest } from '../model/call.ts';
import type { Failure } from './classify.ts';
import { late, withDeadline } from './deadline.ts';
import { type Identity, MixedIdentities } from './identity.ts';
import type { ServiceClient } from './operation.ts';
import { isGood, type RawAnswer } from './raw-answer.ts';
import { safeMessage } from './safe-message.ts';

/** What came of one attempt. */
export interface Sent {
  /** Absent when no answer came. */
  readonly answer?: RawAnswer;
  /** What the SDK made of a good answer of STS's, of others nothing; members that it does not know are missing. */
  readonly output?: unknown;
  /** Absent when the answer is a good one. */
  readonly failure?: Failure;
  /** The failure is our clock's; the SDK has noted by how much, so the next attempt is signed in time. */
  readonly clockCorrected: boolean;
}

export interface SendOptions {
  readonly identity: Identity;
  readonly deadlineMs: number;
}

/**
 * Sends one allowed call, once. The SDK's verdict counts for failures only: a good answer is kept as it came.
 * Throws `MixedIdentities`, which is no failure of the call but of the run.
 */
export async function send(
  client: ServiceClient,
  request: CallRequest,
  { identity, deadlineMs }: SendOptions,
): Promise<Sent> {
  const { service, operation, input, region } = request;
  const about = { call: `${service}:${operation}`, region };
  const run = client[operation];
  if (run === undefined) throw new Error(`${about.call} is allowed but no client sends it`);
  let answer: RawAnswer | undefined;
  const keep = (raw: RawAnswer): void => {
    answer = raw;
  };
  let output: unknown;
  let thrown: unknown;
  const done = await withDeadline(deadlineMs, async (signal) => {
    try {
      output = await run(input, { identity, signal, keep, parsed: service === 'sts' });
    } catch (error) {
      if (error instanceof MixedIdentities) throw error;
      thrown = error;
    }
  });
  if (done === late) return { failure: { ...about, deadlineMs }, clockCorrected: false };
  return judge(request, { answer, output, thrown, identity });
}

const speakXml: ReadonlySet<string> = new Set(['iam', 's3', 's3-control', 'sns', 'sts']);

/** A bucket's policy is JSON also in the protocol that is XML otherwise. */
function speaksJson({ service, operation }: CallRequest): boolean {
  return !speakXml.has(service) || operation === 'GetBucketPolicy';
}

interface Outcome {
  readonly answer: RawAnswer | undefined;
  readonly output: unknown;
  readonly thrown: unknown;
  readonly identity: Identity;
}

function judge(request: CallRequest, { answer, output, thrown, identity }: Outcome): Sent {
  const about = { call: `${request.service}:${request.operation}`, region: request.region };
  if (answer === undefined) {
    return { failure: { ...about, code: networkCode(thrown) }, clockCorrected: false };
  }
  if (isBrokenOff(answer, thrown)) {
    const failure = { ...about, code: networkCode(thrown), brokenOff: true };
    return { answer, failure, clockCorrected: false };
  }
  const { status } = answer;
  const html = /^\s*<(?:!doctype\s+html|html)/i.test(answer.body?.slice(0, 512) ?? '');
  if (isGood(answer)) {
    const readable = answer.body !== undefined && !html && looksWhole(answer.body, speaksJson(request));
    return readable
      ? { answer, output, clockCorrected: false }
      : { answer, failure: { ...about, status, html }, clockCorrected: false };
  }
  return {
    answer,
    failure: { ...about, status, html, ...said(thrown, secretsOf(request, identity)) },
    clockCorrected: clockWasCorrected(thrown),
  };
}

/** The head of the answer came, its body did not. */
function isBrokenOff(answer: RawAnswer, thrown: unknown): boolean {
  return (
    answer.body === undefined &&
    thrown instanceof Error &&
    'code' in thrown &&
    typeof thrown.code === 'string'
  );
}

function looksWhole(body: string, json: boolean): boolean {
  if (!json) return body === '' || body.trimStart().startsWith('<');
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** What no message may repeat: STS does so with an external id of the wrong form, S3 with what was signed. */
function secretsOf({ input }: CallRequest, identity: Identity): readonly string[] {
  const { accessKeyId, secretAccessKey, sessionToken } = identity;
  const all = [input['ExternalId'], accessKeyId, secretAccessKey, sessionToken];
  return all.flatMap((secret) => (typeof secret === 'string' && secret !== '' ? [secret] : []));
}

/** AWS's code and words, as far as the SDK could read them. */
function said(thrown: unknown, secrets: readonly string[]): Pick<Failure, 'code' | 'message'> {
  // `$fault` marks the SDK's service errors, as against its failures to parse.
  if (!(thrown instanceof Error) || !('$fault' in thrown)) return {};
  const { name, message } = thrown;
  if (!/^[A-Za-z][\w.-]{2,127}$/.test(name) || /^(?:Unknown|UnknownError|Error)$/.test(name)) return {};
  const words = safeMessage(secrets.reduce((text, secret) => text.replaceAll(secret, '(hidden)'), message));
  return words === name || /^Unknown(?:Error)?$/.test(words)
    ? { code: name }
    : { code: name, message: words };
}

function networkCode(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'NoAnswer';
  const code = 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' && /^\w{1,64}$/.test(code) ? code : thrown.name;
}

function clockWasCorrected(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || !('$metadata' in thrown)) return false;
  const metadata = thrown.$metadata;
  return (
    typeof metadata === 'object' &&
    metadata !== null &&
    'clockSkewCorrected' in metadata &&
    metadata.clockSkewCorrected === true
  );
}
