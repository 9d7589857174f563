/** A metric of CloudWatch, whatever its dimensions. */
export interface MetricName {
  readonly metric: string;
  readonly namespace: string;
}
