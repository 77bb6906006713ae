import { tongue as arabic } from './arabic.js';
import { tongue as french } from './french.js';
import { learn } from './learnt.js';
import { tongue as persian } from './persian.js';

// Whoever imports this module speaks every language.
learn('fr', french);
learn('ar', arabic);
learn('fa', persian);
