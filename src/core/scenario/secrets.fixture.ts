// The small scenario with two things that are not known: whose the creek is, and what the guard wants.

import type { AuthoredScenario } from './language/schema.ts';

export function withSecrets(scenario: AuthoredScenario): void {
  scenario.capacity.push({ id: 'analysts', name: 'Analysts', within: 'analysts', kind: 'held', start: 2 });
  scenario.dossier_holds = { analysts: 1 };
  scenario.unknowns = [
    {
      id: 'creek_of',
      title: 'Whose the creek is',
      about: 'route.creek',
      shown_at: 2,
      told: 'A patrol on the creek was a patrol against him.',
      options: [
        { id: 'boatmen', weight: 2, text: 'The boatmen own their boats.' },
        {
          id: 'governor',
          text: 'The boats are the governor’s.',
          effects: [
            { change: 'route.creek.complicity', by: 40 },
            { set: 'region.hills.trust', to: 30 },
          ],
        },
      ],
    },
    {
      id: 'guard_wants',
      about: 'actor.guard',
      shown_at: 3,
      told: 'Ranks can be given, the pier cannot.',
      options: [
        { id: 'ranks', text: 'Its officers want ranks.' },
        {
          id: 'the_pier',
          text: 'Its officers want the pier.',
          effects: [
            { move: 'actor.guard', to: 'armed', when: "unknown.creek_of == 'governor'" },
            { learn: 'tie.toll' },
          ],
        },
      ],
    },
  ];
  scenario.ties = [{ id: 'toll', a: 'guard', b: 'crew', kind: 'rivals', text: 'Both want the same pier.' }];
  const [road] = scenario.routes;
  const [, offer] = scenario.injects;
  if (road === undefined || offer === undefined) throw new Error('the small scenario has a road and an offer');
  road.dossier = [
    { at: 2, text: 'Trucks by night.' },
    { at: 2, when: "unknown.guard_wants == 'the_pier'", text: 'They count the berths.' },
    { at: 3, text: 'Who signs.' },
  ];
  scenario.rules?.push({
    id: 'seen',
    title: 'The guard shows what it wants',
    when: "unknown.guard_wants == 'the_pier' && !unknown.guard_wants.known",
    effects: [{ change: 'region.coast.security', by: -1 }],
    provenance: ['design'],
  });
  offer.choices[0]?.effects.push({ learn: 'unknown.creek_of', note: 'the teacher says whose they are' });
}
