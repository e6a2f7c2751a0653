import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST_TURN, play as played, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import type { Session } from '../../../core/engine/session.ts';
import type { FileNotePicture } from '../../../core/engine/view/file-pictures.ts';
import type { DossierLegal } from '../../../core/engine/view/legal.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at, propsOf } from '../common/at-table.fixture.tsx';
import { after, FOUND_OUT, inPhase, type Moment, MOMENTS, momentOf, when } from '../common/moments.fixture.ts';
import { DossierForm } from './DossierForm.tsx';
import { Dossiers } from './Dossiers.tsx';
import { FileNotes } from '../common/FileNotes.tsx';
import { FileList } from './FileList.tsx';
import { FilePanel, FilesOverview } from './FilePanel.tsx';
import { RegionFile } from './RegionFile.tsx';
import { SubjectFile } from './SubjectFile.tsx';

const SITUATION = inPhase('situation');
const PLANNING = inPhase('planning', 2);
const LATE = inPhase('planning', 10);
/** A country of which the cell knows nobody. */
const UNKNOWN = played(
  [PROCEED],
  resolvedSmall((scenario) => {
    for (const one of [...scenario.actors, ...scenario.routes]) one.known = 0;
  }),
);

/** In planning, where no order is aimed at anything: what a dossier says serves none. */
const NOTHING_TO_SERVE = played(
  FIRST_TURN.slice(0, 3),
  resolvedSmall((scenario) => {
    scenario.measures = scenario.measures.filter(({ target }) => target === undefined);
  }),
);

/** The form of the first dossier, in planning, that is such a one. */
function dossierForm(isOne: (dossier: DossierLegal) => boolean) {
  const inPlanning = ({ picture }: Moment) => picture.phase === 'planning';
  const found = MOMENTS.filter(inPlanning).flatMap(({ session, legal }) =>
    legal.dossiers.filter(isOne).map(({ ref }) => ({ session, ref })),
  )[0];
  if (found === undefined) throw new Error('no such dossier');
  return at(found.session, ({ play }) => <DossierForm play={play} subject={found.ref} />);
}
const form = (session: Session, readOnly = false, subject = 'actor.company') =>
  at(session, ({ play }) => <DossierForm play={play} subject={subject} />, { readOnly });

showStates(DossierForm, {
  'not in planning': form(SITUATION),
  'to be taken up': dossierForm(({ problem, until }) => problem === null && until === null),
  'in use, to be renewed': dossierForm(({ problem, until }) => problem === null && until !== null),
  'taken up just now': dossierForm(({ problem }) => problem?.code === 'already_taken_up'),
  'none left': dossierForm(({ problem }) => problem?.code === 'no_dossiers_left'),
  'serving nothing': form(NOTHING_TO_SERVE, false, 'actor.guard'),
  paused: form(after(PLANNING, { kind: 'pause' })),
  'read only': form(PLANNING, true),
  'too little capacity left': form(
    after(FOUND_OUT, { kind: 'override', value: 'capacity.analysts', to: 0 }),
    false,
    'actor.guard',
  ),
  'of what has no dossier': form(PLANNING, false, 'region.ambrel'),
});

const dossiers = (session: Session, readOnly = false) =>
  at(session, ({ play }) => <Dossiers play={play} />, { readOnly });

async function openAll(): Promise<void> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expect.poll(() => document.querySelectorAll('details > :empty').length).toBe(0);
}

showStates(Dossiers, {
  none: dossiers(UNKNOWN),
  all: dossiers(PLANNING),
  'all of them open': reached(dossiers(LATE), openAll),
  'read only': dossiers(PLANNING, true),
  'that tie up capacity': reached(dossiers(FOUND_OUT), openAll),
});

const ITEMS = [
  { id: 'guard', name: 'The Ridge Guard', note: 'Under arms' },
  { id: 'crew', name: 'Gemeinsame_Lagebeurteilungszentrale_der_Uebungsgruppe', note: '' },
];

showStates(FileList, {
  none: <FileList title="Actors" items={[]} onSelect={vi.fn()} />,
  some: <FileList title="Actors" items={ITEMS} onSelect={vi.fn()} />,
});

const panel = (session: Session, selected: BoardTarget | null, onSelect = vi.fn(), onOrders = vi.fn()) =>
  at(session, ({ play }) => <FilePanel play={play} selected={selected} onSelect={onSelect} onOrders={onOrders} />);
const COMPANY: BoardTarget = { kind: 'token', id: 'actor.company' };

showStates(FilePanel, {
  'nothing selected': panel(SITUATION, null),
  'a region': panel(SITUATION, { kind: 'region', id: 'delta' }),
  'an actor': panel(SITUATION, COMPANY),
  'a route': panel(SITUATION, { kind: 'route', id: 'bridge_road' }),
  'where orders can be given': panel(PLANNING, { kind: 'region', id: 'delta' }),
  'what is gone since': panel(SITUATION, { kind: 'token', id: 'actor.nobody' }),
});

showStates(FilesOverview, {
  'at the beginning': at(SITUATION, ({ play }) => <FilesOverview play={play} onSelect={vi.fn()} />),
  'regions alone': at(UNKNOWN, ({ play }) => <FilesOverview play={play} onSelect={vi.fn()} />),
});

const region = (session: Session, id: string) =>
  at(session, ({ play }) => <RegionFile play={play} region={id} onSelect={vi.fn()} />);

/** The first region in which something of the mission stands. */
function worked() {
  const there = ({ picture }: Moment) => picture.regions.find(({ presence }) => presence.length > 0);
  const session = when((moment) => there(moment) !== undefined);
  return region(session, there(momentOf(session))?.id ?? '');
}

showStates(RegionFile, {
  'of the host state': region(SITUATION, 'ambrel'),
  'of the neighbour': region(SITUATION, 'orhast'),
  'where the mission works': worked(),
  'where nobody is known': region(UNKNOWN, 'coast'),
  'that there is not': region(SITUATION, 'nowhere'),
});

const subject = (session: Session, ref: string, titled = false) =>
  at(session, ({ play }) => <SubjectFile play={play} subject={ref} titled={titled} />);

/** Files on every subject as it came to be known, each step of the ladder once. */
function everyStep(): Record<string, ReturnType<typeof subject>> {
  const found = MOMENTS.flatMap(({ session, picture }) => [
    ...picture.actors.map(({ id, kind, known }) => [`actor, ${kind}, ${known}`, session, `actor.${id}`] as const),
    ...picture.routes.map(({ id, known }) => [`route, ${known}`, session, `route.${id}`] as const),
    ...picture.ties.map(({ id, known }) => [`tie, ${known}`, session, `tie.${id}`] as const),
  ]);
  const first = new Map<string, ReturnType<typeof subject>>();
  for (const [name, session, ref] of found) if (!first.has(name)) first.set(name, subject(session, ref));
  return Object.fromEntries(first);
}

const notes = (list: readonly FileNotePicture[], found: boolean) =>
  at(SITUATION, ({ play }) => <FileNotes play={play} notes={list} found={found} />);

const NOTES: readonly FileNotePicture[] = [
  { text: 'Trucks by night.', found: false },
  { text: 'The boats are the governor’s.', found: true },
];

showStates(SubjectFile, {
  ...everyStep(),
  'with its title': subject(SITUATION, 'actor.company', true),
  'a route with its title': subject(SITUATION, 'route.bridge_road', true),
  'of which something was found out': subject(FOUND_OUT, 'route.creek', true),
  'a file that says more than its text': subject(FOUND_OUT, 'route.road'),
  'of what is not in the picture': subject(SITUATION, 'tie.nothing'),
});

showStates(FileNotes, {
  'nothing more': notes([], false),
  'something known': notes(NOTES, false),
  'something found out': notes(NOTES, true),
});

describe('DossierForm', () => {
  test('given a dossier is taken up, then it says so at once', async () => {
    const session = inPhase('planning');
    const ref = momentOf(session).legal.dossiers.find(({ problem }) => problem === null)?.ref ?? '';
    const { store } = propsOf(session);
    await show(at(session, ({ play }) => <DossierForm play={play} subject={ref} />, { props: { store } }));
    await page.getByRole('button').click();
    expect(store.send).toHaveBeenCalledWith({ kind: 'take_up', subject: ref });
    await expect.element(page.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('SubjectFile', () => {
  test('given something was found out, then it stands before the text that was there all along', async () => {
    const { text, file } = momentOf(FOUND_OUT).picture.routes.find(({ id }) => id === 'creek') ?? {};
    const found = file?.find((note) => note.found)?.text ?? '';
    await show(subject(FOUND_OUT, 'route.creek'));
    const words = document.querySelector('.subject')?.textContent ?? '';
    expect(words.indexOf(found)).toBeGreaterThan(0);
    expect(words.indexOf(text ?? '')).toBeGreaterThan(words.indexOf(found));
  });
});

describe('FilePanel', () => {
  test('given the keyboard, then a file is opened and left, and leads to orders', async () => {
    const [onSelect, onOrders] = [vi.fn(), vi.fn()];
    await show(panel(PLANNING, null, onSelect));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onSelect.mock.calls).toEqual([[{ kind: 'token', id: `actor.${momentOf(PLANNING).picture.actors[0]?.id}` }]]);
    await show(panel(PLANNING, { kind: 'region', id: 'delta' }, onSelect, onOrders));
    await page.getByRole('article').getByRole('button').first().click();
    expect(onSelect).toHaveBeenLastCalledWith(null);
    await page.getByRole('article').getByRole('button').nth(1).click();
    expect(onOrders).toHaveBeenCalledOnce();
  });
});

describe('Dossiers', () => {
  test('given one is opened, then it is noted, once', async () => {
    const { store } = propsOf(PLANNING);
    await show(at(PLANNING, ({ play }) => <Dossiers play={play} />, { props: { store } }));
    const [first] = document.querySelectorAll('summary');
    first?.click();
    const ref = momentOf(PLANNING).legal.dossiers[0]?.ref;
    await expect.poll(() => vi.mocked(store.opened).mock.calls).toEqual([[`dossier:${ref}`]]);
  });
});
