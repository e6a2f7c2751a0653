// Which dossiers a team takes up before an order: the one about its target; for a region, those about what is based there or runs through
// it. Who controls a route and who is bound to whom may be secret, and is not gone by.

import type { Program, SubjectCode } from '../../compile/program.ts';
import { refOf } from '../../ref/value-path.ts';
import type { OrderCode } from './match.ts';

export function subjectsFor(program: Program): (order: OrderCode) => readonly SubjectCode[] {
  const found = new Map<string, readonly SubjectCode[]>();
  return ({ measure: { measure }, target: { id } }) => {
    if (id === null || measure.target === undefined) return program.subjects;
    const ref = refOf(measure.target.kind, id);
    const before = found.get(ref);
    if (before !== undefined) return before;
    const refs = new Set(id !== null && measure.target.kind === 'region' ? inRegion(program, id) : [ref]);
    const subjects = program.subjects.filter((one) => refs.has(one.ref));
    found.set(ref, subjects);
    return subjects;
  };
}

function inRegion({ scenario }: Program, id: string): readonly string[] {
  return [
    ...scenario.actors.filter(({ region }) => region === id).map((actor) => refOf('actor', actor.id)),
    ...scenario.routes.filter(({ through }) => through.includes(id)).map((route) => refOf('route', route.id)),
  ];
}
