import { importText as text, libraryText } from '../../text/library-text.ts';
import type { ImportOutcome } from './import-outcome.ts';
import { placeWords } from './say-session.ts';
import './LogFacts.css';

/** Whose session a log is, and how far it got. */
export function LogFacts(log: Extract<ImportOutcome, { kind: 'log' }>) {
  const facts: readonly (readonly [string, string])[] = [
    [text.log.scenario, log.title],
    [text.log.team, log.team === '' ? libraryText.noTeam : log.team],
    [text.log.stands, placeWords(log)],
    [text.log.inputs, String(log.inputs)],
  ];
  return (
    <>
      <p className="import-file">{log.file}</p>
      <dl className="import-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {log.cut && <p>{text.log.cut}</p>}
      {log.older && <p>{text.log.older}</p>}
      <p className="quiet">{log.older || log.place?.finished === true ? text.log.debriefText : text.log.goOnText}</p>
    </>
  );
}
