export type ById<T> = Readonly<Record<string, T>>;
