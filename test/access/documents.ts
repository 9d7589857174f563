import { parsePolicyDocument } from '../../src/access/parse-policy-document.ts';
import type { DocumentKind, PolicyReading } from '../../src/access/policy-document.ts';
import type { JsonObject, JsonValue } from '../../src/model/json.ts';

export const bucket = 'arn:aws:s3:::logs';
export const objects = 'arn:aws:s3:::logs/*';
export const trail = {
  arn: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main',
  account: '111122223333',
} as const;
export const cloudTrail: JsonObject = { Service: 'cloudtrail.amazonaws.com' };

export function documentOf(kind: DocumentKind, statements: readonly JsonObject[]): PolicyReading {
  const written: JsonValue = { Version: '2012-10-17', Statement: statements };
  return parsePolicyDocument(JSON.stringify(written), kind);
}

/** A bucket policy whose statements allow everyone to read every object, but for what is said. */
export function bucketPolicy(...statements: readonly JsonObject[]): PolicyReading {
  return documentOf(
    'resource',
    statements.map((statement) => {
      const given = (name: string): boolean => name in statement || `Not${name}` in statement;
      return {
        Effect: 'Allow',
        ...(given('Principal') ? {} : { Principal: '*' }),
        ...(given('Action') ? {} : { Action: 's3:*' }),
        ...(given('Resource') ? {} : { Resource: [bucket, objects] }),
        ...statement,
      };
    }),
  );
}

/** The reason for which a document is not read, or `read`. */
export function whyUnread(text: string, kind: DocumentKind = 'resource'): string {
  const reading = parsePolicyDocument(text, kind);
  return reading.ok ? 'read' : reading.why.replace('the policy cannot be read: ', '');
}
