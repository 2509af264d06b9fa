// A page with the package, for bundlers.
import { compare } from 'storydiff';
import 'storydiff/define';
import { answersOfPage } from './answers.js';

globalThis.answers = answersOfPage(compare);
