export {fail, isFailure} from '../failure.ts'
