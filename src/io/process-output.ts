import { fileTrouble } from './file-trouble.ts';

/** Where text for people goes. `columns` is undefined when it is not a terminal. */
export interface Output {
  readonly write: (text: string) => void;
  /** Settles when all of it was taken. Throws a `UsageError` when the system refused some, as a full disk does. */
  readonly taken: () => Promise<void>;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** A stream of the process. What its other end refuses is kept until somebody asks with `taken`. */
export function processOutput(stream: NodeJS.WriteStream, name: string): Output {
  let refusal: Error | undefined;
  const refused = (error: Error | null | undefined): void => {
    refusal ??= error ?? undefined;
  };
  stream.on('error', refused);
  return {
    write: (text) => {
      if (refusal === undefined) stream.write(text, refused);
    },
    taken: async () => {
      // Called back after everything that was written before.
      if (refusal === undefined) await new Promise<void>((resolve) => stream.write('', () => resolve()));
      // A reader that closes the pipe early (`| head`) has what it wants.
      if (refusal === undefined || ('code' in refusal && refusal.code === 'EPIPE')) return;
      throw fileTrouble(refusal, `Cannot write to ${name}`);
    },
    isTTY: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
