import type { JsonObject } from '../model/json.ts';
import { type Identity, MixedIdentities, signingAs } from './identity.ts';
import { keepRawAnswer, type RawAnswer } from './raw-answer.ts';

/** How one call is sent: as whom, cut off by `signal`, every raw answer handed to `keep`. */
export interface Sending {
  readonly identity: Identity;
  readonly signal: AbortSignal;
  readonly keep: (answer: RawAnswer) => void;
  /** Whether the SDK parses a good answer as well. */
  readonly parsed: boolean;
}

/** Sends one operation and settles when the SDK is through with it, with what it made of the answer. */
export type Operation = (input: JsonObject, sending: Sending) => Promise<unknown>;

export type ServiceClient = Readonly<Record<string, Operation>>;

/** Any SDK command: its own stack runs closest to the wire, below the client's. */
interface SdkCommand {
  readonly middlewareStack: {
    add(
      middleware: ReturnType<typeof checkSigner>,
      place: { readonly step: 'finalizeRequest'; readonly priority: 'low'; readonly name: string },
    ): void;
    add(
      middleware: ReturnType<typeof keepRawAnswer>,
      place: { readonly step: 'deserialize'; readonly priority: 'low'; readonly name: string },
    ): void;
  };
}

/** Any SDK client, as far as it is used here. */
interface SdkClient<Command> {
  send(command: Command, options: { readonly abortSignal: AbortSignal }): Promise<unknown>;
}

type CommandClasses = Readonly<Record<string, new (input: never) => SdkCommand>>;

/** The operations of a client, by name. Bundlers rename classes, so the names are written out. */
export function operationsOf<Classes extends CommandClasses>(
  client: SdkClient<InstanceType<Classes[keyof Classes]>>,
  classes: Classes,
): ServiceClient {
  return Object.fromEntries(
    Object.entries(classes).map(([name, Command]) => [name, operation(client, name, Command)]),
  );
}

function operation(client: SdkClient<never>, name: string, Command: CommandClasses[string]): Operation {
  return (input, { identity, keep, parsed, signal }) => {
    // What is wrong in an input AWS refuses; its type says nothing here that the allow-list does not.
    const command = new Command(input as never);
    const { middlewareStack } = command;
    middlewareStack.add(checkSigner(name, identity), {
      step: 'finalizeRequest',
      priority: 'low',
      name: 'checkSigner',
    });
    middlewareStack.add(keepRawAnswer({ keep, parsed }), {
      step: 'deserialize',
      priority: 'low',
      name: 'keepRawAnswer',
    });
    return signingAs(identity, () => client.send(command as never, { abortSignal: signal }));
  };
}

/**
 * The last step before a request leaves: its signature names the access key that the caller chose. What
 * chose the key to sign with is not asked, so that no mistake there can hide itself.
 */
function checkSigner(
  name: string,
  { accessKeyId }: Identity,
): <Args extends { request: unknown }, Out>(
  next: (args: Args) => Promise<Out>,
) => (args: Args) => Promise<Out> {
  return (next) => (args) => {
    const { headers } = args.request as { readonly headers: Readonly<Record<string, string>> };
    const signature = headers['authorization'] ?? '';
    return signature.startsWith(`AWS4-HMAC-SHA256 Credential=${accessKeyId}/`)
      ? next(args)
      : Promise.reject(
          new MixedIdentities(`${name} was signed as another account than it was for, and not sent`),
        );
  };
}
