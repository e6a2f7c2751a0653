import { useState } from 'react';
import { BY_TEAM } from '../../sheets/whose-words.ts';
import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { keyText, type SetAside } from './cards.ts';
import { type Action, namesOf } from './say-session.tsx';
import { WipeDialog } from './WipeDialog.tsx';
import './SessionList.css';

export interface SetAsideActions {
  readonly onSave: (key: IDBValidKey) => void;
  readonly onWipe: (key: IDBValidKey) => void;
}

export interface SetAsideListProps extends SetAsideActions {
  readonly setAside: readonly SetAside[];
}

/** Sessions whose entry is damaged: named as far as that can be read, to be saved or wiped. */
export function SetAsideList({ setAside, onSave, onWipe }: SetAsideListProps) {
  const [wiping, setWiping] = useState<SetAside | null>(null);
  if (setAside.length === 0) return null;
  return (
    <section className="set-aside" aria-labelledby="set-aside">
      <h3 id="set-aside">{say('library.set_aside', { n: setAside.length })}</h3>
      <p className="quiet">{say('library.set_aside_text', { n: setAside.length })}</p>
      <ul className="session-list">
        {setAside.map((one) => (
          <li key={keyText(one.key)}>
            <Slip one={one} onSave={() => onSave(one.key)} onWipe={() => setWiping(one)} />
          </li>
        ))}
      </ul>
      <WipeDialog
        text={wiping === null ? null : say('library.wipe_damaged_text', { name: nameOf(wiping) })}
        onKeep={() => setWiping(null)}
        onWipe={() => wiping !== null && onWipe(wiping.key)}
      />
    </section>
  );
}

interface SlipProps {
  readonly one: SetAside;
  readonly onSave: () => void;
  readonly onWipe: () => void;
}

function Slip({ one, onSave, onWipe }: SlipProps) {
  const name = nameOf(one);
  const label = (action: Action) => say('library.of_damaged', { action: { key: `library.${action}`, args: {} }, name });
  return (
    <article className="session-slip">
      <p className="session-name" {...BY_TEAM}>
        {name}
      </p>
      <div className="session-actions">
        <Button size="small" aria-label={label('save')} onClick={onSave}>
          {say('library.save')}
        </Button>
        <Button size="small" kind="quiet" className="session-wipe" aria-label={label('wipe')} onClick={onWipe}>
          {say('library.wipe')}
        </Button>
      </div>
    </article>
  );
}

/** By team and scenario where they can be read, and always by the name in storage. */
const nameOf = ({ key, team, title }: SetAside): string =>
  say('library.damaged_name', { ...namesOf({ team, title }), titled: title !== '', id: keyText(key) });
