import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Banner } from './Banner.tsx';
import { Button } from './Button.tsx';
import { ChoiceCards } from './ChoiceCards.tsx';
import { Select, TextArea, TextField } from './fields.tsx';
import { Meter } from './Meter.tsx';
import { PAPER_FORMS, Paper, paragraphsOf } from './Paper.tsx';

const ignore = () => undefined;
const WORDS = { from: 'From', to: 'To', date: 'Date', reference: 'Reference', form: 'Cable' };

describe('a paper', () => {
  it('parts paragraphs at blank lines and nowhere else', () => {
    expect(paragraphsOf('One\nline.\n\n \nTwo.\n')).toEqual(['One\nline.', 'Two.']);
  });

  it('shows markup in a text as text, in every form', () => {
    for (const form of PAPER_FORMS) {
      const html = renderToStaticMarkup(
        <Paper form={form} from="<b>x</b>" date="1" text="<script>alert(1)</script>" words={WORDS} />,
      );
      expect(html).toContain('&lt;script&gt;');
      expect(html).not.toContain('<script');
      expect(html).not.toContain('<b>');
    }
  });

  it('is marked as written in its own language, and each part of it runs from its own side', () => {
    const paper = { form: 'cable', from: 'الدورية', date: 'الثلاثاء', text: 'مَن؟\n\nQui ?', title: 'الرسم' } as const;
    const html = renderToStaticMarkup(<Paper {...paper} words={WORDS} lang="ar" />);
    for (const part of ['الدورية', 'الثلاثاء', 'الرسم']) {
      expect(html).toMatch(new RegExp(`<\\w+[^>]* lang="ar" dir="auto">${part}<`));
    }
    expect(html).toMatch(
      /<div class="sheet-text" lang="ar" dir="auto"><p dir="auto">مَن؟<\/p><p dir="auto">Qui \?<\/p>/,
    );
    expect(html).not.toMatch(/dir="auto">Cable/);
  });
});

describe('a meter', () => {
  const meter = { name: 'Consent', word: 'fragile', step: 3, value: 41, good: 'up' } as const;
  it('shows the number only when it may', () => {
    expect(renderToStaticMarkup(<Meter {...meter} shown="exact" />)).toContain('41');
    expect(renderToStaticMarkup(<Meter {...meter} shown="band" />)).not.toContain('41');
  });

  it('gives away neither step nor trend when hidden', () => {
    const hidden = (step: 1 | 5, trend: 'up' | 'down') =>
      renderToStaticMarkup(
        <Meter {...meter} step={step} trend={trend} trendWord="x" word="not measured" shown="hidden" />,
      );
    expect(hidden(1, 'up')).toBe(hidden(5, 'down'));
  });

  it('says the trend in words', () => {
    const html = renderToStaticMarkup(
      <Meter {...meter} shown="band" trend="down" trendWord="falling, for the worse" />,
    );
    expect(html).toContain('falling, for the worse');
  });
});

describe('choices', () => {
  it('cannot be chosen when unavailable, and say why', () => {
    const html = renderToStaticMarkup(
      <ChoiceCards
        legend="What?"
        selected="a"
        onSelect={ignore}
        choices={[
          { id: 'a', label: 'Pay' },
          { id: 'b', label: 'Ask', unavailable: 'No capital left.' },
        ]}
      />,
    );
    const inputs = html.match(/<input[^>]*>/g) ?? [];
    expect(inputs.map((input) => [input.includes('checked'), input.includes('disabled')])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(html).toContain('No capital left.');
  });
});

describe('a button that cannot be pressed now', () => {
  it('stays in the Tab order and says why', () => {
    const html = renderToStaticMarkup(<Button unavailable="Needs 2 police units.">Patrol</Button>);
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toMatch(/\sdisabled/);
    expect(html).toContain('Needs 2 police units.');
  });
});

describe('a field', () => {
  it('ties its hint and its error to the input', () => {
    const html = renderToStaticMarkup(
      <TextField label="Seed" hint="A number." error="Not a number." value="x" onChange={ignore} />,
    );
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    expect(described).toHaveLength(2);
    for (const id of described) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('aria-invalid="true"');
  });

  it('takes what is typed from the side of its own letters, and says the language of an option', () => {
    expect(renderToStaticMarkup(<TextField label="Team" value="" onChange={ignore} />)).toMatch(
      /<input[^>]* dir="auto"/,
    );
    expect(renderToStaticMarkup(<TextArea label="Why" value="" onChange={ignore} />)).toMatch(
      /<textarea[^>]* dir="auto"/,
    );
    const options = [{ id: 'bank', label: 'الضفّة', lang: 'ar' }];
    expect(renderToStaticMarkup(<Select label="At" value="bank" options={options} onChange={ignore} />)).toMatch(
      /<option[^>]* lang="ar" dir="auto"[^>]*>الضفّة/,
    );
  });
});

describe('a banner', () => {
  it('interrupts only for an error', () => {
    expect(renderToStaticMarkup(<Banner tone="error">x</Banner>)).toContain('role="alert"');
    expect(renderToStaticMarkup(<Banner tone="warning">x</Banner>)).toContain('role="status"');
  });
});
