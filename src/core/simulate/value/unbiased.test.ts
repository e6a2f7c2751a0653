// A small scenario in which a die decides a good part of the score; what is shipped is in unbiased.deep.ts.

// First, since it loads the dice that all the others then throw.
import { loadedSuite, unbiasedSuite } from './unbiased.fixture.ts';
import { compileScenario } from '../../compile/compile-scenario.ts';
import { resolvedSmall } from '../../debrief/played.fixture.ts';
import type { AuthoredScenario } from '../../scenario/language/schema.ts';

function withWeather(scenario: AuthoredScenario): void {
  const effects = [
    { change: 'indicator.integrity', by: 12, chance: 50 },
    { change: 'indicator.integrity', by: -6 },
  ];
  scenario.rules = [...(scenario.rules ?? []), { id: 'weather', title: 'Weather.', effects, provenance: ['design'] }];
  scenario.objectives.push({
    id: 'dry',
    title: 'Dry',
    text: 'Dry.',
    levels: ['Wet', 'Dry'],
    max: 20,
    score: 'indicator.integrity / 5',
  });
}

const weather = [['weather', compileScenario(resolvedSmall(withWeather))]] as const;

unbiasedSuite({ games: 400, futures: 4 }, weather);
loadedSuite({ games: 400, futures: 4 }, weather);
