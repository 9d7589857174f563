import type { Match } from '../model/selector.ts';
import { quoted } from './plain-text.ts';

/** Which ARNs one value of a data resource reaches: all of its type, or those that match; an empty list none. */
export type ArnReach = 'all' | readonly Match[];

export interface DataValue {
  readonly certain: ArnReach;
  readonly possible: ArnReach;
  /** The end of a sentence, when the two differ for a reason that people should know. */
  readonly doubt?: string;
}

/** ARN prefixes of the three types, any partition. `arn:aws:s3:::` is what AWS's own CLI example shows for all buckets. */
const everything: Readonly<Record<string, RegExp>> = {
  'AWS::S3::Object': /^arn:[a-z0-9-]+:s3(:::)?$/,
  'AWS::Lambda::Function': /^arn:[a-z0-9-]+:lambda$/,
  'AWS::DynamoDB::Table': /^arn:[a-z0-9-]+:dynamodb$/,
};

const objects: RegExp = /^arn:[a-z0-9-]+:s3:::[^/]+\//;
const bucketWithoutSlash: RegExp = /^arn:[a-z0-9-]+:s3:::[^/]+$/;
const lambdaFunction: RegExp = /^arn:[a-z0-9-]+:lambda:[^:]+:[^:]+:function:./;
const dynamodbTable: RegExp = /^arn:[a-z0-9-]+:dynamodb:[^:]+:[^:]+:table\/[^/]+$/;

/**
 * What one value of a basic data resource means:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html
 */
export function readDataValue(type: string, value: string): DataValue {
  if (Object.hasOwn(everything, type) && everything[type]?.test(value))
    return { certain: 'all', possible: 'all' };
  const wildcard = value.search(/[*?]/);
  if (wildcard >= 0) {
    const doubt = `has the value ${quoted(value)} for ${type}, and AWS documents no wildcards.`;
    return { certain: [], possible: [{ operator: 'StartsWith', value: value.slice(0, wildcard) }], doubt };
  }
  switch (type) {
    case 'AWS::S3::Object':
      if (objects.test(value)) return exactly({ operator: 'StartsWith', value });
      if (!bucketWithoutSlash.test(value)) break;
      return {
        certain: [],
        // Taken as a plain prefix it would reach buckets whose names go on, so all of those are possible.
        possible: [{ operator: 'StartsWith', value }],
        doubt: `names the bucket ${quoted(value)} without a slash at its end, and AWS does not document what that records.`,
      };
    case 'AWS::Lambda::Function':
      if (lambdaFunction.test(value)) return exactly({ operator: 'Equals', value });
      break;
    case 'AWS::DynamoDB::Table':
      if (!dynamodbTable.test(value)) break;
      return {
        certain: [{ operator: 'Equals', value }],
        // Whether ARNs below the table count is not documented; records of tables carry none that are known.
        possible: [
          { operator: 'Equals', value },
          { operator: 'StartsWith', value: `${value}/` },
        ],
      };
  }
  const doubt = `has the value ${quoted(value)} for ${type}, a form that AWS does not document.`;
  return { certain: [], possible: 'all', doubt };
}

function exactly(match: Match): DataValue {
  return { certain: [match], possible: [match] };
}
