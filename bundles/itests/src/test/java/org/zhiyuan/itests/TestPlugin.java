package org.zhiyuan.itests;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A service type and REST endpoint that behaves as badly as the test wants: statements that run when it is
 * made, started, or asked.
 */
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

            @javax.ws.rs.Path("/")
            public class Plugin implements BundleActivator, ServiceType, org.zhiyuan.plugin.spi.RestEndpoint {
                public Plugin() {
                    /*make*/
                }

                @Override
                public void start(BundleContext context) {
                    /*start*/
                    Map<String, String> who = Map.of("zhiyuan.id", "NAME", "zhiyuan.api", "API", "zhiyuan.name.zh", "试验", "zhiyuan.name.en",
                            "Test");
                    context.registerService(new String[] {ServiceType.class.getName(), org.zhiyuan.plugin.spi.RestEndpoint.class.getName()},
                            this,
                            new Hashtable<>(who));
                }

                @javax.ws.rs.GET
                @javax.ws.rs.Path("answer")
                @javax.ws.rs.Produces("text/plain")
                public String answer() {
                    /*answer*/
                    return "fine";
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

    private static final String BLUEPRINT = """
            <blueprint xmlns="http://www.osgi.org/xmlns/blueprint/v1.0.0">
              <service interface="org.zhiyuan.activity.spi.ServiceType">
                <service-properties>
                  <entry key="zhiyuan.id" value="NAME"/>
                  <entry key="zhiyuan.api" value="1.0"/>
                </service-properties>
                <bean class="plugin.Plugin"/>
              </service>
            </blueprint>
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

    TestPlugin make(String statements) {
        return with("/*make*/", statements);
    }

    TestPlugin answer(String statements) {
        return with("/*answer*/", statements);
    }

    TestPlugin describe(String statements) {
        return with("/*describe*/", statements);
    }

    TestPlugin check(String statements) {
        return with("/*check*/", statements);
    }

    /** Its endpoint says not where it is. */
    TestPlugin pathless() {
        return with("@javax.ws.rs.Path(\"/\")", "");
    }

    TestPlugin api(String version) {
        return with("\"API\"", '"' + version + '"');
    }

    private TestPlugin with(String place, String text) {
        source = source.replace(place, text);
        return this;
    }

    String text() {
        return source.replace("\"API\"", "\"1.0\"");
    }

    PluginJar jar() throws IOException {
        return compiled().header("Bundle-Activator", "plugin.Plugin");
    }

    /** Without an activator: Blueprint makes the object and registers it as a service type. */
    Path writeBlueprint() throws IOException {
        return compiled()
                .entry("OSGI-INF/blueprint/plugin.xml", BLUEPRINT.replace("NAME", name))
                .write();
    }

    private PluginJar compiled() throws IOException {
        return new PluginJar(name).source(source.replace("\"API\"", "\"1.0\""));
    }

    Path write() throws IOException {
        return jar().write();
    }
}
