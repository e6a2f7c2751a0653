import type { Message } from '../../core/ref/message.ts';
import { say, sayStart } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import type { MapView } from '../../view/geometry/map-view.ts';
import type { Difference } from '../map/compare-countries.ts';
import { mapOfCountry } from '../map/map-of-country.ts';
import { keyWords, MAP_WORDS, thingWords } from '../map/map-words.ts';
import { mapsTogether } from '../map/maps-together.ts';
import { MapInWords } from '../map/MapInWords.tsx';
import { MapKey } from '../map/MapKey.tsx';
import { MapSheet } from '../map/MapSheet.tsx';
import { Said } from '../Said.tsx';
import type { SheetProps } from './sheet-props.ts';
import { Wide } from './Wide.tsx';
import './TwoMaps.css';

/**
 * The country at the start and at the end, with what differs in words; nothing before the first input. Laying the maps out takes
 * some tens of milliseconds.
 */
export function TwoMaps({ model }: Pick<SheetProps, 'model'>) {
  const two = model.countries;
  if (two === null) return null;
  const start = mapOfCountry(two.start, MAP_WORDS);
  const end = mapOfCountry(two.end, MAP_WORDS);
  const both = [start, end];
  const [atStart, atEnd] = [
    tell('debrief.maps.when', { when: 'start' }),
    tell('debrief.maps.when', { when: model.end.kind }),
  ];
  const table = <Differences differences={two.differences} when={[atStart, atEnd]} language={model.language} />;
  return (
    <>
      <h3>{say('debrief.maps.heading')}</h3>
      <div className="debrief-maps">
        <CountryMap view={start} among={both} when={atStart} />
        <CountryMap view={end} among={both} when={atEnd} />
      </div>
      <MapKey view={mapsTogether(start, both)} words={keyWords()} />
      {two.differences.length === 0 ? (
        <p>{say('debrief.maps.same')}</p>
      ) : (
        <Wide label={say('debrief.maps.differences')}>{table}</Wide>
      )}
      {two.unknown.length > 0 && (
        <p className="debrief-small">{say('debrief.maps.unknown', { things: two.unknown })}</p>
      )}
    </>
  );
}

interface CountryMapProps {
  readonly view: MapView;
  readonly among: readonly MapView[];
  readonly when: Message;
}

function CountryMap({ view, among, when }: CountryMapProps) {
  return (
    <figure className="debrief-map">
      <MapSheet view={view} label={say('debrief.maps.map', { when })} size="half" among={among} />
      <MapInWords view={view} words={thingWords()} />
      <figcaption>{sayStart(when)}</figcaption>
    </figure>
  );
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly when: readonly [start: Message, end: Message];
  readonly language: string;
}

/** For those who cannot see the maps, and for those who would have to search them. */
function Differences({ differences, when: [start, end], language }: DifferencesProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('debrief.maps.differences')}</th>
          <th scope="col">{sayStart(start)}</th>
          <th scope="col">{sayStart(end)}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ thing, of, from, to }, at) => (
          // They never move.
          <tr key={at}>
            <th scope="row">
              {of === null ? (
                <Said value={thing} language={language} />
              ) : (
                say('debrief.maps.value', { thing, value: of })
              )}
            </th>
            <td>
              <Said value={from} language={language} />
            </td>
            <td>
              <Said value={to} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
