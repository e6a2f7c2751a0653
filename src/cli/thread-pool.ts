// Tasks shared out to threads as each becomes free; the answers come back in the order of the tasks, whoever gave them.

import { Worker } from 'node:worker_threads';

export interface Pool<Task, Answer> {
  /** `done` is told of each task, in the order in which they become ready */
  readonly share: (tasks: readonly Task[], done: (task: Task) => void) => Promise<readonly Answer[]>;
  /** ends the threads, which stay for all lists of tasks until then */
  readonly close: () => Promise<void>;
}

export interface PoolOptions<Task, Answer> {
  /** threads; 1 works without any */
  readonly workers: number;
  /** the bundled worker, and what it is told at its start */
  readonly worker: URL;
  readonly data: unknown;
  /** what a worker does, made where there is none */
  readonly work: () => (task: Task) => Answer;
}

export function threadPool<Task, Answer>({
  workers,
  worker,
  data,
  work,
}: PoolOptions<Task, Answer>): Pool<Task, Answer> {
  const threads = workers > 1 ? Array.from({ length: workers }, () => new Worker(worker, { workerData: data })) : [];
  const alone = threads.length === 0 ? work() : null;
  return {
    async share(tasks, done) {
      const answers: Answer[] = [];
      const take = (k: number, answer: Answer): void => {
        answers[k] = answer;
        done(tasks[k] as Task);
      };
      const next = tasks.entries();
      if (alone !== null) for (const [k, task] of next) take(k, alone(task));
      else await Promise.all(threads.map((thread) => workIn(thread, next, take)));
      return answers;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

type Numbered<Task> = Iterator<[number, Task], undefined>;

function workIn<Task, Answer>(
  thread: Worker,
  tasks: Numbered<Task>,
  take: (k: number, answer: Answer) => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    let now = 0;
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
    const end = (): void => {
      thread.off('message', answered);
      thread.off('error', reject);
      resolve();
    };
    thread.on('message', answered);
    thread.on('error', reject);
    next();
  });
}

/** For one list of tasks: no more threads than tasks, and none left behind. */
export async function shareOnce<Task, Answer>(
  tasks: readonly Task[],
  options: PoolOptions<Task, Answer>,
  done: (task: Task) => void,
): Promise<readonly Answer[]> {
  const pool = threadPool({ ...options, workers: Math.min(options.workers, tasks.length) });
  try {
    return await pool.share(tasks, done);
  } finally {
    await pool.close();
  }
}
