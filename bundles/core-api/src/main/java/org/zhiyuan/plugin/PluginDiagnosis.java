package org.zhiyuan.plugin;

import java.util.List;
import org.zhiyuan.core.Text;

/**
 * Why a plugin is as it is, and what to do (插件诊断).
 *
 * @param advice what whoever looks after it does next
 * @param threads that its bundle made by itself and that still run, and the processor time they have used
 * @param refusals what its bundle tried and was refused, in English, the latest last
 */
public record PluginDiagnosis(Plugin plugin, Text advice, int threads, long cpuMillis, List<String> refusals) {

    public PluginDiagnosis {
        refusals = List.copyOf(refusals);
    }
}
