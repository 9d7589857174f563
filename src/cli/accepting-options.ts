import { Option } from 'commander';

/** Options about findings that somebody accepts, or knows from an earlier run. */
export function acceptingOptions(): readonly Option[] {
  return [
    new Option('--waivers <file>', 'accepted findings (default: waivers.yaml beside trailproof.yaml)'),
    new Option('--baseline <file>', 'findings that are known to fail: only new ones count'),
    new Option('--update-baseline', 'put what fails now into the baseline, and take out what is fixed'),
    new Option('--compare-to <file>', 'JSON report of an earlier run: tell what changed since'),
  ];
}
