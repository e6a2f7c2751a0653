import type { Layout } from '../geometry/layout.ts';
import { type Box, distanceToLine, insideAny } from '../geometry/plane.ts';
import { tokenRadius } from '../geometry/token-shape.ts';
import type { BoardClick, BoardView } from './board-view.ts';

const holds = (box: Box, x: number, y: number) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** What lies under a point of the sheet: a token or its label before a route, a route before a region. `em` as in the layout. */
export function hitTest(view: BoardView, layout: Layout, x: number, y: number, em: number): BoardClick {
  const reach = tokenRadius(em) * 1.2;
  for (const token of [...view.tokens].reverse()) {
    const at = layout.tokens.get(token.id)?.at;
    if (at !== undefined && Math.hypot(at[0] - x, at[1] - y) <= reach) return { kind: 'token', id: token.id };
  }
  for (const token of view.tokens) {
    const boxes = layout.tokens.get(token.id)?.label?.boxes ?? [];
    if (boxes.some((box) => holds(box, x, y))) return { kind: 'token', id: token.id };
  }
  for (const route of [...view.routes].reverse()) {
    const laid = layout.routes.get(route.id);
    if (laid !== undefined && distanceToLine(laid.line, x, y) <= 0.55 * em) return { kind: 'route', id: route.id };
  }
  for (const region of view.regions) {
    const laid = layout.regions.get(region.id);
    if (laid !== undefined && insideAny(laid.outlines, x, y)) return { kind: 'region', id: region.id };
  }
  return { kind: 'nothing' };
}
