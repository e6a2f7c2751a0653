import { useEffect, useRef, useState } from 'react';
import type { Answers } from '../../sheets/answers/answers.ts';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import type { Account } from '../../core/simulate/value/account.ts';
import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { Progress } from '../../view/controls/Progress.tsx';
import { RadioRow } from '../../view/controls/RadioRow.tsx';
import { type AskWorth, askWorth, type OnWorth } from './ask-worth.ts';
import { whenAnswered } from './use-answer.ts';
import { type Continuation, CONTINUATIONS, type WorthProgress } from './worth-order.ts';
import { WorthAccount } from './WorthAccount.tsx';
import './WorthSection.css';

/** To begin with; each further time twice as many. */
export const FIRST_FUTURES = 50;

export interface WorthSectionProps extends Pick<SheetProps, 'model'> {
  readonly answers: Answers;
  readonly ask?: AskWorth;
}

/** What the game was worth, worked out when it is asked for: it takes a while. Only for a game that has ended, since it tells what was hidden. */
export function WorthSection({ model, answers, ask = askWorth }: WorthSectionProps) {
  const [continuation, setContinuation] = useState<Continuation>('random');
  const [accounts, setAccounts] = useState<Partial<Record<Continuation, Account>>>({});
  const [work, setWork] = useState<WorthProgress | 'stopped' | 'failed' | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const account = accounts[continuation];
  const futures = account === undefined ? FIRST_FUTURES : 2 * account.futures;
  const working = typeof work === 'string' ? null : work;
  const begin = () => {
    setWork({ answered: 0, of: 1 });
    let wanted = true;
    stop.current = () => (wanted = false);
    const onWorth: OnWorth = (message) => {
      if (message === null) return setWork('failed');
      if (!('account' in message)) return setWork(message);
      setAccounts((kept) => ({ ...kept, [continuation]: message.account }));
      setWork(null);
    };
    whenAnswered(
      answers.played(),
      (game) => {
        if (wanted) stop.current = ask({ ...game, continuation, futures }, onWorth);
      },
      () => onWorth(null),
    );
  };
  const end = () => {
    stop.current();
    setWork('stopped');
  };
  const choose = (id: string) => {
    stop.current();
    setWork(null);
    setContinuation(CONTINUATIONS.find((one) => one === id) ?? 'random');
  };
  return (
    <>
      <p className="debrief-lead">{say('debrief.worth.note')}</p>
      <div className="worth-asked no-print">
        <RadioRow
          legend={say('debrief.worth.who')}
          options={CONTINUATIONS.map((id) => ({ id, label: say('debrief.worth.continuation', { continuation: id }) }))}
          selected={continuation}
          onSelect={choose}
        />
        <Button onClick={working === null ? begin : end}>
          {working === null ? say('debrief.worth.begin', { futures }) : say('debrief.worth.stop')}
        </Button>
      </div>
      {working !== null && <HowFar {...working} />}
      <p role="status">{statusOf(work, account)}</p>
      {account !== undefined && (
        <WorthAccount model={model} answers={answers} account={account} continuation={continuation} />
      )}
    </>
  );
}

function HowFar({ answered, of }: WorthProgress) {
  const percent = Math.floor((100 * answered) / of);
  return (
    <Progress label={say('debrief.worth.working')} value={percent} word={say('debrief.worth.percent', { percent })} />
  );
}

function statusOf(work: WorthProgress | 'stopped' | 'failed' | null, account: Account | undefined): string {
  if (work === 'stopped') return say('debrief.worth.stopped');
  if (work === 'failed') return say('debrief.worth.failed');
  return work === null && account !== undefined ? say('debrief.worth.ready') : '';
}
