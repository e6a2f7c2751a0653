import { describe, expect, it } from 'vitest';
import { playAtRandom } from '../../debrief/played.fixture.ts';
import { programsToPlay } from '../../simulate/shipped.fixture.ts';
import { type Picture, pictureOf } from './picture.ts';

/** The pictures of a random play: the last of each phase, in order. */
function pictures(program: Parameters<typeof playAtRandom>[0], seed: number): readonly Picture[] {
  const last = new Map<string, Picture>();
  playAtRandom(program, seed, (session) => {
    const picture = pictureOf(session);
    last.set(`${picture.turn} ${picture.phase}`, picture);
  });
  return [...last.values()];
}

const [, flagship] = programsToPlay().find(([id]) => id === 'the_half_bridge') ?? programsToPlay()[0] ?? [];

describe('what has moved on the map', () => {
  const plays = flagship === undefined ? [] : [1, 2, 3].map((seed) => pictures(flagship, seed));

  it('is nothing before the first report', () => {
    for (const [first] of plays) expect(first?.moved).toEqual({ routes: [], actors: [], hardened: [] });
  });

  it('says of each report what the map said when the turn opened, and goes on saying it through the next turn', () => {
    let [routes, actors, hardened] = [0, 0, 0];
    for (const play of plays) {
      const at = (turn: number, phase: string) => play.find((one) => one.turn === turn && one.phase === phase);
      for (const report of play.filter(({ phase }) => phase === 'report')) {
        const opened = at(report.turn, 'situation');
        for (const { id, was } of report.moved.routes) {
          expect(opened?.routes.find((one) => one.id === id)?.load).toBe(was);
          expect(report.routes.find((one) => one.id === id)?.load).not.toBe(was);
        }
        for (const id of report.moved.actors) {
          const [before, now] = [opened, report].map((one) => one?.actors.find((actor) => actor.id === id));
          expect(now).toBeDefined();
          expect([before?.region, before?.state?.id]).not.toEqual([now?.region, now?.state?.id]);
        }
        // Pressure that the end of a report itself puts on comes to what is marked.
        const { moved } = at(report.turn + 1, 'situation') ?? report;
        expect([moved.routes, moved.actors]).toEqual([report.moved.routes, report.moved.actors]);
        routes += report.moved.routes.length;
        actors += report.moved.actors.length;
        hardened += report.moved.hardened.length;
      }
    }
    expect([routes > 0, actors > 0, hardened > 0]).toEqual([true, true, true]);
  });
});
