// The papers that came, what they stood on, and what all sheets share.

import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Notes } from '../../sheets/debrief/Notes.tsx';
import { Papers } from '../../sheets/debrief/Papers.tsx';
import { Section, sectionsOf } from '../../sheets/debrief/sections.tsx';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { Sources } from '../../sheets/debrief/Sources.tsx';
import { Moment } from '../../sheets/Moment.tsx';
import { Said } from '../../sheets/Said.tsx';
import { OPEN } from '../../sheets/slots.tsx';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { show } from '../common/show.fixture.tsx';
import { showStates } from '../common/show-states.fixture.tsx';
import { debriefOf, LONG, type Played } from './debriefs.fixture.ts';
import { onPaper, onSheet, unfolded } from './on-sheet.fixture.tsx';

const papers = (props: SheetProps) => <Papers {...props} />;

showStates(Papers, {
  none: onSheet('begun', papers),
  'one, folded': onSheet('unfinished', papers),
  'many, unfolded': unfolded('tutorial', papers),
  'what was said twice': unfolded('said twice', papers),
  'in long words': unfolded('in long words', papers),
  'in Arabic': unfolded('in Arabic', papers),
  'on paper': onPaper('whole', papers),
});

const notes = (played: Played) =>
  onSheet(
    played,
    ({
      model: {
        papers: [first],
        language,
      },
    }) => (first === undefined ? null : <Notes notes={first.notes} language={language} />),
  );

showStates(Notes, {
  'on a paper': notes('tutorial'),
  'that say a thing twice': notes('said twice'),
  'in long words': notes('in long words'),
  'in Arabic': notes('in Arabic'),
});

const sources = (props: SheetProps) => <Sources {...props} />;

showStates(Sources, {
  none: onSheet('begun', sources),
  'reference IDs alone': onSheet('in Arabic', sources),
  'some with an address': onSheet('half bridge', sources),
  'one whose address is none of the web': onSheet('with addresses of other kinds', sources),
  'in long words': onSheet('in long words', sources),
  'on paper': onPaper('in long words', sources),
});

const sections = (played: Played) => {
  const model = debriefOf(played);
  return (
    <main>
      {sectionsOf(model).map(({ id, title, Sheet }) => (
        <Section key={id} id={id} title={title(model)}>
          <Sheet model={model} slots={OPEN} />
        </Section>
      ))}
    </main>
  );
};

showStates(Section, {
  'of one that has begun': sections('begun'),
  'of one that is not finished': sections('unfinished'),
  'under a long title': (
    <Section id="long" title={LONG}>
      <p>Nothing.</p>
    </Section>
  ),
});

const AT = '2026-11-03T09:05:12.345+14:00';

showStates(Moment, {
  'to the minute': <Moment at={AT} />,
  'the day alone': <Moment at={AT} day />,
  'no moment': <Moment at="last Tuesday" />,
});

const FORMS = { name: 'The Salt Coast', within: 'the Salt Coast' };

showStates(Said, {
  'a name by itself': <Said value={FORMS} language="en" />,
  'a name inside a sentence': <Said value={FORMS} language="en" within />,
  'a name in an unknown language': <Said value="الساحل (2)" language={null} />,
  'words of ours': <Said value={tell('debrief.screen.close')} language="ar" />,
  'words of ours inside a sentence': <Said value={tell('debrief.screen.close')} language="ar" within />,
});

describe('Papers', () => {
  test('given a paper, then its questions and notes are opened by keyboard', async () => {
    await show(onSheet('tutorial', papers));
    const [paper] = debriefOf('tutorial').papers;
    if (paper === undefined) throw new Error('no paper came');
    const point = page.getByText(paper.notes.point);
    await expect.element(point).not.toBeInTheDocument();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(point).toBeVisible();
    const terms = page.getByRole('term').elements().slice(0, 5);
    expect(terms.map(({ textContent }) => textContent)).toEqual(
      (['point', 'misconceptions', 'listen', 'case', 'silence'] as const).map((key) => say(`debrief.notes.${key}`)),
    );
  });
});

describe('a debrief of nothing', () => {
  test('given nothing has been done, then each section says so, and no list and no table is empty', async () => {
    await show(sections('begun'));
    for (const key of [
      'decisions.none',
      'predictions.none',
      'turning.none',
      'spending.none',
      'papers.none',
      'sources.none',
    ] as const)
      await expect.element(page.getByText(say(`debrief.${key}`))).toBeVisible();
    const empty = document.querySelectorAll('ul:empty, ol:empty, dl:empty, tbody:empty, .debrief-charts:empty');
    expect([...empty].map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

describe('Sources', () => {
  test('given an address of the web, then it is a link that leaves nothing behind; another is none', async () => {
    await show(onSheet('in long words', sources));
    const links = page.getByRole('link').elements();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toHaveAttribute('rel', 'noreferrer noopener');
    await show(onSheet('with addresses of other kinds', sources));
    expect(page.getByText('javascript:').elements().length).toBeGreaterThan(0);
    expect(document.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
  });
});

describe('Section', () => {
  test('given any debrief, then each section is a region under the name of its heading', async () => {
    await show(sections('whole'));
    const model = debriefOf('whole');
    for (const { title } of sectionsOf(model)) {
      const region = page.getByRole('region', { name: title(model), exact: true });
      await expect.element(region.getByRole('heading', { level: 2 })).toHaveTextContent(title(model));
    }
  });
});

describe('Said and Moment', () => {
  test('given a name of the author, then it is in his language; words of ours are not', async () => {
    const { components } = await show(<Said value={FORMS} language="fr" within />);
    expect(components().has(Said)).toBe(true);
    expect(page.getByText('the Salt Coast').element()).toHaveAttribute('lang', 'fr');
    await show(<Said value={tell('debrief.screen.close')} language="fr" />);
    expect(page.getByText(say('debrief.screen.close')).element().closest('[lang=fr]')).toBeNull();
  });

  test('given what is no moment, then it is shown, and no machine reads it as one', async () => {
    await show(<Moment at="last Tuesday" />);
    expect(page.getByRole('time').elements()).toEqual([]);
    await expect.element(page.getByText('last Tuesday')).toBeVisible();
  });
});
