import { catalogue } from '@kankei/core'
import { registerFunctions } from './functions/register-functions.ts'

registerFunctions(catalogue)
