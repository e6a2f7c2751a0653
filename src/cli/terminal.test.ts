// Whatever files are called and hold, a terminal is told nothing but words and our own inks.

import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { authorFolder, parsed, type AuthorFolder, type Spoken } from './spoken.fixture.ts';
import { runCommand } from './run-command.ts';
import { onlyOurs } from './terminal.ts';

/** Clears the screen, turns colours and the title, rings, turns letters round, writes a line of its own. */
const EVIL = '\u001b[2J\u001b[35m\u001b]0;x\u0007\u009b1m\u202egnoj\u2066\nok\r';
const OURS = /\u001B\[(?:0|1|2|31|32|33)m/g;
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066\u2067]/;

/** At a terminal with colours. */
async function at(...argv: string[]): Promise<Spoken> {
  let [out, err] = ['', ''];
  const exit = await runCommand(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: true,
    progress: false,
  });
  return { exit, out, err };
}

function expectHarmless({ out, err }: Spoken): void {
  for (const text of [out, err]) {
    expect(text.replace(OURS, '')).not.toMatch(OBEYED);
  }
}

const evilName = EVIL.replaceAll('/', '');

function folder(): AuthorFolder & { readonly evil: (ending: string) => string } {
  const made = authorFolder((scenario) => {
    scenario.title = `Toll ${EVIL}`;
    scenario.language = 'en';
  });
  return { ...made, evil: (ending) => made.path(`${evilName}.${ending}`) };
}

const COMMANDS: readonly (readonly [string, (evil: (ending: string) => string, sound: string) => readonly string[]])[] =
  [
    ['check of a file that is not there', (evil) => ['check', evil('json')]],
    ['check of a log', (evil) => ['check', evil('log')]],
    ['check of a folder', (evil) => ['check', evil('folder')]],
    ['check of a scenario with errors', (evil) => ['check', evil('bad')]],
    ['replay of none', (evil) => ['replay', evil('jsonl')]],
    ['replay of what is no log', (evil) => ['replay', evil('bad')]],
    ['run that cannot write', (evil, sound) => ['run', sound, '--seed', '1', '--log', `${evil('bad')}/x`]],
    ['run that writes', (evil, sound) => ['run', sound, '--seed', '1', '--log', evil('new')]],
    ['run over its input', (evil) => ['run', evil('bad'), '--seed', '1', '--log', evil('bad')]],
    ['run of a script that is none', (evil, sound) => ['run', sound, '--seed', '1', '--inputs', evil('bad')]],
    ['run of a script that does not fit', (evil, sound) => ['run', sound, '--seed', '1', '--inputs', evil('script')]],
    ['run of a scenario with errors', (evil) => ['run', evil('bad'), '--seed', '1']],
    ['report of none', (evil) => ['report', evil('jsonl'), '--out', evil('html')]],
    ['simulate with a policy', (_, sound) => ['simulate', sound, '--runs', '1', '--seed', '1', '--policy', EVIL]],
    ['machine of none', (evil) => ['machine', evil('json')]],
    ['a host', () => ['serve', '--host', EVIL, '--port', '0']],
    ['an option', (_, sound) => ['check', sound, `--${EVIL}`]],
    ['a format', (_, sound) => ['check', sound, '--format', EVIL]],
    ['a command', () => [EVIL]],
  ];

describe('names and texts that a terminal would obey', () => {
  test.each(COMMANDS)('given to %s, are shown and not obeyed', async (_, command) => {
    const { scenario, evil } = folder();
    mkdirSync(evil('folder'));
    const bad = JSON.stringify({
      schema: 1,
      [EVIL]: EVIL,
      title: EVIL,
      id: EVIL,
      parameters: { [EVIL]: 1 },
      form: EVIL,
    });
    writeFileSync(evil('bad'), bad);
    writeFileSync(evil('log'), '{"format":"shadow-mandate-log"}\n');
    writeFileSync(evil('script'), `${JSON.stringify({ kind: 'choose', inject: EVIL, choice: EVIL })}\n`);
    for (const argv of [command(evil, scenario), [...command(evil, scenario), '--format', 'json']])
      expectHarmless(await at(...argv));
  });

  test('are the same for programs', async () => {
    const { evil } = folder();
    writeFileSync(evil('bad'), JSON.stringify({ schema: 1 }));
    expect(parsed(await at('check', evil('bad'), '--format', 'json'))).toMatchObject({
      files: [{ file: evil('bad') }],
    });
  });

  test('do not get past the last door', () => {
    expect(onlyOurs(`a\u001b[31mb\u001b[0m\n\t\r\u001b[2K${EVIL}`)).toBe(
      'a\u001b[31mb\u001b[0m\n\t\r\u001b[2K?[2J?[35m?]0;x??1m\u202egnoj\u2066\nok\r',
    );
  });
});
