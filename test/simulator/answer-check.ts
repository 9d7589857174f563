import type { Answer } from '../../src/simulator/encode-answer.ts';
import type { SimulatedRequest } from '../../src/simulator/services.ts';
import {
  childOf,
  mistakesIn,
  type Operation,
  operationOf,
  parseXml,
  type ServiceModel,
  serviceModel,
  shapeOf,
  valueFromXml,
} from './service-model.ts';

/**
 * Codes that services answer without declaring them per operation.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/CommonErrors.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const commonCodes: Readonly<Record<string, readonly string[]>> = {
  json: [
    'AccessDeniedException',
    'ExpiredTokenException',
    'OptInRequired',
    'SerializationException',
    'ThrottlingException',
    'UnsupportedAPIEndpointException',
    'UnknownOperationException',
    'UnrecognizedClientException',
    'ValidationError',
    'ValidationException',
  ],
  'rest-json': [
    'ExpiredTokenException',
    'OptInRequired',
    'UnrecognizedClientException',
    'UnknownOperationException',
  ],
  query: [
    'AccessDenied',
    'ExpiredToken',
    'InvalidAction',
    'InvalidClientTokenId',
    'OptInRequired',
    'Throttling',
    'ValidationError',
  ],
  'rest-xml': [
    'AccessDenied',
    'AllAccessDisabled',
    'ExpiredToken',
    'InvalidAccessKeyId',
    'InvalidArgument',
    'MethodNotAllowed',
    'NoSuchBucket',
    'NoSuchBucketPolicy',
    'NoSuchLifecycleConfiguration',
    'NoSuchPublicAccessBlockConfiguration',
    'NoSuchTagSet',
    'NotImplemented',
    'ObjectLockConfigurationNotFoundError',
    'OptInRequired',
    'OwnershipControlsNotFoundError',
    'PermanentRedirect',
    'ReplicationConfigurationNotFoundError',
    'ServerSideEncryptionConfigurationNotFoundError',
    'SlowDown',
  ],
};

/** What is wrong with an answer, measured against AWS's own model of the service. */
export function mistakesInAnswer(request: SimulatedRequest, answer: Answer): readonly string[] {
  const model = serviceModel(request.service);
  const operation = operationOf(model, request.operation);
  const ids = ['x-amzn-requestid', 'x-amz-request-id'].filter((name) => answer.headers[name] !== undefined);
  const noId = ids.length === 1 ? [] : ['the answer has no request id'];
  if (answer.status === 200) return [...noId, ...mistakesInOutput(model, operation, answer)];
  return [...noId, ...mistakesInError(model, operation, answer)];
}

function mistakesInOutput(model: ServiceModel, operation: Operation, answer: Answer): readonly string[] {
  const output = operation.output;
  if (output === undefined) return answer.body === '' ? [] : ['the operation answers nothing'];
  switch (model.metadata.protocol) {
    case 'json':
    case 'rest-json':
      return mistakesIn(model, output.shape, parseJson(answer.body));
    case 'query': {
      const [[root, element] = ['', undefined]] = Object.entries(parseXml(answer.body));
      const wrapper = output.resultWrapper ?? '';
      if (wrapper === '' || root !== wrapper.replace('Result', 'Response')) return [`the root is ${root}`];
      const noId = childOf(childOf(element, 'ResponseMetadata'), 'RequestId') === undefined;
      const value = valueFromXml(model, output.shape, childOf(element, wrapper));
      return [...(noId ? ['there is no RequestId'] : []), ...mistakesIn(model, output.shape, value)];
    }
    default:
      return mistakesInRestXml(model, output.shape, answer);
  }
}

/**
 * Roots that the service model does not give, because clients do not look at them.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */
const roots: Readonly<Record<string, string>> = {
  GetBucketAclOutput: 'AccessControlPolicy',
  GetBucketLifecycleConfigurationOutput: 'LifecycleConfiguration',
  GetBucketLoggingOutput: 'BucketLoggingStatus',
  GetBucketTaggingOutput: 'Tagging',
  GetBucketVersioningOutput: 'VersioningConfiguration',
  NotificationConfiguration: 'NotificationConfiguration',
  ListBucketsOutput: 'ListAllMyBucketsResult',
};

function mistakesInRestXml(model: ServiceModel, shapeName: string, answer: Answer): readonly string[] {
  const shape = shapeOf(model, shapeName);
  const fromHeaders = Object.values(shape.members ?? {}).flatMap((member) => member.locationName ?? []);
  const unknown = Object.keys(answer.headers)
    .filter((name) => name.startsWith('x-amz-') && !['x-amz-request-id', 'x-amz-id-2'].includes(name))
    .filter((name) => !fromHeaders.includes(name))
    .map((name) => `the header ${name} is not a member`);
  const [[root, element] = ['', undefined]] = Object.entries(parseXml(answer.body));
  if (answer.body === '') return unknown;
  // The one answer of S3 whose only member is the root itself, without a name around it.
  if (shapeName === 'GetBucketLocationOutput') {
    if (root !== 'LocationConstraint') return [...unknown, `the root is ${root}`];
    return element === '' ? unknown : [...unknown, ...mistakesIn(model, 'BucketLocationConstraint', element)];
  }
  const { payload } = shape;
  const inner = payload === undefined ? shapeName : (shape.members?.[payload]?.shape ?? '');
  // A bucket policy is text of its own; for S3 it is no matter of XML.
  if (shapeOf(model, inner).type === 'string')
    return typeof parseJson(answer.body) === 'object' ? unknown : ['no JSON'];
  if (root !== (payload ?? roots[shapeName])) return [...unknown, `the root is ${root}`];
  return [...unknown, ...mistakesIn(model, inner, valueFromXml(model, inner, element))];
}

function mistakesInError(model: ServiceModel, operation: Operation, answer: Answer): readonly string[] {
  if (operation.http.method === 'HEAD') return answer.body === '' ? [] : ['a HEAD answer has no body'];
  const code = codeOf(model, answer);
  const declared = (operation.errors ?? []).map(({ shape }) => shapeOf(model, shape).error?.code ?? shape);
  const known = [...declared, ...(commonCodes[model.metadata.protocol] ?? [])];
  const undeclared = known.includes(code) ? [] : [`the error ${code} is neither declared nor common`];
  const told = code === answer.error?.code ? [] : [`the error is ${code}, and ${answer.error?.code} is told`];
  return [...undeclared, ...told];
}

function codeOf(model: ServiceModel, answer: Answer): string {
  switch (model.metadata.protocol) {
    case 'json': {
      const type = childOf(parseJson(answer.body), '__type');
      return type === answer.headers['x-amzn-errortype'] ? String(type) : '(header and body differ)';
    }
    case 'rest-json':
      return typeof childOf(parseJson(answer.body), 'message') === 'string'
        ? (answer.headers['x-amzn-errortype'] ?? '')
        : '(no message)';
    case 'query':
      return String(childOf(childOf(childOf(parseXml(answer.body), 'ErrorResponse'), 'Error'), 'Code'));
    default: {
      const document = parseXml(answer.body);
      // S3 wraps its errors in nothing, S3 Control as the protocol has it.
      return String(childOf(childOf(childOf(document, 'ErrorResponse') ?? document, 'Error'), 'Code'));
    }
  }
}

function parseJson(text: string): unknown {
  return JSON.parse(text);
}
