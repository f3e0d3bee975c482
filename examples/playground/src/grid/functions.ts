import { answer, functionsMetadata, gatherRepeating, mostArguments } from '@kankei/addin/functions'
import { catalogue } from '@kankei/core'
import { BaseFunction, type BaseValueObject, FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core'
import { type Argument, type BlankCell, isBroken, toArgument } from './arguments.ts'
import type { CallLog } from './call-log.ts'
import { toValueObject } from './value-objects.ts'

const namespace = 'KANKEI.'

/**
 * The catalogue as executors of the grid's engine, each with the name it has in a formula.
 *
 * @param calls - hears of every call before it is answered.
 * @param blank - what a function receives for an empty cell of a range.
 */
export const gridFunctions = (calls: CallLog, blank: BlankCell): [typeof BaseFunction, string][] =>
  catalogue.map((record) => [
    class extends BaseFunction {
      // Too few arguments are left to the function, whose refusal says which one is missing.
      override minParams = 0
      override maxParams = mostArguments(record)

      override calculate(...variants: BaseValueObject[]): BaseValueObject {
        const given: Argument[] = []
        for (const variant of variants) {
          const argument = toArgument(variant, blank)
          if (isBroken(argument)) return argument
          given.push(argument)
        }
        calls.latest = given
        return toValueObject(answer(record, gatherRepeating(record, given), 'ja'))
      }
    },
    `${namespace}${record.id}`,
  ])

/** The help that the grid shows while a formula is typed: Excel's own metadata, in Japanese. */
export const functionDescriptions = (): IFunctionInfo[] =>
  functionsMetadata('ja').functions.map(({ name, description, parameters }) => ({
    functionName: `${namespace}${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  }))
