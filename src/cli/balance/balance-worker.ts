// A thread of `balance`: works off the tasks it is given.

import { parentPort, workerData } from 'node:worker_threads';
import type { Study, Task } from '../../core/balance/study.ts';
import { worksOff } from '../../core/balance/work-off.ts';
import { doctrines } from '../doctrines.ts';

const work = worksOff(workerData as Study, doctrines);

parentPort?.on('message', (task: Task) => parentPort?.postMessage(work(task)));
