import { describe, expect, it } from 'vitest';
import { layOut } from '../geometry/layout.ts';
import { hitTest } from './hit-test.ts';
import { SAMPLE_VIEW } from './sample-view.fixture.ts';

const EM = 17;

describe('what lies under a point', () => {
  const layout = layOut(SAMPLE_VIEW, EM);
  const at = (x: number, y: number) => hitTest(SAMPLE_VIEW, layout, x, y, EM);

  it('is a token before a route before a region before nothing', () => {
    const guard = layout.tokens.get('guard')?.at ?? [0, 0];
    expect(at(...guard)).toEqual({ kind: 'token', id: 'guard' });
    const label = layout.tokens.get('guard')?.label?.boxes[0];
    expect(at(label?.left ?? 0, label?.top ?? 0)).toEqual({ kind: 'token', id: 'guard' });
    const road = layout.routes.get('road')?.line.at(-2) ?? [0, 0];
    expect(at(...road)).toEqual({ kind: 'route', id: 'road' });
    expect(at(900, 150)).toEqual({ kind: 'region', id: 'beyond' });
    expect(at(900, 650)).toEqual({ kind: 'nothing' });
  });
});
