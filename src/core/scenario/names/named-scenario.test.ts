// On the way from text to program every expression is parsed once and the layout is made once. Counted at the parser's own door.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as parsing from '../../expression/parse.ts';
import type * as naming from './names.ts';
import { compileScenario } from '../../compile/compile-scenario.ts';
import { loadScenario } from '../load-scenario.ts';
import { smallLibrary, smallScenario } from '../small-scenario.fixture.ts';

const { parsed, layouts } = vi.hoisted(() => ({ parsed: new Map<string, number>(), layouts: { made: 0 } }));

vi.mock('../../expression/parse.ts', async (original) => {
  const real = await original<typeof parsing>();
  const counted =
    <A extends readonly unknown[], T>(want: string, parse: (...given: A) => T) =>
    (...given: A): T => {
      const [text, , aliases = {}] = given;
      const key = `${want} “${String(text)}” ${JSON.stringify(aliases)}`;
      if (typeof text === 'string') parsed.set(key, (parsed.get(key) ?? 0) + 1);
      return parse(...given);
    };
  return {
    ...real,
    parseTest: counted('test', real.parseTest),
    parseAmount: counted('amount', real.parseAmount),
  };
});

vi.mock('./names.ts', async (original) => {
  const real = await original<typeof naming>();
  return {
    ...real,
    layoutOf: (...given: Parameters<typeof real.layoutOf>) => {
      layouts.made++;
      return real.layoutOf(...given);
    },
  };
});

const text = JSON.stringify(smallScenario());
const again = () => [...parsed].filter(([, times]) => times > 1).map(([key]) => key);

beforeEach(() => {
  parsed.clear();
  layouts.made = 0;
});

describe('given a scenario as text', () => {
  test('then checks and compilation together parse each expression once, and make one layout', () => {
    const { named } = loadScenario(text, smallLibrary());
    if (named === null) throw new Error('does not check');
    const checked = parsed.size;
    compileScenario(named);
    expect(checked).toBeGreaterThan(10);
    expect(again()).toEqual([]);
    // what the picture shows is read by its bare name, which no author has written
    const shown = named.layout.paths().map((path) => `amount “${path}” {}`);
    expect([...parsed.keys()].slice(checked).filter((key) => !shown.includes(key))).toEqual([]);
    expect(layouts.made).toBe(1);
  });

  test('then compiling the bare scenario does it all anew, and comes to the same program', () => {
    const { scenario, named } = loadScenario(text, smallLibrary());
    if (scenario === null || named === null) throw new Error('does not check');
    const bare = compileScenario(scenario);
    expect(again().length).toBeGreaterThan(10);
    expect(layouts.made).toBe(2);
    const handed = compileScenario(named);
    expect(JSON.stringify(bare.layout.slots)).toBe(JSON.stringify(handed.layout.slots));
    expect(JSON.stringify(bare.effects)).toBe(JSON.stringify(handed.effects));
  });
});
