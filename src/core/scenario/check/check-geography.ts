// The map: neighbours know each other, routes go through regions that touch, outlines enclose an area.

import type { Checking } from './checking.ts';
import type { Path } from '../../ref/path.ts';
import type { Scenario } from '../language/schema.ts';
import { AREAS } from '../map/terrain.ts';
import { crossing, doubleArea, isInAny, outlinesOf, type Point, sharedPoints } from '../map/outlines.ts';

type Region = Scenario['regions'][number];
type Regions = ReadonlyMap<string, Region>;

export function checkGeography(checking: Checking): void {
  const regions: Regions = new Map(checking.scenario.regions.map((region) => [region.id, region]));
  checkLinks(checking, regions, 'neighbours', checkBorder(checking));
  checkLinks(checking, regions, 'sea');
  checkRoutes(checking, regions);
  checkOutlines(checking);
  checkTerrain(checking);
  checkPlaces(checking);
  checkAnchors(checking, regions);
  (checking.scenario.ties ?? []).forEach((tie, k) => {
    if (tie.a === tie.b) checking.findings.add('tie.self', { path: ['ties', k, 'b'] }, { id: tie.a });
  });
}

/** Regions that touch, and those linked over water and through the air: each names the other. */
function checkLinks(
  { scenario, findings, isMended }: Checking,
  regions: Regions,
  list: 'neighbours' | 'sea',
  linked?: (a: Region, b: Region, path: Path) => void,
): void {
  scenario.regions.forEach((region, k) => {
    (region[list] ?? []).forEach((id, n) => {
      const path = ['regions', k, list, n];
      const other = regions.get(id);
      if (id === region.id) findings.add('neighbours.self', { path }, { id });
      else if (other === undefined || isMended(['regions', scenario.regions.indexOf(other), list])) return;
      else if (other[list]?.includes(region.id) !== true && !namesMissing(other, regions))
        findings.add('neighbours.oneway', { path }, { a: region.id, b: id });
      else linked?.(region, other, path);
    });
  });
}

/** What touches has points in common on the map; that is told once of two, and of none while an outline could not be read. */
function checkBorder({ scenario, findings, isMended }: Checking): (a: Region, b: Region, path: Path) => void {
  const unread = scenario.regions.some((_, k) => isMended(['regions', k, 'polygon']));
  return (a, b, path) => {
    if (!unread && a.id < b.id && sharedPoints(outlinesOf(a).flat(), outlinesOf(b).flat()) < 2)
      findings.add('polygon.apart', { path }, { a: a.id, b: b.id });
  };
}

/** It may be this one that it means by a name that there is not; that is told there. */
const namesMissing = (region: Region, regions: Regions): boolean => reach(region).some((id) => !regions.has(id));

const reach = ({ neighbours, sea = [] }: Region): readonly string[] => [...neighbours, ...sea];

function checkRoutes({ scenario, findings }: Checking, regions: Regions): void {
  scenario.routes.forEach((route, k) => {
    route.through.forEach((id, n) => {
      const before = route.through[n - 1];
      const from = before === undefined ? undefined : regions.get(before);
      const to = regions.get(id);
      if (from === undefined || to === undefined) return;
      const touching = reach(from).includes(id) || reach(to).includes(from.id);
      if (!touching || from === to)
        findings.add('route.apart', { path: ['routes', k, 'through', n] }, { a: from.id, b: id });
    });
  });
}

function checkOutlines({ scenario, findings }: Checking): void {
  scenario.regions.forEach((region, k) => {
    outlinesOf(region).forEach((outline, n) => {
      const path = n === 0 ? ['regions', k, 'polygon'] : ['regions', k, 'islands', n - 1];
      if (doubleArea(outline) === 0) return findings.add('polygon.flat', { path }, {});
      const found = crossing(outline);
      if (found !== undefined) findings.add('polygon.crossing', { path }, { a: found[0], b: found[1] });
    });
  });
}

function checkTerrain({ scenario, findings }: Checking): void {
  (scenario.terrain ?? []).forEach(({ kind, points }, k) => {
    if (AREAS.has(kind) && doubleArea(points) === 0)
      findings.add('polygon.flat', { path: ['terrain', k, 'points'] }, {});
  });
}

function checkPlaces({ scenario, findings }: Checking): void {
  (scenario.places ?? []).forEach((place, k) => {
    if (!scenario.regions.some((region) => isInAny(place.at, outlinesOf(region))))
      findings.add('place.outside', { path: ['places', k, 'at'] }, { name: place.name });
  });
}

/** What the scenario places for good stands in its own region. */
function checkAnchors({ scenario, findings, isMended }: Checking, regions: Regions): void {
  const check = (at: Point | undefined, home: Region | undefined, path: Path): void => {
    if (at === undefined || home === undefined) return;
    if (isMended(['regions', scenario.regions.indexOf(home), 'polygon'])) return;
    if (!isInAny(at, outlinesOf(home))) findings.add('anchor.outside', { path }, { region: home.id });
  };
  scenario.regions.forEach((region, k) => {
    check(region.label_at, region, ['regions', k, 'label_at']);
    check(region.mission_at, region, ['regions', k, 'mission_at']);
  });
  scenario.actors.forEach((actor, k) => check(actor.at, regions.get(actor.region), ['actors', k, 'at']));
}
