import type { ScanResult } from '../model/scan-result.ts';
import type { Rendered } from './rendered.ts';
import type { SarifOptions } from './sarif.ts';
import type { TerminalOptions } from './terminal.ts';

/** What a report is laid out for; formats for machines look at none of what is for people. */
export interface RenderOptions extends TerminalOptions {
  /** Where SARIF puts its results. */
  readonly sarif?: SarifOptions;
}

export type Render = (result: ScanResult, options: RenderOptions) => Rendered;

export interface Format {
  /** Name of the report in an output directory. */
  readonly fileName: string;
  /** Loads the renderer: a run pays only for the formats that it writes. */
  readonly load: () => Promise<Render>;
}

export const formatNames = [
  'terminal',
  'json',
  'jsonl',
  'csv',
  'junit',
  'markdown',
  'github',
  'sarif-github',
  'sarif',
  'html',
  'ocsf',
  'asff',
  'oscal',
] as const;
export type FormatName = (typeof formatNames)[number];

/** Those that have a place for what changed since an earlier result. */
export const changeFormats: readonly FormatName[] = [
  'terminal',
  'json',
  'jsonl',
  'html',
  'markdown',
  'sarif',
  'asff',
];

/** Every format there is. A new one is a renderer and an entry here. */
export const formats: Readonly<Record<FormatName, Format>> = {
  terminal: {
    fileName: 'trailproof.txt',
    load: async () => {
      const { terminal } = await import('./terminal.ts');
      return (result, options) => ({ chunks: terminal(result, options), warnings: [] });
    },
  },
  json: {
    fileName: 'trailproof.json',
    load: async () => {
      const { json } = await import('./json.ts');
      return (result) => ({ chunks: json(result), warnings: [] });
    },
  },
  jsonl: {
    fileName: 'trailproof.jsonl',
    load: async () => {
      const { jsonl } = await import('./jsonl.ts');
      return (result) => ({ chunks: jsonl(result), warnings: [] });
    },
  },
  csv: {
    fileName: 'trailproof.csv',
    load: async () => {
      const { csv } = await import('./csv.ts');
      return (result) => csv(result);
    },
  },
  junit: {
    fileName: 'trailproof.junit.xml',
    load: async () => {
      const { junit } = await import('./junit.ts');
      return (result) => ({ chunks: junit(result), warnings: [] });
    },
  },
  markdown: {
    fileName: 'trailproof.md',
    load: async () => {
      const { markdownSummary } = await import('./markdown-summary.ts');
      return (result, { exit }) => ({ chunks: markdownSummary(result, exit), warnings: [] });
    },
  },
  github: {
    fileName: 'trailproof.annotations.txt',
    load: async () => {
      const { githubAnnotations } = await import('./github-annotations.ts');
      return (result, { exit }) => ({ chunks: githubAnnotations(result, exit), warnings: [] });
    },
  },
  'sarif-github': {
    fileName: 'trailproof.sarif',
    load: async () => {
      const { sarifGithub } = await import('./sarif-github.ts');
      return (result, options) => sarifGithub(result, options.sarif);
    },
  },
  sarif: {
    fileName: 'trailproof.full.sarif',
    load: async () => {
      const { sarif } = await import('./sarif.ts');
      return (result, options) => sarif(result, options.sarif);
    },
  },
  html: {
    fileName: 'trailproof.html',
    load: async () => {
      const { html } = await import('./html.ts');
      return (result) => html(result);
    },
  },
  ocsf: {
    fileName: 'trailproof.ocsf.jsonl',
    load: async () => {
      const { ocsf } = await import('./ocsf.ts');
      return (result) => ({ chunks: ocsf(result), warnings: [] });
    },
  },
  asff: {
    fileName: 'trailproof.asff.json',
    load: async () => {
      const { asff } = await import('./asff.ts');
      return (result) => asff(result);
    },
  },
  oscal: {
    fileName: 'trailproof.oscal.json',
    load: async () => {
      const { oscal } = await import('./oscal.ts');
      return (result) => ({ chunks: oscal(result), warnings: [] });
    },
  },
};
