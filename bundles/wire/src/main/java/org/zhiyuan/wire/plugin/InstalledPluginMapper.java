package org.zhiyuan.wire.plugin;

import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.PluginJar;
import org.zhiyuan.plugin.PluginStep;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Moments;

/** Maps installed plugins. */
public final class InstalledPluginMapper {
    private InstalledPluginMapper() {}

    public static InstalledPluginDto toDto(InstalledPlugin plugin) {
        InstalledPluginDto dto = new InstalledPluginDto();
        dto.name = plugin.name();
        dto.version = plugin.version();
        dto.state = plugin.state().name();
        dto.current = toDto(plugin.current());
        dto.before = toDto(plugin.before());
        dto.proposed = toDto(plugin.proposed());
        dto.file = plugin.tray().isEmpty() ? null : plugin.tray();
        dto.history =
                plugin.history().stream().map(InstalledPluginMapper::toDto).toList();
        return dto;
    }

    public static InstalledPluginPageDto toDto(List<InstalledPlugin> plugins) {
        InstalledPluginPageDto dto = new InstalledPluginPageDto();
        dto.items = plugins.stream().map(InstalledPluginMapper::toDto).toList();
        return dto;
    }

    public static String fromDto(PluginAddressDto dto) {
        return Input.read(dto, (in, input) -> in.required("address", in.text("address", input.address)));
    }

    private static PluginJarDto toDto(PluginJar jar) {
        if (jar == null) {
            return null;
        }
        PluginJarDto dto = new PluginJarDto();
        dto.release = jar.release();
        dto.sha256 = jar.sha256();
        dto.bytes = jar.bytes();
        dto.publisher = jar.publisher();
        dto.by = text(jar.by());
        dto.approvedBy = text(jar.approvedBy());
        return dto;
    }

    private static PluginStepDto toDto(PluginStep step) {
        PluginStepDto dto = new PluginStepDto();
        dto.act = step.act();
        dto.release = step.release();
        dto.at = Moments.text(step.at());
        dto.by = text(step.by());
        return dto;
    }

    private static String text(AccountId account) {
        return account == null ? null : account.value();
    }
}
