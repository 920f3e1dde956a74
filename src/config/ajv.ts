// Loaded where there is something to check: it is large.
export {Ajv2020} from 'ajv/dist/2020.js'
