// What the frame around the screens says: titles, progress words, notices when something is not as it should be.

export const APP_NAME = 'Shadow Mandate';

export const appText = {
  skip: 'Skip to the content',
  titles: {
    library: APP_NAME,
    setup: (scenario: string) => `Set-up: ${scenario} · ${APP_NAME}`,
    play: (scenario: string) => `${scenario} · ${APP_NAME}`,
    debrief: (scenario: string) => `Debrief: ${scenario} · ${APP_NAME}`,
    notice: (title: string) => `${title} · ${APP_NAME}`,
  },
  opening: 'Opening …',
  reading: 'Reading the log …',
  checking: 'Playing the log again to check it …',
  beginning: 'Laying out the table …',
  toLibrary: 'Back to the library',
  toDebrief: 'Open the debrief',
  reload: 'Load the page again',
  exportRaw: 'Save what is stored as a file',
  exportLog: 'Save the session as a file',
  missingSession: {
    title: 'This session is not on this computer',
    text: 'It may have been wiped, or played in another browser. If you have its file, open it in the library.',
  },
  olderSession: {
    title: 'An earlier version recorded this session',
    text: 'It is whole, and it can be debriefed and saved as a file. It cannot be continued: this version writes down more about causes, and half a session of each would not fit together.',
  },
  missingScenario: {
    title: 'This scenario is not here',
    text: 'A scenario opened from a file is forgotten when the page is closed. Open the file again in the library.',
  },
  missingLog: {
    title: 'This log is not open any more',
    text: 'A finished session opened from a file is shown and not stored. Open the file again in the library.',
  },
  offline: {
    title: 'The scenarios could not be loaded',
    text: 'The page cannot reach the place it came from. If it runs on this computer, see whether the program is still running.',
  },
  refused: {
    title: 'This session cannot be continued',
    text: 'What is stored of it does not fit together, so the program will not go on from it as if nothing had happened.',
    where: (line: number) => `Line ${line} of the log`,
  },
  lookingOn:
    'This session is open in another tab or window. Here you can only look on; close the other one to go on here.',
  nowYours: 'The other tab was closed. You can go on here.',
  storage: {
    none: 'This browser stores nothing here. The session goes on, but only in this tab: save it as a file before you close it.',
    full: 'There is no room left to store the session. It goes on, but only in this tab: save it as a file, then make room.',
    failed: 'The session could not be stored. It goes on, but only in this tab: save it as a file before you close it.',
  },
  crash: {
    title: 'Something went wrong in the program',
    text: 'This is our mistake, not yours. Every input up to now is kept; save the session as a file to be sure, then load the page again.',
    details: 'What the program says about it',
  },
  sounds: {
    'sound.paper': 'paper is turned',
    'sound.stamp': 'a stamp comes down',
    'sound.radio': 'a radio crackles',
    'sound.pen': 'a pen on paper',
    'sound.generator': 'a generator, far off',
    'sound.harbour': 'the harbour',
    'sound.rain': 'rain on a tin roof',
  },
  hideCaptions: 'Hide captions',
  failed: (what: string) => `That did not work: ${what}`,
  elsewhere: 'This session is open in another tab; close it there first.',
  saved: (name: string) => `Saved as ${name}.`,
  drop: 'Let go to open the file',
} as const;
