import type { Policy } from '../../src/model/policy.ts';
import { compiledPolicy } from './compiled-policy.ts';

/** Policies about every kind of subject that read every member, set and function there is. */
export const everyKindOfPolicy: readonly Policy[] = [
  compiledPolicy({
    id: 'account-few-trails',
    subject: 'account',
    assert: [
      ['atMost(account.trails, 3)', '{account.id} has too many trails'],
      ['atLeast(account.trails, 1)', '{account.id} has no trail'],
      ['account.trails.each.exists(t, t.multiRegion && t.isLogging)', '{account.id} has no trail everywhere'],
    ],
  }),
  compiledPolicy({
    id: 'region-recorded',
    subject: 'region',
    severity: 'high',
    requirements: {
      writes: { eventCategory: 'Management', readOnly: false },
      reads: { eventCategory: 'Management', readOnly: true },
    },
    assert: [
      ['covered(region, "writes")', 'nobody records {gap(region, "writes")} in {region.name}'],
      ['covered(region, "reads")', 'nobody records {gap(region, "reads")} in {region.name}'],
    ],
  }),
  compiledPolicy({
    id: 'region-recorded-once',
    subject: 'region',
    severity: 'low',
    requirements: { management: { eventCategory: 'Management' } },
    assert: [
      ['copies(region, "management") <= 1', 'too often: {copiesBy(region, "management")}'],
      ['covered(region, "management")', '{lost(region, "management")}'],
    ],
  }),
  compiledPolicy({
    id: 'region-without-strangers',
    subject: 'region',
    when: 'region.optIn != "disabled"',
    assert: [
      ['region.copies.each.all(c, c.isLogging || !c.trail.owned)', 'a copy is stopped in {region.name}'],
      [
        'region.account.trails.each.exists(t, t.multiRegion && logsIn(t, region))',
        'no trail reaches {region.name}',
      ],
    ],
  }),
  compiledPolicy({
    id: 'trail-logs',
    subject: 'trail',
    severity: 'high',
    when: 'trail.owned',
    assert: [
      ['trail.isLogging', '{trail.name} is stopped'],
      ['trail.copies.each.all(c, c.isLogging)', '{trail.name} is stopped somewhere'],
    ],
  }),
  compiledPolicy({
    id: 'trail-logs-delivered',
    subject: 'trail',
    when: 'trail.isLogging && trail.copies.each.exists(c, c.deliveryError == "")',
    assert: [
      [
        'trail.bucket.present && trail.bucket.it.region == trail.home',
        '{trail.name} writes to {trail.bucket.it.region}',
      ],
    ],
  }),
  compiledPolicy({
    id: 'trail-trustworthy',
    subject: 'trail',
    severity: 'low',
    when: 'trail.owned && !trail.organization',
    assert: [
      ['trail.logFileValidation && trail.globalServiceEvents', '{trail.name} is not validated'],
      ['trail.key.set && trail.key.present && trail.key.it.state == "Enabled"', '{trail.name} has no key'],
      ['!trail.bucket.dangling', '{trail.name} writes to nowhere'],
      [
        'trail.copies.each.all(c, c.deliveryError == "" && c.digestError == "")',
        '{trail.name} does not deliver',
      ],
    ],
  }),
  compiledPolicy({
    id: 'trail-foreign',
    subject: 'trail',
    when: '!trail.owned',
    assert: [['trail.multiRegion && trail.isLogging', '{trail.name} is not everywhere']],
  }),
  compiledPolicy({
    id: 'bucket-encrypted',
    subject: 'log-bucket',
    params: { algorithm: 'AES256' },
    assert: [
      ['bucket.defaultEncryption == params.algorithm', '{bucket.name} is not encrypted'],
      ['bucket.region != "ap-southeast-3"', '{bucket.name} is far away'],
    ],
  }),
  compiledPolicy({
    id: 'key-enabled',
    subject: 'key',
    severity: 'critical',
    assert: [['key.state == "Enabled" && key.manager == "CUSTOMER"', '{key.arn} is {key.state}']],
  }),
];
