import { describe, expect, it } from 'vitest';
import {
  END_PLANNING,
  FIRST_TURN,
  play,
  PROCEED,
  resolvedSmall,
  SECOND_TURN,
} from '../../core/debrief/played.fixture.ts';
import { sheetModel } from '../debrief/sheet-model.ts';
import { reportModel } from '../../core/debrief/sections/report-model.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Log } from '../../core/log/chain/write-log.ts';
import { Head } from '../debrief/Head.tsx';
import { Section, sectionsOf } from '../debrief/sections.tsx';
import { OPEN } from '../slots.tsx';
import { renderReport } from './render-report.tsx';

const WHOLE = [
  PROCEED,
  PROCEED,
  { kind: 'position', role: 'police_commissioner', inject: 'cable', choice: 'refuse' },
  [
    {
      kind: 'choose',
      inject: 'cable',
      choice: 'pay',
      rationale: 'The drivers have families.',
      dissent: 'The commissioner would turn round.',
      prediction: { value: 'indicator.consent', direction: 'up', by: 1, sure: 70 },
    },
    { opened: ['actor:guard', 'route:road'] },
  ],
  { kind: 'order', measure: 'patrol', target: 'coast', rationale: 'To be seen.' },
  END_PLANNING,
  ...SECOND_TURN,
] as Parameters<typeof play>[0];

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(1)</script>\u202E` \'&amp;';

/** Every text of a log replaced, but for the names that the log is held together by. */
function poisoned(log: Log): Log {
  const keys =
    /^(title|text|name|label|note|point|listen_for|case|silence|citation|url|benefit|risk|outcome|rationale|dissent|reason|team|summary)$/;
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return keys.test(key) ? HOSTILE : value;
    if (Array.isArray(value)) {
      const free = /^(discussion|misconceptions|levels|learning|turn_names|opened)$/.test(key);
      return value.map((one) => (free && typeof one === 'string' ? HOSTILE : poison(one, key)));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, poison(held, name)]));
  };
  const { header, records } = log;
  return poison({ header: { ...header, players: { head_of_mission: HOSTILE }, at: HOSTILE }, records }, '') as Log;
}

/** What is read: without styles and tags, with one space between words. */
const textOf = (document: string): string =>
  document
    .replace(/<style>[^]*?<\/style>|<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[ \n]+/g, ' ');

/** Names of the tags in a document. */
const tagsOf = (document: string): Set<string> =>
  new Set([...document.matchAll(/<\/?([a-zA-Z!][^\s>/]*)/g)].map(([, name = '']) => name));

describe('the report', () => {
  const report = renderReport(play(WHOLE));

  it('given a whole session, then it holds the decisions, the reasons, the prediction and the ending', () => {
    for (const text of [
      'A quiet creek',
      '✓ Pay the toll this once (chosen)',
      'Turn the convoy round',
      'The drivers have families.',
      'The commissioner would turn round.',
      'Host-state consent up by the end of Dry season, 70\u00A0% sure',
      'It went up: 95 to 100, as predicted',
      'The Ridge Guard, The coast road',
      '“Turn the convoy round”: Police commissioner',
      'What would have to be true for paying to be the right answer?',
      'W. Hansen, background paper',
      'Small payments set prices.',
    ]) {
      expect(textOf(report)).toContain(text);
    }
  });

  it('given texts full of markup, then none of it becomes markup', () => {
    const hostile = renderReport(poisoned(play(WHOLE)));
    expect(tagsOf(hostile)).toEqual(tagsOf(report));
    expect(hostile).toContain('&lt;script&gt;');
    expect(hostile).not.toContain('\u202E');
    // what stands between quotation marks cannot end them: they are escaped
    expect(hostile.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/);
  });

  it('given an address that is not of the web, then it is text and no link', () => {
    const scenario = resolvedSmall((authored) => {
      for (const source of authored.sources) source.url = 'javascript:alert(1)';
    });
    expect(renderReport(play(WHOLE, scenario))).not.toMatch(/href="[^#]/);
    const linked = resolvedSmall((authored) => {
      for (const source of authored.sources) source.url = 'https://example.org/"><b>';
    });
    expect(renderReport(play(WHOLE, linked))).toContain('href="https://example.org/&quot;&gt;&lt;b&gt;"');
  });

  it('given any session, then it has the same markup as the screen without what can be pressed', () => {
    const model = sheetModel(reportModel(play(WHOLE)));
    for (const { id, title, Sheet } of sectionsOf(model)) {
      const sheet = renderToStaticMarkup(
        <Section id={id} title={title(model)}>
          <Sheet model={model} slots={OPEN} />
        </Section>,
      );
      expect(report).toContain(sheet);
      expect(sheet).not.toMatch(/ (style|data-[a-z-]+)=|<(?!div class="debrief-scroll")[^>]* tabindex=/);
    }
    expect(report).toContain(renderToStaticMarkup(<Head model={model} slots={OPEN} overline="After-action report" />));
  });

  it('given any session, then the document runs nothing and loads nothing', () => {
    expect(tagsOf(report).has('script')).toBe(false);
    expect(report).not.toMatch(/\b(src|srcset|background)=|url\(|@import/);
  });

  it('given a session closed early, or cut off, then it says so and claims no more', () => {
    const closed = renderReport(play([...FIRST_TURN, PROCEED, { kind: 'close', reason: 'The bus left.' }]));
    expect(closed).toContain('Closed before the end');
    expect(closed).toContain('The bus left.');
    const cut = renderReport(play(FIRST_TURN));
    expect(cut).toContain('Not finished');
    expect(cut).not.toContain('>Rubric<');
  });
});

describe('the ratings of the evaluator', () => {
  const RATE = { kind: 'rate', objective: 'hold', rating: 'M', note: 'Nobody asked.' } as const;

  it('given some, then the report holds them with their moments; else it has no such section', () => {
    const cut = textOf(renderReport(play([PROCEED, PROCEED, RATE])));
    expect(cut).toContain('Ratings of the evaluator');
    expect(cut).toContain('the paper “ A toll on the pier ” Performed with major challenges (M) Nobody asked.');
    expect(textOf(renderReport(play([PROCEED, PROCEED])))).not.toContain('Ratings of the evaluator');
  });
});
