import { afterEach, describe, expect, test, vi } from 'vitest';
import { spokenNow } from './catalogue.ts';
import { loadWords, speakLanguage } from './load-words.ts';
import { say } from './say.ts';

const server = vi.hoisted(() => ({ stopped: false }));
vi.mock('./en/setup.json', () => ({
  get default() {
    if (server.stopped) throw new Error('no such file');
    return { overline: 'Set-up' };
  },
}));

afterEach(async () => {
  server.stopped = false;
  await speakLanguage('en', 'app');
});

describe('words', () => {
  test('are there once they are loaded, in the language that is spoken', async () => {
    await speakLanguage('en', 'app');
    expect(say('app.skip')).toBe('Skip to the content');
    expect(() => say('import.done')).toThrow('import.done');
    await loadWords('import');
    expect(say('import.done')).toBe('Done so far');
    await speakLanguage('en-XA');
    expect(spokenNow()).toEqual({ tag: 'en-XA', locale: 'en', dir: 'ltr' });
    expect(say('app.skip')).toMatch(/^\[Śķíƥ ťó ťĥé ćóńťéńť ~+\]$/);
    expect(say('import.done')).toMatch(/^\[Đóńé śó ƒáŕ/);
  });

  test('that are asked for while the language changes are of the new one', async () => {
    await speakLanguage('en', 'app');
    await Promise.all([loadWords('library'), speakLanguage('en-XA')]);
    expect(say('library.keep')).toMatch(/^\[/);
  });

  test('that cannot be fetched leave the language as it was', async () => {
    await speakLanguage('en', 'app');
    server.stopped = true;
    await expect(speakLanguage('en-XA', 'setup')).rejects.toThrow('no such file');
    expect([spokenNow().tag, say('app.skip')]).toEqual(['en', 'Skip to the content']);
    server.stopped = false;
    await loadWords('setup');
    expect(say('setup.overline')).toBe('Set-up');
  });
});
