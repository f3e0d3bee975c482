import type { Plugin, PluginCtor, Univer } from '@univerjs/core'
import type { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'

type Preset = ReturnType<typeof UniverSheetsCorePreset>

/**
 * Registers the plugins of a preset one by one: the package that would do it also carries its vendor's paid plugins.
 *
 * @param wanted - only these, if given.
 */
export function registerPlugins(univer: Univer, { plugins }: Preset, wanted?: ReadonlySet<unknown>): void {
  for (const plugin of plugins) {
    const [Constructor, config] = Array.isArray(plugin) ? plugin : [plugin, undefined]
    if (wanted?.has(Constructor) ?? true) univer.registerPlugin(Constructor as PluginCtor<Plugin>, config)
  }
}
