/** The walk in the language from right to left. */
import { walkIn } from './words.fixture.ts';

walkIn('ar-XB');
