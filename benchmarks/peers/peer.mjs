// Does some of NewsNlp's work with another library, in this process alone, and prints what it cost as one line of JSON.
// Usage: node peer.mjs wink|compromise tokens|entities FILE.jsonl WARM-UP-SECONDS
// Ends with code 3 where the library is not installed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [name, work, file, warmUp] = process.argv.slice(2);

const peers = {
  // Tokens and sentences alone, or its whole annotation with the entities of its model (dates, amounts, times and the like).
  wink(work) {
    const model = require('wink-eng-lite-web-model');
    const nlp = require('wink-nlp')(model, work === 'tokens' ? ['sbd'] : undefined);
    return work === 'tokens'
      ? (text) => { const doc = nlp.readDoc(text); return [doc.tokens().length(), doc.sentences().length()]; }
      : (text) => { const doc = nlp.readDoc(text); return [doc.tokens().length(), doc.entities().out(nlp.its.detail).length]; };
  },
  // Its package of one stage for tokens and sentences; all three for people, places and organisations.
  compromise(work) {
    const nlp = require(work === 'tokens' ? 'compromise/one' : 'compromise');
    return work === 'tokens'
      ? (text) => { const doc = nlp(text); return [doc.termList().length, doc.document.length]; }
      : (text) => { const doc = nlp(text); return [doc.termList().length, doc.topics().out('array').length]; };
  },
};

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

let read;
const before = cpuSeconds();
try {
  read = peers[name](work);
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  console.error(`${name} is not installed`);
  process.exit(3);
}

const loaded = cpuSeconds() - before;
const texts = readFileSync(file, 'utf8').split('\n').filter((line) => line).map((line) => JSON.parse(line).text);

function round() {
  let tokens = 0, found = 0;
  for (const text of texts) {
    const [t, f] = read(text);
    tokens += t;
    found += f;
  }
  return { tokens, found };
}

const start = cpuSeconds();
do round(); while (cpuSeconds() - start < Number(warmUp));

// Short rounds are repeated, so that the clock's steps do not matter.
const measured = cpuSeconds();
let rounds = 0, result;
do { result = round(); rounds++; } while (cpuSeconds() - measured < 1);
const folder = { wink: 'wink-nlp', compromise: 'compromise' }[name];
const { version } = JSON.parse(readFileSync(new URL(`node_modules/${folder}/package.json`, import.meta.url), 'utf8'));
console.log(JSON.stringify({ version, cpuSeconds: (cpuSeconds() - measured) / rounds, loadSeconds: loaded, ...result }));
