import type { Outcome } from './outcome.ts';

/** Namespaces of the services that answer in the query protocol. */
export const queryNamespaces = {
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
  sns: 'http://sns.amazonaws.com/doc/2010-03-31/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
} as const;

/** An answer in the query protocol: the lines are the elements of its result. */
export function queryAnswer(
  service: keyof typeof queryNamespaces,
  operation: string,
  lines: readonly string[],
): Outcome {
  return {
    kind: 'text',
    body: (requestId) =>
      [
        `<${operation}Response xmlns="${queryNamespaces[service]}">`,
        `  <${operation}Result>`,
        ...lines.map((line) => `    ${line}`),
        `  </${operation}Result>`,
        '  <ResponseMetadata>',
        `    <RequestId>${requestId}</RequestId>`,
        '  </ResponseMetadata>',
        `</${operation}Response>`,
        '',
      ].join('\n'),
  };
}
