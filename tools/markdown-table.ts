/** A table whose cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    head.join(' | '),
    head.map(() => '---').join(' | '),
    ...rows.map((row) => row.map(cell).join(' | ')),
  ]
    .map((line) => `| ${line} |`)
    .join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A span of code, whatever backticks are in it. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
