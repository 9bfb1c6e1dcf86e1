import { parentPort, workerData } from 'node:worker_threads'
import { unpackKnowledge } from '../../pipeline/actors/carry-knowledge.ts'
import { loadLanguage } from '../load-language.ts'
import { questionReaders, type QuestionReader } from '../../pipeline/answers/question-readers.ts'
import { answerKeeping } from './answer-keeping.ts'
import type { FromReader, ReaderSetup, ToReader } from './reader-pool.ts'

const { isKeeping } = workerData as ReaderSetup
const language = loadLanguage()
const readerOf = questionReaders(language, isKeeping ? answerKeeping : undefined)
let reader: QuestionReader | undefined

const answer = (message: FromReader): void => {
  parentPort?.postMessage(message)
}

parentPort?.on('message', (message: ToReader) => {
  try {
    if (message.kind === 'ask') {
      const { asks } = message
      reader = readerOf({ ...asks, knowledge: unpackKnowledge(asks.knowledge, language.actors) })
      return
    }
    const answered = reader?.read(message.article, message.index)
    if (answered) answer({ kind: 'answered', index: message.index, answered })
  } catch (error) {
    answer({
      kind: 'failed',
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
