import type { JsonObject } from '../../model/json.ts';
import type { ScanResult, Subject } from '../../model/scan-result.ts';
import { accountNames } from '../text/account-names.ts';
import type { Element } from './json-text.ts';
import { subjectId } from './oscal-source.ts';
import { markup, props, text } from './values.ts';

/** Every subject once, in the order in which findings are about them. Only their keys are remembered. */
export function* inventoryItems(result: ScanResult): Iterable<Element> {
  const nameOf = accountNames(result);
  const known = new Set<string>();
  for (const { subject } of result.findings()) {
    const key = `${subject.kind} ${subject.id}`;
    if (known.has(key)) continue;
    known.add(key);
    yield [JSON.stringify(inventoryItem(subject, nameOf(subject.account)))];
  }
}

function inventoryItem(subject: Subject, accountName: string): JsonObject {
  const { kind, account, region, partition, ou } = subject;
  const where = region === undefined ? '' : `, ${region}`;
  return {
    uuid: subjectId(subject),
    description: markup(`${kind} ${subject.name ?? subject.id} of account ${accountName}${where}`),
    props: [
      { name: 'asset-id', value: text(subject.arn ?? subject.id) },
      ...props({ kind, account, region, partition, 'organizational-unit': ou }),
    ],
  };
}
