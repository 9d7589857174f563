import type { JsonObject } from '../model/json.ts';
import { keepRawAnswer, type RawAnswer } from './raw-answer.ts';

/** How one call is sent: cut off by `signal`, every raw answer handed to `keep`. */
export interface Sending {
  readonly signal: AbortSignal;
  readonly keep: (answer: RawAnswer) => void;
}

/** Sends one operation and settles when the SDK is through with it, with what it made of the answer. */
export type Operation = (input: JsonObject, sending: Sending) => Promise<unknown>;

export type ServiceClient = Readonly<Record<string, Operation>>;

type Middleware = ReturnType<typeof keepRawAnswer>;

/** Any SDK command: its own stack runs closest to the wire, below the client's. */
interface SdkCommand {
  readonly middlewareStack: {
    add(
      middleware: Middleware,
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
    Object.entries(classes).map(([name, Command]) => [name, operation(client, Command)]),
  );
}

function operation(client: SdkClient<never>, Command: CommandClasses[string]): Operation {
  return (input, { keep, signal }) => {
    // What is wrong in an input AWS refuses; its type says nothing here that the allow-list does not.
    const command = new Command(input as never);
    command.middlewareStack.add(keepRawAnswer(keep), {
      step: 'deserialize',
      priority: 'low',
      name: 'keepRawAnswer',
    });
    return client.send(command as never, { abortSignal: signal });
  };
}
