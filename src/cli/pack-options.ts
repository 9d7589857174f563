import { type Command, Option } from 'commander';
import { severities, subjectKinds } from '../model/scan-result.ts';
import { listed } from './option-values.ts';

/** Which policies are judged, and so what is asked. */
export function packOption(): Option {
  return new Option('--pack <names>', 'packs of policies, separated by commas (repeatable)').argParser(
    listed,
  );
}

/** What the policies of a list have in common. */
export function withListFilters(command: Command): Command {
  return command
    .addOption(packOption())
    .option('--framework <id>', 'only those that have controls of this framework')
    .addOption(new Option('--severity <severity>', 'only those of this severity').choices(severities))
    .addOption(new Option('--subject <kind>', 'only those that judge this').choices(subjectKinds));
}
