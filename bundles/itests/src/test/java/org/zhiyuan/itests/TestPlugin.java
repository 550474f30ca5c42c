package org.zhiyuan.itests;

import java.io.IOException;
import java.nio.file.Path;

/** A service type that behaves as badly as the test wants: statements that run when it starts, describes itself, or checks a plan. */
final class TestPlugin {

    static final String THROW = "if (true) throw new IllegalStateException(\"meant to fail\");";
    static final String HANG = "try { new java.util.concurrent.CountDownLatch(1).await(); }"
            + " catch (InterruptedException e) { throw new IllegalStateException(e); }";
    static final String LOOP = "long turns = 0; while (turns >= 0) { turns = turns + 1 & 0xffff; }";

    private static final String SOURCE = """
            package plugin;

            import java.util.*;
            import org.osgi.framework.*;
            import org.zhiyuan.activity.*;
            import org.zhiyuan.activity.spi.*;
            import org.zhiyuan.core.*;

            public class Activator implements BundleActivator, ServiceType {
                @Override
                public void start(BundleContext context) {
                    /*start*/
                    Map<String, String> who = Map.of("zhiyuan.id", "NAME", "zhiyuan.api", "API", "zhiyuan.name.zh", "试验", "zhiyuan.name.en", "Test");
                    context.registerService(ServiceType.class, this, new Hashtable<>(who));
                }

                @Override
                public void stop(BundleContext context) {
                }

                @Override
                public ServiceTypeDescription describe() {
                    /*describe*/
                    return new ServiceTypeDescription(new ServiceTypeId("NAME"), Text.of("试验", "Test"), Text.of("试验", "test"), false, false,
                            Set.of(HostKind.AGENCY), "{\\"type\\":\\"object\\",\\"properties\\":{}}", List.of());
                }

                @Override
                public List<FieldProblem> check(ActivityPlan plan) {
                    /*check*/
                    return List.of();
                }
            }
            """;

    private final String name;
    private String source;

    TestPlugin(String name) {
        this.name = name;
        this.source = SOURCE.replace("NAME", name);
    }

    TestPlugin start(String statements) {
        return with("/*start*/", statements);
    }

    TestPlugin describe(String statements) {
        return with("/*describe*/", statements);
    }

    TestPlugin check(String statements) {
        return with("/*check*/", statements);
    }

    TestPlugin api(String version) {
        return with("\"API\"", '"' + version + '"');
    }

    private TestPlugin with(String place, String text) {
        source = source.replace(place, text);
        return this;
    }

    PluginJar jar() throws IOException {
        return new PluginJar(name).source(source.replace("\"API\"", "\"1.0\""));
    }

    Path write() throws IOException {
        return jar().write();
    }
}
