import { readsPassages } from './drawn-passages';
import { STATE_PASSAGES } from './states';

// Typed and drawn by hand before the program read them; `!` marks what is known not to be read yet.
readsPassages('opinions of State courts', STATE_PASSAGES);
