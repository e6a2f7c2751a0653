// Tasks shared out to threads as each becomes free; the answers come back in the order of the tasks, whoever gave them.

import { Worker } from 'node:worker_threads';

export interface Sharing<Task, Answer> {
  readonly tasks: readonly Task[];
  /** threads; 1 works without any */
  readonly workers: number;
  /** the bundled worker, and what it is told at its start */
  readonly worker: URL;
  readonly data: unknown;
  /** the same without a thread */
  readonly work: () => (task: Task) => Answer;
  readonly progress: (done: number) => void;
}

export async function shareOut<Task, Answer>(sharing: Sharing<Task, Answer>): Promise<readonly Answer[]> {
  const { tasks, workers, progress } = sharing;
  const answers: Answer[] = [];
  let done = 0;
  const take = (k: number, answer: Answer): void => {
    answers[k] = answer;
    progress(++done);
  };
  const next = tasks.entries();
  const threads = Math.min(workers, tasks.length);
  if (threads > 1) {
    await Promise.all(Array.from({ length: threads }, () => workInThread(sharing, next, take)));
    return answers;
  }
  const work = sharing.work();
  for (const [k, task] of next) take(k, work(task));
  return answers;
}

function workInThread<Task, Answer>(
  { worker: url, data }: Sharing<Task, Answer>,
  tasks: Iterator<[number, Task], undefined>,
  take: (k: number, answer: Answer) => void,
): Promise<void> {
  const worker = new Worker(url, { workerData: data });
  return new Promise<void>((resolve, reject) => {
    let now = 0;
    const next = (): void => {
      const { value } = tasks.next();
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
