import { type MotoServer, startMoto } from '../moto/moto-server.ts';

export interface MotoPool {
  /** Runs something with an empty moto of its own, as soon as one is free. */
  readonly use: <T>(task: (url: string) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** As many servers of moto as are to be used at a time. */
export async function startMotos(count: number): Promise<MotoPool> {
  const servers = await Promise.all(Array.from({ length: count }, () => startMoto()));
  const free = [...servers];
  const waiting: ((server: MotoServer) => void)[] = [];
  const take = (): Promise<MotoServer> => {
    const server = free.pop();
    return server === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(server);
  };
  const give = (server: MotoServer): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(server);
    else next(server);
  };
  return {
    use: async (task) => {
      const server = await take();
      try {
        await fetch(`${server.url}/moto-api/reset`, { method: 'POST' });
        return await task(server.url);
      } finally {
        give(server);
      }
    },
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
