import type { Account, Bucket, Copy, Key, Region, Trail } from '../model/inventory.ts';
import { type HostObject, hostObject } from '../policy/cel/host-objects.ts';
import type { Noun } from './nouns.ts';
import type { Reading } from './reading.ts';
import { copiesOf, homeLogging } from './trail-copies.ts';
import { observed, plain, population, reference } from './view-reads.ts';

/** Nouns as policies see them. Every read is written down; a read of what could not be seen throws. */
export interface Views {
  readonly of: (noun: Noun) => HostObject;
  /** The region behind a view, for functions that take one. */
  readonly regionOf: (view: HostObject<'Region'>) => Region | undefined;
}

/** What every view of one subject shares. Views are made when read, so cycles among nouns do not matter. */
interface Context {
  readonly reading: Reading;
  readonly account: Account;
  readonly regions: WeakMap<HostObject<'Region'>, Region>;
}

export function createViews(reading: Reading): Views {
  const regions = new WeakMap<HostObject<'Region'>, Region>();
  return {
    of: (noun) => viewOf({ reading, account: noun.account, regions }, noun),
    regionOf: (view) => regions.get(view),
  };
}

function viewOf(context: Context, noun: Noun): HostObject {
  switch (noun.kind) {
    case 'account':
      return accountView(context, 'account');
    case 'region':
      return regionView(context, noun.region, 'region');
    case 'trail':
      return trailView(context, noun.trail, 'trail');
    case 'bucket':
      return bucketView(context, noun.bucket, 'bucket');
    case 'key':
      return keyView(context, noun.key, 'key');
  }
}

function accountView(context: Context, path: string): HostObject<'Account'> {
  const { account } = context;
  return hostObject('Account', {
    id: () => plain(context.reading, `${path}.id`, account.id),
    partition: () => plain(context.reading, `${path}.partition`, account.partition),
    regions: () =>
      population(context.reading, 'Region', {
        path: `${path}.regions`,
        set: account.regions,
        label: (region) => region.name,
        view: (region, at) => regionView(context, region, at),
      }),
    trails: () =>
      population(context.reading, 'Trail', {
        path: `${path}.trails`,
        set: account.trails,
        label: (trail) => trail.arn,
        view: (trail, at) => trailView(context, trail, at),
      }),
  });
}

function regionView(context: Context, region: Region, path: string): HostObject<'Region'> {
  const view = hostObject('Region', {
    account: () => accountView(context, `${path}.account`),
    name: () => plain(context.reading, `${path}.name`, region.name),
    optIn: () => plain(context.reading, `${path}.optIn`, region.optIn),
    copies: () =>
      population(context.reading, 'Copy', {
        path: `${path}.copies`,
        set: region.copies,
        label: (copy) => copy.trail,
        view: (copy, at) => copyView(context, copy, at),
      }),
  });
  context.regions.set(view, region);
  return view;
}

function copyView(context: Context, copy: Copy, path: string): HostObject<'Copy'> {
  return hostObject('Copy', {
    trail: () => {
      const trail = context.account.trails.members.find(({ arn }) => arn === copy.trail);
      if (trail === undefined) throw new Error(`the trail of ${path} is not among the account's trails`);
      return trailView(context, trail, `${path}.trail`);
    },
    region: () => plain(context.reading, `${path}.region`, copy.region),
    isLogging: () => observed(context.reading, `${path}.isLogging`, copy.isLogging),
    deliveryError: () => observed(context.reading, `${path}.deliveryError`, copy.deliveryError),
    digestError: () => observed(context.reading, `${path}.digestError`, copy.digestError),
    logsError: () => observed(context.reading, `${path}.logsError`, copy.logsError),
  });
}

function trailView(context: Context, trail: Trail, path: string): HostObject<'Trail'> {
  return hostObject('Trail', {
    arn: () => plain(context.reading, `${path}.arn`, trail.arn),
    name: () => plain(context.reading, `${path}.name`, trail.name),
    owner: () => plain(context.reading, `${path}.owner`, trail.owner),
    home: () => plain(context.reading, `${path}.home`, trail.home),
    owned: () => plain(context.reading, `${path}.owned`, trail.owned),
    multiRegion: () => observed(context.reading, `${path}.multiRegion`, trail.multiRegion),
    organization: () => observed(context.reading, `${path}.organization`, trail.organization),
    globalServiceEvents: () =>
      observed(context.reading, `${path}.globalServiceEvents`, trail.globalServiceEvents),
    logFileValidation: () => observed(context.reading, `${path}.logFileValidation`, trail.logFileValidation),
    isLogging: () => observed(context.reading, `${path}.isLogging`, homeLogging(context.account, trail)),
    copies: () =>
      population(context.reading, 'Copy', {
        path: `${path}.copies`,
        set: copiesOf(context.account, trail),
        label: (copy) => copy.region,
        view: (copy, at) => copyView(context, copy, at),
      }),
    bucket: () =>
      reference(context.reading, 'Bucket', {
        path: `${path}.bucket`,
        ref: trail.bucket,
        view: (bucket, at) => bucketView(context, bucket, at),
      }),
    key: () =>
      reference(context.reading, 'Key', {
        path: `${path}.key`,
        ref: trail.key,
        view: (key, at) => keyView(context, key, at),
      }),
  });
}

function bucketView(context: Context, bucket: Bucket, path: string): HostObject<'Bucket'> {
  return hostObject('Bucket', {
    arn: () => plain(context.reading, `${path}.arn`, bucket.arn),
    name: () => plain(context.reading, `${path}.name`, bucket.name),
    region: () => observed(context.reading, `${path}.region`, bucket.region),
    defaultEncryption: () => observed(context.reading, `${path}.defaultEncryption`, bucket.defaultEncryption),
  });
}

function keyView(context: Context, key: Key, path: string): HostObject<'Key'> {
  return hostObject('Key', {
    arn: () => plain(context.reading, `${path}.arn`, key.arn),
    owner: () => plain(context.reading, `${path}.owner`, key.owner),
    region: () => plain(context.reading, `${path}.region`, key.region),
    state: () => observed(context.reading, `${path}.state`, key.state),
    manager: () => observed(context.reading, `${path}.manager`, key.manager),
  });
}
