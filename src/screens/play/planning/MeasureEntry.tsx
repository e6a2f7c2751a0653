// One measure in the list of orders: its line, and opened, what it does and the form that orders it.

import { memo, type ReactNode, useDeferredValue, useState } from 'react';
import type { MeasureLegal, OrderLegal } from '../../../core/engine/view/legal.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Select } from '../../../view/controls/fields.tsx';
import { Explained } from '../common/Explained.tsx';
import { Folded } from '../common/Folded.tsx';
import { measureTerms } from './measure-terms.ts';
import { turnName } from '../common/turn-name.ts';
import { sayProblem } from '../common/say-problem.ts';
import type { Play } from '../common/use-play.ts';
import { Authored, useAuthor, useLangOf } from '../../common/author.tsx';
import './MeasureEntry.css';

export interface MeasureEntryProps {
  readonly measure: MeasureLegal;
  /** the orders of this measure that are to be offered, possible now or not */
  readonly orders: readonly OrderLegal[];
  readonly play: Play;
  /** the target is chosen on the map */
  readonly fixed: boolean;
}

/**
 * There are dozens of them. What is open is drawn with everything else, so that nothing can be pressed that was for another moment; a line that is
 * folded follows, so that it keeps nobody waiting.
 */
export function MeasureEntry(props: MeasureEntryProps) {
  const [open, setOpen] = useState(false);
  const later = useDeferredValue(props);
  return <Entry given={open ? props : later} onOpen={setOpen} />;
}

interface EntryProps {
  readonly given: MeasureEntryProps;
  readonly onOpen: (open: boolean) => void;
}

const Entry = memo(function Entry({ given, onOpen }: EntryProps) {
  const { measure, orders, play } = given;
  const { roles } = play.picture;
  const author = useAuthor();
  const possible = orders.some((one) => one.problem === null);
  return (
    <Folded
      onOpen={onOpen}
      summary={
        <span className={possible ? 'measure-head' : 'measure-head measure-closed'}>
          <span className="measure-title">
            <Authored>{measure.title}</Authored>
          </span>
          <span className="room-small">
            {possible ? measureTerms(measure) : say('play.plan.not_now', { terms: measureTerms(measure) })}
          </span>
        </span>
      }
      onOpened={() => play.opened(`measure:${measure.id}`)}
    >
      <div className="measure">
        <p {...author}>
          <Explained text={measure.text} roles={roles} />
        </p>
        <dl className="measure-terms">
          <Term
            name={say('play.plan.for')}
            text={<Explained text={measure.benefit} roles={roles} before={measure.text} />}
          />
          <Term
            name={say('play.plan.besides')}
            text={<Explained text={measure.risk} roles={roles} before={`${measure.text}\n${measure.benefit}`} />}
          />
          {measure.needs !== null && <Term name={say('play.plan.needs')} text={measure.needs} />}
        </dl>
        <OrderForm {...given} />
      </div>
    </Folded>
  );
});

/** `ends`: the turn with which the present term ends. */
function renewal({ picture }: Play, ends: number, lead: number): string {
  const starts = picture.turn + lead;
  const [end, start] = [turnName(picture, ends), turnName(picture, starts)];
  return say('play.plan.renews', { gap: starts > ends, ends: end, starts: start });
}

function Term({ name, text }: { readonly name: string; readonly text: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd {...useAuthor()}>{text}</dd>
    </div>
  );
}

function OrderForm({ measure, orders, play, fixed }: MeasureEntryProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const langOf = useLangOf();
  const first = orders.find((one) => one.problem === null) ?? orders[0];
  const order = orders.find(({ target }) => (target ?? '') === picked) ?? first;
  if (order === undefined) return <p className="room-small">{say('play.plan.no_target')}</p>;
  const { problem, target, informed, needsDossier, renews, input } = order;
  return (
    <div className="order-form">
      {measure.hasTarget && !fixed && (
        <Select
          label={say('play.plan.at')}
          value={target ?? ''}
          options={orders.map(({ target: id, name }) => ({
            id: id ?? '',
            label: name === null ? '' : sayAlone(name),
            lang: langOf(name),
          }))}
          onChange={setPicked}
        />
      )}
      {!informed && <p className="blind">{say('play.plan.blind_long')}</p>}
      {informed && needsDossier && <p className="informed">{say('play.plan.informed')}</p>}
      {renews !== null && <p className="informed">{renewal(play, renews, measure.lead)}</p>}
      <Button
        unavailable={play.locked ?? (problem === null ? undefined : sayProblem(problem))}
        onClick={() => void play.send(input)}
      >
        {renews === null ? say('play.plan.give') : say('play.plan.renew')}
      </Button>
    </div>
  );
}
