// The board and the printed map say the same in the same places: what the board's own painters write is caught and compared with the SVG.

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../../core/compile/compile-scenario.ts';
import { headerFor } from '../../../core/debrief/played.fixture.ts';
import { beginSession } from '../../../core/engine/session.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { shippedScenarios } from '../../../core/simulate/shipped.fixture.ts';
import { MapSheet } from '../../../sheets/map/MapSheet.tsx';
import { type PlacedText, textsOf } from '../../../sheets/map/read-svg.fixture.ts';
import { type Ink, paletteOf } from '../../../view/board/ink.ts';
import { paintLettering } from '../../../view/board/paint-lettering.ts';
import { paintTokenLabel } from '../../../view/board/paint-token.ts';
import { layOut } from '../../../view/geometry/layout.ts';
import type { MapPoint } from '../../../view/geometry/map-view.ts';
import { fitSheet } from '../../../view/geometry/sheet.ts';
import { thinOut } from '../../../view/geometry/thin-out.ts';
import { boardOfPicture } from './board-of-picture.ts';

/** The room the board has on a screen of 1920 by 1080. */
const ROOM = [1124, 900] as const;
const OPTIONS = { theme: 'light', reducedMotion: true, selected: null, lit: [], dimmed: false } as const;
const ROUNDING = 0.2; // map units: the sheet writes tenths, of a token, its label and the line in it

/** A canvas that draws nothing and remembers what was written where. */
function catchWriting(): { readonly ctx: CanvasRenderingContext2D; readonly texts: PlacedText[] } {
  const texts: PlacedText[] = [];
  const kept: (readonly [number, number, number])[] = [];
  let now: readonly [x: number, y: number, angle: number] = [0, 0, 0];
  const own: Record<string, unknown> = {
    font: '',
    save: () => kept.push(now),
    restore: () => (now = kept.pop() ?? [0, 0, 0]),
    translate: (x: number, y: number) => (now = [now[0] + x, now[1] + y, now[2]]),
    rotate: (angle: number) => (now = [now[0], now[1], now[2] + angle]),
    fillText: (text: string, x: number, y: number) => {
      const size = Number(/([\d.]+)px/.exec(String(own['font']))?.[1]);
      texts.push({ text, x: now[0] + x, y: now[1] + y, angle: (now[2] * 180) / Math.PI, size });
    },
  };
  const ctx = new Proxy(own, { get: (target, name) => target[String(name)] ?? (() => undefined) });
  return { ctx: ctx as unknown as CanvasRenderingContext2D, texts };
}

const views = shippedScenarios().map((scenario) => {
  const session = beginSession(compileScenario(scenario), headerFor(scenario));
  return [scenario.id, boardOfPicture(pictureOf(session), OPTIONS)] as const;
});

/** As `BoardScene` and `TokenSprites` do it, without Phaser. */
function writtenByBoard(whole: (typeof views)[number][1]): PlacedText[] {
  const { em, nib, pixel } = fitSheet(...ROOM, 1, 16);
  const view = thinOut(whole, em);
  const layout = layOut(view, em);
  const { ctx, texts } = catchWriting();
  const ink: Ink = { ctx, colours: paletteOf('light'), theme: 'light', em, nib, pixel };
  paintLettering(ink, view, layout);
  for (const token of view.tokens) {
    const { at, label } = layout.tokens.get(token.id) ?? { at: [NaN, NaN] as MapPoint, label: null };
    if (label === null) continue;
    ctx.save();
    ctx.translate(at[0] + label.form.label[0], at[1] + label.form.label[1]);
    paintTokenLabel(ink, token, label.form);
    ctx.restore();
  }
  return texts;
}

/** Letters and figures in the margin are no part of it; the board writes names of regions in capitals, the stylesheet does here. */
const inWords = (texts: readonly PlacedText[]) =>
  texts.filter(({ text }) => text.length > 1).map(({ text, ...where }) => ({ text: text.toUpperCase(), ...where }));

describe.each(views)('the map of %s', (_id, view) => {
  const markup = renderToStaticMarkup(<MapSheet view={view} label="The country" />);

  it('has every word where the board has it, in the same size and at the same angle', () => {
    const sheet = inWords(textsOf(markup));
    const board = inWords(writtenByBoard(view));
    expect(sheet.map(({ text }) => text)).toEqual(board.map(({ text }) => text));
    expect(board.length).toBeGreaterThan(8);
    const apart = board.flatMap((written, at) =>
      (['x', 'y', 'angle', 'size'] as const)
        .filter((part) => !(Math.abs((sheet[at]?.[part] ?? NaN) - written[part]) < ROUNDING))
        .map((part) => [written.text, part, written[part], sheet[at]?.[part]]),
    );
    expect(apart).toEqual([]);
  });

  it('has every token and place where the board has it', () => {
    const { em } = fitSheet(...ROOM, 1, 16);
    const layout = layOut(thinOut(view, em), em);
    const moves = [...markup.matchAll(/<g class="map-kind-\w+" transform="translate\((\S+) (\S+)\)">/g)];
    const stood = [...layout.tokens.values()].map(({ at }) => at);
    const signs = [...markup.matchAll(/<g transform="translate\((\S+) (\S+)\)"><circle class="map-sign-ground"/g)];
    const places = layout.places.map(({ at }) => at);
    expect(stood.length * places.length).toBeGreaterThan(0);
    const tenths = ([x, y]: MapPoint) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    const found = (matches: readonly RegExpExecArray[]) => matches.map(([, x, y]) => [Number(x), Number(y)]);
    expect(found(moves)).toEqual(stood.map(tenths));
    expect(found(signs)).toEqual(places.map(tenths));
  });
});
