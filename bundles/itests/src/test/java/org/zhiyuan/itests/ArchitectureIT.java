package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.Test;

/** Reads the manifest of every built bundle in the distribution against the table of who may know whom. */
public class ArchitectureIT {

    private static Map<String, BundleManifest> bundles;
    private static Map<String, String> exporters;

    @BeforeClass
    public static void readManifests() throws IOException {
        bundles = BundleManifest.ownBundles(RunningPlatform.home());
        exporters = new TreeMap<>();
        bundles.values().forEach(bundle -> bundle.exports().forEach(name -> exporters.put(name, bundle.module())));
    }

    @Test
    public void everyBundleHasARowInTheTable() {
        List<String> unknown = bundles.keySet().stream()
                .filter(module -> !Layers.knows(module))
                .toList();
        assertEquals("bundles without a row", List.of(), unknown);
    }

    @Test
    public void nobodyKnowsWhomItMayNot() {
        List<String> breaches = new ArrayList<>();
        for (BundleManifest bundle : bundles.values()) {
            for (String name : bundle.imports()) {
                String owner = exporters.get(name);
                if (owner != null && !owner.equals(bundle.module()) && !Layers.mayKnow(bundle.module(), owner)) {
                    breaches.add(bundle.module() + " imports " + name + " of " + owner);
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    public void eachTechnologyStaysInItsPlace() {
        List<String> breaches = new ArrayList<>();
        for (BundleManifest bundle : bundles.values()) {
            for (String name : bundle.imports()) {
                if (exporters.get(name) == null && !Layers.mayUse(bundle.module(), name)) {
                    breaches.add(bundle.module() + " imports " + name);
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    /**
     * What the wall lets through is whole: whoever may import a package may import what that uses, but for the key to callers, which the
     * kernel's method takes and nobody outside may have.
     */
    @Test
    public void whatPluginsMayImportIsExportedAndUsesNothingElse() throws IOException {
        Set<String> offered = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        bundles.values().forEach(bundle -> {
            offered.addAll(bundle.pluginApi("packages"));
            named.addAll(bundle.pluginApi("services"));
            named.addAll(bundle.pluginApi("extensions"));
        });
        List<String> breaches = new ArrayList<>();
        offered.stream().filter(name -> name.startsWith("org.zhiyuan.")).forEach(name -> {
            BundleManifest owner = bundles.get(exporters.getOrDefault(name, ""));
            if (owner == null) {
                breaches.add(name + " is exported by nobody");
            } else {
                owner.uses(name).stream()
                        .filter(used -> !offered.contains(used))
                        .filter(used -> !"org.zhiyuan.caller".equals(used))
                        .forEach(used -> breaches.add(name + " uses " + used));
            }
        });
        named.stream()
                .filter(name -> !offered.contains(name.substring(0, name.lastIndexOf('.'))))
                .forEach(breaches::add);
        String guide = Files.readString(Path.of("../../docs/plugin-author.md"));
        named.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(name -> !guide.contains(name + "`"))
                .forEach(name -> breaches.add("the guide does not name " + name));
        assertEquals(List.of(), breaches);
        assertEquals("the extension points: " + named, 11, named.size());
    }

    @Test
    public void noBundleImportsDynamicallyOrRequiresBundles() {
        List<String> breaches = bundles.values().stream()
                .filter(bundle -> bundle.has("DynamicImport-Package") || bundle.has("Require-Bundle"))
                .map(BundleManifest::module)
                .toList();
        assertEquals(List.of(), breaches);
    }

    @Test
    public void exportedPackagesHaveVersionsAndHonestNames() {
        List<String> breaches = new ArrayList<>();
        for (BundleManifest bundle : bundles.values()) {
            breaches.addAll(bundle.unversionedExports().stream()
                    .map(name -> bundle.module() + " exports without version: " + name)
                    .toList());
            breaches.addAll(bundle.exportedClasses().stream()
                    .filter(name -> name.matches(".*(Impl|Util|Utils|Helper|Manager)"))
                    .map(name -> bundle.module() + " exports " + name)
                    .toList());
            bundle.exports().stream()
                    .filter(name -> (name + ".").contains(".internal."))
                    .forEach(breaches::add);
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    public void servicesAreAskedForInOneDirection() throws IOException {
        assertEquals(Set.of(), new TreeSet<>(breaches()));
    }

    @Test
    public void servicesAreAskedForInNoCircle() throws IOException {
        Map<String, Set<String>> asks = new TreeMap<>();
        for (ServiceUse.Ask ask : asks()) {
            asks.computeIfAbsent(ask.who(), who -> new TreeSet<>()).add(ask.whom());
        }
        while (asks.values().removeIf(asked -> asked.stream().noneMatch(asks::containsKey))) {
            // whoever asks nobody that still asks is in no circle
            continue;
        }
        assertEquals(Map.of(), asks);
    }

    private static List<String> breaches() throws IOException {
        return asks().stream()
                .filter(ask -> !ServiceOrder.mayAsk(ask.who(), ask.whom()))
                .map(ServiceUse.Ask::toString)
                .toList();
    }

    /** Who asks whom for which contract; what a contract's owner looks for on purpose, because others register it, is left out. */
    private static List<ServiceUse.Ask> asks() throws IOException {
        List<ServiceUse> uses = new ArrayList<>();
        for (BundleManifest bundle : bundles.values()) {
            uses.add(ServiceUse.of(bundle));
        }
        assertTrue(
                "few services found",
                uses.stream().mapToInt(use -> use.gives().size()).sum() > 80);
        return ServiceUse.asks(uses).stream()
                .filter(ask -> !ServiceOrder.EXTENSION_POINTS.contains(ask.contract()))
                .toList();
    }

    @Test
    public void theTableIsNotEmpty() {
        assertTrue("too few bundles found: " + bundles.keySet(), bundles.size() >= 15);
    }
}
