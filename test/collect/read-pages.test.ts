import { expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Page } from '../../src/answers/json-page.ts';
import { readPages } from '../../src/collect/read-pages.ts';
import type { CallRecord, CallRequest } from '../../src/model/call.ts';
import type { Fault } from '../../src/model/fault.ts';
import { account, answered } from './fake-aws.ts';

const request: CallRequest = {
  service: 'organizations',
  operation: 'ListAccounts',
  input: { MaxResults: 20 },
  account,
  region: 'us-east-1',
};
const fault: Fault = {
  id: 'x',
  kind: 'denied',
  call: 'organizations:ListAccounts',
  account,
  region: 'us-east-1',
  code: 'AccessDenied',
  message: 'No.',
};

/** Reads pages that are answered in turn; the last is answered again and again. */
async function read(...pages: readonly (Page<string> | Fault)[]) {
  const inputs: CallRecord['input'][] = [];
  const call = (asked: CallRequest): Promise<CallRecord> => {
    inputs.push(asked.input);
    return Promise.resolve(answered(asked, {}));
  };
  const decode = (): Answer<Page<string>> => {
    const page = pages[Math.min(inputs.length, pages.length) - 1] ?? fault;
    return 'kind' in page ? { kind: 'fault', fault: page } : { kind: 'value', value: page, evidence: ['x'] };
  };
  const found = await readPages(call, request, { token: 'NextToken', decode });
  return { ...found, inputs };
}

it('asks on while there is a token, over empty pages too', async () => {
  const found = await read(
    { items: [], nextToken: 'a', faults: [] },
    { items: ['x'], nextToken: 'b', faults: [] },
    { items: ['y'], faults: [] },
  );
  expect(found).toMatchObject({ items: ['x', 'y'], complete: true });
  expect(found.inputs).toEqual([
    { MaxResults: 20 },
    { MaxResults: 20, NextToken: 'a' },
    { MaxResults: 20, NextToken: 'b' },
  ]);
});

it('a page that is refused ends it, and what came before is kept', async () => {
  expect(await read({ items: ['x'], nextToken: 'a', faults: [] }, fault)).toMatchObject({
    items: ['x'],
    complete: false,
  });
});

it('an entry that makes no sense may hide another', async () => {
  expect(
    await read({ items: ['x'], nextToken: 'a', faults: [fault] }, { items: ['y'], faults: [] }),
  ).toMatchObject({
    items: ['x', 'y'],
    complete: false,
  });
});

it('a token that comes again ends it', async () => {
  const found = await read({ items: ['x'], nextToken: 'a', faults: [] });
  expect(found.complete).toBe(false);
  expect(found.inputs).toHaveLength(2);
});

it('pages without end come to one', async () => {
  let page = 0;
  const call = (asked: CallRequest): Promise<CallRecord> => Promise.resolve(answered(asked, {}));
  const decode = (): Answer<Page<string>> => {
    page += 1;
    return { kind: 'value', value: { items: [], nextToken: `t${page}`, faults: [] }, evidence: ['x'] };
  };
  expect(await readPages(call, request, { token: 'NextToken', decode })).toMatchObject({ complete: false });
  expect(page).toBe(10_000);
});
