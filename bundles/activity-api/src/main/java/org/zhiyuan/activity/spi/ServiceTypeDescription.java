package org.zhiyuan.activity.spi;

import java.util.List;
import java.util.Set;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Text;

/**
 * What a service type is (服务类型说明).
 *
 * @param oneToOne one expert, one enterprise, planned by the enterprise itself (自主选择), R84
 * @param schema JSON Schema (2020-12) of the fields it adds: one flat object of text, number and boolean properties with titles
 * @param menu what it offers (服务菜单), R84
 */
public record ServiceTypeDescription(ServiceTypeId id, Text name, Text summary, boolean online, boolean oneToOne, Set<HostKind> hosts, String schema,
                                     List<MenuItem> menu) {

    public ServiceTypeDescription {
        hosts = Set.copyOf(hosts);
        menu = List.copyOf(menu);
    }
}
