import type { SarifLog } from '@microsoft/sarif';

/** A message as a viewer reads it, by SARIF 2.1.0, 3.11.5 (placeholders) and 3.11.6 (links). */
export interface ReadMessage {
  readonly links: readonly string[];
  readonly placeholders: readonly string[];
}

export function messagesOf({ runs }: SarifLog): readonly string[] {
  return runs.flatMap(({ results = [], invocations = [] }) =>
    [
      ...results,
      ...invocations.flatMap(({ toolExecutionNotifications = [] }) => toolExecutionNotifications),
    ].map(({ message }) => message.text ?? ''),
  );
}

export function readMessage(text: string): ReadMessage {
  const withoutBraces = text.replaceAll(/\{\{|\}\}/gu, '');
  return {
    links: [...text.matchAll(/(?<!\\)(?:\\\\)*(\[(?:\\.|[^\]\\])*\]\([^)]*\))/gu)].map(
      ([, link = '']) => link,
    ),
    placeholders: withoutBraces.match(/[{}]/gu) ?? [],
  };
}
