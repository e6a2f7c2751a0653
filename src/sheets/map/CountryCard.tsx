import type { Country } from './country.ts';
import { mapOfCountry, type MapWords } from './map-of-country.ts';
import { MapSheet } from './MapSheet.tsx';

/** Nothing is written on a card. */
const NO_WORDS: MapWords = { level: () => '', caption: () => '', mission: () => '', missionLabel: () => '' };

export interface CountryCardProps {
  readonly country: Country;
  readonly label: string;
}

/** A country at a glance. */
export function CountryCard({ country, label }: CountryCardProps) {
  return <MapSheet view={mapOfCountry(country, NO_WORDS)} label={label} size="card" />;
}
