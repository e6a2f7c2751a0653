import { MAP_HEIGHT, MAP_WIDTH } from './map-view.ts';

/** How the sheet lies in its room: everything needed to go between map units, CSS pixels and device pixels. */
export interface Sheet {
  readonly width: number; // device pixels
  readonly height: number;
  readonly pixel: number; // device pixels in a CSS pixel
  readonly scale: number; // device pixels in a map unit
  readonly left: number; // device pixels left of the map's origin
  readonly top: number;
  readonly em: number; // map units
  readonly nib: number; // map units
}

/** Room around the map for the frame and its letters, in map units. */
export const MARGIN = 30;

const EDGE = 14; // room for the shadow, map units
const SMALLEST = 13; // CSS pixels: nothing is written smaller
const clamp = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

/**
 * Letters the whole sheet into a room. `rootEm` is the page's own type size in CSS pixels (16, or 20 on a projector):
 * lettering keeps to it however small the map becomes.
 */
export function fitSheet(cssWidth: number, cssHeight: number, pixel: number, rootEm: number): Sheet {
  const full = [MAP_WIDTH + 2 * (MARGIN + EDGE), MAP_HEIGHT + 2 * (MARGIN + EDGE)] as const;
  const fit = Math.max(0.05, Math.min(cssWidth / full[0], cssHeight / full[1]));
  const width = Math.max(1, Math.round(cssWidth * pixel));
  const height = Math.max(1, Math.round(cssHeight * pixel));
  const scale = fit * pixel;
  return {
    width,
    height,
    pixel,
    scale,
    left: (width - MAP_WIDTH * scale) / 2,
    top: (height - MAP_HEIGHT * scale) / 2,
    em: Math.max(SMALLEST, rootEm * clamp(0.72, fit * 1.16, 1.2)) / fit,
    nib: clamp(0.95, fit * 1.15, 1.6) / fit,
  };
}

/** From a CSS pixel of the canvas to map units. */
export function toMap(sheet: Sheet, cssX: number, cssY: number): readonly [number, number] {
  return [(cssX * sheet.pixel - sheet.left) / sheet.scale, (cssY * sheet.pixel - sheet.top) / sheet.scale];
}
