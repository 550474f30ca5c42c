package org.zhiyuan.runtime.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.util.tracker.ServiceTracker;
import org.zhiyuan.activity.spi.ServiceTypes;
import org.zhiyuan.core.ChangeListener;
import org.zhiyuan.core.Times;
import org.zhiyuan.document.spi.DocumentScanner;
import org.zhiyuan.expert.spi.ExpertTypes;
import org.zhiyuan.plugin.InstalledPlugins;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.runtime.internal.door.BundleReport;
import org.zhiyuan.runtime.internal.door.DeployFolder;
import org.zhiyuan.runtime.internal.door.Deployer;
import org.zhiyuan.runtime.internal.door.Door;
import org.zhiyuan.runtime.internal.door.Doorkeeper;
import org.zhiyuan.runtime.internal.door.Explanations;
import org.zhiyuan.runtime.internal.door.Idlers;
import org.zhiyuan.runtime.internal.door.Outside;
import org.zhiyuan.runtime.internal.door.PastTheDoor;
import org.zhiyuan.runtime.internal.door.PlaceBook;
import org.zhiyuan.runtime.internal.door.StartJournal;
import org.zhiyuan.runtime.internal.door.StartWatch;
import org.zhiyuan.runtime.internal.door.Troubles;
import org.zhiyuan.runtime.internal.fence.Limits;
import org.zhiyuan.runtime.internal.fence.LoggedOutput;
import org.zhiyuan.runtime.internal.fence.WatchdogTimer;
import org.zhiyuan.runtime.internal.live.LiveCities;
import org.zhiyuan.runtime.internal.live.LiveExpertTypes;
import org.zhiyuan.runtime.internal.live.LiveListeners;
import org.zhiyuan.runtime.internal.live.LiveScanners;
import org.zhiyuan.runtime.internal.live.LiveServiceTypes;
import org.zhiyuan.runtime.internal.live.Offer;
import org.zhiyuan.runtime.internal.live.PluginKind;
import org.zhiyuan.runtime.internal.live.PluginRegistry;
import org.zhiyuan.runtime.internal.live.RulePackTexts;
import org.zhiyuan.runtime.internal.manager.InTray;
import org.zhiyuan.runtime.internal.manager.Management;
import org.zhiyuan.runtime.internal.trust.SealCheck;
import org.zhiyuan.runtime.internal.trust.TrustFolder;
import org.zhiyuan.station.spi.Cities;
import org.zhiyuan.wall.Wall;

/** Puts the runtime together: the door first, so that no dropped bundle comes in unseen, then the tracker, then the services. */
public final class Activator implements BundleActivator {

    /** Before all others that would take a file from the folder. */
    private static final Dictionary<String, Object> FIRST =
            FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE));

    private LoggedOutput output;
    private WatchdogTimer timer;
    private PluginRegistry registry;
    private ServiceTracker<Object, List<Offer>> tracker;
    private FaceTracker faces;
    private ExaminerTracker examiners;
    private Explanations explanations;
    private StoreWatch stores;

    @Override
    public void start(BundleContext context) throws Exception {
        UnaryOperator<String> property = name -> name.equals("zhiyuan.safe") && System.getenv("ZHIYUAN_SAFE") != null
                ? "true"
                : context.getProperty(name);
        output = new LoggedOutput();
        Clock clock = Times.clock();
        Troubles troubles = new Troubles();
        Wall wall = context.getService(context.getServiceReference(Wall.class));
        Attempts attempts = new Attempts();
        wall.onRefusal(attempts::refused);
        Attempts.tellStartedAgain(wall.startedAgain());
        Outside outside = new Outside(context, wall);
        Path state = Path.of(context.getProperty("zhiyuan.data") == null ? "data" : context.getProperty("zhiyuan.data"))
                .resolve("plugins");
        List<Path> trays = deployFolders(context);
        DeployFolder folder = new DeployFolder(trays, Management.installed(state));
        StartJournal journal = new StartJournal(folder, state);
        Door door = new Door(folder, new SealCheck(TrustFolder.from(property), clock), outside, journal, property);
        PlaceBook places = new PlaceBook(folder, state.resolve("places.properties"));
        Doorkeeper keeper = new Doorkeeper(context, folder, door, outside, places, state.resolve("accepted"));
        context.registerService(ResolverHookFactory.class, door, null);
        door.close(context.getBundles());

        timer = new WatchdogTimer();
        Limits limits = Limits.from(property);
        registry = new PluginRegistry(limits, clock, timer, places);
        tracker = new OfferTracker(context, registry, door::seal, folder, outside).open();
        faces = new FaceTracker(context, registry, folder);
        faces.open();

        context.addBundleListener(event -> {
            if (event.getType() == BundleEvent.UNINSTALLED) {
                keeper.reconsider();
                registry.reconsider();
            }
        });

        Deployer deployer = new Deployer(
                context,
                keeper,
                troubles,
                limits.drain().plus(limits.grace().multipliedBy(2)),
                state.resolve("incoming"),
                registry::forget);
        context.addBundleListener(new PastTheDoor(folder, deployer, door, keeper));
        stores = new StoreWatch(context);
        Management management = new Management(
                stores.store(),
                stores.units(),
                stores::platform,
                clock,
                folder,
                state,
                Set.of(trays.get(0).toAbsolutePath().normalize()),
                deployer,
                door.longest(),
                "true".equals(property.apply("zhiyuan.plugin.foureyes")),
                property.apply("zhiyuan.plugin.sources"));
        context.registerService(ArtifactInstaller.class, new InTray(folder, management.tray()), FIRST);
        context.registerService(InstalledPlugins.class, management.manager(), null);
        stores.follow(management.tray()::restore);
        explanations = new Explanations(
                context,
                troubles,
                outside,
                new StartWatch(folder, outside, journal, troubles, timer, limits.drain(), limits.grace()));
        explanations.open();
        context.addBundleListener(new Idlers(outside, troubles, Activator::offers, timer));
        BundleReport report =
                new BundleReport(context, folder, door, keeper, troubles, Activator::offers, outside, clock);
        context.registerService(PluginGuard.class, registry, null);
        PackShelf packs = new PackShelf(context, new RulePackTexts(registry));
        registry.onChange(packs::refresh);
        examiners = new ExaminerTracker(context, registry);
        examiners.open();
        context.registerService(DocumentScanner.class, new LiveScanners(registry, limits.drain()), null);
        context.registerService(ChangeListener.class, new LiveListeners(registry), null);
        context.registerService(ServiceTypes.class, new LiveServiceTypes(registry), null);
        context.registerService(ExpertTypes.class, new LiveExpertTypes(registry), null);
        context.registerService(Cities.class, new LiveCities(registry), null);
        context.registerService(
                PluginService.class,
                new PluginDesk(
                        registry, report::rows, new LiveBehaviour(context, wall, attempts, folder, journal, deployer)),
                null);
    }

    @Override
    public void stop(BundleContext context) throws InterruptedException {
        stores.close();
        explanations.close();
        tracker.close();
        examiners.close();
        faces.close();
        registry.close();
        timer.close();
        output.close();
    }

    private static List<Path> deployFolders(BundleContext context) {
        String configured = context.getProperty("zhiyuan.deploy");
        String own = context.getProperty("zhiyuan.deploy.own");
        Path delivered = configured != null
                ? Path.of(configured)
                : Path.of(String.valueOf(context.getProperty("karaf.base")), "deploy");
        return own == null ? List.of(delivered) : List.of(delivered, Path.of(own));
    }

    private static boolean offers(Bundle bundle) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        if (references == null) {
            return false;
        }
        for (ServiceReference<?> reference : references) {
            List<String> types = List.of((String[]) reference.getProperty(Constants.OBJECTCLASS));
            for (PluginKind kind : PluginKind.values()) {
                if (types.contains(kind.type().getName())) {
                    return true;
                }
            }
        }
        return false;
    }
}
