package org.zhiyuan.itests;

import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.replaceConfigurationFile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.options.LogLevelOption.LogLevel;
import org.ops4j.pax.exam.options.extra.VMOption;

/** How Pax Exam starts the packed distribution: as {@code bin/karaf} does, on free ports, with its features from the local repository. */
final class ContainerOptions {

    private static final String KARAF = System.getProperty("karaf.version");
    private static final String MAVEN = "etc/org.ops4j.pax.url.mvn.cfg";
    private static final List<String> OPENED = List.of(
            "java.base/java.security",
            "java.base/java.net",
            "java.base/java.lang",
            "java.base/java.util",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport.tcp");
    private static final List<String> EXPORTED = List.of(
            "java.base/sun.net.www.protocol.file",
            "java.base/sun.net.www.protocol.ftp",
            "java.base/sun.net.www.protocol.http",
            "java.base/sun.net.www.protocol.https",
            "java.base/sun.net.www.protocol.jar",
            "java.base/sun.net.www.content.text",
            "jdk.xml.dom/org.w3c.dom.html",
            "jdk.naming.rmi/com.sun.jndi.url.rmi",
            "java.rmi/sun.rmi.registry",
            "java.security.sasl/com.sun.security.sasl",
            "java.naming/com.sun.jndi.ldap");

    private ContainerOptions() {}

    static Option[] all() {
        List<Option> options = new ArrayList<>();
        options.add(karafDistributionConfiguration()
                .frameworkUrl(
                        new File(System.getProperty("zhiyuan.packed")).toURI().toString())
                .karafVersion(KARAF)
                .name("Zhiyuan")
                .useDeployFolder(false)
                .unpackDirectory(new File("target/exam")));
        options.add(logLevel(LogLevel.INFO));
        options.add(configureConsole().ignoreLocalConsole().ignoreRemoteShell());
        options.add(editConfigurationFilePut(
                MAVEN, "org.ops4j.pax.url.mvn.localRepository", System.getProperty("zhiyuan.repository")));
        // Exam's own features at once, while the start waits: resolved beside it they make bundles miss what they need.
        options.add(editConfigurationFilePut("etc/org.apache.karaf.features.cfg", "featuresBootAsynchronous", "false"));
        // Exam's own bundles and the probe stand on the platform's side of the wall.
        options.add(editConfigurationFilePut("etc/system.properties", "zhiyuan.wall.own", "mvn:,local"));
        options.add(editConfigurationFilePut(
                "etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", String.valueOf(freePort())));
        options.add(editConfigurationFilePut("etc/org.apache.karaf.shell.cfg", "sshPort", String.valueOf(freePort())));
        Stream.of("deploy", "plugins", "tools/generator").forEach(folder -> options.addAll(inRepository(folder)));
        machine().stream().map(VMOption::new).forEach(options::add);
        return options.toArray(Option[]::new);
    }

    /** What is delivered beside the repository is laid into it too, so that the features that name it can be resolved. */
    private static List<Option> inRepository(String folder) {
        String version = System.getProperty("zhiyuan.version");
        File[] jars =
                new File(System.getProperty("zhiyuan.home"), folder).listFiles((in, name) -> name.endsWith(".jar"));
        return Arrays.stream(jars)
                .map(jar -> {
                    String name = jar.getName().replace(".jar", "");
                    return replaceConfigurationFile(
                            "system/org/zhiyuan/" + name + "/" + version + "/" + name + "-" + version + ".jar", jar);
                })
                .toList();
    }

    /** What the scripts in bin/ give to the JVM. */
    private static List<String> machine() {
        List<String> all = new ArrayList<>(List.of(
                "-Xmx512m",
                "-Djava.security.manager=allow",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "--add-reads=java.xml=java.logging",
                "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                "--patch-module",
                "java.base=lib/endorsed/org.apache.karaf.specs.locator-" + KARAF + ".jar",
                "--patch-module",
                "java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + KARAF + ".jar"));
        OPENED.forEach(each -> all.addAll(List.of("--add-opens", each + "=ALL-UNNAMED")));
        EXPORTED.forEach(each -> all.add("--add-exports=" + each + "=ALL-UNNAMED"));
        all.addAll(List.of(
                "-classpath", String.join(File.pathSeparator, "lib/jdk9plus/*", "lib/boot/*", "lib/endorsed/*")));
        return all;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
