/** The simulator in a process of its own, so that it takes no time from what is measured. Started by collection.ts. */
import { startSimulator } from '../src/simulator/server.ts';
import { collectionWorld } from './collection-world.ts';

const simulator = await startSimulator(JSON.stringify(collectionWorld(Number(process.argv[2]))));
process.on('message', () => {
  process.send?.({
    requests: simulator.requests(),
    throttled: simulator.throttled(),
    busiestSecond: simulator.busiestSecond(),
    cpu: process.cpuUsage(),
  });
});
process.on('disconnect', () => process.exit());
process.send?.({ url: simulator.url });
