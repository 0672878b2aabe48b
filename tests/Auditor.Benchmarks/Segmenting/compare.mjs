// Cuts a text with @node-rs/jieba: node compare.mjs FILE ROUNDS; prints one line of JSON.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const resident = process.memoryUsage().rss
const loading = performance.now()
const { Jieba } = await import('@node-rs/jieba')
const { dict } = await import('@node-rs/jieba/dict.js')
const jieba = Jieba.withDict(dict)
jieba.cut('政府信息公开工作年度报告', true)
const loadMilliseconds = performance.now() - loading
const loadedMegabytes = (process.memoryUsage().rss - resident) / 1e6

const text = readFileSync(process.argv[2], 'utf8')
const lines = text.split('\n')
const rounds = Number(process.argv[3])
const megabytes = Buffer.byteLength(text) / 1e6

const cutLines = () => lines.reduce((tokens, line) => tokens + jieba.cut(line, true).length, 0)
const cutWhole = () => jieba.cut(text, true).length

function best(cut) {
  cut()
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    cut()
    least = Math.min(least, performance.now() - start)
  }
  return megabytes / (least / 1000)
}

const result = { megabytes, tokens: cutLines(), lines: best(cutLines), whole: best(cutWhole), loadMilliseconds, loadedMegabytes }
console.log(JSON.stringify(result))
