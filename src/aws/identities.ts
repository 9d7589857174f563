import type { CallRequest } from '../model/call.ts';
import type { Refused } from './base-identity.ts';
import type { Identity } from './identity.ts';
import { type IdentitySource, renewed } from './renewal.ts';
import { accountOf, type RoleSession, roleAnswer, roleOf, roleRefusal } from './role-session.ts';
import type { Sent } from './send.ts';

export interface IdentityOptions {
  /** The user's own credentials. */
  readonly own: IdentitySource;
  /** ARNs of roles to become, one after the other, before anything else is asked. */
  readonly roleChain: readonly string[];
  /** Sent with every AssumeRole, and in no input or record. */
  readonly externalId: string;
  readonly now: () => number;
  readonly defaultRegion: () => Promise<string>;
  readonly send: (request: CallRequest, identity: Identity) => Promise<Sent>;
}

export interface Identities {
  /** Whose credentials sign for an account. Throws for one that has none: nobody may ask there. */
  readonly signerFor: (account: string) => Promise<Identity | Refused>;
  /** Becomes a role in another account, for all calls there from now on. The answer is without credentials. */
  readonly assume: (request: CallRequest) => Promise<Sent | Refused>;
  /** Tells whose the base credentials are; until then they are taken for those of the first account named. */
  readonly learnBase: (account: string) => void;
}

/** Who signs: the base identity for its own account, and sessions of roles for all others. */
export function identities(options: IdentityOptions): Identities {
  const base = lastOfChain(options);
  const members = new Map<string, IdentitySource>();
  let baseAccount: string | undefined;
  const isBase = (account: string): boolean => account === '' || account === (baseAccount ??= account);
  return {
    signerFor: (account) => {
      const source = isBase(account) ? base : members.get(account);
      if (source === undefined)
        throw new Error(`nobody has become a role in ${account}, so no call can go there`);
      return source();
    },
    assume: async (request) => {
      if (!isBase(request.account)) throw new Error('members do not assume roles');
      const asker = await base();
      if ('classified' in asker) return asker;
      const answer = roleAnswer(request, await askForRole(options, request, asker));
      if (answer.kind === 'session') {
        const open = (): Promise<RoleSession | Refused> => openSession(options, request, base);
        members.set(accountOf(roleOf(request)), renewed(open, options.now, answer.session));
      }
      return answer.sent;
    },
    learnBase: (account) => {
      baseAccount = account;
    },
  };
}

/** The session of the chain's last role, each opened by the one before; without roles the user's own credentials. */
function lastOfChain(options: IdentityOptions): IdentitySource {
  return options.roleChain.reduce<IdentitySource>((source, RoleArn) => {
    const input = { RoleArn, RoleSessionName: 'trailproof' };
    const open = async (): Promise<RoleSession | Refused> => {
      const region = await options.defaultRegion();
      return openSession(
        options,
        { service: 'sts', operation: 'AssumeRole', input, account: '', region },
        source,
      );
    };
    return renewed(open, options.now);
  }, options.own);
}

async function openSession(
  options: IdentityOptions,
  request: CallRequest,
  source: IdentitySource,
): Promise<RoleSession | Refused> {
  const asker = await source();
  if ('classified' in asker) return asker;
  const answer = roleAnswer(request, await askForRole(options, request, asker));
  return answer.kind === 'session' ? answer.session : roleRefusal(request, answer.sent);
}

function askForRole(
  { externalId, send }: IdentityOptions,
  request: CallRequest,
  asker: Identity,
): Promise<Sent> {
  if (externalId === '') return send(request, asker);
  return send({ ...request, input: { ...request.input, ExternalId: externalId } }, asker);
}
