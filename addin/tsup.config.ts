import { functionsBuild } from './build/functions-build.ts'

export default functionsBuild('dist')
