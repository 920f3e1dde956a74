// The build puts the function itself here, so that no schema is compiled when factlint runs.
import {compileSchema} from '../config/ajv.ts'
import schema from '../schemas/fact-book.schema.json' with {type: 'json'}

export {schema}
export const check = compileSchema(schema)
