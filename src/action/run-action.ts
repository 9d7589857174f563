import type { Snapshot } from '../model/snapshot.ts';
import { annotations } from '../report/annotations.ts';
import { markdownSummary } from '../report/markdown-summary.ts';
import { collectSnapshot } from '../run/collect-snapshot.ts';
import { seenIn } from '../run/evaluate-snapshot.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { type Judged, type Judging, judgeAndReport } from '../run/judge-and-report.ts';
import { progressLines } from '../run/progress-lines.ts';
import { planReports, type ReportPlan } from '../run/report-plan.ts';
import { readInputs } from './inputs.ts';
import { outputsOf, outputsWithoutResult } from './outputs.ts';
import { failureOf } from './report-failure.ts';
import { type StepFiles, stepFiles } from './step-files.ts';
import { type WorkflowLog, workflowLog } from './workflow-log.ts';

/** Everything the action takes from the process. */
export interface ActionContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: {
    readonly write: (text: string) => void;
    readonly taken: () => Promise<void>;
  };
  readonly now: () => Date;
  /** A name that nobody can guess. */
  readonly uniqueName: () => string;
  readonly interruption: () => AbortSignal;
}

interface Step {
  readonly context: ActionContext;
  readonly log: WorkflowLog;
  readonly files: StepFiles;
}

const reportFolder = 'trailproof-report';
/** Logs of workflows show colours, and lines of this length without breaking them. */
const page = { colour: true, width: 120, unicode: true };

/** Scans as the inputs say, writes reports, summary and outputs, and gives the exit code. Never throws. */
export async function runAction(context: ActionContext): Promise<number> {
  const { env, stdout, uniqueName } = context;
  const log = workflowLog(stdout.write, uniqueName());
  const step = { context, log, files: stepFiles(env, uniqueName) };
  try {
    return await scan(step);
  } catch (error) {
    return fail(error, step);
  } finally {
    log.end();
  }
}

async function scan(step: Step): Promise<number> {
  const { context, log } = step;
  const { env, cwd, now } = context;
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const plan = planReports({
    flags: readInputs(env),
    cwd: workspace === '' ? cwd : workspace,
    quiet: false,
    now: now(),
    outputDir: reportFolder,
  });
  const snapshot = await ask(plan, step);
  const interrupted = snapshot.trailer?.interrupted === true;
  const judged = await judgeAndReport(
    { ...plan.judging, seen: seenIn(snapshot), page, interrupted },
    { page: { ...context.stdout, write: log.write }, note: (line) => log.write(`${line}\n`) },
  );
  return tell(judged, plan.judging, step);
}

/** The credentials are those of the job: a profile that a configuration names is one of somebody's own machine. */
function ask({ settings, facts }: ReportPlan, { context, log }: Step): Promise<Snapshot> {
  for (const note of settings.notes) log.write(`note: ${note}\n`);
  return collectSnapshot({
    aws: {},
    scope: settings.scope,
    externalId: settings.externalId,
    facts,
    signal: context.interruption(),
    progress: progressLines((line) => log.write(`${line}\n`), context.now),
  });
}

/** The reports are there already; the summary and the outputs come next, and last the exit code. */
function tell(judged: Judged, { outputs, failOn }: Judging, { log, files }: Step): number {
  const { result, failures } = judged;
  const failed = failures.map(({ error }) => failureOf(error, false));
  const code = failed.length > 0 ? exitCodes.usage : judged.code;
  const exit = { code, failOn };
  for (const { text } of failed) log.write(text);
  files.summary([...markdownSummary(result, exit), ...failed.map(({ summary }) => `\n${summary}`)]);
  log.commands([
    ...failed.flatMap(({ commands }) => commands),
    ...annotations(result, exit).map(({ level, ...said }) => ({ name: level, ...said })),
  ]);
  files.outputs(outputsOf(judged, outputs, code));
  return code;
}

function fail(error: unknown, { context, log, files }: Step): number {
  const { code, text, commands, summary } = failureOf(error, context.env['RUNNER_DEBUG'] === '1');
  log.write(text);
  log.commands(commands);
  try {
    files.summary([summary]);
    files.outputs(outputsWithoutResult(code));
  } catch (second) {
    // The files may be what failed in the first place.
    log.commands(failureOf(second, false).commands);
  }
  return code;
}
