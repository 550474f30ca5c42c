package org.zhiyuan.rest.internal.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.ObjectMapperFactory;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Region;
import org.zhiyuan.wire.ProblemDto;

/** Describes resources in OpenAPI 3 from their annotations. */
final class OpenApiBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(OpenApiBuilder.class);

    private OpenApiBuilder() {}

    static String build(List<Object> core, Map<String, Object> plugins) {
        OpenAPI api = new OpenAPI()
                .info(new Info()
                        .title(Divisions.name(Region.HOME).zh() + "中小企业志愿服务平台 · Zhiyuan")
                        .version("1.0")
                        .description("工作站、专家、活动、记录与评价的公共接口。错误一律为 application/problem+json；"
                                + "列表以 limit 与 cursor 翻页；修改以 If-Match 防止覆盖；POST 可带 Idempotency-Key 重试。"))
                .addServersItem(new Server().url("/api/v1"))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
        merge(api, "", core);
        plugins.forEach((id, resource) -> {
            try {
                merge(api, "/x/" + id, List.of(resource));
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("Plugin endpoint {} can't be described: {}", id, e.toString());
            }
        });
        api.setPaths(sorted(api.getPaths()));
        String text = Json.pretty(api);
        forget();
        return text;
    }

    /** The library remembers the types it has seen in statics; a plugin's must not outlive it there. */
    private static void forget() {
        ModelConverters converters = ModelConverters.getInstance();
        converters.getConverters().forEach(converters::removeConverter);
        converters.addConverter(new ModelResolver(ObjectMapperFactory.createJson()));
        Json.mapper().getTypeFactory().clearCache();
    }

    private static void merge(OpenAPI api, String prefix, List<Object> resources) {
        for (Object resource : resources) {
            OpenAPI part = new Reader(new SwaggerConfiguration().openAPI(new OpenAPI())).read(resource.getClass());
            if (part.getPaths() != null) {
                part.getPaths().forEach((path, item) -> add(api, address(prefix, path), item));
                new OperationMarks(resource.getClass(), prefix).apply(part.getPaths());
            }
            if (part.getComponents() != null && part.getComponents().getSchemas() != null) {
                part.getComponents().getSchemas().forEach(api.getComponents()::addSchemas);
                new FieldMarks(api.getComponents().getSchemas()).apply(resource.getClass());
            }
            if (part.getTags() != null) {
                part.getTags().stream()
                        .filter(tag -> api.getTags() == null || !api.getTags().contains(tag))
                        .forEach(api::addTagsItem);
            }
        }
        ModelConverters.getInstance().readAll(ProblemDto.class).forEach(api.getComponents()::addSchemas);
    }

    /** A path may have operations of several classes. */
    private static void add(OpenAPI api, String path, PathItem item) {
        PathItem present = api.getPaths() == null ? null : api.getPaths().get(path);
        if (present == null) {
            api.path(path, item);
        } else {
            item.readOperationsMap().forEach(present::operation);
        }
    }

    private static String address(String prefix, String path) {
        return prefix + (path.equals("/") && !prefix.isEmpty() ? "" : path.startsWith("/") ? path : "/" + path);
    }

    private static Paths sorted(Paths paths) {
        Paths sorted = new Paths();
        if (paths != null) {
            new TreeMap<String, PathItem>(paths).forEach(sorted::addPathItem);
        }
        return sorted;
    }
}
