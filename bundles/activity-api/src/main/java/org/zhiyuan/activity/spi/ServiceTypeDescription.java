package org.zhiyuan.activity.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Text;

/**
 * What a service type is (服务类型说明).
 *
 * @param oneToOne one expert, one enterprise, planned by the enterprise itself (自主选择), R84
 * @param schema JSON Schema (2020-12) of the fields it adds: one flat object of text, number and boolean properties without references;
 *     each property's {@code title} is its Chinese name and {@code x-title-en} its English one, {@code x-enum-titles} names an enum's
 *     values in both; unknown fields are refused whatever it says, and none may speak of a price (R88)
 * @param menu what it offers (服务菜单), R84
 * @param boundToStation what a station holds of it takes place at the station's registered address (定点), R85(b); a plan names the room
 */
public record ServiceTypeDescription(
        ServiceTypeId id,
        Text name,
        Text summary,
        boolean online,
        boolean oneToOne,
        Set<HostKind> hosts,
        String schema,
        List<MenuItem> menu,
        boolean boundToStation) {

    /** Of a type that is bound to no place. */
    public ServiceTypeDescription(
            ServiceTypeId id,
            Text name,
            Text summary,
            boolean online,
            boolean oneToOne,
            Set<HostKind> hosts,
            String schema,
            List<MenuItem> menu) {
        this(id, name, summary, online, oneToOne, hosts, schema, menu, false);
    }

    public ServiceTypeDescription {
        hosts = Set.copyOf(hosts);
        menu = List.copyOf(menu);
    }

    /** The text of a resource beside a class, for a schema that is kept in a file of its own. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
