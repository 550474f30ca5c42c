package org.zhiyuan.wire.plugin;

import java.util.List;
import java.util.Locale;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginDiagnosis;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps plugins. */
public final class PluginMapper {
    private PluginMapper() {}

    public static PluginDto toDto(Plugin plugin, Locale locale) {
        PluginDto dto = new PluginDto();
        dto.kind = plugin.kind();
        dto.id = plugin.id();
        dto.name = KernelMapper.text(plugin.name(), locale);
        dto.bundle = plugin.bundle();
        dto.version = plugin.version();
        dto.signer = plugin.signer();
        dto.state = plugin.state().name();
        dto.reason = KernelMapper.text(plugin.reason(), locale);
        dto.since = Moments.text(plugin.since());
        dto.calls = plugin.calls();
        dto.failures = plugin.failures();
        return dto;
    }

    public static PluginPageDto toDto(List<Plugin> plugins, Locale locale) {
        PluginPageDto dto = new PluginPageDto();
        dto.items = plugins.stream().map(plugin -> toDto(plugin, locale)).toList();
        return dto;
    }

    public static PluginDiagnosisPageDto diagnoses(List<PluginDiagnosis> diagnoses, Locale locale) {
        PluginDiagnosisPageDto dto = new PluginDiagnosisPageDto();
        dto.items =
                diagnoses.stream().map(diagnosis -> toDto(diagnosis, locale)).toList();
        return dto;
    }

    private static PluginDiagnosisDto toDto(PluginDiagnosis diagnosis, Locale locale) {
        PluginDiagnosisDto dto = new PluginDiagnosisDto();
        dto.plugin = toDto(diagnosis.plugin(), locale);
        dto.advice = KernelMapper.text(diagnosis.advice(), locale);
        dto.threads = diagnosis.threads();
        dto.cpuMillis = diagnosis.cpuMillis();
        dto.refusals = diagnosis.refusals();
        return dto;
    }
}
