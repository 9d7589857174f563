import { readFindings } from '../data/script-json.ts';
import { startContents } from './contents.ts';
import { addCopyButtons } from './copy.ts';
import { element } from './element.ts';
import { startExplorer } from './explorer.ts';
import { openFolds } from './folds.ts';
import { startMap } from './map.ts';
import { linkPolicies } from './policy-links.ts';
import { startTheme } from './theme.ts';

openFolds();
startTheme();
startContents();
startMap();
const explorer = document.querySelector<HTMLElement>('#explorer');
const source = document.querySelector('#findings-data');
if (explorer !== null && source !== null) {
  const findings = readFindings(source.textContent ?? '');
  startExplorer(explorer, findings);
  linkPolicies(findings);
  addCopyButtons(element(document, '#policies'));
}
