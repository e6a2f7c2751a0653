// Tasks shared out to threads as each becomes free; the answers come back in the order of the tasks, whoever gave them.

import { Worker } from 'node:worker_threads';
import type { Answer, Share, Study, Task } from '../../core/balance/study.ts';
import { worksOff } from '../../core/balance/work-off.ts';
import { doctrines } from './doctrines-by-name.ts';

export interface Sharing {
  readonly study: Study;
  /** threads; 1 works without any */
  readonly workers: number;
  readonly progress: (done: number, known: number) => void;
  /** the bundled balance-worker.ts */
  readonly worker?: URL;
}

const BUNDLED = new URL('./balance-worker.js', import.meta.url);

/** Threads stay for all lists of tasks; `close` ends them. */
export function shareTasks({ study, workers, progress, worker: url = BUNDLED }: Sharing): {
  readonly share: Share;
  readonly close: () => Promise<void>;
} {
  const threads = workers > 1 ? Array.from({ length: workers }, () => new Worker(url, { workerData: study })) : [];
  let [done, known] = [0, 0];
  const work = threads.length === 0 ? worksOff(study, doctrines) : null;
  const share: Share = async (tasks) => {
    known += tasks.length;
    const answers: Answer[] = [];
    const take = (k: number, answer: Answer): void => {
      answers[k] = answer;
      progress(++done, known);
    };
    const next = tasks.entries();
    if (work === null) await Promise.all(threads.map((thread) => workIn(thread, next, take)));
    else for (const [k, task] of next) take(k, work(task));
    return answers;
  };
  return {
    share,
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

type Numbered = Iterator<[number, Task], undefined>;

function workIn(thread: Worker, tasks: Numbered, take: (k: number, answer: Answer) => void): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    let now = 0;
    const end = (): void => {
      thread.off('message', answered);
      thread.off('error', reject);
      resolve();
    };
    const next = (): void => {
      const { value } = tasks.next();
      if (value === undefined) return end();
      now = value[0];
      thread.postMessage(value[1]);
    };
    const answered = (answer: Answer): void => {
      take(now, answer);
      next();
    };
    thread.on('message', answered);
    thread.on('error', reject);
    next();
  });
}
