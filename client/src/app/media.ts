export { NARROW as PHONE } from '@domain/first-questions.js';
