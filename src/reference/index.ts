export {type Book, readBook} from './book.ts'
export type {Entry} from './entry.ts'
export {entryOf} from './entry-of.ts'
export {referenceFacts} from './facts.ts'
