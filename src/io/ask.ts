import { createInterface } from 'node:readline/promises';

/** Asks on the terminal; undefined where nobody sits at one. The answer is undefined to Ctrl-C and Ctrl-D. */
export function terminalAsk(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): ((question: string) => Promise<string | undefined>) | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (question) => {
    const terminal = createInterface({ input, output });
    try {
      const closed = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)));
      return await Promise.race([terminal.question(question), closed]);
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return undefined;
      throw error;
    } finally {
      terminal.close();
    }
  };
}
