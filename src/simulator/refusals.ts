import type { ServiceId } from '../model/call.ts';
import { assumed } from './assumptions.ts';
import { type Refusal, refused } from './outcome.ts';
import { protocolOf, type SimulatedRequest } from './services.ts';
import type { World } from './world.ts';

const invalidToken = 'The security token included in the request is invalid.';

/** Credentials that AWS does not know; the code depends on the service's protocol. */
export function unknownKey(service: ServiceId): Refusal {
  switch (protocolOf(service)) {
    case 'query':
      return refused('InvalidClientTokenId', invalidToken, 403);
    case 'rest-xml':
      return refused(
        'InvalidAccessKeyId',
        'The AWS Access Key Id you provided does not exist in our records.',
        403,
      );
    case 'json':
    case 'rest-json':
      return refused(
        'UnrecognizedClientException',
        invalidToken,
        service === 'kms' || service === 'logs' ? 400 : 403,
      );
  }
}

/** A temporary access key without its session token, or any key with one that is not its own. */
export function wrongToken(service: ServiceId): Refusal {
  return protocolOf(service) === 'rest-xml'
    ? refused('InvalidToken', 'The provided token is malformed or otherwise invalid.', 400)
    : unknownKey(service);
}

export function expiredKey(service: ServiceId): Refusal {
  switch (protocolOf(service)) {
    case 'rest-xml':
      return refused('ExpiredToken', 'The provided token has expired.', 400);
    case 'query':
      return refused('ExpiredToken', 'The security token included in the request is expired', 403);
    case 'json':
    case 'rest-json':
      return refused('ExpiredTokenException', 'The security token included in the request is expired', 403);
  }
}

export function throttled(service: ServiceId): Refusal {
  switch (service) {
    case 's3':
    case 's3-control':
      return refused('SlowDown', 'Please reduce your request rate.', 503);
    case 'iam':
    case 'sns':
    case 'sts':
      return refused('Throttling', 'Rate exceeded');
    case 'account':
      return refused('TooManyRequestsException', 'Rate exceeded', 429);
    case 'organizations':
      return refused('TooManyRequestsException', 'Rate exceeded');
    case 'cloudtrail':
    case 'cloudwatch':
    case 'kms':
    case 'logs':
      return refused('ThrottlingException', 'Rate exceeded');
  }
}

/** No policy allows the caller this call. */
export function denied({ service, operation }: SimulatedRequest, caller: string): Refusal {
  const action = `${service === 's3-control' ? 's3' : service}:${operation}`;
  const message = `User: ${caller} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
  switch (service) {
    case 's3':
    case 's3-control':
      return refused('AccessDenied', 'Access Denied', 403);
    case 'iam':
    case 'sts':
      return refused('AccessDenied', message, 403);
    case 'sns':
      return refused('AuthorizationError', message, 403);
    case 'account':
    case 'cloudtrail':
      return refused('AccessDeniedException', message, 403);
    case 'cloudwatch':
    case 'kms':
    case 'logs':
    case 'organizations':
      return refused('AccessDeniedException', message);
  }
}

/** A region that the account has not enabled does not know the account. */
export function disabledRegion(world: World, service: ServiceId): Refusal {
  if (assumed(world.assumptions, 'disabledRegionError') === 'OptInRequired') {
    return refused('OptInRequired', 'The AWS Access Key Id needs a subscription for the service.', 403);
  }
  if (protocolOf(service) === 'rest-xml')
    return refused('AllAccessDisabled', 'All access to this object has been disabled', 403);
  return unknownKey(service);
}

export function wrongEndpoint(region: string): Refusal {
  const message = `This action isn't available in the current Region; Organizations answers in ${region}.`;
  return refused('UnsupportedAPIEndpointException', message);
}

export function unknownOperation(service: ServiceId, operation: string): Refusal {
  switch (protocolOf(service)) {
    case 'rest-xml':
      return refused(
        'NotImplemented',
        'A header you provided implies functionality that is not implemented.',
        501,
      );
    case 'query':
      return refused('InvalidAction', `Could not find operation ${operation} for version 2011-06-15`);
    case 'json':
    case 'rest-json':
      return refused('UnknownOperationException', `The simulator does not answer ${service}:${operation}.`);
  }
}
