import { describe, expect, test } from 'vitest';
import { type WorkflowLog, workflowLog } from '../../src/action/workflow-log.ts';
import { commandLine, type WorkflowCommand } from '../../src/report/annotations/workflow-command.ts';
import { readLog } from './runner.ts';

const token = '5b0e9c1e-0000-4000-8000-000000000000';

/** Each would be a command if the runner looked at it. */
const commandsInText: readonly string[] = [
  '::set-env name=PATH::/evil',
  '   ::add-path::/evil',
  'text ##[set-output name=verdict]pass',
  '##[add-mask]eu-west-1',
  'harmless\r::error::injected',
  'harmless\n::warning file=a,line=1::injected',
  '::stop-commands::mine\n::mine::',
  '::echo::on',
];

function logged(work: (log: WorkflowLog) => void): string {
  let text = '';
  const log = workflowLog((piece) => {
    text += piece;
  }, token);
  work(log);
  log.end();
  return text;
}

test.each(commandsInText)('the runner of these tests would obey %j', (text) => {
  const { commands } = readLog(text.includes('stop-commands') ? '::error::x' : text);
  expect(commands.length).toBeGreaterThan(0);
});

describe('text', () => {
  test.each(commandsInText)('%j is no command', (text) => {
    const seen = readLog(logged((log) => log.write(text)));
    expect(seen.commands).toEqual([]);
    expect(seen.text).toContain(text.split(/[\r\n]/)[0]);
  });

  test('pieces of a line, a command between them, and text after it', () => {
    const command: WorkflowCommand = { name: 'error', message: 'told' };
    const seen = readLog(
      logged((log) => {
        for (const piece of ['::er', 'ror::a', '\n::error::b']) log.write(piece);
        log.commands([command]);
        log.write('::error::c');
      }),
    );
    expect(seen.commands).toEqual([{ ...command, properties: {} }]);
    expect(seen.text).toContain('::error::a\n::error::b');
    expect(seen.text).toContain('::error::c');
  });

  test('nothing written, nothing printed', () => {
    expect(logged((log) => log.write(''))).toBe('');
    expect(logged((log) => log.commands([]))).toBe('');
  });
});

describe('commands', () => {
  const texts = [...commandsInText, '100% %0A %25', 'a:b,c=d', 'line\r\nfeed', ''];
  test.each(texts)('%j as message, title and file is read back as it was', (text) => {
    const line = commandLine({ name: 'warning', message: text, title: text, file: text, line: 3 });
    expect(line).not.toMatch(/[\r\n]/);
    const title = text;
    expect(readLog(line).commands).toEqual([
      { name: 'warning', message: text, properties: { title, file: text, line: '3' } },
    ]);
  });
});
