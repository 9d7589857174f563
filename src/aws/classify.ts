import type { FaultKind } from '../model/fault.ts';

/** What is known of a call that did not give an answer to decode. */
export interface Failure {
  /** IAM style name of the call. */
  readonly call: string;
  readonly region: string;
  /** HTTP status, if any answer came. */
  readonly status?: number;
  /** AWS's error code, or Node's for what never reached AWS; absent when there is none. */
  readonly code?: string;
  /** AWS's words, already made safe. */
  readonly message?: string;
  /** The body is a web page: no service of AWS's wrote it. */
  readonly html?: boolean;
  /** The head of an answer came, and the connection broke before its end. */
  readonly brokenOff?: boolean;
  /** Our own deadline passed. */
  readonly deadlineMs?: number;
}

export interface Classified {
  readonly kind: FaultKind;
  readonly code: string;
  /** One sentence for people; the same for equal failures, so that scans of the same world agree. */
  readonly message: string;
}

/**
 * Error codes by what they mean for us, from the services' API references ("Common errors"; S3: "Error
 * responses"). A code that is not here is judged by its status.
 */
const codes: Readonly<Partial<Record<FaultKind, readonly string[]>>> = {
  denied: [
    'AccessDenied',
    'AccessDeniedException',
    'AccessDeniedForDependencyException',
    'AllAccessDisabled',
    'AuthFailure',
    'ExpiredToken',
    'ExpiredTokenException',
    'IncompleteSignature',
    'InvalidSignatureException',
    'InvalidToken',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'NoManagementAccountSLRExistsException',
    'NotAuthorized',
    'OperationNotPermittedException',
    'RequestExpired',
    'RequestTimeTooSkewed',
    'SignatureDoesNotMatch',
    'UnauthorizedException',
    'UnauthorizedOperation',
  ],
  throttled: [
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'LimitExceededException',
    'PriorRequestNotComplete',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'ThrottledException',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
  ],
  'region-disabled': ['OptInRequired', 'RegionDisabledException'],
  'timed-out': ['RequestTimeout', 'RequestTimeoutException', 'DependencyTimeoutException'],
  unsupported: [
    'InvalidAction',
    'NotImplemented',
    'UnknownOperation',
    'UnknownOperationException',
    'UnsupportedOperation',
    'UnsupportedOperationException',
  ],
  // Asked in the wrong account or region; the text after the code says which of the two. MethodNotAllowed is
  // how S3 says it to those who may read bucket policies, but not of another account's buckets.
  'not-readable-from-here': [
    'CloudTrailARNInvalidException',
    'EventDataStoreARNInvalidException',
    'MethodNotAllowed',
    'PermanentRedirect',
    'TemporaryRedirect',
  ],
  // What was just listed is gone, or is being changed.
  conflict: [
    'ConflictException',
    'KMSInvalidStateException',
    'NoSuchBucket',
    'OperationAborted',
    'ParentNotFoundException',
  ],
};

/**
 * A region that the account has not enabled does not know its credentials. They are known to be good as
 * soon as GetCallerIdentity has answered, so on any other call these codes speak of the region.
 */
const unknownCredentials = ['InvalidAccessKeyId', 'InvalidClientTokenId', 'UnrecognizedClientException'];

const kindOfCode: ReadonlyMap<string, FaultKind> = new Map(
  Object.entries(codes).flatMap(([kind, names]) => names.map((name) => [name, kind as FaultKind] as const)),
);

/** Says once, for the whole of Trailproof, what a failure means. */
export function classify(failure: Failure): Classified {
  const { deadlineMs, status } = failure;
  if (deadlineMs !== undefined) {
    const message = `${service(failure)} in ${failure.region} did not answer within ${deadlineMs / 1000} s.`;
    return { kind: 'timed-out', code: 'DeadlineExceeded', message };
  }
  return status === undefined ? withoutAnswer(failure) : withAnswer(failure, status);
}

function withAnswer(failure: Failure, status: number): Classified {
  const code = failure.code ?? (status < 300 ? 'MalformedAnswer' : `Http${status}`);
  const kind = kindOf(failure, status);
  const said = failure.message === undefined || failure.message === '' ? undefined : failure.message;
  return { kind, code, message: said ?? wordsFor(failure, status) };
}

function kindOf({ call, code, html }: Failure, status: number): FaultKind {
  if (code !== undefined) {
    const kind = kindOfCode.get(code);
    if (kind !== undefined) return kind;
    if (unknownCredentials.includes(code)) {
      return call === 'sts:GetCallerIdentity' ? 'denied' : 'region-disabled';
    }
  }
  if (status < 300) return 'malformed';
  // Only S3 sends callers elsewhere; anything else that does is a proxy in the service's place.
  if (status < 400) return call.startsWith('s3:') ? 'not-readable-from-here' : 'unreachable';
  if (status === 401 || status === 403) return 'denied';
  if (status === 408) return 'timed-out';
  if (status === 429) return 'throttled';
  // Emulators answer what they do not have with a web page.
  if (status === 501 || (status === 500 && html === true)) return 'unsupported';
  if (status >= 500) return 'unreachable';
  return code === undefined && status !== 404 && html !== true ? 'malformed' : 'unsupported';
}

function wordsFor({ call, region, html }: Failure, status: number): string {
  if (html === true) return `${call} in ${region} was answered with a web page (HTTP ${status}), not by AWS.`;
  if (status < 300)
    return `The answer to ${call} in ${region} cannot be read: it is too large, cut off or not text.`;
  if (status < 400) return `${call} in ${region} was sent elsewhere (HTTP ${status}).`;
  return `${call} in ${region} was refused with HTTP ${status} and without a reason.`;
}

/** Node's codes for connections that stayed silent until the system gave up. */
const silent = ['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT', 'TimeoutError'];

function withoutAnswer(failure: Failure): Classified {
  const code = failure.code ?? 'NoAnswer';
  const where = `${service(failure)} in ${failure.region}`;
  if (silent.includes(code))
    return { kind: 'timed-out', code, message: `${where} did not answer (${code}).` };
  if (code.startsWith('HPE_')) {
    return { kind: 'malformed', code, message: `${where} answered something that is not HTTP (${code}).` };
  }
  const message =
    failure.brokenOff === true
      ? `${where} broke off in the middle of its answer (${code}).`
      : `No connection to ${where} (${code}).`;
  return { kind: 'unreachable', code, message };
}

function service({ call }: Failure): string {
  return call.split(':', 1)[0] ?? call;
}
