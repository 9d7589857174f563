import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { CallRecord } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import { malformed, type Read, read, unread } from './answer.ts';

/** Most XML answers read here have under two kilobytes, a bucket policy has 20 at most. */
const usualMost = 256 * 1024;

/**
 * Parses an XML answer into objects of texts, attributes and namespaces left out. Values stay texts:
 * account ids have leading zeros. Document types and entity declarations are refused before any parsing;
 * AWS never sends them.
 */
export function xmlBody(record: CallRecord, body: string, maxBody: number = usualMost): Read<JsonObject> {
  if (body.length > maxBody) return unread(malformed(record, `it is larger than ${maxBody} characters`));
  if (/<!(?!\[CDATA\[)/.test(body)) {
    return unread(malformed(record, 'it declares a document type or entities, which AWS never does'));
  }
  try {
    if (XMLValidator.validate(body) !== true) {
      return unread(malformed(record, 'it is not XML, or was cut off'));
    }
    return read(parser().parse(body) as JsonObject);
  } catch {
    return unread(malformed(record, 'it is not XML of the shape that AWS sends'));
  }
}

function parser(): XMLParser {
  return new XMLParser({
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    removeNSPrefix: true,
    parseTagValue: false,
    // Without it character references (`&#39;` in a tag) would be kept as they are written.
    htmlEntities: true,
    maxNestedTags: 16,
  });
}
