// The build puts the function itself here, so that no schema is compiled when factlint runs.
import schema from '../schemas/config.schema.json' with {type: 'json'}
import {compileSchema} from './ajv.ts'

export {schema}
export const check = compileSchema(schema)
