package org.zhiyuan.wire.activity;

import java.util.List;
import java.util.Locale;
import org.zhiyuan.activity.spi.MenuItem;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.wire.KernelMapper;

/** Maps service types and their menus (R84). */
public final class ServiceTypeMapper {
    private ServiceTypeMapper() {}

    public static ServiceTypeDto toDto(ServiceTypeDescription type, Locale locale) {
        ServiceTypeDto dto = new ServiceTypeDto();
        dto.id = type.id().value();
        dto.name = type.name().in(locale);
        dto.summary = KernelMapper.text(type.summary(), locale);
        dto.online = type.online();
        dto.oneToOne = type.oneToOne();
        dto.boundToStation = type.boundToStation();
        dto.hosts = KernelMapper.names(type.hosts());
        // a plugin's mistake must not make the whole list unreadable
        dto.schema = FieldValues.isObject(type.schema()) ? type.schema() : null;
        dto.menu = type.menu().stream().map(item -> menu(item, locale)).toList();
        return dto;
    }

    public static ServiceTypePageDto toDto(List<ServiceTypeDescription> types, Locale locale) {
        ServiceTypePageDto dto = new ServiceTypePageDto();
        dto.items = types.stream().map(type -> toDto(type, locale)).toList();
        return dto;
    }

    private static MenuItemDto menu(MenuItem item, Locale locale) {
        MenuItemDto dto = new MenuItemDto();
        dto.code = item.code();
        dto.name = item.name().in(locale);
        dto.description = KernelMapper.text(item.description(), locale);
        dto.minutes = item.minutes();
        return dto;
    }
}
