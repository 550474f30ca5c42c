package org.zhiyuan.rest.internal.openapi;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** The description of all resources, made at the first request and again after a plugin's endpoint came or went. */
@Path("/openapi.json")
@Hidden
public final class OpenApiResource {
    private final List<Object> core;
    private final Supplier<Map<String, Object>> plugins;
    private final IntSupplier version;
    private volatile Described described;

    private record Described(int version, byte[] text) {}

    public OpenApiResource(List<Object> core, Supplier<Map<String, Object>> plugins, IntSupplier version) {
        this.core = core;
        this.plugins = plugins;
        this.version = version;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] get() {
        Described known = described;
        return known != null && known.version() == version.getAsInt() ? known.text() : describe();
    }

    private synchronized byte[] describe() {
        int now = version.getAsInt();
        if (described == null || described.version() != now) {
            described =
                    new Described(now, OpenApiBuilder.build(core, plugins.get()).getBytes(StandardCharsets.UTF_8));
        }
        return described.text();
    }
}
