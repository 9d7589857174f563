import { describe, expect, test } from 'vitest';
import { assumptions } from '../../src/simulator/assumptions.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { SimulatedRequest } from '../../src/simulator/services.ts';
import { simulatedCalls } from '../../src/simulator/simulated-calls.ts';
import { mistakesInAnswer } from './answer-check.ts';
import { everything, inputsOf } from './every-answer.ts';
import { mistakesIn, operationOf, serviceModel } from './service-model.ts';
import { ask, call, home, member } from './worlds.ts';

function requestsOf(name: string): readonly SimulatedRequest[] {
  const places = [
    { account: home, region: 'us-east-1' },
    { account: home, region: 'eu-west-1' },
    { account: home, region: 'ap-southeast-3' },
    { account: member, region: 'us-east-1' },
    { account: '777777777777', region: 'us-east-1' },
    { account: '888888888888', region: 'us-east-1' },
    { account: '999999999999', region: 'us-east-1' },
  ];
  return places.flatMap((place) => inputsOf(name).map((input) => call(name, input, place)));
}

const turned = mergeWorld(everything, {
  assumptions: Object.fromEntries(
    Object.entries(assumptions).map(([name, { settings }]) => [name, settings[1]]),
  ),
});

describe.each(simulatedCalls)('%s', (name) => {
  test('is answered as the model of the service says, in both settings of every assumption', () => {
    const wrong = [everything, turned].flatMap((world) =>
      requestsOf(name).flatMap((request) =>
        mistakesInAnswer(request, ask(world, request)).map(
          (mistake) => `${JSON.stringify(request)}: ${mistake}`,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('understands only input that the model of the service has', () => {
    const model = serviceModel(call(name).service);
    const shape = operationOf(model, call(name).operation).input?.shape;
    const valid = inputsOf(name)
      .filter((input) => input['Name'] !== 5)
      .flatMap((input) => (shape === undefined ? Object.keys(input) : mistakesIn(model, shape, input)))
      .filter((mistake) => !mistake.endsWith('is missing'));
    expect(valid).toEqual([]);
  });
});

test('the demo world is answered as the models say', () => {
  const world = demoWorld();
  const wrong = Object.keys(world.regions).flatMap((region) => {
    const request = call('cloudtrail:DescribeTrails', {}, { region });
    return mistakesInAnswer(request, ask(world, request));
  });
  expect(wrong).toEqual([]);
});
