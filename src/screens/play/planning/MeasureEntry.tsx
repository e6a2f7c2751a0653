// One measure in the list of orders: its line, and opened, first the form that orders it, then what it does.

import { memo, type MouseEvent, type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import type { MeasureLegal, OrderLegal } from '../../../core/engine/view/legal.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Select } from '../../../view/controls/fields.tsx';
import { type Consideration, orderMeant } from '../common/considered.ts';
import { Explained } from '../common/Explained.tsx';
import { Folded } from '../common/Folded.tsx';
import { measureTerms } from './measure-terms.ts';
import { namedRole } from '../common/named-role.ts';
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
  /** null while another measure, or none, is considered */
  readonly considering: Consideration | null;
  readonly onConsider: (considering: Consideration | null) => void;
}

/**
 * There are dozens of them. What is open is drawn with everything else, so that nothing can be pressed that was for another moment; a line that is
 * folded follows, so that it keeps nobody waiting.
 */
export function MeasureEntry(props: MeasureEntryProps) {
  const later = useDeferredValue(props);
  const isOpen = props.considering !== null || later.considering !== null;
  return <Entry given={isOpen ? props : later} />;
}

const Entry = memo(function Entry({ given }: { readonly given: MeasureEntryProps }) {
  const { measure, orders, play, considering, onConsider } = given;
  const problem = orders.some((one) => one.problem === null) ? null : (orders[0]?.problem ?? null);
  const shut = problem !== null || orders.length === 0;
  return (
    <Folded
      open={considering !== null}
      summary={
        <span className={shut ? 'measure-head measure-closed' : 'measure-head'}>
          <span className="measure-title">
            <Authored>{measure.title}</Authored>
          </span>
          <span className="room-small">{shut ? whyNot(problem) : measureTerms(measure)}</span>
        </span>
      }
      onAsked={(open) => onConsider(open ? { measure: measure.id, target: null } : null)}
      onOpened={() => play.opened(`measure:${measure.id}`)}
    >
      <div className="measure">
        {considering !== null && <OrderForm {...given} considering={considering} />}
        <Particulars measure={measure} play={play} />
      </div>
    </Folded>
  );
});

const whyNot = (problem: OrderLegal['problem']): string =>
  problem === null ? say('play.plan.no_target') : sayProblem(problem);

function Particulars({ measure, play }: Pick<MeasureEntryProps, 'measure' | 'play'>) {
  const { roles } = play.picture;
  const author = useAuthor();
  const { text, benefit, risk, needs, advice } = measure;
  const advisers = roles.filter(({ id }) => Object.hasOwn(advice, id));
  const said = Object.values(advice).join('\n');
  return (
    <>
      {advisers.map((role) => (
        <p key={role.id} className="measure-advice" {...author}>
          <strong>{say('play.plan.advises', { role: namedRole(role) })}</strong>{' '}
          <Explained text={advice[role.id] ?? ''} roles={roles} />
        </p>
      ))}
      <p {...author}>
        <Explained text={text} roles={roles} before={said} />
      </p>
      <dl className="measure-terms">
        <Term
          name={say('play.plan.for')}
          text={<Explained text={benefit} roles={roles} before={`${said}\n${text}`} />}
        />
        <Term
          name={say('play.plan.besides')}
          text={<Explained text={risk} roles={roles} before={`${said}\n${text}\n${benefit}`} />}
        />
        {needs !== null && <Term name={say('play.plan.needs')} text={needs} />}
      </dl>
    </>
  );
}

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

interface OrderFormProps extends MeasureEntryProps {
  readonly considering: Consideration;
}

function OrderForm({ measure, orders, play, fixed, considering, onConsider }: OrderFormProps) {
  const langOf = useLangOf();
  const form = useRef<HTMLDivElement>(null);
  // Nobody has to look for it below the edge.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const order = orderMeant(orders, considering.target);
  if (order === undefined) return <p className="room-small">{say('play.plan.no_target')}</p>;
  const { problem, ref, informed, needsDossier, renews, input } = order;
  const give = async (event: MouseEvent<HTMLButtonElement>): Promise<void> => {
    // The form is shut when it is given: the focus stays at the line of the measure.
    const line = event.currentTarget.closest('details')?.querySelector('summary');
    if (!(await play.send(input))) return;
    onConsider(null);
    line?.focus();
  };
  return (
    <div className="order-form" ref={form}>
      {measure.hasTarget && !fixed && (
        <Select
          label={say('play.plan.at')}
          value={ref ?? ''}
          options={orders.map(({ ref: id, name, problem: shut }) => ({
            id: id ?? '',
            label: name === null ? '' : targetLabel(sayAlone(name), shut !== null),
            lang: langOf(name),
          }))}
          onChange={(target) => onConsider({ ...considering, target })}
        />
      )}
      <Button
        unavailable={play.locked ?? (problem === null ? undefined : sayProblem(problem))}
        onClick={(event) => void give(event)}
      >
        {renews === null ? say('play.plan.give') : say('play.plan.renew')}
      </Button>
      {!informed && <p className="blind">{say('play.plan.blind_long')}</p>}
      {informed && needsDossier && <p className="informed">{say('play.plan.informed')}</p>}
      {renews !== null && <p className="informed">{renewal(play, renews, measure.lead)}</p>}
    </div>
  );
}

/** A target at which it cannot be ordered now is in the list too: chosen, it says why. */
const targetLabel = (name: string, shut: boolean): string => (shut ? say('play.plan.not_at', { target: name }) : name);
