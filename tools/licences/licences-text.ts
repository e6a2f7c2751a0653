/** The licences as a text file. */
import { groupTexts, type LicenceGroup } from './group-texts.ts';
import type { OwnLicences } from './licences-plugin.ts';
import type { Licence } from './read-licence.ts';

const LINE = '='.repeat(78);

export function licencesText(own: OwnLicences, licences: readonly Licence[]): string {
  const sections = [
    `Shadow Mandate, the program\n\n${own.program}`,
    own.content,
    `Packages in this program\n\n${licences.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join('\n')}`,
    ...groupTexts(licences).map(section),
  ];
  return `${sections.join(`\n\n${LINE}\n\n`)}\n`;
}

function section({ title, text, licences }: LicenceGroup): string {
  const notices = licences.flatMap(({ name, notices: texts }) => texts.map((one) => `Notice in ${name}:\n\n${one}`));
  return [title, text, ...notices].join('\n\n');
}
