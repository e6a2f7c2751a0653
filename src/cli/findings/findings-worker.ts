// A thread of `findings`: works off the tasks it is given.

import { parentPort, workerData } from 'node:worker_threads';
import { doctrines } from '../doctrines.ts';
import { type Job, type Task, worksOff } from './findings-job.ts';

const work = worksOff(workerData as Job, doctrines);

parentPort?.on('message', (task: Task) => parentPort?.postMessage(work(task)));
