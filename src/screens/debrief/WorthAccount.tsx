import { useCallback } from 'react';
import { turnName } from '../../core/debrief/sections/turn-name.ts';
import type { Account } from '../../core/simulate/value/account.ts';
import type { Answers } from '../../sheets/answers/answers.ts';
import type { Instead, WorthRow } from '../../sheets/answers/worth-rows.ts';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { Wide } from '../../sheets/debrief/Wide.tsx';
import { Said } from '../../sheets/Said.tsx';
import { say } from '../../text/say.ts';
import type { Continuation } from './worth-order.ts';
import { useAnswer } from './use-answer.ts';
import './WorthAccount.css';

export interface WorthAccountProps extends Pick<SheetProps, 'model'> {
  readonly answers: Answers;
  readonly account: Account;
  readonly continuation: Continuation;
}

/** The sum first, then every decision. Each figure carries its whole number in `value`: points x futures. */
export function WorthAccount({ model, answers, account, continuation }: WorthAccountProps) {
  const { futures, start, skill, luck, facilitator, final } = account;
  const ask = useCallback(() => answers.worthRows(account), [answers, account]);
  const rows = useAnswer(ask) ?? [];
  const caption = say('debrief.worth.caption', { continuation, futures });
  return (
    <>
      <dl className="worth-sum">
        <Amount name={say('debrief.worth.start')} sum={start} futures={futures} />
        <Amount name={say('debrief.worth.skill')} sum={skill} futures={futures} signed />
        <Amount name={say('debrief.worth.luck')} sum={luck} futures={futures} signed />
        <Amount name={say('debrief.worth.final')} sum={final} futures={futures} />
      </dl>
      {facilitator !== 0 && <p>{say('debrief.worth.facilitator', { points: facilitator / futures })}</p>}
      <Wide label={caption}>
        <table className="worth-rows">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say('debrief.worth.turn')}</th>
              <th scope="col">{say('debrief.worth.done')}</th>
              <th scope="col" className="debrief-number">
                {say('debrief.worth.skill')}
              </th>
              <th scope="col" className="debrief-number">
                {say('debrief.worth.luck')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.input} row={row} futures={futures} model={model} />
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="debrief-small">{say('debrief.worth.limits')}</p>
    </>
  );
}

interface AmountProps {
  readonly name: string;
  readonly sum: number;
  readonly futures: number;
  readonly signed?: boolean;
}

function Amount({ name, sum, futures, signed = false }: AmountProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Points sum={sum} futures={futures} signed={signed} />
      </dd>
    </div>
  );
}

function Points({ sum, futures, signed }: Omit<Required<AmountProps>, 'name'>) {
  const points = sum / futures;
  return (
    <data value={sum}>{signed ? say('debrief.worth.more', { points }) : say('debrief.worth.points', { points })}</data>
  );
}

interface RowProps extends Pick<SheetProps, 'model'> {
  readonly row: WorthRow;
  readonly futures: number;
}

function Row({ row: { turn, what, skill, luck, instead }, futures, model }: RowProps) {
  return (
    <tr>
      <td>
        <Said value={turnName(model, turn)} language={model.language} />
      </td>
      <th scope="row">
        <Said value={what} language={model.language} />
        {instead.length > 0 && (
          <ul className="debrief-small">
            {instead.map((one) => (
              <li key={one.id}>
                <Other one={one} futures={futures} language={model.language} />
              </li>
            ))}
          </ul>
        )}
      </th>
      {[skill, luck].map((sum, k) => (
        // Columns never move.
        <td key={k} className="debrief-number">
          <Points sum={sum} futures={futures} signed />
        </td>
      ))}
    </tr>
  );
}

interface OtherProps {
  readonly one: Instead;
  readonly futures: number;
  readonly language: string;
}

function Other({ one: { label, more, low, high, differs }, futures, language }: OtherProps) {
  const between = { low: low / futures, high: high / futures };
  return (
    <>
      {say('debrief.worth.instead')} <Said value={label} language={language} />{' '}
      <Points sum={more} futures={futures} signed />{' '}
      {differs ? say('debrief.worth.between', between) : say('debrief.worth.unclear', between)}
    </>
  );
}
