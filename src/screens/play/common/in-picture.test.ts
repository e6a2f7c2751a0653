import { describe, expect, it } from 'vitest';
import { play, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { openDossiers } from '../../../core/engine/legal-inputs.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { inPicture } from './in-picture.ts';

describe('what may be named', () => {
  it('is not a tie to somebody of whom nothing is known, though there is a dossier about it', () => {
    const scenario = resolvedSmall((authored) => {
      authored.ties = [{ id: 'debt', a: 'guard', b: 'crew', kind: 'owes', text: 'A boat.', known: 2 }];
      for (const actor of authored.actors) if (actor.id === 'crew') actor.known = 0;
    });
    const { run } = play([PROCEED], scenario);
    const picture = pictureOf(run, null);
    const dossiers = openDossiers(run.world).map(({ ref }) => ref);
    expect(dossiers).toContain('tie.debt');
    expect(dossiers.filter((ref) => inPicture(picture, ref))).toEqual(['actor.guard', 'route.road', 'route.creek']);
    expect(inPicture(picture, 'region.coast')).toBe(true);
  });
});
