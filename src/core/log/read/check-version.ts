// Is this a log, and one that this program knows? A newer one is refused with a message.

import { SCHEMA_VERSION } from '../../scenario/language/schema.ts';
import { LOG_FORMAT, LOG_VERSION } from '../form/header.ts';
import { tellLog } from '../form/log-messages.ts';
import { logProblem, type LogProblem } from '../form/log-problem.ts';

/** Looks at the first line before its form is known. Null when this program knows the versions, or when the form check will say more. */
export function versionProblem(header: unknown): LogProblem | null {
  if (typeof header !== 'object' || header === null || !('format' in header) || header.format !== LOG_FORMAT) {
    return logProblem('log.not_a_log', 1, tellLog('log.not_a_log'));
  }
  const version = 'version' in header ? header.version : undefined;
  if (isAbove(version, LOG_VERSION)) {
    return logProblem('log.newer_version', 1, tellLog('log.newer_version', { found: version, known: LOG_VERSION }));
  }
  const schema = 'schema' in header ? header.schema : undefined;
  if (isAbove(schema, SCHEMA_VERSION)) {
    return logProblem('log.newer_version', 1, tellLog('log.newer_language', { found: schema, known: SCHEMA_VERSION }));
  }
  return null;
}

const isAbove = (found: unknown, known: number): found is number =>
  Number.isSafeInteger(found) && Number(found) > known;
