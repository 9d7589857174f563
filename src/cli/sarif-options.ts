import { Option } from 'commander';
import { sarifLocations } from '../model/sarif-location.ts';

/** Where SARIF puts its results. */
export function sarifLocationOption(): Option {
  return new Option(
    '--sarif-location <place>',
    'where SARIF puts results: at the file that the configuration lists (iac), at a path of their own (virtual), at the policy, or at the file if there is one and else virtual (auto, the default)',
  ).choices(sarifLocations);
}
