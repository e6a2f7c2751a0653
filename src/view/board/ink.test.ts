import { describe, expect, it } from 'vitest';
import { type Ink, type Lettering, paletteOf, write } from './ink.ts';

/** How the pen was set when it wrote. */
function penFor(text: string, how: Partial<Lettering>): Partial<CanvasRenderingContext2D> {
  let written: Partial<CanvasRenderingContext2D> = {};
  const nothing = () => undefined;
  const pen = {
    save: nothing,
    restore: nothing,
    translate: nothing,
    rotate: nothing,
    strokeText: nothing,
    fillText() {
      written = { ...this };
    },
  };
  const ink = { ctx: pen as unknown as CanvasRenderingContext2D, colours: paletteOf('light') } as Ink;
  const place = { at: [0, 0], angle: 0, size: 10, align: 'left' } as const;
  write(ink, { text, ...place }, { colour: '#000000', halo: '#ffffff', ...how });
  return written;
}

describe('lettering', () => {
  const how = { face: 'serif', italic: true, spacing: 0.12 } as const;

  it('is slanted and set apart as asked', () => {
    const pen = penFor('SALT COAST', how);
    expect(pen).toMatchObject({ direction: 'ltr', letterSpacing: '1.2px', textAlign: 'left' });
    expect(pen.font).toMatch(/^italic /);
  });

  it('runs from the right in Arabic, upright and joined, and stands where it was to stand', () => {
    const pen = penFor('الضفّة السفلى ?', how);
    expect(pen).toMatchObject({ direction: 'rtl', letterSpacing: '0px', textAlign: 'left' });
    expect(pen.font).not.toContain('italic');
  });
});
