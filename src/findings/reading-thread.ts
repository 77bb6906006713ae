import { parentPort, workerData } from 'node:worker_threads';
import { findingsOf, type ToRead } from './findings-of.js';

// Reads one article outside the event loop, answers with what it found, and ends.
parentPort?.postMessage(findingsOf(workerData as ToRead));
