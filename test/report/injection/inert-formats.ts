import type { FormatName } from '../../../src/report/formats.ts';
import { inertCsv } from './csv-format.ts';
import { inertAsff, inertOcsf, inertOscal } from './exchange-formats.ts';
import type { Inert } from './hostile-case.ts';
import { inertHtml } from './html-format.ts';
import { inertJson, inertJsonl, inertSarif, inertSarifGithub } from './json-formats.ts';
import { inertJunit } from './junit-format.ts';
import { inertGithub, inertMarkdown, inertTerminal } from './text-formats.ts';

/**
 * By format: what those who read it could be made to do, and that they are not. A new format says here what inert
 * means for it, with a real parser of the format where there is one.
 */
export const inertFormats: Readonly<Record<FormatName, Inert>> = {
  terminal: inertTerminal,
  json: inertJson,
  jsonl: inertJsonl,
  csv: inertCsv,
  junit: inertJunit,
  markdown: inertMarkdown,
  github: inertGithub,
  'sarif-github': inertSarifGithub,
  sarif: inertSarif,
  html: inertHtml,
  ocsf: inertOcsf,
  asff: inertAsff,
  oscal: inertOscal,
};
