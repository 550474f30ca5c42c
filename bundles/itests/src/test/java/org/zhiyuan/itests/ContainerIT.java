package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.Repository;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** The distribution seen from inside its container: what no request can tell. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class ContainerIT {

    private static final String TYPE = "org.zhiyuan.activity.spi.ServiceType";
    private static final String CITY = "org.zhiyuan.station.spi.CityOrganization";

    @Configuration
    public Option[] platform() {
        return ContainerOptions.all();
    }

    @Test
    public void everyBundleIsActive() {
        await("active: " + idle(), this::settled);
    }

    @Test
    public void theServicesOfTheCoreAndOfTheDeliveredPluginsAreThere() {
        for (String service : List.of(
                "org.zhiyuan.station.StationService",
                "org.zhiyuan.expert.ExpertService",
                "org.zhiyuan.activity.ActivityService",
                "org.zhiyuan.record.RecordService",
                "org.zhiyuan.activity.spi.ServiceTypes",
                "org.zhiyuan.station.spi.Cities",
                "javax.sql.DataSource",
                "javax.persistence.EntityManagerFactory")) {
            await(service, () -> !found(service).isEmpty());
        }
        await(
                "the delivered service types",
                () -> ids(TYPE)
                        .containsAll(Set.of(
                                "expert-clinic", "salon", "online-course", "video-meeting", "technical-advice")));
        await("the delivered cities", () -> ids(CITY).containsAll(Set.of("130100", "130200", "130500")));
    }

    /** With one, a request under way while a servlet comes could leave its path without that servlet for good (see RequestMeter). */
    @Test
    public void noFilterStandsBeforeTheServlets() {
        assertEquals(List.of(), found("javax.servlet.Filter"));
    }

    @Test
    public void aPluginComesChangesAndGoesWithoutARefreshOfAnyOtherBundle() throws Exception {
        await("active: " + idle(), this::settled);
        Path delivered = Path.of(System.getProperty("karaf.home"), "plugins", "service-type-industry-special.jar");
        Path jar = Path.of(context().getProperty("zhiyuan.deploy"), "service-type-industry-special.jar");
        Map<Bundle, BundleWiring> wirings = new HashMap<>();
        Map<Bundle, Long> modified = new HashMap<>();
        for (Bundle bundle : context().getBundles()) {
            wirings.put(bundle, bundle.adapt(BundleWiring.class));
            modified.put(bundle, bundle.getLastModified());
        }
        List<String> disturbed = new CopyOnWriteArrayList<>();
        SynchronousBundleListener watch = event -> {
            if (wirings.containsKey(event.getBundle())) {
                disturbed.add(event.getBundle().getSymbolicName() + " " + event.getType());
            }
        };
        context().addBundleListener(watch);
        try {
            Files.copy(delivered, jar);
            await("offered", () -> ids(TYPE).contains("industry-special"));
            Bundle plugin = context().getBundle(jar.toFile().toURI().toString());
            long before = plugin.getLastModified();
            Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
            await("updated", () -> plugin.getLastModified() != before);
            refresh();
            await("offered after the update", () -> ids(TYPE).contains("industry-special"));
            Files.delete(jar);
            await("taken away", () -> !ids(TYPE).contains("industry-special"));
            refresh();
        } finally {
            context().removeBundleListener(watch);
        }

        assertEquals("bundle events elsewhere (" + BundleEvent.STOPPED + " is stopped)", List.of(), disturbed);
        wirings.forEach((bundle, wiring) -> {
            assertTrue(bundle + " was wired anew", wiring == bundle.adapt(BundleWiring.class));
            assertEquals(bundle + " was changed", modified.get(bundle).longValue(), bundle.getLastModified());
        });
    }

    @Test
    public void everyFeatureOfTheRepositoryResolves() throws Exception {
        ServiceReference<FeaturesService> reference = context().getServiceReference(FeaturesService.class);
        FeaturesService features = context().getService(reference);
        Repository own = Arrays.stream(features.listRepositories())
                .filter(each -> each.getName().startsWith("zhiyuan-"))
                .findFirst()
                .orElse(null);
        assertNotNull("the platform's feature repository", own);
        List<String> broken = new ArrayList<>();
        for (var feature : own.getFeatures()) {
            try {
                features.installFeature(
                        feature,
                        EnumSet.of(FeaturesService.Option.Simulate, FeaturesService.Option.NoAutoRefreshBundles));
            } catch (Exception e) {
                broken.add(feature.getName() + ": " + e.getMessage());
            }
        }
        assertEquals(List.of(), broken);
        assertTrue("features seen: " + own.getFeatures().length, own.getFeatures().length > 20);
    }

    /** Of the probe bundle; outside the container, where Pax Exam makes this object too, there is none. */
    private static BundleContext context() {
        return FrameworkUtil.getBundle(ContainerIT.class).getBundleContext();
    }

    /** What did not resolve while Exam's own bundles were installed is started again, as the launcher does in the distribution. */
    private boolean settled() {
        idleBundles()
                .filter(bundle -> bundle.adapt(BundleStartLevel.class).isPersistentlyStarted())
                .forEach(bundle -> {
                    try {
                        bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
                    } catch (BundleException unlikely) {
                        return; // the next look tries again
                    }
                });
        return idle().isEmpty();
    }

    private Set<String> idle() {
        return idleBundles()
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getState())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Bundles that should run and do not; fragments have nothing to run. */
    private Stream<Bundle> idleBundles() {
        return Arrays.stream(context().getBundles())
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .filter(bundle -> bundle.adapt(BundleRevision.class) == null
                        || (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0)
                .filter(bundle -> bundle.getState() != Bundle.STARTING
                        || !"lazy".equals(bundle.getHeaders().get("Bundle-ActivationPolicy")));
    }

    private Set<String> ids(String service) {
        return found(service).stream()
                .map(each -> String.valueOf(each.getProperty("zhiyuan.id")))
                .collect(Collectors.toSet());
    }

    /** As the framework sees them: plugins' own are hidden from every bundle but the runtime. */
    private List<ServiceReference<?>> found(String service) {
        try {
            ServiceReference<?>[] all =
                    context().getBundle(0).getBundleContext().getAllServiceReferences(service, null);
            return all == null ? List.of() : List.of(all);
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Of what was uninstalled or updated, as an administrator's {@code refresh} without arguments does. */
    private void refresh() throws BundleException, InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        context().getBundle(0).adapt(FrameworkWiring.class).refreshBundles(null, event -> done.countDown());
        assertTrue("refreshed", done.await(30, TimeUnit.SECONDS));
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue("not within three minutes: " + what, System.nanoTime() < end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
