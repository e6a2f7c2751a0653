// Tasks shared out to threads as each becomes free; the answers come back in the order of the tasks, whoever gave them.

import { Worker } from 'node:worker_threads';
import { doctrines } from '../doctrines.ts';
import { type Answer, type Job, type Task, worksOff } from './findings-job.ts';

export interface Sharing {
  readonly job: Job;
  readonly tasks: readonly Task[];
  /** threads; 1 works without any */
  readonly workers: number;
  /** with the task that was done */
  readonly progress: (task: Task) => void;
}

export async function shareOut(sharing: Sharing): Promise<readonly Answer[]> {
  const { job, tasks, workers } = sharing;
  const answers: Answer[] = [];
  const take = (k: number, answer: Answer): void => {
    answers[k] = answer;
    sharing.progress(tasks[k] as Task);
  };
  const threads = Math.min(workers, tasks.length);
  if (threads > 1) {
    const next = tasks.entries();
    await Promise.all(Array.from({ length: threads }, () => workInThread(job, next, take)));
    return answers;
  }
  const work = worksOff(job, doctrines);
  for (const [k, task] of tasks.entries()) take(k, work(task));
  return answers;
}

const BUNDLED = new URL('./findings-worker.js', import.meta.url);

type Tasks = IterableIterator<[number, Task]>;

function workInThread(job: Job, tasks: Tasks, take: (k: number, answer: Answer) => void): Promise<void> {
  const worker = new Worker(BUNDLED, { workerData: job });
  return new Promise<void>((resolve, reject) => {
    let now = 0;
    const next = (): void => {
      const { value } = tasks.next() as IteratorResult<[number, Task], undefined>;
      if (value === undefined) return void worker.terminate().then(() => resolve());
      now = value[0];
      worker.postMessage(value[1]);
    };
    worker.on('message', (answer: Answer) => {
      take(now, answer);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
