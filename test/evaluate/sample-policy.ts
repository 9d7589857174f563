import type { Policy } from '../../src/model/policy.ts';

/** A policy without any condition, for tests that bring their own. */
export function samplePolicy(changes: Partial<Policy> = {}): Policy {
  return {
    id: 'logging-on',
    title: 'Logging is on',
    severity: 'medium',
    subject: 'trail',
    assert: [],
    why: 'What is not recorded cannot be investigated.',
    fix: { summary: 'Start logging.' },
    references: [],
    controls: {},
    replaces: {},
    params: {},
    requirements: new Map(),
    digest: 'digest',
    source: { path: 'policies/logging-on/policy.yaml', line: 1 },
    ...changes,
  };
}
