// The small scenario with other words for a paper, an outcome and an ending, by how things stand.

import type { AuthoredScenario } from './language/schema.ts';

export const LETTER = {
  plain: 'An offer from the creek',
  watched: 'A letter over the back wall',
  armed: 'A letter with a cartridge in it',
} as const;

export function withVariants(scenario: AuthoredScenario): void {
  const [cable, offer] = scenario.injects;
  const [settled] = scenario.endings;
  const [pay] = cable?.choices ?? [];
  if (offer === undefined || pay === undefined || settled === undefined) throw new Error('not the small scenario');
  offer.variants = [
    { when: "actor.crew.state == 'armed' && region.hills.pressure > 50", title: LETTER.armed, text: 'They are armed.' },
    { when: 'measure.patrol.active > 0', title: LETTER.watched, text: 'Your patrols are on the creek.' },
    { when: 'region.hills.pressure > 50', text: 'Somebody leans on us.' },
  ];
  pay.variants = [
    { when: 'indicator.consent > 95', text: 'The convoy is through, with a band.' },
    { when: 'indicator.consent == 95', text: 'The convoy is through, with a salute.' },
  ];
  settled.variants = [
    { when: 'indicator.integrity < 40', title: 'A quiet creek, a sold office', text: 'It is quiet.' },
  ];
}
