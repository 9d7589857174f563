import type { ServiceId } from '../model/call.ts';
import { assumed } from './assumptions.ts';
import { type Refusal, refused } from './outcome.ts';
import type { World } from './world.ts';

const invalidToken = 'The security token included in the request is invalid.';

/** Credentials that AWS does not know; the code depends on the service's protocol. */
export function unknownKey(service: ServiceId): Refusal {
  switch (service) {
    case 'sts':
      return refused('InvalidClientTokenId', invalidToken, 403);
    case 's3':
      return refused(
        'InvalidAccessKeyId',
        'The AWS Access Key Id you provided does not exist in our records.',
        403,
      );
    case 'account':
    case 'cloudtrail':
    case 'kms':
      return refused('UnrecognizedClientException', invalidToken, service === 'kms' ? 400 : 403);
  }
}

export function expiredKey(service: ServiceId): Refusal {
  switch (service) {
    case 's3':
      return refused('ExpiredToken', 'The provided token has expired.', 400);
    case 'sts':
      return refused('ExpiredToken', 'The security token included in the request is expired', 403);
    case 'account':
    case 'cloudtrail':
    case 'kms':
      return refused('ExpiredTokenException', 'The security token included in the request is expired', 403);
  }
}

export function throttled(service: ServiceId): Refusal {
  switch (service) {
    case 's3':
      return refused('SlowDown', 'Please reduce your request rate.', 503);
    case 'sts':
      return refused('Throttling', 'Rate exceeded');
    case 'account':
      return refused('TooManyRequestsException', 'Rate exceeded', 429);
    case 'cloudtrail':
    case 'kms':
      return refused('ThrottlingException', 'Rate exceeded');
  }
}

/** A region that the account has not enabled does not know the account. */
export function disabledRegion(world: World, service: ServiceId): Refusal {
  if (assumed(world.assumptions, 'disabledRegionError') === 'OptInRequired') {
    return refused('OptInRequired', 'The AWS Access Key Id needs a subscription for the service.', 403);
  }
  if (service === 's3')
    return refused('AllAccessDisabled', 'All access to this object has been disabled', 403);
  return unknownKey(service);
}

export function unknownOperation(service: ServiceId, operation: string): Refusal {
  switch (service) {
    case 's3':
      return refused(
        'NotImplemented',
        'A header you provided implies functionality that is not implemented.',
        501,
      );
    case 'sts':
      return refused('InvalidAction', `Could not find operation ${operation} for version 2011-06-15`);
    case 'account':
    case 'cloudtrail':
    case 'kms':
      return refused('UnknownOperationException', `The simulator does not answer ${service}:${operation}.`);
  }
}
