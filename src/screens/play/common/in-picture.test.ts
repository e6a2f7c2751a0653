import { describe, expect, it } from 'vitest';
import { play, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { openDossiers } from '../../../core/engine/legal-inputs.ts';
import { legalOf } from '../../../core/engine/view/legal.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { inPicture } from './in-picture.ts';

describe('what may be named', () => {
  it('is not a tie to somebody of whom nothing is known, though there is a dossier about it', () => {
    const scenario = resolvedSmall((authored) => {
      authored.ties = [{ id: 'debt', a: 'guard', b: 'crew', kind: 'owes', text: 'A boat.', known: 2 }];
      for (const actor of authored.actors) if (actor.id === 'crew') actor.known = 0;
    });
    const session = play([PROCEED], scenario);
    const picture = pictureOf(session);
    const all = openDossiers(session.run.world).map(({ ref }) => ref);
    const named = ['actor.guard', 'route.road', 'route.creek'];
    expect(all).toContain('tie.debt');
    expect(all.filter((ref) => inPicture(picture, ref))).toEqual(named);
    expect(legalOf(session.run).dossiers.map(({ ref }) => ref)).toEqual(named);
    expect(inPicture(picture, 'region.coast')).toBe(true);
  });
});
