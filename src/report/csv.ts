import type { ScanResult, Summary } from '../model/scan-result.ts';
import { csvRow } from './csv/cell.ts';
import { rowsOf } from './csv/columns.ts';
import type { Rendered } from './rendered.ts';
import { digits } from './text/counting.ts';

/** The header is one of the rows that a spreadsheet can hold. */
const mostShown = 1_048_576 - 1;

/**
 * Findings as RFC 4180 has it: a header, every cell in quotes, lines that end in CR LF. Without a byte order mark:
 * the standard knows none, and most programs would take it for a part of the first column's name.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
export function csv(result: ScanResult): Rendered {
  return { chunks: chunks(result), warnings: warnings(result.summary) };
}

function* chunks(result: ScanResult): Iterable<string> {
  const { header, row } = rowsOf(result);
  yield csvRow(header);
  for (const finding of result.findings()) yield `${row(finding)}\r\n`;
}

function warnings({ findings }: Summary): readonly string[] {
  const number = findings.pass + findings.fail + findings.error + findings['not-applicable'];
  if (number <= mostShown) return [];
  return [
    `CSV: spreadsheets show ${digits(mostShown)} of its ${digits(number)} findings; databases and programs read all.`,
  ];
}
