import type { ReactNode } from 'react';
import { Claims } from '../../sheets/claims/Claims.tsx';
import { WhatIsProved } from '../../sheets/claims/WhatIsProved.tsx';
import { BY_TEAM, byAuthor } from '../../sheets/whose-words.ts';
import { say } from '../../text/say.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { type FileOutcome, isForDebrief } from './import-outcome.ts';
import { type AskSeal, SealCheck } from './SealCheck.tsx';
import { placeOf } from './say-session.tsx';
import './LogFacts.css';

/** Whose session a log is, and how far it got. */
export function LogFacts(log: Extract<FileOutcome, { kind: 'log' }> & { readonly onSeal: AskSeal }) {
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      say('import.log_scenario'),
      <span key="title" {...byAuthor(log.language)}>
        {log.title}
      </span>,
    ],
    [
      say('import.log_team'),
      log.team === '' ? (
        say('library.no_team')
      ) : (
        <span key="team" {...BY_TEAM}>
          {log.team}
        </span>
      ),
    ],
    [say('import.log_stands'), say(placeOf(log))],
    [say('import.log_inputs'), String(log.inputs)],
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
      <Claims inputs={log.inputs} whose={log.whose} />
      <Disclosure summary={say('claim.page_title')}>
        <WhatIsProved />
      </Disclosure>
      <SealCheck seal={log.seal} onSeal={log.onSeal} />
      {log.cut && <p>{say('import.log_cut')}</p>}
      {log.older && <p>{say('import.log_older')}</p>}
      <p className="quiet">{isForDebrief(log) ? say('import.debrief_text') : say('import.go_on_text')}</p>
    </>
  );
}
