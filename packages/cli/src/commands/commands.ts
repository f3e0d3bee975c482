import { check } from './check.ts'
import type { Command } from './command.ts'
import { show } from './show.ts'

/** In the order in which `--help` lists them. */
export const commands: readonly [Command, ...Command[]] = [show, check]
