/**
 * A doctrine of the flagship for a course of it: the same beliefs, about what there is in the course. What it names and the course has
 * not is left out, and what has nothing left to prefer or to avoid with it.
 */
import type { AuthoredScenario } from '../../src/core/scenario/language/schema.ts';
import type { Doctrine } from '../../src/core/scenario/language/schema-doctrine.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

type Match = Readonly<Record<string, unknown>> & {
  readonly injects?: readonly string[];
  readonly choices?: readonly string[];
  readonly measures?: readonly string[];
};
type Preference = Readonly<Record<string, unknown>> & { readonly prefer?: Match; readonly avoid?: Match };

export function courseDoctrine(doctrine: Doctrine, course: AuthoredScenario, { id, title }: Named) {
  const there = {
    injects: course.injects.map((one) => one.id),
    choices: course.injects.flatMap(({ choices }) => choices.map((one) => one.id)),
    measures: course.measures.map((one) => ('use' in one ? one.use : one.id)),
  };
  const cut = (list: readonly Preference[]): readonly Preference[] =>
    list.flatMap((preference) => {
      const key = preference.prefer === undefined ? 'avoid' : 'prefer';
      const match = { ...preference[key] };
      for (const kind of ['injects', 'choices', 'measures'] as const) {
        const kept = match[kind]?.filter((one) => there[kind].includes(one));
        if (kept?.length === 0) return [];
        if (kept !== undefined) Object.assign(match, { [kind]: kept });
      }
      return [{ ...preference, [key]: match }];
    });
  const { choices, orders, ...rest } = doctrine;
  return {
    ...rest,
    id,
    title,
    for: course.id,
    choices: cut(choices as readonly Preference[]),
    orders: cut(orders as readonly Preference[]),
  };
}
