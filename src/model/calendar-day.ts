/** A day of the calendar in UTC, `2026-11-21`; days compare as text. */
export type Day = string;

/** Whether a text is a day. Days that a month does not have would silently become days of the next. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day of a time in ISO 8601. */
export function dayOf(time: string): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** So many days after a day. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
