import { createHash } from 'node:crypto';
import { escapeXml, type Outcome } from './outcome.ts';

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An answer of S3: a root element with the elements given, which must be XML already. */
export function s3Answer(root: string, ...elements: readonly string[]): Outcome {
  const inner = elements.join('');
  const open = `${declaration}<${root} xmlns="${namespace}"`;
  const body = inner === '' ? `${open}/>` : `${open}>${inner}</${root}>`;
  return { kind: 'text', body: () => body };
}

/** An element with text; nothing for absent text. */
export function element(name: string, text: string | boolean | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeXml(String(text))}</${name}>`;
}

/** The canonical user id by which S3 knows an account. */
export function canonicalUserId(accountId: string): string {
  return createHash('sha256').update(`canonical user ${accountId}`).digest('hex');
}
