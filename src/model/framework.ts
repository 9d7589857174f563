/** The controls of a framework that concern logging, those that no policy assesses among them. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Page of whoever publishes it. */
  readonly url: string;
  /** In the framework's order. */
  readonly controls: readonly FrameworkControl[];
}

export interface FrameworkControl {
  readonly id: string;
  /** In our own words. */
  readonly title: string;
  readonly level?: 1 | 2;
  /** How the framework itself says that it is assessed. */
  readonly assessment?: 'automated' | 'manual';
  /** Why no policy assesses it. */
  readonly note?: string;
}
