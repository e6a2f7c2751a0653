// What is told to the window of the room, held to the same as the picture: in two worlds that differ only in what the team has not learnt
// it is the same, and it has nothing of the facilitator's nor of anybody's silent position.

import { describe, expect, test, vi } from 'vitest';
import { compileScenario } from '../../core/compile/compile-scenario.ts';
import { play, PROCEED, FIRST_TURN, resolvedSmall } from '../../core/debrief/played.fixture.ts';
import type { Session } from '../../core/engine/session.ts';
import { type Difference, DIFFERENCES } from '../../core/engine/view/differences.fixture.ts';
import { facilitatorPictureOf } from '../../core/engine/view/facilitator-picture.ts';
import { type Found, lookThrough, secretive } from '../../core/engine/view/leak.fixture.ts';
import { canonicalJson } from '../../core/log/chain/canonical-json.ts';
import type { Input } from '../../core/log/form/input.ts';
import { type Drafts, draftsFrom } from '../../screens/play/common/drafts.ts';
import type { PlayView } from '../../screens/play/common/play-store.ts';
import { liveSession } from '../sessions/live-session.ts';
import { roomView } from './room-view.ts';

/** The deep suite plays a hundred in a browser. */
const GAMES = 12;
const SECRETIVE = compileScenario(resolvedSmall(secretive));

const liveOf = (session: Session, drafts: Drafts = draftsFrom([], vi.fn())) =>
  liveSession(session, { id: 's', write: () => Promise.resolve('kept'), drafts });

/** Without the seal: it is of the whole log, and tells nothing of what is in it. */
function toldOf(session: Session, of: (view: PlayView) => unknown = (view) => roomView(view, draftsFrom([], vi.fn()))) {
  return of({ ...liveOf(session).view(), seal: null });
}

describe('what is told to the window of the room', () => {
  test(`in ${GAMES} random games is the same, whatever the team has not learnt`, () => {
    const counts = new Map<Difference, number>();
    for (let seed = 0; seed < GAMES; seed++) expect(lookThrough(toldOf, SECRETIVE, seed, counts)).toEqual([]);
    expect([...counts.keys()].sort()).toEqual(DIFFERENCES.map(({ kind }) => kind).sort());
  }, 300_000);

  test('with anything of the facilitator’s beside it is found to leak', () => {
    const leaky = (session: Session) => [toldOf(session), facilitatorPictureOf(session).unknowns];
    let found: readonly Found[] = [];
    for (let seed = 0; seed < GAMES && found.length === 0; seed++) found = lookThrough(leaky, SECRETIVE, seed);
    expect(found.length).toBeGreaterThan(0);
  });

  const atPaper = () => play(FIRST_TURN.slice(0, 2));
  const mark = (role: string, choice: string): Input => ({ kind: 'position', role, inject: 'cable', choice });
  const marked = (choice: string) => play([...FIRST_TURN.slice(0, 2), mark('police_commissioner', choice)]);

  test('while positions are taken, it is the same whatever was marked, and holds nobody’s advice', () => {
    const { table } = liveOf(atPaper()).view().picture;
    const [first, second] = table?.choices ?? [];
    const [one, other] = [marked(first?.id ?? ''), marked(second?.id ?? '')];
    expect(canonicalJson(toldOf(one))).toBe(canonicalJson(toldOf(other)));
    expect(canonicalJson(liveOf(one).view())).not.toBe(canonicalJson(liveOf(other).view()));
    const told = toldOf(one) as PlayView;
    expect([told.silent, told.picture.table?.advice]).toEqual([{ answered: 1, of: told.picture.roles.length }, {}]);
  });

  test('once the team discusses, it holds every position', () => {
    const session = marked(liveOf(atPaper()).view().picture.table?.choices[0]?.id ?? '');
    const { table } = liveOf(session).view().picture;
    const drafts = draftsFrom([['paper', { since: table?.since, discussing: true }]], vi.fn());
    const told = roomView(liveOf(session, drafts).view(), drafts);
    expect([told.silent, told.picture.table]).toEqual([null, table]);
  });

  test.each<readonly [string, readonly Input[]]>([
    ['a paper that is held back', [{ kind: 'hold', inject: 'offer', held: true }]],
    ['a paper that is to be brought', [{ kind: 'fire', inject: 'offer' }]],
    ['a value that is set', [{ kind: 'override', value: 'indicator.integrity', to: 3 }]],
    ['a note', [{ kind: 'annotate', text: 'The commissioner does not listen.' }]],
    ['a rating', [{ kind: 'rate', objective: 'hold', rating: 'U', note: 'They do not listen.' }]],
    ['what was refused to the facilitator', [{ kind: 'skip', inject: 'offer' }]],
  ])('says nothing of %s', async (_name, inputs) => {
    const drafts = draftsFrom([], vi.fn());
    const live = liveOf(play([PROCEED]), drafts);
    for (const input of inputs) await live.send(input);
    const { said, refusal, refused } = live.view();
    expect(said !== null || refusal !== null).toBe(true);
    const told = roomView(live.view(), drafts);
    expect([told.said, told.refusal, told.refused]).toEqual([null, null, null]);
    expect(refused === null || said === null).toBe(true);
  });
});
