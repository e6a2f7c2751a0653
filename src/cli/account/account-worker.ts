// A thread of `account`: answers the questions it is given.

import { parentPort, workerData } from 'node:worker_threads';
import type { Question } from '../../core/simulate/value/ask-futures.ts';
import { answers, type Job } from '../../core/simulate/value/account-job.ts';

const answer = answers(workerData as Job);

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
