import type { ScanResult } from '../model/scan-result.ts';
import { membersText } from './json/streamed-json.ts';
import { assessmentPlan, backMatter, importPlan, metadata } from './oscal/document.ts';
import { controlFindings } from './oscal/findings.ts';
import { inventoryItems } from './oscal/inventory.ts';
import { array } from './oscal/json-text.ts';
import { observations } from './oscal/observations.ts';
import { type OscalSource, oscalSourceOf } from './oscal/oscal-source.ts';
import { assessmentAssets, assessmentLog, resultHead, resultRemarks } from './oscal/result.ts';
import { reviewedControls } from './oscal/reviewed-controls.ts';
import { risks } from './oscal/risks.ts';
import { inertJson } from './text/escape-text.ts';

/**
 * OSCAL 1.2.1 assessment results. A finding of OSCAL is about a control, and one of ours about a policy and a
 * subject: that is an observation there, which the risks and through them the findings refer to. What passes or
 * does not apply is one observation of each policy with all its subjects; what fails or could not be judged is one
 * each, with its evidence. The findings are read once for each of these lists, so that none is held.
 */
export function* oscal(result: ScanResult): Iterable<string> {
  for (const piece of pieces(result, oscalSourceOf(result))) yield inertJson(piece);
}

function* pieces(result: ScanResult, source: OscalSource): Iterable<string> {
  yield '{"assessment-results":{\n';
  yield `"uuid":${JSON.stringify(source.documentId)},\n`;
  yield `"metadata":${JSON.stringify(metadata(result))},\n`;
  yield `"import-ap":${JSON.stringify(importPlan(source))},\n`;
  yield `"results":[{\n${membersText(resultHead(result, source))},\n`;
  yield `"local-definitions":{"assessment-assets":${JSON.stringify(assessmentAssets(result, source))}`;
  yield* array('inventory-items', inventoryItems(result));
  yield `},\n"reviewed-controls":${JSON.stringify(reviewedControls(source))}`;
  yield `,\n"assessment-log":${JSON.stringify(assessmentLog(result, source))}`;
  yield* array('observations', observations(result, source));
  const riskIds = new Map<string, string[]>();
  yield* array('risks', risks(result, source, riskIds));
  yield* array('findings', controlFindings(source, riskIds));
  const remarks = resultRemarks(result);
  yield remarks === undefined ? '' : `,\n"remarks":${JSON.stringify(remarks)}`;
  yield `\n}],\n"back-matter":${JSON.stringify(backMatter(assessmentPlan(result, source), result))}\n}}\n`;
}
