// The grammar in the engine that VS Code uses, for the tests and the bench.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma');
const textmate = require('vscode-textmate');

export const grammarPath = fileURLToPath(new URL('../../syntaxes/court-opinion.tmLanguage.json', import.meta.url));
export const scopeName = 'text.court-opinion';

let engine;
function startEngine() {
  engine ??= oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  return engine;
}

/** The compiled grammar. Each call compiles it anew, so that one test's caches are not another's. */
export async function loadGrammar() {
  await startEngine();
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => {
        // A pattern the engine refuses would silently never match: say which one.
        try {
          return new oniguruma.OnigScanner(patterns);
        } catch (error) {
          for (const pattern of patterns) {
            try {
              new oniguruma.OnigScanner([pattern]).dispose();
            } catch (reason) {
              throw new Error(`${reason.message}: ${pattern}`);
            }
          }
          throw error;
        }
      },
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async name =>
      name === scopeName ? textmate.parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath) : null,
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar for ${scopeName}`);
  return grammar;
}

/** Each line of a text with its tokens: `{ src, tokens: [{ startIndex, endIndex, scopes }] }`. */
export function tokenizeText(grammar, text) {
  let stack = textmate.INITIAL;
  return text.split(/\r\n|\n/).map(src => {
    const line = grammar.tokenizeLine(src, stack);
    stack = line.ruleStack;
    return { src, tokens: line.tokens };
  });
}

/** Milliseconds to tokenize one line as the editor does (binary tokens). */
export function timeLine(grammar, line) {
  const start = process.hrtime.bigint();
  grammar.tokenizeLine2(line, textmate.INITIAL);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
