import { isMembers, type JsonMembers, readJsonTree, shown } from './json-tree.ts';
import { type DocumentKind, nameOf, type PolicyReading, type Statement } from './policy-document.ts';
import { type Language, readStatement, sidOf } from './read-statement.ts';
import { Unreadable } from './unreadable.ts';
import { listOf } from './written-values.ts';

const versions = ['2008-10-17', '2012-10-17'];
const knownMembers = ['Version', 'Id', 'Statement'];

/** The largest policies have 32 KB, and no statement is shorter than 30 characters. */
const maxStatements = 20_000;

/**
 * Reads a policy document into its normal form, or says why it cannot be read. What AWS would not have accepted
 * (two members of one name, an element that is not known, a value in a wrong form) is not guessed at: the
 * whole document is then unreadable. IAM's `Get` calls answer documents percent-encoded: decode them first.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicyDocument(text: string, kind: DocumentKind): PolicyReading {
  const reading = readJsonTree(text);
  if (!reading.ok) return unreadable(reading.why);
  if (!isMembers(reading.tree)) return unreadable('it is not a JSON object');
  try {
    return { ok: true, document: { kind, statements: statementsOf(reading.tree, kind) } };
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(error.message);
    throw error;
  }
}

function unreadable(why: string): PolicyReading {
  return { ok: false, why: `the policy cannot be read: ${why}` };
}

function statementsOf(document: JsonMembers, kind: DocumentKind): readonly Statement[] {
  for (const name of document.keys()) {
    if (!knownMembers.includes(name))
      throw new Unreadable(`it has a member that AWS does not know, ${shown(name)}`);
  }
  const language: Language = { kind, variables: versionOf(document) === '2012-10-17' };
  const written = document.get('Statement');
  if (written === undefined) throw new Unreadable('it has no Statement');
  const list = listOf(written);
  if (list.length > maxStatements) throw new Unreadable(`it has more than ${maxStatements} statements`);
  return list.map((tree, index) => {
    const number = index + 1;
    if (!isMembers(tree)) throw new Unreadable(`statement ${number} is not a JSON object`);
    try {
      return readStatement(tree, number, language);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw new Unreadable(`${nameOf({ number, ...sidOf(tree) })} ${error.message}`);
    }
  });
}

/** Without a version, a document is one of the old language, which has no variables. */
function versionOf(document: JsonMembers): string {
  const version = document.get('Version') ?? '2008-10-17';
  if (typeof version === 'string' && versions.includes(version)) return version;
  throw new Unreadable('its Version is not one that AWS knows');
}
