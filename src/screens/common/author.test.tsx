import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Sayable } from '../../core/ref/message.ts';
import { Authored, AuthorLanguage, Said, useLangOf } from './author.tsx';

const inArabic = (said: React.ReactNode) => renderToStaticMarkup(<AuthorLanguage language="ar">{said}</AuthorLanguage>);

function Options({ values }: { readonly values: readonly (Sayable | null)[] }) {
  const langOf = useLangOf();
  return values.map((value) => langOf(value) ?? 'ours').join(' ');
}

const MESSAGE = { key: 'ladder.known', args: { level: 1 } };

describe('words of the author', () => {
  test('carry the language of their scenario and run from their own side', () => {
    expect(inArabic(<Authored>المخاضة</Authored>)).toBe('<span lang="ar" dir="auto">المخاضة</span>');
  });

  test('run from their own side where no scenario is named', () => {
    expect(renderToStaticMarkup(<Authored>المخاضة</Authored>)).toBe('<span dir="auto">المخاضة</span>');
  });

  test('are told from ours: a name is marked, without the marks a sentence would need; a message is not', () => {
    const name = { name: 'الضفّة السفلى', within: 'ضفّة' };
    expect(inArabic(<Said value={name} />)).toBe('<span lang="ar" dir="auto">الضفّة السفلى</span>');
    expect(inArabic(<Said value="المكتب" />)).toBe('<span lang="ar" dir="auto">المكتب</span>');
    expect(inArabic(<Said value={MESSAGE} />)).toBe('Suspected');
    expect(inArabic(<Said within value={name} />)).toBe('<span lang="ar" dir="auto">ضفّة</span>');
    expect(inArabic(<Said within value={MESSAGE} />)).toBe('suspected');
    expect(inArabic(<Options values={[name, 'المكتب', MESSAGE, null]} />)).toBe('ar ar ours ours');
  });
});
