import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FIRST_TURN, play as played, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import type { Session } from '../../../core/engine/session.ts';
import { facilitatorPictureOf } from '../../../core/engine/view/facilitator-picture.ts';
import { say } from '../../../text/say.ts';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at, ownOf, type TableOptions } from '../common/at-table.fixture.tsx';
import { after, inPhase } from '../common/moments.fixture.ts';
import { Coming } from './Coming.tsx';
import { FacilitatorPapers } from './FacilitatorPapers.tsx';
import { Untouched } from './Untouched.tsx';

const BEGUN = inPhase('briefing');
const PLANNING = inPhase('planning', 2);
const DILEMMA = inPhase('inject');
const ENDED = inPhase('report', 10);
const comingOf = (session: Session) => facilitatorPictureOf(session).coming;
const toCome = (session: Session) => comingOf(session).papers.filter(({ state }) => state === 'to_come');
const [FIRST, SECOND] = toCome(DILEMMA).map(({ id }) => id);
const fire = (inject = '') => ({ kind: 'fire', inject }) as const;
const hold = (inject = '') => ({ kind: 'hold', inject, held: true }) as const;

/** Nobody brings the offer; nothing of it is scored. */
const BARE = resolvedSmall(({ injects: [, offer] }) => {
  delete offer?.brought_by;
  Object.assign(offer ?? {}, { provenance: ['design'], trigger: { must: 2 } });
});
const BOUND = played([PROCEED], BARE);

const coming = (session: Session, text: string | null = null) =>
  at(session, ({ play, props }) => {
    const picture = ownOf(props).facilitator().coming;
    const last = text === null ? null : { paper: picture.papers[0]?.id ?? '', text };
    return <Coming play={play} coming={picture} answers={{ last, onDone: () => undefined }} />;
  });

showStates(Coming, {
  'in the briefing': coming(BEGUN),
  'while orders are given': coming(PLANNING),
  'one that was brought, and one behind it': coming(after(DILEMMA, fire(FIRST), fire(SECOND))),
  'one held back': coming(after(DILEMMA, hold(FIRST))),
  'with an answer': coming(BEGUN, say('play.facilitator.answer.held', { n: 1 })),
  'one that must come, brought by nobody': coming(BOUND),
  'one whose turn is over': coming(after(BOUND, PROCEED, ...FIRST_TURN.slice(2), PROCEED, hold('offer'), PROCEED)),
  'none any more': coming(played([...FIRST_TURN, PROCEED, PROCEED])),
});

const untouched = (session: Session) => <Untouched coming={comingOf(session)} />;

showStates(Untouched, {
  'at the start': untouched(BEGUN),
  'after some decisions': untouched(PLANNING),
  'with what no paper would touch': untouched(played(FIRST_TURN)),
  'at the end': untouched(ENDED),
});

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Drawn as the drawer draws it, everything open. */
async function showPapers(session: Session, options: TableOptions = {}): Promise<void> {
  const { element, by } = reached(
    at(
      session,
      ({ play, props }) => {
        const { injects, coming: picture } = ownOf(props).facilitator();
        return <FacilitatorPapers play={play} injects={injects} coming={picture} />;
      },
      options,
    ),
    openAll,
  );
  await show(element);
  await by();
}

const button = (label: string, what: string) =>
  page.getByRole('button', { name: say('play.button_about', { label, what }) });
const NEXT = say('play.facilitator.fire_next');
const OFFER = 'An offer from the creek';
const line = () => page.getByRole('listitem').filter({ has: button(NEXT, OFFER) });
const heard = page.getByRole('status');

/** A second paper has a place in the first turn. */
const TWO_PLACES = resolvedSmall((scenario) => {
  scenario.injects_per_turn = 2;
  Object.assign(scenario.injects[1] ?? {}, { trigger: { turn: 1, weight: 1 } });
});

describe('an act on a paper to come answers at once, at its line and aloud', () => {
  async function expectSaid(said: string): Promise<void> {
    await expect.element(line()).toHaveTextContent(said);
    await expect.element(heard).toHaveTextContent(said);
  }

  test('given it is brought beside a paper, then that it comes next, and when', async () => {
    await showPapers(played([PROCEED, PROCEED]));
    await button(NEXT, OFFER).click();
    await expectSaid(say('play.facilitator.answer.next', { after: false, papers: [], phase: 'inject', turn: 1 }));
  });

  test('given it is brought twice, then why that cannot be', async () => {
    await showPapers(played([PROCEED, PROCEED]));
    await button(NEXT, OFFER).click();
    await button(NEXT, OFFER).click();
    await expectSaid(say('refusal.already_fired', { named: true, about: OFFER }));
  });

  test('given it is held back and released, then how many papers this turn then has', async () => {
    await showPapers(played([PROCEED, PROCEED], TWO_PLACES));
    await button(say('play.facilitator.hold'), OFFER).click();
    await expectSaid(say('play.facilitator.answer.held', { n: 1 }));
    await button(say('play.facilitator.release'), OFFER).click();
    await expectSaid(say('play.facilitator.answer.released', { n: 2 }));
  });

  test('given the turn is over, then that it waits for its release', async () => {
    await showPapers(played([PROCEED, PROCEED, ...FIRST_TURN.slice(2)]));
    await button(say('play.facilitator.hold'), OFFER).click();
    await expectSaid(say('play.facilitator.answer.held_later'));
    await button(say('play.facilitator.release'), OFFER).click();
    await expectSaid(say('play.facilitator.answer.released_later'));
  });

  test('given it is brought while orders are given, then that it is on the table', async () => {
    await showPapers(played(FIRST_TURN.slice(0, 3)));
    await button(say('play.facilitator.fire_now'), OFFER).click();
    await expect.element(heard).toHaveTextContent(say('play.facilitator.answer.brought'));
  });
});

test('what is to come is behind a lid, and says nothing of it before', async () => {
  await show(
    at(played([]), ({ play, props }) => {
      const { injects, coming: picture } = ownOf(props).facilitator();
      return <FacilitatorPapers play={play} injects={injects} coming={picture} />;
    }),
  );
  await expect.element(page.getByText(OFFER).first()).not.toBeVisible();
});
