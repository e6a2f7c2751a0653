import type { Header } from '../../core/log/form/header.ts';
import type { Named } from './download.ts';

/** What the files of a log are named after. */
export const namesIn = ({ team, scenario, at }: Header): Named => ({ team, scenario: scenario.id, at: at ?? '' });
