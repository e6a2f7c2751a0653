import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { authorFolder, parsed, speak } from './spoken.fixture.ts';

const misspelt = () =>
  authorFolder((scenario) => {
    scenario.rules = scenario.rules?.map((rule) => ({ ...rule, when: 'region.coast.trsut < 50' }));
  });

describe('check', () => {
  test('given nothing to mend, then it says so and exits 0', async () => {
    const { scenario } = authorFolder();
    expect(await speak('check', scenario)).toEqual({ exit: 0, out: '1 file checked, nothing to mend.\n', err: '' });
  });

  test('given an unknown name, then it tells file, line, column, severity, code, message and suggestion', async () => {
    const { scenario } = misspelt();
    const { exit, out } = await speak('check', scenario);
    const [line] = out.split('\n');
    expect(exit).toBe(1);
    expect(line?.startsWith(`${scenario}:`)).toBe(true);
    expect(line?.slice(scenario.length)).toMatch(
      /^:\d+:\d+ error name\.unknown .*region\.coast\.trsut.* \(.*region\.coast\.trust.*\)$/,
    );
  });

  test('given --format json, then it prints the stable shape', async () => {
    const { scenario } = misspelt();
    const result = parsed(await speak('check', scenario, '--format', 'json')) as {
      files: { file: string; issues: Record<string, unknown>[] }[];
    };
    expect(Object.keys(result)).toEqual(['files']);
    expect(result.files.map(({ file }) => file)).toEqual([scenario]);
    const [issue] = result.files[0]?.issues ?? [];
    expect(Object.keys(issue ?? {}).sort()).toEqual([
      'code',
      'column',
      'line',
      'message',
      'path',
      'severity',
      'suggestion',
    ]);
    expect(issue).toMatchObject({ severity: 'error', code: 'name.unknown', path: expect.any(String) as string });
    expect(issue?.['line']).toBeGreaterThan(1);
  });

  test('given only warnings, then it exits 1 with --strict and 0 without', async () => {
    const { scenario } = authorFolder((small) => {
      small.flags = [{ id: 'unread', text: 'Nothing looks at this.' }];
    });
    expect((await speak('check', scenario)).exit).toBe(0);
    const strict = await speak('check', scenario, '--strict');
    expect(strict.exit).toBe(1);
    expect(strict.out).toContain(' warning ');
  });

  test('given a file that is not there, then it exits 2 and still checks the others', async () => {
    const { scenario, path } = authorFolder();
    const { exit, out, err } = await speak('check', path('none.json'), scenario);
    expect(exit).toBe(2);
    expect(err).toBe(`${path('none.json')} cannot be read: no such file or directory.\n`);
    expect(out).toContain('1 file checked');
  });

  test('given a mistake in the library beside the scenario, then it is told at its own place', async () => {
    const { scenario, path } = authorFolder();
    const library = path('library/templates.json');
    writeFileSync(library, '{ "schema": 1, "templates": [ { "id": "Armed" } ] }');
    const { exit, out } = await speak('check', scenario);
    expect(exit).toBe(1);
    expect(out).toContain(`${library}:1:`);
    // not a word of templates that are missing only because their file has a mistake
    expect(out).not.toContain('template.unknown');
    const alone = await speak('check', library);
    expect(alone.exit).toBe(1);
    expect(alone.out).toContain(`${library}:1:`);
  });

  test('given schemas among the files, then they are passed over', async () => {
    const { scenario, write } = authorFolder();
    const { exit, out } = await speak('check', scenario, write('scenario.schema.json', '{}'));
    expect([exit, out]).toEqual([0, '1 file checked, nothing to mend.\n']);
  });

  test('given a doctrine and the scenario it is for, then what it names is looked for there', async () => {
    const { scenario, write } = authorFolder();
    const doctrine = write(
      'doctrine.json',
      JSON.stringify({
        schema: 1,
        id: 'tried',
        title: 'Tried',
        text: 'Believes in a file.',
        provenance: ['design'],
        for: 'mini',
        choices: [],
        orders: [],
        takes_up: 'none',
        reads: [{ dossier: 'guard' }],
      }),
    );
    expect((await speak('check', doctrine)).exit).toBe(0);
    for (const files of [
      [scenario, doctrine],
      [doctrine, scenario],
    ]) {
      const { exit, out } = await speak('check', ...files);
      expect(exit).toBe(1);
      expect(out).toContain(`${doctrine}:`);
      expect(out).toContain('actor.guard');
    }
  });

  test('given control characters in a text, then none reaches the terminal', async () => {
    const { scenario } = authorFolder((small) => {
      small.rules = small.rules?.map((rule) => ({ ...rule, when: 'region.\u001B[2Jcoast < 50' }));
    });
    const { exit, out } = await speak('check', scenario);
    expect(exit).toBe(1);
    expect(out).not.toContain('\u001B');
  });
});
