import { afterAll, beforeAll, expect, test } from 'vitest';
import { asff } from '../../../src/report/asff.ts';
import { demoResult } from '../../../tools/samples/demo-result.ts';
import { type MotoServer, startMoto } from './moto-server.ts';

interface Imported {
  readonly SuccessCount: number;
  readonly FailedFindings?: readonly unknown[];
}

interface Placed {
  readonly ProductArn: string;
}

const mostInBatch = 100;
/** Of more than a hundred accounts and regions. */
const fewPlaces = 30;

let moto: MotoServer;
beforeAll(async () => {
  moto = await startMoto();
});
afterAll(() => moto?.close());

test('findings of the demo are imported, in batches of a hundred of an account and region', async () => {
  const { chunks } = asff(await demoResult());
  const findings: readonly Placed[] = JSON.parse([...chunks].join(''));
  const places = [...Map.groupBy(findings, ({ ProductArn }) => ProductArn)].slice(0, fewPlaces);
  let imported = 0;
  for (const [product, own] of places) {
    const region = product.split(':')[3] ?? '';
    for (let start = 0; start < own.length; start += mostInBatch) {
      const answer = await importFindings(region, own.slice(start, start + mostInBatch));
      expect(answer.FailedFindings ?? []).toEqual([]);
      imported += answer.SuccessCount;
    }
  }
  expect(imported).toBe(places.flatMap(([, own]) => own).length);
  expect(imported).toBeGreaterThan(fewPlaces);
});

/** moto finds the service and the region in the credential, and looks at no signature. */
async function importFindings(region: string, findings: readonly Placed[]): Promise<Imported> {
  const scope = `AKIDEXAMPLE/20261120/${region}/securityhub/aws4_request`;
  const response = await fetch(`${moto.url}/findings/import`, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ Findings: findings }),
  });
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}
