import { check } from './check.ts'
import type { Command } from './command.ts'
import { facts } from './facts.ts'
import { schema } from './schema.ts'
import { show } from './show.ts'

/** In the order in which `--help` lists them. */
export const commands: readonly [Command, ...Command[]] = [show, facts, check, schema]
