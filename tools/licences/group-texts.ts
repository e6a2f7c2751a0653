/** Packages that share a text word for word, so that it is printed once. */
import type { Licence } from './read-licence.ts';

export interface LicenceGroup {
  /** to link to, e.g. `text-3` */
  readonly id: string;
  /** `react, react-dom: MIT` */
  readonly title: string;
  readonly text: string;
  readonly licences: readonly Licence[];
}

/** In the order of their first packages. */
export function groupTexts(licences: readonly Licence[]): readonly LicenceGroup[] {
  const byText = new Map<string, Licence[]>();
  for (const licence of licences) {
    const key = `${licence.licence}\n${licence.text}`;
    byText.set(key, [...(byText.get(key) ?? []), licence]);
  }
  return [...byText.values()].map((group, k) => ({
    id: `text-${k + 1}`,
    title: `${group.map(({ name }) => name).join(', ')}: ${group[0]?.licence ?? ''}`,
    text: group[0]?.text ?? '',
    licences: group,
  }));
}
